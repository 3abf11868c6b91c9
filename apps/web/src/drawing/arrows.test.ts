import { homeGeometry } from "@keukentafel/dwelling";
import type { HeatGroup } from "@keukentafel/insight";
import { describe, expect, it } from "vitest";
import { placeWords } from "./arrow-words.ts";
import { heatArrows } from "./arrows.ts";
import { hitAreas } from "./hit-areas.ts";
import { layOut } from "./layout.ts";
import { cutHouse } from "./section.ts";

const section = cutHouse(
  homeGeometry({
    form: "detached",
    constructionYear: 1980,
    floorAreaM2: 160,
    orientationDeg: 180,
    below: "crawl_space",
  }),
);
const flows: Record<HeatGroup, number> = {
  roof: -2200,
  facade: -3100,
  floor: -1300,
  glazing: -2400,
  door: -400,
  joints: -500,
  draught: -1500,
  ventilation: -1800,
  airing: -600,
  neighbours: 0,
  sun: 2400,
  people_and_appliances: 2000,
  heating: 9500,
  cooling: 0,
  stored: -100,
};

describe("heatArrows", () => {
  it("points losses out of the house and leaves out what is too small to see", () => {
    const arrows = heatArrows(section, flows);
    const middle = (section.bounds.minY + section.bounds.maxY) / 2;
    for (const { group, from, towards } of arrows.filter(({ kwh }) => kwh < 0)) {
      const outward = towards[1] !== 0 || Math.sign(from[0] - middle) === Math.sign(towards[0]);
      expect(outward, group).toBe(true);
    }
    expect(arrows.map(({ group }) => group)).not.toContain("stored");
    expect(heatArrows(section, { ...flows, door: -10 }).map(({ group }) => group)).not.toContain("door");
  });

  it("lets no sun in when no sun comes in", () => {
    expect(heatArrows(section, { ...flows, sun: 0 }).map(({ group }) => group)).not.toContain("sun");
  });
});

describe("placeWords", () => {
  it("keeps the words of one column apart", () => {
    const layout = layOut(section, "wide");
    const drawn = heatArrows(section, flows).map((arrow) => ({
      arrow,
      points: "",
      start: layout.place(arrow.from),
      tip: layout.place(arrow.from),
      width: 10,
    }));
    const left = placeWords(drawn, section, layout).filter(({ anchor }) => anchor === "end");
    const ys = left.map(({ y }) => y).sort((a, b) => a - b);
    for (let index = 1; index < ys.length; index++) {
      expect(ys[index]! - ys[index - 1]!).toBeGreaterThanOrEqual(layout.fontSize * 1.9);
    }
  });
});

describe("hitAreas", () => {
  it("gives every part one target, far enough from the others to be tapped", () => {
    for (const frame of ["wide", "compact"] as const) {
      const areas = hitAreas(section, layOut(section, frame));
      expect(new Set(areas.map(({ part }) => part)).size).toBe(areas.length);
      for (const a of areas) {
        for (const b of areas) {
          if (a.part === b.part) continue;
          const distance = Math.sqrt((a.spot.x - b.spot.x) ** 2 + (a.spot.y - b.spot.y) ** 2);
          expect(distance, `${frame}: ${a.part} and ${b.part}`).toBeGreaterThanOrEqual(24);
        }
      }
    }
  });
});
