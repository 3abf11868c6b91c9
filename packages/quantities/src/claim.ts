/** Who or what says something about a home. */
export type ClaimSource = "resident" | "adviser" | "survey" | "register" | "meter";

/** A claim's value is a JSON scalar, a list or a small object; its path decides which. */
export type ClaimValue =
  | string
  | number
  | boolean
  | null
  | readonly ClaimValue[]
  | { readonly [key: string]: ClaimValue };

/**
 * What somebody or something says about *this* home. Never mixed with a {@link Datum}.
 *
 * A later claim on the same path by the same source replaces the earlier one; a `null` value takes
 * the claim back ("I don't know").
 */
export interface Claim {
  /** Client-made, time-ordered UUIDv7. */
  readonly id: string;
  /** Dotted path, e.g. `envelope.roof.insulation`. */
  readonly path: string;
  readonly value: ClaimValue;
  readonly source: ClaimSource;
  /** UTC instant at which it was seen to be so. */
  readonly observedAt: string;
  /** UTC instant at which it was written down. */
  readonly recordedAt: string;
  /** Actor who wrote it down. */
  readonly by: string;
}
