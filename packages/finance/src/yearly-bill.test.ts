import { describe, expect, it } from "vitest";
import { energyPrices2026, vat2026 } from "./built-in-data.ts";
import { vatRate } from "./vat.ts";
import type { YearlyUse } from "./work-item.ts";
import { yearlyBill } from "./yearly-bill.ts";

const withGas: YearlyUse = { gasM3: 1000, electricityBoughtKwh: 2500, electricityFedInKwh: 0, hasGasConnection: true };
const cents = (use: YearlyUse): number => yearlyBill(use, energyPrices2026).total.cents;

describe("the yearly bill", () => {
  it("adds delivery, taxes, standing charges and the reduction", () => {
    // 2500 × 0.1469 = 367.25; × 0.11085 = 277.125, halves to even 277.12; 114.60 + 476 − 628.96;
    // 1000 × 0.6526 + 1000 × 0.7268 + 92.95 + 268.37
    expect(cents(withGas)).toBe(36725 + 27712 + 11460 + 47600 - 62896 + 65260 + 72680 + 9295 + 26837);
    expect(yearlyBill(withGas, energyPrices2026).total.priceDate).toBe("2026-08-31");
  });

  it("drops EUR 361.32 of standing charges with the gas connection", () => {
    const connected = cents({ ...withGas, gasM3: 0 });
    expect(connected - cents({ ...withGas, gasM3: 0, hasGasConnection: false })).toBe(36132);
  });

  it("saves with panels by what is used at home, and hardly by what is fed in", () => {
    // 8 panels, 3000 kWh, 30 % used at home: 900 × 0.25775 and 2100 × 0.02
    const saving = cents(withGas) - cents({ ...withGas, electricityBoughtKwh: 1600, electricityFedInKwh: 2100 });
    expect(saving / 100).toBeCloseTo(900 * 0.25775 + 2100 * 0.02, 1);
    expect(saving / 100).toBeGreaterThan(170);
    expect(saving / 100).toBeLessThan(540);
  });

  it("is the sum of its lines", () => {
    const bill = yearlyBill({ ...withGas, electricityFedInKwh: 333.3 }, energyPrices2026);
    expect(bill.lines.reduce((sum, { amount }) => sum + amount.cents, 0)).toBe(bill.total.cents);
    expect(bill.lines).toHaveLength(11);
  });
});

describe("VAT", () => {
  it("knows its rates for the year of the table and no other", () => {
    expect(vatRate("general", "2026-11-24", vat2026)).toMatchObject({ ok: true, value: 0.21 });
    expect(vatRate("insulation_labour", "2026-11-24", vat2026)).toMatchObject({ ok: true, value: 0.09 });
    expect(vatRate("solar_panels", "2027-01-01", vat2026)).toMatchObject({ ok: false });
  });
});
