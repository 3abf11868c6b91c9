import { describe, expect, it } from "vitest";
import { compileShading } from "../shading.ts";
import { skylineOf } from "./obstructions.ts";

const south = { azimuthDeg: 180, heightM: 1.5 };

function elevation(skyline: ReturnType<typeof skylineOf>, azimuthDeg: number): number {
  return skyline.find((point) => point.azimuthDeg === azimuthDeg)!.elevationDeg;
}

describe("obstructions in words", () => {
  it("a row opposite stands highest straight ahead and sinks to the sides", () => {
    const skyline = skylineOf(south, [{ kind: "row-opposite", distanceM: 10, heightM: 11.5 }]);
    expect(elevation(skyline, 180)).toBeCloseTo(45, 9);
    // At 60° from the normal the row is twice as far.
    expect(elevation(skyline, 240)).toBeCloseTo((Math.atan(0.5) * 180) / Math.PI, 9);
    expect(elevation(skyline, 0)).toBe(0);
    expect(elevation(skyline, 90)).toBe(0);
  });

  it("a tree hides its own width only, to the right when it stands right", () => {
    const skyline = skylineOf(south, [{ kind: "tree", distanceM: 8, heightM: 9.5, widthM: 4, sidewaysM: 8 }]);
    // Looking south, right is west.
    expect(elevation(skyline, 226)).toBeGreaterThan(30);
    expect(elevation(skyline, 180)).toBe(0);
    expect(elevation(skyline, 134)).toBe(0);
  });

  it("an own wing at the left hides the morning, out to its depth", () => {
    const skyline = skylineOf(south, [{ kind: "own-wing", side: "left", distanceM: 3, depthM: 3, heightM: 4.5 }]);
    expect(elevation(skyline, 110)).toBeGreaterThan(40);
    expect(elevation(skyline, 140)).toBe(0);
    expect(elevation(skyline, 250)).toBe(0);
  });

  it("what is lower than the window hides nothing; several make one skyline", () => {
    expect(
      skylineOf({ ...south, heightM: 5 }, [{ kind: "row-opposite", distanceM: 10, heightM: 4 }]).every(
        ({ elevationDeg }) => elevationDeg === 0,
      ),
    ).toBe(true);
    const both = skylineOf(south, [
      { kind: "row-opposite", distanceM: 20, heightM: 6.5 },
      { kind: "building", distanceM: 10, heightM: 11.5, widthM: 2, sidewaysM: 0 },
    ]);
    expect(elevation(both, 180)).toBeCloseTo(45, 9);
    expect(elevation(both, 200)).toBeLessThan(15);
    expect(elevation(both, 200)).toBeGreaterThan(10);
  });

  it("shades a plane: low sun is gone, high sun stays", () => {
    const horizon = skylineOf(south, [{ kind: "row-opposite", distanceM: 10, heightM: 11.5 }]);
    const shading = compileShading({ horizon }, 90, 180, 2, 1);
    const at = (elevationDeg: number): number => {
      const angle = (elevationDeg * Math.PI) / 180;
      return shading.sunlitShare(0, -Math.cos(angle), Math.sin(angle));
    };
    expect(at(40)).toBe(0);
    expect(at(50)).toBe(1);
    expect(shading.skyShare).toBeLessThan(0.8);
  });
});
