import { type DwellingForm, homeGeometry } from "@keukentafel/dwelling";
import { describe, expect, it } from "vitest";
import { cutHouse } from "./section.ts";

const forms: readonly DwellingForm[] = [
  "mid_terrace",
  "end_terrace",
  "semi_detached",
  "detached",
  "walk_up_flat",
  "gallery_flat",
];

function cut(form: DwellingForm) {
  return cutHouse(
    homeGeometry({ form, constructionYear: 1980, floorAreaM2: 110, orientationDeg: 180, below: "crawl_space" }),
  );
}

describe("cutHouse", () => {
  it.each(forms)("shows walls and panes at the street and at the back of a %s", (form) => {
    const { lines } = cut(form);
    for (const face of ["front", "back"] as const) {
      expect(lines.some((line) => line.part === "facade" && line.face === face)).toBe(true);
      expect(lines.some((line) => line.part === "glazing" && line.face === face)).toBe(true);
    }
  });

  it("shows walls upright: both ends at the same distance from the street", () => {
    for (const line of cut("mid_terrace").lines.filter(({ part }) => part === "facade")) {
      expect(line.from[0]).toBeCloseTo(line.to[0]);
    }
  });

  it("draws two windows beside each other once", () => {
    const panes = cut("detached").lines.filter(({ part }) => part === "glazing");
    expect(new Set(panes.map(({ from, to }) => [...from, ...to].join())).size).toBe(panes.length);
  });

  it("cuts a flat in steps: the rooms touch and do not overlap", () => {
    const { rooms, stacked } = cut("gallery_flat");
    expect(stacked).toBe(true);
    const reach = (zone: string) =>
      rooms.filter((room) => room.zone === zone).flatMap((room) => room.outline.map(([y]) => y));
    expect(Math.max(...reach("living"))).toBeCloseTo(Math.min(...reach("sleeping")));
  });
});
