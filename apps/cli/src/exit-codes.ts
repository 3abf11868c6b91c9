/** What the caller's shell is told: done, bad input (mend it and try again), or our fault. */
export const exitCodes = { done: 0, ourFault: 1, badInput: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
