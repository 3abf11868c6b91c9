import type { BuildingModelInput } from "@keukentafel/simulation";
import { simulate } from "@keukentafel/simulation";
import type { Check } from "../check.ts";
import { near } from "../check.ts";
import { plainModel, plainWeather } from "./plain.ts";

type Boundary = NonNullable<BuildingModelInput["surfaces"]>[number]["boundary"];

/** Surface resistance of a floor, heat flow down, m²·K/W. */
const floorFilm = 1 / 0.17;
const floorR = 0.15;
const yearHours = 8760;

/** Floors on ground and over a crawl space: the numbers of ISO 13370:2017 worked by hand. */
export function groundChecks(): Check[] {
  const slab: Boundary = { kind: "ground", exposedPerimeterM: 36, floorAreaM2: 80, wallThicknessM: 0.3, soil: "sand" };
  const crawl: Boundary = {
    kind: "crawlSpace",
    exposedPerimeterM: 18,
    floorAreaM2: 50,
    heightM: 0.5,
    ventilationOpeningsM2PerM: 0.0015,
    wallUWPerM2K: 2,
    soil: "sand",
  };
  const base = { group: "exact: ground" } as const;
  // B′ = 80/18 = 4.444 m; d_t = 0.3 + 2 (0.17 + 0.15 + 0.04) = 1.02 m;
  // U = 2·2/(π·4.444 + 1.02)·ln(π·4.444/1.02 + 1) = 0.26699·2.68703 = 0.71741 W/(m²·K).
  const slabU = 0.71741;
  // H_pe = 0.37·36·2·ln(3.2/1.02 + 1) = 37.83 W/K.
  const slabPeriodic = 37.83;
  // B′ = 5.556 m; d_g = 0.72 m; U_g = 0.7106; U_x = 0.36 + 0.0783 = 0.4383; U_f = 1/(0.34 + 0.15) = 2.0408;
  // U = 1/(1/2.0408 + 1/1.1489) = 0.73509 W/(m²·K).
  const crawlU = 0.73509;
  const swing = yearlySwing(slab, 80);
  return [
    near(
      { ...base, case: "slab", quantity: "steady heat", unit: "W", ours: steadyHeat(slab, 80), mean: 80 * slabU * 20 },
      2,
    ),
    near(
      { ...base, case: "slab", quantity: "yearly swing", unit: "W/K", ours: swing, mean: slabPeriodic },
      0.02 * slabPeriodic,
    ),
    near(
      {
        ...base,
        case: "crawl space",
        quantity: "steady heat",
        unit: "W",
        ours: steadyHeat(crawl, 50),
        mean: 50 * crawlU * 20,
      },
      2,
    ),
  ];
}

function heatSeries(boundary: Boundary, areaM2: number, outdoorC: (hour: number) => number): Float64Array {
  const model = plainModel({
    constructions: [{ id: "floor", layers: [{ resistanceM2KPerW: floorR }] }],
    zones: [{ id: "room", volumeM3: 200, floorAreaM2: areaM2, heating: { setpointC: 20 }, cooling: { setpointC: 20 } }],
    surfaces: [
      {
        id: "floor",
        zone: "room",
        construction: "floor",
        areaM2,
        tiltDeg: 180,
        boundary,
        inside: { convectionWPerM2K: floorFilm, longWaveEmissivity: 0 },
      },
    ],
  });
  const room = simulate(model, plainWeather(yearHours, outdoorC, 4), { warmUpDays: 300, keepPaths: false }).zones[0]!;
  return room.heatingPowerW.map((power, hour) => power - room.coolingPowerW[hour]!);
}

function steadyHeat(boundary: Boundary, areaM2: number): number {
  return heatSeries(boundary, areaM2, () => 0).at(-1)!;
}

/** Swing of the heat over that of outdoors through the year. */
function yearlySwing(boundary: Boundary, areaM2: number): number {
  const angle = (hour: number) => (2 * Math.PI * hour) / yearHours;
  const heat = heatSeries(boundary, areaM2, (hour) => 10 - 8 * Math.cos(angle(hour)));
  const part = (f: (x: number) => number) =>
    (2 * heat.reduce((sum, value, hour) => sum + value * f(angle(hour)), 0)) / yearHours;
  return Math.hypot(part(Math.cos), part(Math.sin)) / 8;
}
