/** How a value may deviate from its likely value. */
export type Spread =
  | {
      readonly kind: "normal";
      readonly standardDeviation: number;
      readonly minimum?: number;
      readonly maximum?: number;
    }
  | { readonly kind: "lognormal"; readonly coefficientOfVariation: number }
  | { readonly kind: "triangular"; readonly low: number; readonly high: number }
  | { readonly kind: "uniform"; readonly low: number; readonly high: number };

export type Confidence = "high" | "medium" | "low";

/** What is known in general, with where it comes from. Never mixed with a claim. */
export interface Datum<V = number> {
  readonly value: V;
  readonly unit: string;
  readonly source: string;
  /** ISO date (YYYY-MM-DD or YYYY-MM) of the source or of the price level. */
  readonly date: string;
  readonly spread?: Spread;
  readonly confidence: Confidence;
}
