/** What an amount of money means: the prices of which day, and whether VAT is in it. */
export interface PriceLevel {
  /** ISO date (YYYY-MM-DD or YYYY-MM) of the price level. */
  readonly priceDate: string;
  readonly vat: "included" | "excluded";
}

/** Whole euro cents at a stated price level. */
export interface Money extends PriceLevel {
  readonly cents: number;
}
