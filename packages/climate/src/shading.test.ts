import { describe, expect, it } from "vitest";
import { compileShading } from "./shading.ts";

const degree = Math.PI / 180;

function direction(azimuthDeg: number, elevationDeg: number): [number, number, number] {
  const level = Math.cos(elevationDeg * degree);
  return [
    level * Math.sin(azimuthDeg * degree),
    level * Math.cos(azimuthDeg * degree),
    Math.sin(elevationDeg * degree),
  ];
}

describe("shading of a south window 2 m wide and 1.5 m high", () => {
  it("is none without obstacles, and dark from behind", () => {
    const shading = compileShading({}, 90, 180, 2, 1.5);
    expect(shading.sunlitShare(...direction(180, 40))).toBe(1);
    expect(shading.sunlitShare(...direction(0, 40))).toBe(0);
    expect(shading.skyShare).toBe(1);
    expect(shading.groundShare).toBe(1);
  });

  it("follows the profile angle under a long overhang", () => {
    const shading = compileShading(
      { overhangs: [{ depthM: 0.5, heightAboveTopM: 0.25, leftExtensionM: 100, rightExtensionM: 100 }] },
      90,
      180,
      2,
      1.5,
    );
    // The shadow's edge lies 0.5·tan(profile) below the slab; sun at azimuth 180° + 30°.
    const profile = Math.tan(50 * degree) / Math.cos(30 * degree);
    expect(shading.sunlitShare(...direction(210, 50))).toBeCloseTo(1 - (0.5 * profile - 0.25) / 1.5, 9);
    expect(shading.sunlitShare(...direction(180, 20))).toBe(1);
  });

  it("lets the sun in beside a short overhang, exactly", () => {
    const shading = compileShading(
      { overhangs: [{ depthM: 1, heightAboveTopM: 0, leftExtensionM: 0, rightExtensionM: 0 }] },
      90,
      180,
      2,
      1.5,
    );
    // Sun from the south-east at 45° to the wall, profile angle 45°: everything moves 1 m left or right and 1 m down
    // over the depth, so the shadow is a parallelogram, of which the triangle beyond the far edge is lit.
    const elevation = Math.atan(Math.cos(45 * degree)) / degree;
    const triangle = 0.5;
    expect(shading.sunlitShare(...direction(135, elevation))).toBeCloseTo(1 - (2 * 1 - triangle) / 3, 9);
    expect(shading.sunlitShare(...direction(225, elevation))).toBeCloseTo(1 - (2 * 1 - triangle) / 3, 9);
  });

  it("casts the shadow of a left fin when the sun comes from the left (west of south)", () => {
    const fin = { side: "left", depthM: 0.5, distanceM: 0, aboveTopM: 50, belowBottomM: 50 } as const;
    const shading = compileShading({ fins: [fin] }, 90, 180, 2, 1.5);
    // Looking at a south façade, left is west.
    expect(shading.sunlitShare(...direction(225, 30))).toBeCloseTo(1 - 0.5 / 2, 9);
    expect(shading.sunlitShare(...direction(135, 30))).toBe(1);
  });

  it("does not count a shadow twice where overhang and fin overlap", () => {
    const overhang = { depthM: 0.5, heightAboveTopM: 0, leftExtensionM: 50, rightExtensionM: 50 };
    const fin = { side: "left", depthM: 0.5, distanceM: 0, aboveTopM: 50, belowBottomM: 50 } as const;
    const elevation = Math.atan(Math.cos(45 * degree)) / degree;
    const shading = compileShading({ overhangs: [overhang], fins: [fin] }, 90, 180, 2, 1.5);
    expect(shading.sunlitShare(...direction(225, elevation))).toBeCloseTo((1.5 * 1) / 3, 9);
  });

  it("keeps the edge of the glass dark in a reveal", () => {
    const shading = compileShading({ revealDepthM: 0.2 }, 90, 180, 2, 1.5);
    const elevation = Math.atan(Math.cos(45 * degree)) / degree;
    expect(shading.sunlitShare(...direction(225, elevation))).toBeCloseTo((1.8 * 1.3) / 3, 9);
    expect(shading.sunlitShare(...direction(180, 0))).toBe(1);
    expect(shading.skyShare).toBeLessThan(0.95);
    expect(shading.groundShare).toBeLessThan(0.95);
  });

  it("agrees with counted points for a jumble of obstacles, on a tilted plane too", () => {
    const shading = {
      overhangs: [
        { depthM: 0.7, heightAboveTopM: 0.1, leftExtensionM: 0.2, rightExtensionM: -0.0 },
        { depthM: 1.4, heightAboveTopM: 0.6, leftExtensionM: 0, rightExtensionM: 0.4 },
      ],
      fins: [
        { side: "left" as const, depthM: 0.4, distanceM: 0.1, aboveTopM: 0.1, belowBottomM: 0 },
        { side: "right" as const, depthM: 0.9, distanceM: 0.3, aboveTopM: 0.5, belowBottomM: 0.2 },
      ],
      revealDepthM: 0.1,
    };
    for (const [tilt, azimuth, elevation] of [
      [90, 150, 35],
      [90, 220, 55],
      [60, 200, 40],
      [75, 120, 60],
    ] as const) {
      const exact = compileShading(shading, tilt, 180, 2, 1.5).sunlitShare(...direction(azimuth, elevation));
      expect(Math.abs(exact - countedShare(shading, tilt, direction(azimuth, elevation)))).toBeLessThan(0.006);
    }
  });

  it("hides the sun behind the skyline, straight between its points and all the way round", () => {
    const shading = compileShading(
      {
        horizon: [
          { azimuthDeg: 350, elevationDeg: 30 },
          { azimuthDeg: 10, elevationDeg: 10 },
        ],
      },
      0,
      0,
      1,
      1,
    );
    expect(shading.sunlitShare(...direction(0, 19))).toBe(0);
    expect(shading.sunlitShare(...direction(0, 21))).toBe(1);
    expect(shading.sunlitShare(...direction(180, 19))).toBe(0);
    expect(shading.sunlitShare(...direction(180, 21))).toBe(1);
  });

  it("takes half the sky's light on a roof from a skyline of 45°", () => {
    const shading = compileShading({ horizon: [{ azimuthDeg: 0, elevationDeg: 45 }] }, 0, 0, 1, 1);
    expect(Math.abs(shading.skyShare - 0.5)).toBeLessThan(0.03);
    expect(shading.groundShare).toBe(1);
  });
});

