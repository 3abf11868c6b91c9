/**
 * The one shape of everything that is wrong or doubtful: errors and warnings alike.
 *
 * `code` is stable and dotted (`weather.hours-missing`); `path` is a JSON Pointer-like place
 * (`/zones/0/volumeM3`, `row 17 column 8`); `value` is what was found; `allowed` says what would
 * have been right. Sentences exist only in the text catalogues, keyed by `code`.
 */
export interface Problem {
  readonly code: string;
  readonly path: string;
  readonly value: unknown;
  readonly allowed: unknown;
}

/** Either a value (with warnings) or the problems that prevented it. Expected failures are values. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };
