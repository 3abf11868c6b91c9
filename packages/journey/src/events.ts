import type { Claim, ClaimConflict } from "@keukentafel/quantities";

/** How much help a resident wants, per step; changeable at any moment. */
export type HelpLevel = "look_around" | "do_it_myself" | "think_along" | "guided" | "fully_arranged";

export type Goal =
  | "lower_bill"
  | "warmer"
  | "healthier_air"
  | "off_gas"
  | "less_co2"
  | "cooler_summers"
  | "boiler_broken"
  | "moving_in"
  | "renovating";

/** What every stored event carries. Payload versions are lifted by upcasters on reading. */
export interface EventEnvelope<T extends string, P> {
  /** Client-made, time-ordered UUIDv7: a union of two lists is a merge. */
  readonly id: string;
  readonly type: T;
  readonly version: number;
  readonly dossier: string;
  readonly tenant: string;
  /** Who did it, and for whom. */
  readonly actor: string;
  readonly onBehalfOf: string;
  /** UTC instant. */
  readonly at: string;
  readonly payload: P;
}

export type DossierEvent =
  | EventEnvelope<"dossier_opened", { readonly subject: { readonly type: "home" }; readonly language: "nl" | "en" }>
  | EventEnvelope<
      "wishes_stated",
      {
        readonly goals: readonly Goal[];
        readonly helpLevel: HelpLevel;
        readonly name: string | null;
      }
    >
  | EventEnvelope<"claim_recorded", { readonly claim: Claim }>
  | EventEnvelope<"choice_made", { readonly dimension: string; readonly level: string }>
  | EventEnvelope<"steps_ordered", { readonly order: readonly string[] }>
  | EventEnvelope<
      "step_moment_set",
      { readonly dimension: string; readonly moment: string | null; readonly year: number | null }
    >
  | EventEnvelope<
      "plan_frozen",
      {
        readonly label: string;
        readonly result: {
          readonly hash: string;
          readonly engine: string;
          readonly dataVersion: string;
          readonly seed: number;
          readonly summary: Readonly<Record<string, number>>;
        };
      }
    >;

export type EventType = DossierEvent["type"];

/** The payload of one type of event. */
export type EventPayload<T extends EventType> = Extract<DossierEvent, { readonly type: T }>["payload"];

/** Everything shown of a dossier, derived from its events in order of id. */
export interface DossierState {
  readonly id: string | null;
  readonly language: "nl" | "en";
  readonly goals: readonly Goal[];
  readonly helpLevel: HelpLevel | null;
  readonly name: string | null;
  /** Standing claims: the last of each source on each path, those taken back left out; in order of path. */
  readonly claims: readonly Claim[];
  /** Paths on which the standing claims differ. */
  readonly conflicts: readonly ClaimConflict[];
  readonly choices: Readonly<Record<string, string>>;
  /** The resident's own order of steps; survives every recalculation. */
  readonly order: readonly string[];
  readonly moments: Readonly<Record<string, { readonly moment: string | null; readonly year: number | null }>>;
  readonly frozen: readonly {
    readonly id: string;
    readonly at: string;
    readonly label: string;
    readonly summary: Readonly<Record<string, number>>;
  }[];
}
