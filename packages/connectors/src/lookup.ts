import type { Instant, Problem } from "@keukentafel/quantities";
import type { Unavailable } from "./http/service-client.ts";
import type { RegisterSource } from "./register-source.ts";

/** One of several things that a question may have meant, to be shown to whoever asked. */
export interface Choice {
  /** What to ask with next: the register's own number of the thing. */
  readonly id: string;
  /** The register's own words, such as an address or an address with a date. */
  readonly display: string;
}

/** Facts from a register; `warnings` name what was left out or is doubtful. */
export interface Found<Facts> {
  readonly kind: "found";
  readonly facts: Facts;
  readonly warnings: readonly Problem[];
  readonly source: RegisterSource;
}

/**
 * What comes of asking a register, every way it can end:
 * - `found`: facts, with what is doubtful about them;
 * - `not_found`: the register answered, and does not have it;
 * - `ambiguous`: it may be one of these; the reader chooses;
 * - `unavailable`: not known now (no connection, time-out, too many calls, key missing or refused, an
 *   answer in another form), with the moment from which asking again makes sense when that is known;
 * - `implausible`: the register has it, but with values that cannot be; nothing of it should be used.
 */
export type Lookup<Facts> =
  | Found<Facts>
  | { readonly kind: "not_found"; readonly problem: Problem; readonly at: Instant }
  | { readonly kind: "ambiguous"; readonly problem: Problem; readonly choices: readonly Choice[] }
  | Unavailable
  | { readonly kind: "implausible"; readonly problems: readonly Problem[]; readonly source: RegisterSource };
