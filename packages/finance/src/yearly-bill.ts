import { euros, sumMoney, type Money } from "@keukentafel/quantities";
import type { EnergyPrices } from "./built-in-data.ts";
import type { YearlyUse } from "./work-item.ts";

export type BillLineCode =
  | "electricity_delivery"
  | "electricity_tax"
  | "electricity_supply"
  | "electricity_network"
  | "tax_reduction"
  | "gas_delivery"
  | "gas_tax"
  | "gas_supply"
  | "gas_network"
  | "feed_in_compensation"
  | "feed_in_cost";

export interface BillLine {
  readonly code: BillLineCode;
  /** kWh, m³ or years, as the code implies. */
  readonly quantity: number;
  readonly amount: Money;
}

export interface YearlyBill {
  readonly total: Money;
  readonly lines: readonly BillLine[];
}

/**
 * The energy bill of one year, incl. VAT and taxes, at stated prices. What comes from the sun and is
 * used at home is not bought; what is fed in is paid by the rules from 2027 on, without netting.
 * The standing charges of gas fall away with the gas connection. Each line is rounded to cents.
 */
export function yearlyBill(use: YearlyUse, prices: EnergyPrices): YearlyBill {
  const { electricity, gas, feedIn } = prices;
  const level = { priceDate: prices.priceDate, vat: "included" } as const;
  const line = (code: BillLineCode, quantity: number, euroPerUnit: number): BillLine => ({
    code,
    quantity,
    amount: euros(quantity * euroPerUnit, level),
  });
  const lines = [
    line("electricity_delivery", use.electricityBoughtKwh, electricity.deliveryEuroPerKwh.value),
    line("electricity_tax", use.electricityBoughtKwh, electricity.taxEuroPerKwh.value),
    line("electricity_supply", 1, electricity.supplyEuroPerYear.value),
    line("electricity_network", 1, electricity.networkEuroPerYear.value),
    line("tax_reduction", 1, -electricity.taxReductionEuroPerYear.value),
    ...(use.hasGasConnection
      ? [
          line("gas_delivery", use.gasM3, gas.deliveryEuroPerM3.value),
          line("gas_tax", use.gasM3, gas.taxEuroPerM3.value),
          line("gas_supply", 1, gas.supplyEuroPerYear.value),
          line("gas_network", 1, gas.networkEuroPerYear.value),
        ]
      : []),
    ...(use.electricityFedInKwh > 0
      ? [
          line("feed_in_compensation", use.electricityFedInKwh, -feedIn.compensationEuroPerKwh.value),
          line("feed_in_cost", use.electricityFedInKwh, feedIn.costEuroPerKwh.value),
        ]
      : []),
  ];
  return {
    total: sumMoney(
      lines.map(({ amount }) => amount),
      level,
    ),
    lines,
  };
}
