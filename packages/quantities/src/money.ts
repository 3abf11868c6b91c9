/** Whole euro cents at a stated price level. */
export interface Money {
  readonly cents: number;
  /** ISO date of the price level. */
  readonly priceDate: string;
  readonly vat: "included" | "excluded";
}
