import { describe, expect, it } from "vitest";
import { homeShapes } from "../data/home-shapes.ts";
import type { GeometrySurface, Point } from "../geometry.ts";
import { polygonAreaM2, sectionAreaM2 } from "./faces.ts";
import { homeGeometry } from "./home-geometry.ts";

const examples = homeShapes.rows.filter((row) => row.exampleHome !== undefined);
const yearOf = (row: (typeof examples)[number]): number =>
  Math.floor((Math.max(row.yearFrom, 1850) + Math.min(row.yearTo, 2020)) / 2);
const areaOf = (surfaces: readonly GeometrySurface[], part: string): number =>
  surfaces.filter((s) => s.part === part).reduce((sum, s) => sum + s.areaM2, 0);

function normalOf(outline: readonly Point[]): Point {
  let n: Point = [0, 0, 0];
  outline.forEach((a, i) => {
    const b = outline[(i + 1) % outline.length]!;
    n = [n[0] + a[1] * b[2] - a[2] * b[1], n[1] + a[2] * b[0] - a[0] * b[2], n[2] + a[0] * b[1] - a[1] * b[0]];
  });
  return n;
}

describe("shape of the example homes", () => {
  it.each(examples.map((row) => [row.exampleHome, row] as const))("%s has the areas of RVO within 1 %%", (_, row) => {
    const { surfaces } = homeGeometry({
      form: row.form,
      constructionYear: yearOf(row),
      floorAreaM2: row.floorAreaM2,
      orientationDeg: 90,
      below: "crawl_space",
    });
    const expected = [
      ["facade", row.facadeOpaqueM2],
      ["glazing", row.windowM2],
      ["door", row.doorM2],
      ["roof", row.pitchedRoofM2 + row.flatRoofM2],
      ["floor", row.groundFloorM2],
    ] as const;
    for (const [part, area] of expected)
      expect(Math.abs(areaOf(surfaces, part) - area), part).toBeLessThanOrEqual(0.01 * area + 1e-9);
  });
});

describe.each(homeShapes.rows.map((row) => [`${row.form} ${row.yearFrom}`, row] as const))("%s", (_, row) => {
  const input = { form: row.form, constructionYear: yearOf(row), orientationDeg: 30, below: "crawl_space" } as const;
  const sizes = [0.5, 1, 2].map((factor) => homeGeometry({ ...input, floorAreaM2: row.floorAreaM2 * factor }));

  it("has unique ids, positive areas, and openings that lie in their wall", () => {
    for (const { surfaces } of sizes) {
      expect(new Set(surfaces.map((s) => s.id)).size).toBe(surfaces.length);
      for (const surface of surfaces) {
        expect(surface.areaM2, surface.id).toBeGreaterThan(0);
        const openM2 = surfaces
          .filter(
            (s) => surface.part === "facade" && /^(glazing|door)\./.test(s.id) && s.id.endsWith(surface.id.slice(6)),
          )
          .reduce((sum, s) => sum + s.areaM2, 0);
        expect(Math.abs(polygonAreaM2(surface.outline) - openM2 - surface.areaM2), surface.id).toBeLessThan(1e-6);
      }
      for (const opening of surfaces.filter((s) => s.part === "glazing" || s.part === "door")) {
        const wall = surfaces.find((s) => s.id === opening.id.replace(/^(glazing|door)\./, "facade."))!;
        for (const axis of [0, 1, 2] as const) {
          const range = wall.outline.map((p) => p[axis]);
          for (const point of opening.outline) {
            expect(point[axis], opening.id).toBeGreaterThanOrEqual(Math.min(...range) - 1e-9);
            expect(point[axis], opening.id).toBeLessThanOrEqual(Math.max(...range) + 1e-9);
          }
        }
      }
    }
  });

  it("has outlines that run counter-clockwise seen from outside", () => {
    const outward = {
      front: [0, -1, 0],
      back: [0, 1, 0],
      left: [-1, 0, 0],
      right: [1, 0, 0],
      top: [0, 0, 1],
      bottom: [0, 0, -1],
      inside: [1, 0, 0],
    } as const;
    for (const surface of sizes[1]!.surfaces) {
      const n = normalOf(surface.outline);
      const o = outward[surface.face];
      expect(n[0] * o[0] + n[1] * o[1] + n[2] * o[2], surface.id).toBeGreaterThan(0);
    }
  });

  it("has solids whose section and floor belong together", () => {
    for (const { solids } of sizes)
      for (const solid of solids) expect(solid.volumeM3 / sectionAreaM2(solid.section)).toBeGreaterThan(1);
  });

  it("grows with its floor area, the façade by the root", () => {
    const [half, whole, double] = sizes;
    const gross = (g: (typeof sizes)[number]): number =>
      areaOf(g.surfaces, "facade") + areaOf(g.surfaces, "glazing") + areaOf(g.surfaces, "door");
    expect(gross(half!)).toBeLessThan(gross(whole!));
    expect(gross(double!) / gross(whole!)).toBeGreaterThan(1.3);
    expect(gross(double!) / gross(whole!)).toBeLessThan(1.75);
    expect(areaOf(double!.surfaces, "floor")).toBeCloseTo(2 * areaOf(whole!.surfaces, "floor"), 6);
  });
});

describe("orientation", () => {
  it("turns the faces clockwise seen from above", () => {
    const { surfaces } = homeGeometry({
      form: "detached",
      constructionYear: 1980,
      floorAreaM2: 160,
      orientationDeg: 180,
      below: "ground",
    });
    const azimuth = (id: string): number => surfaces.find((s) => s.id === id)!.azimuthDeg;
    expect(azimuth("facade.front.living")).toBe(180);
    // Seen from the street south of it, the right side looks east.
    expect(azimuth("facade.right.living")).toBe(90);
    expect(azimuth("facade.left.living")).toBe(270);
    expect(azimuth("facade.back.living")).toBe(0);
    expect(surfaces.some((s) => s.zone === "crawl")).toBe(false);
  });
});
