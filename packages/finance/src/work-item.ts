import type { Money } from "@keukentafel/quantities";

/** What finance knows of a piece of work: neutral, without physics. */
export interface WorkItem {
  readonly id: string;
  /** The line of a scheme it may fall under (`roof`, `cavity_wall`, `heat_pump`, …), or null. */
  readonly scheme: string | null;
  readonly quantity: number;
  readonly unit: "m2" | "piece" | "kW" | "home";
  readonly quality: { readonly kind: "rd" | "ug"; readonly value: number } | null;
  readonly heatPumpKw: number | null;
  /** EU energy label of a heat pump at medium temperature. */
  readonly heatPumpLabel?: "A++" | "A+++" | null;
  readonly cost: Money;
  /** Year in which it is carried out. */
  readonly year: number;
  readonly doneByCompany: boolean;
}

/** Energy carriers of one year, for the bill. */
export interface YearlyUse {
  readonly gasM3: number;
  readonly electricityBoughtKwh: number;
  readonly electricityFedInKwh: number;
  readonly hasGasConnection: boolean;
}
