import { pow } from "@keukentafel/repeatable";
import { alongTable } from "./along-table.ts";
import { radiatorData } from "./radiator-data.ts";
import type { FloorCover } from "./radiator.ts";

/** Pipes in screed (EN 1264 type A). */
export interface HeatedFloor {
  /** Between pipes, m; 0.05…0.375. */
  readonly spacingM: number;
  /** Floor cover, m²K/W; 0…0.15. */
  readonly coverM2KPerW: number;
  /** Screed over the pipes, m. */
  readonly screedM: number;
  /** Outer diameter of the pipe, m. */
  readonly pipeM: number;
}

/** Resistance of a floor cover, m²K/W. */
export function coverResistanceM2KPerW(cover: FloorCover): number {
  const row = radiatorData.covers.find((one) => one.cover === cover);
  if (row === undefined) throw new RangeError(`floor cover ${cover}`);
  return row.resistanceM2KPerW.value;
}

/** The floor as it is usually laid, with what is known of it. */
export function heatedFloor(known: {
  readonly spacingMm?: number;
  readonly screedMm?: number;
  readonly cover?: FloorCover;
}): HeatedFloor {
  const { usual } = radiatorData.floorHeating;
  return {
    spacingM: (known.spacingMm ?? usual.spacingMm.value) / 1000,
    screedM: (known.screedMm ?? usual.screedMm.value) / 1000,
    pipeM: usual.pipeMm.value / 1000,
    coverM2KPerW: known.cover === undefined ? usual.coverM2KPerW.value : coverResistanceM2KPerW(known.cover),
  };
}

function factorOf(table: "screedFactor" | "pipeFactor", floor: HeatedFloor): number {
  const { spacingM, coverM2KPerW, values } = radiatorData.floorHeating[table];
  return alongTable(
    spacingM,
    values.map((row) => alongTable(coverM2KPerW, row, floor.coverM2KPerW)),
    floor.spacingM,
  );
}

/**
 * Heat per m² and per K of logarithmic excess, W/(m²·K): EN 1264-2 type A,
 * K_H = B · a_B · a_T^(1 − T/0.075) · a_u^(100(0.045 − s_u)) · a_D^(250(D − 0.020)), with
 * a_B = (1/α + 0.045)/(1/α + 0.045/λ_E + R_B). About 4.4 for tiles at 150 mm, 2.9 for carpet.
 */
export function floorConductanceWPerM2K(floor: HeatedFloor): number {
  const data = radiatorData.floorHeating;
  const surface = 1 / data.surfaceWPerM2K.value;
  // The cover factor of the norm is made with 45 mm of screed as it is and the reference screed of 1 W/(m·K).
  const cover = (surface + 0.045) / (surface + 0.045 / data.usual.screedWPerMK.value + floor.coverM2KPerW);
  const spacing = pow(
    alongTable(data.coverFactor.coverM2KPerW, data.coverFactor.values, floor.coverM2KPerW),
    1 - floor.spacingM / 0.075,
  );
  const screed = pow(factorOf("screedFactor", floor), 100 * (0.045 - floor.screedM));
  const pipe = pow(factorOf("pipeFactor", floor), 250 * (floor.pipeM - 0.02));
  return data.systemCoefficientWPerM2K.value * cover * spacing * screed * pipe;
}

/** Most a floor may give, W/m²: 8.92 · ΔT^1.1 at a surface 9 K over the room (EN 1264-2), 100 W/m². */
export function mostFloorHeatWPerM2(): number {
  const { floorCurve, mostSurfaceOverRoomK } = radiatorData.floorHeating;
  return floorCurve.factor.value * pow(mostSurfaceOverRoomK.value, floorCurve.exponent.value);
}
