import { describe, expect, it } from "vitest";
import { euros } from "@keukentafel/quantities";
import { isde2026 } from "./built-in-data.ts";
import { isdeSubsidy, type SubsidyFacts } from "./isde.ts";
import type { WorkItem } from "./work-item.ts";

const level = { priceDate: "2026-08-31", vat: "included" } as const;
const owner: SubsidyFacts = { builtBefore2019: true, ownerOccupied: true };

function work(scheme: string | null, quantity: number, more: Partial<WorkItem> = {}): WorkItem {
  return {
    id: scheme ?? "none",
    scheme,
    quantity,
    unit: "m2",
    quality: { kind: "rd", value: 3.5 },
    heatPumpKw: null,
    cost: euros(20_000, level),
    year: 2026,
    doneByCompany: true,
    ...more,
  };
}
const pump = (kw: number, more: Partial<WorkItem> = {}): WorkItem =>
  work("heat_pump", 1, { unit: "piece", quality: null, heatPumpKw: kw, heatPumpLabel: "A+++", ...more });

const euro = (items: readonly WorkItem[], facts = owner): number =>
  isdeSubsidy(items, facts, isde2026).total.cents / 100;
const refusal = (items: readonly WorkItem[], id: string, facts = owner): string | null | undefined =>
  isdeSubsidy(items, facts, isde2026).lines.find((line) => line.id === id)?.refusal;

describe("ISDE 2026", () => {
  it("pays EUR 2,125 for a heat pump of 4 kW with label A+++", () => {
    expect(euro([pump(4)])).toBe(2125);
    expect(euro([pump(4, { heatPumpLabel: "A++" })])).toBe(1925);
    expect(euro([pump(100)])).toBe(13_000);
  });

  it("pays single amounts for one measure and doubled ones for two", () => {
    const roof = work("roof", 50);
    const cavity = work("cavity_wall", 80, { quality: { kind: "rd", value: 1.3 } });
    expect(euro([roof])).toBe(812.5);
    expect(euro([cavity])).toBe(420);
    expect(euro([roof, cavity])).toBe(50 * 32.5 + 80 * 10.5);
    expect(euro([roof, pump(4)])).toBe(1625 + 2125);
  });

  it("doubles only within 24 months", () => {
    const floor = work("floor", 40, { year: 2028 });
    expect(euro([work("roof", 50), floor])).toBe(812.5 + 220);
    expect(euro([work("roof", 50, { year: 2027 }), floor])).toBe(1625 + 440);
  });

  it("does not double by ventilation, which is paid beside insulation only", () => {
    const ventilation = work("ventilation", 1, { unit: "home", quality: null });
    expect(euro([work("roof", 50), ventilation])).toBe(812.5 + 400);
    expect(refusal([ventilation], "ventilation")).toBe("only_with_insulation");
    expect(refusal([ventilation, pump(4)], "ventilation")).toBe("only_with_insulation");
  });

  it("asks for the area: below the minimum nothing, above the maximum no more", () => {
    expect(refusal([work("roof", 19.9)], "roof")).toBe("area_below_minimum");
    expect(euro([work("roof", 20)])).toBe(325);
    expect(euro([work("roof", 260)])).toBe(200 * 16.25);
    const glass = { quality: { kind: "ug", value: 1.1 } } as const;
    expect(refusal([work("glass", 2.9, glass)], "glass")).toBe("area_below_minimum");
    expect(euro([work("glass", 3, glass)])).toBe(75);
  });

  it("does not let a refused work double another", () => {
    expect(euro([work("roof", 50), work("floor", 10)])).toBe(812.5);
  });

  it("asks for the quality", () => {
    expect(refusal([work("roof", 50, { quality: { kind: "rd", value: 3.4 } })], "roof")).toBe("quality_too_low");
    expect(refusal([work("glass", 10, { quality: { kind: "ug", value: 1.3 } })], "glass")).toBe("quality_too_low");
    expect(refusal([work("roof", 50, { quality: null })], "roof")).toBe("quality_not_stated");
  });

  it("pays one of roof and attic floor, one of floor and crawl bottom, and glass once", () => {
    const both = [work("roof", 50), work("attic_floor", 50)];
    expect(euro(both)).toBe(812.5);
    expect(refusal(both, "attic_floor")).toBe("other_of_same_part_paid");
    expect(refusal([work("floor", 40), work("crawl_bottom", 40)], "crawl_bottom")).toBe("other_of_same_part_paid");
    const panes = [
      work("glass", 10, { quality: { kind: "ug", value: 1.1 } }),
      work("triple_new_frame", 10, { quality: { kind: "ug", value: 0.6 } }),
    ];
    expect(refusal(panes, "glass")).toBe("other_of_same_part_paid");
    expect(euro(panes)).toBe(1110);
  });

  it("is for owners who live there, in homes built before 2019, with works done by a company", () => {
    expect(refusal([work("roof", 50)], "roof", { ...owner, ownerOccupied: false })).toBe("not_owner_occupied");
    expect(refusal([work("roof", 50)], "roof", { ...owner, builtBefore2019: false })).toBe("built_too_late");
    expect(refusal([work("roof", 50, { doneByCompany: false })], "roof")).toBe("done_by_oneself");
    expect(refusal([work("roof", 50, { year: 2031 })], "roof")).toBe("outside_years_of_scheme");
    expect(refusal([work(null, 1)], "none")).toBe("no_scheme");
  });

  it("never pays more than the work costs, and marks later years", () => {
    const cheap = isdeSubsidy([work("roof", 50, { cost: euros(500, level), year: 2027 })], owner, isde2026);
    expect(cheap.total).toEqual(euros(500, level));
    expect(cheap.lines[0]?.reasons).toEqual(["single_amount", "limited_to_cost", "amounts_of_earlier_year"]);
  });
});
