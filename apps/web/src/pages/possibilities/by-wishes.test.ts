import type { SingleMeasure } from "@keukentafel/planning";
import { describe, expect, it } from "vitest";
import { byWishes, canOrder } from "./by-wishes.ts";

const outcomes = {} as NonNullable<SingleMeasure["outcomes"]>;
const single = (dimension: SingleMeasure["dimension"], bill: number, comfort: number): SingleMeasure => ({
  dimension,
  level: "x",
  outcomes,
  block: null,
  billChange: { cents: bill, priceDate: "2026-08-31", vat: "included" },
  co2ChangeKg: 0,
  comfortHoursChange: comfort,
});
const singles = [single("roof", -10000, -5), single("floor", -20000, -1), single("glazing", -5000, -90)];
const dimensions = ["roof", "floor", "glazing", "ventilation"] as const;

describe("what suits a wish best comes first", () => {
  it("orders by the first wish that has a number", () => {
    expect(byWishes(dimensions, singles, ["cooler_summers", "lower_bill", "warmer"])).toEqual([
      "floor",
      "roof",
      "glazing",
      "ventilation",
    ]);
    expect(byWishes(dimensions, singles, ["warmer"])).toEqual(["glazing", "roof", "floor", "ventilation"]);
  });

  it("keeps the catalogue's order without such a wish", () => {
    expect(byWishes(dimensions, singles, ["moving_in"])).toEqual(dimensions);
    expect(canOrder(["moving_in"])).toBe(false);
    expect(canOrder(["moving_in", "less_co2"])).toBe(true);
  });
});
