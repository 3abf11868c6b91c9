import { planeIrradiance, sunPosition } from "@keukentafel/climate";
import type { SunAndSky } from "@keukentafel/climate";
import type { Check } from "../check.ts";
import { near } from "../check.ts";
import { plainWeather } from "./plain.ts";

interface Position {
  readonly utc: string;
  readonly zenith: number;
  readonly apparent_zenith: number;
  readonly azimuth: number;
}

interface Transposition {
  readonly utc: string;
  readonly tilt: number;
  readonly azi: number;
  readonly ghi: number;
  readonly dhi: number;
  readonly dni: number;
  readonly apparent_zenith: number;
  readonly solar_azimuth: number;
  readonly beam: number;
  readonly perez1990: number;
  readonly ground_alb0_2: number;
}

interface Vectors {
  readonly spa_golden_2003: { readonly utc: string; readonly lat: number; readonly lon: number } & Omit<
    Position,
    "utc"
  >;
  readonly spa_de_bilt_2024: { readonly lat: number; readonly lon: number; readonly rows: readonly Position[] };
  readonly transposition_de_bilt: { readonly rows: readonly Transposition[] };
  readonly perez_intermediates_de_bilt: readonly { readonly utc: string; readonly F1: number; readonly F2: number }[];
}

/** Degrees: what low-precision coordinates may differ from the solar position algorithm. */
const angleTolerance = 0.03;

/** Positions of the sun and radiation on planes against independent vectors. */
export function sunChecks(document: unknown): Check[] {
  const vectors = document as Vectors;
  const { rows, lat, lon } = vectors.spa_de_bilt_2024;
  const golden = vectors.spa_golden_2003;
  return [
    ...positionChecks("Golden", golden.lat, golden.lon, golden, 82000, 11),
    ...rows.flatMap((row) => positionChecks("De Bilt", lat, lon, row, 101325, 12)),
    ...vectors.transposition_de_bilt.rows.map((row) => planeCheck(row, vectors)),
  ];
}

function positionChecks(
  place: string,
  latitudeDeg: number,
  longitudeDeg: number,
  row: Position,
  pressurePa: number,
  temperatureC: number,
): Check[] {
  const sun = sunPosition(row.utc, latitudeDeg, longitudeDeg, pressurePa, temperatureC);
  const base = { group: "exact: sun", case: `${place} ${row.utc}`, unit: "°" } as const;
  return [
    near({ ...base, quantity: "zenith", ours: sun.apparentZenithDeg, mean: row.apparent_zenith }, angleTolerance),
    near({ ...base, quantity: "azimuth", ours: sun.azimuthDeg, mean: row.azimuth }, angleTolerance),
  ];
}

/** All light on a plane: beam, Perez's sky with the vector's brightness coefficients, ground. */
function planeCheck(row: Transposition, vectors: Vectors): Check {
  const radians = Math.PI / 180;
  const zenith = row.apparent_zenith * radians;
  const azimuth = row.solar_azimuth * radians;
  const brightness = vectors.perez_intermediates_de_bilt.find(({ utc }) => utc === row.utc);
  if (brightness === undefined) throw new RangeError(`no brightness coefficients for ${row.utc}`);
  const one = (value: number) => Float64Array.of(value);
  const sun: SunAndSky = {
    hours: 1,
    sunlitFraction: one(1),
    east: one(Math.sin(zenith) * Math.sin(azimuth)),
    north: one(Math.sin(zenith) * Math.cos(azimuth)),
    up: one(Math.cos(zenith)),
    zenithRad: one(zenith),
    airMass: one(1),
    extraterrestrialNormalWPerM2: one(1361),
    circumsolarBrightness: one(brightness.F1),
    horizonBrightness: one(brightness.F2),
    azimuthDeg: one(row.solar_azimuth),
  };
  const weather = {
    ...plainWeather(1, () => 12),
    globalHorizontalWPerM2: one(row.ghi),
    directNormalWPerM2: one(row.dni),
    diffuseHorizontalWPerM2: one(row.dhi),
  };
  const parts = planeIrradiance(weather, sun, { tiltDeg: row.tilt, azimuthDeg: row.azi, groundReflectance: 0.2 });
  const ours = parts.beamWPerM2[0]! + parts.circumsolarWPerM2[0]! + parts.skyDiffuseWPerM2[0]! + parts.groundWPerM2[0]!;
  return near(
    {
      group: "exact: sun",
      case: `plane ${row.tilt}° towards ${row.azi}° ${row.utc}`,
      quantity: "irradiance",
      unit: "W/m²",
      ours,
      mean: row.beam + row.perez1990 + row.ground_alb0_2,
    },
    0.05,
  );
}
