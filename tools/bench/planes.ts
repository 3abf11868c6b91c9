import {
  type Plane,
  planeIrradiance,
  type PlaneIrradiance,
  referenceYear,
  skylineOf,
  sunPositions,
} from "@keukentafel/climate";
import { timeArithmeticLoop } from "./arithmetic-loop.ts";
import { median } from "./median.ts";

/** Time to put the sun of a year on all planes of a home. */
export interface PlanesTime {
  readonly planes: number;
  /** The planes alone: sun and sky are known. */
  readonly milliseconds: number;
  readonly ratioToLoop: number;
  /** Sun and sky of the year, made once for every home. */
  readonly sunMilliseconds: number;
}

/**
 * Eight planes of a detached home, each with the skyline of a street: four walls of two heights
 * above the ground, two slopes of a roof.
 */
function planesOfHome(): readonly Plane[] {
  const plane = (tiltDeg: number, azimuthDeg: number, heightM: number, distanceM: number): Plane => ({
    tiltDeg,
    azimuthDeg,
    groundReflectance: 0.2,
    shading: { horizon: skylineOf({ azimuthDeg, heightM }, [{ kind: "row-opposite", distanceM, heightM: 9 }]) },
  });
  return [
    plane(90, 170, 1.5, 18),
    plane(90, 260, 1.5, 8),
    plane(90, 350, 1.5, 24),
    plane(90, 80, 1.5, 8),
    plane(90, 170, 4.2, 18),
    plane(90, 350, 4.2, 24),
    plane(42, 170, 7, 18),
    plane(42, 350, 7, 24),
  ];
}

/** Median over runs; every run checks that the sun comes from the south. */
export function timePlanes(runs: number): PlanesTime {
  const weather = referenceYear("de-bilt");
  const planes = planesOfHome();
  const times: number[] = [];
  const sunTimes: number[] = [];
  const ratios: number[] = [];
  const warmUp = 5;
  for (let run = -warmUp; run < runs; run += 1) {
    const before = performance.now();
    const sun = sunPositions(weather);
    const between = performance.now();
    const onPlanes = planes.map((plane) => planeIrradiance(weather, sun, plane));
    const milliseconds = performance.now() - between;
    if (beam(onPlanes[0]) <= beam(onPlanes[2])) throw new Error("the north is sunnier than the south");
    if (run < 0) continue;
    times.push(milliseconds);
    sunTimes.push(between - before);
    ratios.push(milliseconds / timeArithmeticLoop());
  }
  return {
    planes: planes.length,
    milliseconds: median(times),
    ratioToLoop: median(ratios),
    sunMilliseconds: median(sunTimes),
  };
}

function beam(of: PlaneIrradiance | undefined): number {
  return of?.beamWPerM2.reduce((sum, value) => sum + value, 0) ?? 0;
}
