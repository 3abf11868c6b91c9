import { describe, expect, it } from "vitest";
import { materials } from "../../test-support/models.ts";
import { wildWeather } from "../../test-support/weather.ts";
import type { Film, WeatherFace } from "../weather/facing.ts";
import { facingOf, filmAt } from "../weather/facing.ts";
import { mostLanes } from "../weather/film-lanes.ts";
import { stepWeather } from "../weather/step-weather.ts";
import { cellsOf } from "./cells.ts";
import type { WeatherElement } from "./equivalent-temperature.ts";
import { equivalentTemperatures } from "./equivalent-temperature.ts";
import { meanFilm } from "./mean-film.ts";
import { elementModes } from "./modes.ts";

const weather = stepWeather(wildWeather(5, 24 * 6), 1);

function faceOf(tiltDeg: number, fixedFilmWPerM2K?: number): WeatherFace {
  const wind = { profileExponent: 0.2, factor: 0.8 };
  const facing = facingOf(weather, { tiltDeg, azimuthDeg: 140, heightM: 4, wind, sheltered: false });
  return { facing, roughness: 1.67, emissivity: 0.9, fixedFilmWPerM2K };
}

/** The same run with {@link filmAt}, one element, all memories, as its definition reads. */
function plainRun({ modes, meanFilmWPerM2K, face, absorbedWPerM2 }: WeatherElement, warmUpHours: number): Float64Array {
  const { hours, outdoorC } = weather;
  const startC = outdoorC[hours - warmUpHours]!;
  const z = modes.restIn.map((rest, m) => 22 * rest + startC * modes.restOut[m]!);
  const film: Film = { coefficientWPerM2K: 0, driveWPerM2: 0 };
  const result = new Float64Array(hours);
  let surface = startC;
  for (let step = -warmUpHours; step < hours; step += 1) {
    const hour = (step + hours) % hours;
    const known = z.reduce((sum, value, m) => sum + modes.readOut[m]! * value, modes.outFromIn * 22);
    for (let turn = 0; turn < 3; turn += 1) {
      filmAt(face, weather, hour, outdoorC[hour]!, surface, film);
      const excess = film.coefficientWPerM2K - meanFilmWPerM2K;
      result[hour] =
        (film.driveWPerM2 + absorbedWPerM2[hour]! - excess * known) / (meanFilmWPerM2K + excess * modes.outFromOut);
      surface = known + modes.outFromOut * result[hour]!;
    }
    for (let m = 0; m < z.length; m += 1)
      z[m] = modes.decay[m]! * z[m]! + modes.gainIn[m]! * 22 + modes.gainOut[m]! * result[hour]!;
  }
  return result;
}

const absorbed = weather.outdoorC.map((_, hour) => Math.max(0, 400 - 60 * Math.abs((hour % 24) - 13)));
const layers = [
  [materials.brick(0.1), materials.wool(0.08), materials.brick(0.1)],
  [materials.wood(0.012), materials.wool(0.2)],
  [materials.concrete(0.15)],
  [{ resistanceM2KPerW: 0.4 }],
];
const elements = [0, 35, 90, 180].flatMap((tiltDeg) =>
  layers.map((of): WeatherElement => {
    const face = faceOf(tiltDeg);
    const meanFilmWPerM2K = meanFilm(face, weather, absorbed);
    return {
      modes: elementModes(cellsOf(of), 7, meanFilmWPerM2K, 3600),
      meanFilmWPerM2K,
      face,
      absorbedWPerM2: absorbed,
    };
  }),
);

describe("elements run side by side", () => {
  it("give what each gives by its definition, within a nanokelvin, however many they are", () => {
    expect(elements.length).toBeGreaterThan(mostLanes);
    const together = equivalentTemperatures(elements, weather, 48);
    elements.forEach((element, e) => {
      const alone = equivalentTemperatures([element], weather, 48)[0]!;
      const plain = plainRun(element, 48);
      together[e]!.forEach((value, hour) => {
        expect(value).toBe(alone[hour]);
        expect(Math.abs(value - plain[hour]!)).toBeLessThan(1e-9);
      });
    });
  });

  it("keep their place beside faces of fixed film", () => {
    const fixed = { ...elements[0]!, face: faceOf(90, 20), meanFilmWPerM2K: 20 };
    const [first, second, third] = equivalentTemperatures([fixed, elements[1]!, fixed], weather, 24);
    expect(second).toEqual(equivalentTemperatures([elements[1]!], weather, 24)[0]);
    expect(third).toEqual(first);
    expect(first![30]).toBeCloseTo(weather.outdoorC[30]! + absorbed[30]! / 20, 12);
  });
});

describe("mean film", () => {
  it("is the mean of the hour's own films at a light element's face", () => {
    const face = faceOf(90);
    const film: Film = { coefficientWPerM2K: 0, driveWPerM2: 0 };
    let sum = 0;
    for (let hour = 0; hour < weather.hours; hour += 1) {
      let surface = weather.outdoorC[hour]!;
      for (let turn = 0; turn < 3; turn += 1) {
        filmAt(face, weather, hour, weather.outdoorC[hour]!, surface, film);
        surface = (film.driveWPerM2 + absorbed[hour]! + 22 / 2) / (film.coefficientWPerM2K + 1 / 2);
      }
      sum += film.coefficientWPerM2K;
    }
    expect(meanFilm(face, weather, absorbed)).toBeCloseTo(sum / weather.hours, 9);
  });
});