/** The same question asked of 200 × 150 points by tracing a ray to the sun. */
function countedShare(
  shading: {
    readonly overhangs: readonly {
      depthM: number;
      heightAboveTopM: number;
      leftExtensionM: number;
      rightExtensionM: number;
    }[];
    readonly fins: readonly {
      side: "left" | "right";
      depthM: number;
      distanceM: number;
      aboveTopM: number;
      belowBottomM: number;
    }[];
    readonly revealDepthM: number;
  },
  tiltDeg: number,
  [east, north, up]: readonly [number, number, number],
): number {
  const s = Math.sin(tiltDeg * degree);
  const c = Math.cos(tiltDeg * degree);
  // Facing south: outward normal (0, −s, c), right is east, up along the plane (0, c, s).
  const out = -s * north + c * up;
  const right = east / out;
  const along = (c * north + s * up) / out;
  let lit = 0;
  for (let i = 0; i < 200; i += 1) {
    for (let j = 0; j < 150; j += 1) {
      const x = (i + 0.5) / 100;
      const y = (j + 0.5) / 100;
      const r = shading.revealDepthM;
      const inOpening = x + r * right > 0 && x + r * right < 2 && y + r * along > 0 && y + r * along < 1.5;
      const hits = (depth: number, at: number, low: number, high: number, from: number): boolean =>
        depth > r && depth < r + from && at > low && at < high;
      const byOverhang = shading.overhangs.some((o) => {
        const depth = (1.5 + o.heightAboveTopM - y) / along;
        return hits(depth, x + depth * right, -o.leftExtensionM, 2 + o.rightExtensionM, o.depthM);
      });
      const byFin = shading.fins.some((f) => {
        const depth = ((f.side === "left" ? -f.distanceM : 2 + f.distanceM) - x) / right;
        return hits(depth, y + depth * along, -f.belowBottomM, 1.5 + f.aboveTopM, f.depthM);
      });
      if (inOpening && !byOverhang && !byFin) lit += 1;
    }
  }
  return lit / 30_000;
}
