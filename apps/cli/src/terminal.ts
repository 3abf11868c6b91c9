import type { Language } from "@keukentafel/text";

/** Where a command speaks: results on `out`, progress and messages on `err`. Tests pass their own. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether `err` is a person's screen; progress is drawn only there. */
  readonly interactive: boolean;
  readonly language: Language;
}

/** Progress of one long calculation. */
export interface Progress {
  readonly at: (done: number, total?: number) => void;
  readonly end: () => void;
}

/** Shows "name 3/17" on one line that overwrites itself; silent when nobody watches. */
export function progress(terminal: Terminal, name: string): Progress {
  if (!terminal.interactive) return { at: () => undefined, end: () => undefined };
  return {
    at: (done, total) => terminal.err(`\r${name} ${done}${total === undefined ? "" : `/${total}`}\u001b[K`),
    end: () => terminal.err("\r\u001b[K"),
  };
}
