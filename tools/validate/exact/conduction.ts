import { simulate } from "@keukentafel/simulation";
import type { Check } from "../check.ts";
import { near } from "../check.ts";
import { insideFilm, material, outsideFilm, plainWeather, roomBehind } from "./plain.ts";
import type { PlainLayer } from "./transfer-matrix.ts";
import { complex, inverseLaplace, over, times, transferB } from "./transfer-matrix.ts";

const brick = (thicknessM: number) => material(thicknessM, 0.8, 1800, 840);

/** Layers from inside to outside. */
const walls: Readonly<Record<string, readonly PlainLayer[]>> = {
  "brick 22 cm": [brick(0.22)],
  "brick, wool, brick": [brick(0.1), material(0.1, 0.035, 30, 1030), brick(0.1)],
  "concrete, foam outside": [material(0.2, 1.7, 2300, 1000), material(0.1, 0.035, 30, 1450)],
  "light roof": [material(0.012, 0.25, 900, 1000), material(0.15, 0.035, 30, 1030), material(0.018, 0.13, 500, 1600)],
};

const areaM2 = 100;
const day = 24;

/** Periodic and step response of layered walls against the transfer matrices of ISO 13786:2017. */
export function conductionChecks(): Check[] {
  return Object.entries(walls).flatMap(([name, layers]) => [
    ...periodicChecks(name, layers),
    ...stepChecks(name, layers),
  ]);
}

/** Heat into the room through the wall, W/m², by hour. */
function heatThrough(layers: readonly PlainLayer[], hours: number, outdoorC: (hour: number) => number): Float64Array {
  const room = simulate(roomBehind([...layers], areaM2), plainWeather(hours, outdoorC), {
    stepsPerHour: 6,
    warmUpDays: 0,
    keepPaths: false,
  }).zones[0]!;
  return room.heatingPowerW.map((power, hour) => (room.coolingPowerW[hour]! - power) / areaM2);
}

/** Outdoors swings by 10 K around 10 °C in a day: how much comes through, and when. */
function periodicChecks(name: string, layers: readonly PlainLayer[]): Check[] {
  const omega = (2 * Math.PI) / day;
  // A record stands at the end of its hour.
  const heat = heatThrough(layers, 100 * day, (hour) => 10 + 10 * Math.cos(omega * (hour + 1)));
  let re = 0;
  let im = 0;
  for (let hour = 90 * day; hour < 100 * day; hour += 1) {
    re += (2 * heat[hour]! * Math.cos(omega * (hour + 0.5))) / (10 * day);
    im -= (2 * heat[hour]! * Math.sin(omega * (hour + 0.5))) / (10 * day);
  }
  const transmittance = over(complex(1), transferB(layers, insideFilm, outsideFilm, complex(0, omega / 3600)));
  const lag = (x: { readonly re: number; readonly im: number }) =>
    (((-Math.atan2(x.im, x.re) / omega) % day) + day) % day;
  // Records are straight in between, and heat is an hour's mean: both smooth the wave a little, as known.
  const half = omega / 2;
  const smoothing = (Math.sin(half) / half) ** 3;
  const exact = smoothing * Math.hypot(transmittance.re, transmittance.im);
  const base = { group: "exact: conduction", case: name } as const;
  return [
    near(
      { ...base, quantity: "daily wave", unit: "W/(m²·K)", ours: Math.hypot(re, im) / 10, mean: exact },
      0.01 * exact,
    ),
    near({ ...base, quantity: "its delay", unit: "h", ours: lag({ re, im }), mean: lag(transmittance) }, 0.1),
  ];
}

/** Outdoors falls from 20 to 0 °C within an hour: heat lost in hours 6, 12 and 24 after. */
function stepChecks(name: string, layers: readonly PlainLayer[]): Check[] {
  const rest = 60 * day;
  const heat = heatThrough(layers, rest + 2 * day, (hour) => (hour < rest ? 20 : 0));
  // Integral of the heat after a ramp that never ends, falling 20 K per hour: L⁻¹{−(20/3600 s²)/(s B)}.
  const ramp = (hours: number) =>
    hours <= 0
      ? 0
      : inverseLaplace((s) => {
          const cubed = times(s, times(s, s));
          return over(complex(20 / 3600), times(cubed, transferB(layers, insideFilm, outsideFilm, s)));
        }, hours * 3600) / 3600;
  // From one record to the next, then flat: a second ramp stops the first.
  const lost = (hours: number) => ramp(hours) - ramp(hours - 1);
  const resistance =
    layers.reduce((sum, layer) => sum + layer.thicknessM / layer.conductivityWPerMK, 0) +
    1 / insideFilm +
    1 / outsideFilm;
  return [6, 12, 24].map((hours) =>
    near(
      {
        group: "exact: conduction",
        case: name,
        quantity: `loss ${hours} h after a step`,
        unit: "W/m²",
        ours: -heat[rest + hours - 1]!,
        mean: lost(hours) - lost(hours - 1),
      },
      (0.01 * 20) / resistance,
    ),
  );
}
