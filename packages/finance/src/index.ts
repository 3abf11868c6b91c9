export type * from "./work-item.ts";
export {
  energyPrices2026,
  isde2026,
  vat2026,
  type EnergyPrices,
  type IsdeScheme,
  type VatTable,
} from "./built-in-data.ts";
export {
  isdeSubsidy,
  type ReasonCode,
  type RefusalCode,
  type SubsidyFacts,
  type SubsidyLineOutcome,
  type SubsidyOutcome,
} from "./isde.ts";
export { yearlyBill, type BillLine, type BillLineCode, type YearlyBill } from "./yearly-bill.ts";
export { vatRate, type VatKind } from "./vat.ts";
