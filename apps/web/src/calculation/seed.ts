/** Every calculation on a screen uses the same seed, so that the same answers give the same numbers. */
export const calculationSeed = 1;
