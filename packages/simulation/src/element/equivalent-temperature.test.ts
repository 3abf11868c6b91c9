import { describe, expect, it } from "vitest";
import { materials } from "../../test-support/models.ts";
import { plainWeather, wildWeather } from "../../test-support/weather.ts";
import type { Film, WeatherFace } from "../weather/facing.ts";
import { facingOf, filmAt } from "../weather/facing.ts";
import { stepWeather } from "../weather/step-weather.ts";
import { cellsOf } from "./cells.ts";
import { equivalentTemperatures } from "./equivalent-temperature.ts";
import { meanFilm } from "./mean-film.ts";
import type { ElementModes } from "./modes.ts";
import { elementModes } from "./modes.ts";
import type { StepWeather } from "../weather/step-weather.ts";

const wind = { profileExponent: 0.14, factor: 1 };
const place = { tiltDeg: 90, azimuthDeg: 180, heightM: 1.5, wind, sheltered: false };
const layers = [materials.brick(0.1), materials.wool(0.05), materials.brick(0.1)];

function equivalentTemperature(
  modes: ElementModes,
  meanFilmWPerM2K: number,
  face: WeatherFace,
  weather: StepWeather,
  absorbedWPerM2: Float64Array,
  warmUpHours: number,
): Float64Array {
  return equivalentTemperatures([{ modes, meanFilmWPerM2K, face, absorbedWPerM2 }], weather, warmUpHours)[0]!;
}

describe("equivalent temperature", () => {
  it("is outdoor air plus αI/h with a constant film", () => {
    const weather = stepWeather(wildWeather(1, 60), 1);
    const absorbed = weather.outdoorC.map((_, k) => 40 * (k % 3));
    const face: WeatherFace = {
      facing: facingOf(weather, place),
      roughness: 1.67,
      emissivity: 0.9,
      fixedFilmWPerM2K: 20,
    };
    expect(meanFilm(face, weather, absorbed)).toBe(20);
    const t = equivalentTemperature(elementModes(cellsOf(layers), 7, 20, 3600), 20, face, weather, absorbed, 24);
    t.forEach((value, k) => expect(value).toBeCloseTo(weather.outdoorC[k]! + absorbed[k]! / 20, 9));
  });

  it("carries the heat of the hour's own film through the mean film, whatever the mean", () => {
    const weather = stepWeather(wildWeather(2, 24 * 5), 1);
    const absorbed = weather.outdoorC.map((_, k) => 100 * (k % 4 === 0 ? 1 : 0));
    const face: WeatherFace = {
      facing: facingOf(weather, place),
      roughness: 1.67,
      emissivity: 0.9,
      fixedFilmWPerM2K: undefined,
    };
    for (const h0 of [12, meanFilm(face, weather, absorbed), 30]) {
      const modes = elementModes(cellsOf(layers), 7, h0, 3600);
      const t = equivalentTemperature(modes, h0, face, weather, absorbed, 48);
      // Drive the element again from the same start and look at its outside face.
      const z = modes.restIn.map(() => 0);
      const start = weather.outdoorC[(weather.hours - 48) % weather.hours]!;
      for (let m = 0; m < modes.count; m += 1) z[m] = modes.restIn[m]! * 22 + modes.restOut[m]! * start;
      const film: Film = { coefficientWPerM2K: 0, driveWPerM2: 0 };
      const off: [number[], number[]] = [[], []];
      for (let step = -48; step < weather.hours; step += 1) {
        const k = (step + weather.hours) % weather.hours;
        const surface =
          modes.outFromIn * 22 +
          modes.outFromOut * t[k]! +
          z.reduce((sum, value, m) => sum + modes.readOut[m]! * value, 0);
        filmAt(face, weather, k, weather.outdoorC[k]!, surface, film);
        const real = film.driveWPerM2 + absorbed[k]! - film.coefficientWPerM2K * surface;
        // Three turns leave a little of the film's own dependence on the surface. The warm-up does not count.
        off[step < 0 ? 0 : 1].push(Math.abs(h0 * (t[k]! - surface) - real) / (0.8 + 0.01 * Math.abs(real)));
        for (let m = 0; m < modes.count; m += 1)
          z[m] = modes.decay[m]! * z[m]! + modes.gainIn[m]! * 22 + modes.gainOut[m]! * t[k]!;
      }
      expect(Math.max(...off[1])).toBeLessThan(1);
    }
  });

  it("lies below the air under a cold sky and far above it in the sun", () => {
    const clear = plainWeather({ hours: 48, outdoorC: () => 5, windMPerS: 1 });
    const cold = { ...clear, skyLongWaveWPerM2: clear.skyLongWaveWPerM2.map((l) => l - 100) };
    const weather = stepWeather(cold, 1);
    const roof = { ...place, tiltDeg: 0 };
    const face: WeatherFace = {
      facing: facingOf(weather, roof),
      roughness: 1.67,
      emissivity: 0.9,
      fixedFilmWPerM2K: undefined,
    };
    const dark = new Float64Array(48);
    const modes = elementModes(cellsOf(layers), 7, meanFilm(face, weather, dark), 3600);
    expect(equivalentTemperature(modes, meanFilm(face, weather, dark), face, weather, dark, 24)[40]).toBeLessThan(0);
    expect(
      equivalentTemperature(
        modes,
        meanFilm(face, weather, dark),
        face,
        weather,
        dark.map(() => 500),
        24,
      )[40],
    ).toBeGreaterThan(15);
  });
});
