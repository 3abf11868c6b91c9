import { describe, expect, it } from "vitest";
import { clearPane } from "../../test-support/models.ts";
import { wildWeather } from "../../test-support/weather.ts";
import type { Glazing } from "../model/building-model.ts";
import { facingOf } from "../weather/facing.ts";
import { stepWeather } from "../weather/step-weather.ts";
import type { WindowBeforeWeather } from "./window-drives.ts";
import { windowDrives } from "./window-drives.ts";
import type { WindowSun } from "./window-series.ts";
import { windowDrive } from "./window-series.ts";

const weather = stepWeather(wildWeather(3, 24 * 5), 2);
const pressurePa = new Float64Array(weather.hours).fill(101325);
const gap = { thicknessM: 0.012, gas: "air" } as const;
const glazings: readonly Glazing[] = [
  { id: "single", panes: [clearPane], gaps: [] },
  { id: "double", panes: [clearPane, clearPane], gaps: [gap], gapConductanceWPerM2K: 5.6 },
  { id: "by gas", panes: [clearPane, clearPane], gaps: [gap] },
  { id: "triple", panes: [clearPane, clearPane, clearPane], gaps: [gap, gap], gapConductanceWPerM2K: 1.1 },
];

function sunOf(panes: number): WindowSun {
  const hourly = (most: number) =>
    Float64Array.from({ length: weather.hours }, (_, hour) => Math.max(0, most - 40 * Math.abs((hour % 24) - 12)));
  const absorbed = new Float64Array(weather.hours * panes);
  for (let pane = 0; pane < panes; pane += 1)
    hourly(90 - 20 * pane).forEach((power, hour) => (absorbed[hour * panes + pane] = power));
  return { incident: hourly(600), transmittedBeam: hourly(300), transmittedDiffuse: hourly(100), absorbed };
}

const windows = [90, 35, 90].flatMap((tiltDeg, turn) =>
  glazings.map((glazing): WindowBeforeWeather => ({
    glazing,
    face: {
      facing: facingOf(weather, {
        tiltDeg,
        azimuthDeg: 90 * turn,
        heightM: 3,
        wind: { profileExponent: 0.2, factor: 0.8 },
        sheltered: false,
      }),
      roughness: 1,
      emissivity: 0.84,
      fixedFilmWPerM2K: turn === 2 && glazing.id === "double" ? 20 : undefined,
    },
    tiltDeg,
    sun: sunOf(glazing.panes.length),
    insideFilmWPerM2K: 7 + turn,
  })),
);

describe("windows run side by side", () => {
  it("give what each gives as a chain of faces, whatever stands beside it", () => {
    const drives = windowDrives(windows, weather, pressurePa);
    windows.forEach(({ glazing, face, tiltDeg, sun, insideFilmWPerM2K }, w) => {
      const alone = windowDrive(glazing, face, weather, pressurePa, tiltDeg, sun, insideFilmWPerM2K);
      for (const of of ["outwardWPerM2K", "darkC", "sunK"] as const)
        alone[of].forEach((value, step) => expect(Math.abs(drives[w]![of][step]! - value)).toBeLessThan(1e-9));
    });
  });
});
