import { pow } from "@keukentafel/repeatable";
import { assertNever, failed, problem, succeeded, type Outcome, type Problem } from "@keukentafel/quantities";
import { alongTable } from "./along-table.ts";
import { floorConductanceWPerM2K, heatedFloor, mostFloorHeatWPerM2 } from "./floor-heating.ts";
import { radiatorData } from "./radiator-data.ts";
import type { Radiator } from "./radiator.ts";
import { logarithmicExcessK, nominalExcessK, type WaterTemperatures } from "./water.ts";

/** The characteristic of an emitter: P = P_N (ΔT/ΔT_N)ⁿ with logarithmic excess (EN 442-2). */
export interface EmitterRating {
  /** Heat at 75/65/20, W. Of a floor: what its linear characteristic would make there, far above its limit. */
  readonly nominalW: number;
  readonly exponent: number;
  /** Never more than this, W: a floor may not become too warm to stand on. */
  readonly mostW?: number;
}

/** Heat of an emitter, W; 0 when the water is not warmer than the room. */
export function emittedW(rating: EmitterRating, water: WaterTemperatures, roomC: number): number {
  const excess = logarithmicExcessK(water, roomC);
  if (excess <= 0) return 0;
  return Math.min(rating.mostW ?? Infinity, rating.nominalW * pow(excess / nominalExcessK, rating.exponent));
}

function outOfRange(field: string, value: number, least: number, most: number): readonly Problem[] {
  if (value >= least && value <= most) return [];
  return [problem("radiators.size-out-of-range", `/${field}`, value, { minimum: least, maximum: most })];
}

function refused(problems: readonly Problem[], rating: () => EmitterRating): Outcome<EmitterRating> {
  return problems.length > 0 ? failed(problems) : succeeded(rating());
}

function unknownSize(field: string, value: number, allowed: readonly number[]): Outcome<EmitterRating> {
  return failed([problem("radiators.size-unknown", `/${field}`, value, [...new Set(allowed)])]);
}

function panelRating(radiator: Extract<Radiator, { kind: "panel" }>): Outcome<EmitterRating> {
  const panel = radiatorData.panels.find((one) => one.type === radiator.type);
  if (panel === undefined) throw new RangeError(`panel type ${radiator.type}`);
  const heights = panel.rows.map((row) => row.heightMm);
  const problems = [
    ...outOfRange("heightMm", radiator.heightMm, heights[0] ?? 0, heights.at(-1) ?? 0),
    ...outOfRange("lengthMm", radiator.lengthMm, 200, 2 * radiatorData.sizes.mostLengthMm.value),
  ];
  const along = (field: "outputWPerM" | "exponent"): number =>
    alongTable(
      heights,
      panel.rows.map((row) => row[field].value),
      radiator.heightMm,
    );
  const fans = radiator.addedFans === true && panel.convectorPlates > 0 ? radiatorData.addedFanFactor.value : 1;
  return refused(problems, () => ({
    nominalW: (along("outputWPerM") * fans * radiator.lengthMm) / 1000,
    exponent: along("exponent"),
  }));
}

function memberRating(radiator: Extract<Radiator, { kind: "members" }>): Outcome<EmitterRating> {
  const kind = radiatorData.members.find((one) => one.material === radiator.material);
  if (kind === undefined) throw new RangeError(`members of ${radiator.material}`);
  const sameDepth = kind.rows.filter((row) => row.depthMm === radiator.depthMm);
  if (sameDepth.length === 0) {
    return unknownSize(
      "depthMm",
      radiator.depthMm,
      kind.rows.map((row) => row.depthMm),
    );
  }
  const heights = sameDepth.map((row) => row.heightMm);
  const problems = [
    ...outOfRange("heightMm", radiator.heightMm, (heights[0] ?? 0) - 60, (heights.at(-1) ?? 0) + 60),
    ...outOfRange("members", radiator.members, 1, 60),
  ];
  const perMember = alongTable(
    heights,
    sameDepth.map((row) => row.outputWPerMember.value),
    radiator.heightMm,
  );
  return refused(problems, () => ({ nominalW: perMember * radiator.members, exponent: kind.exponent.value }));
}

function convectorRating(radiator: Extract<Radiator, { kind: "convector" }>): Outcome<EmitterRating> {
  const { rows, exponent } = radiatorData.convector;
  const sameDepth = rows.filter((row) => row.depthMm === radiator.depthMm);
  if (sameDepth.length === 0) {
    return unknownSize(
      "depthMm",
      radiator.depthMm,
      rows.map((row) => row.depthMm),
    );
  }
  const heights = sameDepth.map((row) => row.heightMm);
  const problems = [
    ...outOfRange("heightMm", radiator.heightMm, heights[0] ?? 0, heights.at(-1) ?? 0),
    ...outOfRange("lengthMm", radiator.lengthMm, 200, 6000),
  ];
  const perM = alongTable(
    heights,
    sameDepth.map((row) => row.outputWPerM.value),
    radiator.heightMm,
  );
  return refused(problems, () => ({ nominalW: (perM * radiator.lengthMm) / 1000, exponent: exponent.value }));
}

function floorRating(radiator: Extract<Radiator, { kind: "floor" }>): Outcome<EmitterRating> {
  const floor = heatedFloor(radiator);
  const problems = [
    ...outOfRange("areaM2", radiator.areaM2, 0.5, 300),
    ...outOfRange("spacingMm", floor.spacingM * 1000, 50, 375),
    ...outOfRange("screedMm", floor.screedM * 1000, 20, 100),
  ];
  return refused(problems, () => ({
    nominalW: floorConductanceWPerM2K(floor) * nominalExcessK * radiator.areaM2,
    exponent: 1,
    mostW: mostFloorHeatWPerM2() * radiator.areaM2,
  }));
}

/**
 * The characteristic of an emitter by its kind and size. Heights between those of the library are
 * taken on a straight line. Problems: `radiators.size-out-of-range`, `radiators.size-unknown` with
 * the field as place.
 */
export function ratingOf(radiator: Radiator): Outcome<EmitterRating> {
  switch (radiator.kind) {
    case "panel":
      return panelRating(radiator);
    case "members":
      return memberRating(radiator);
    case "convector":
      return convectorRating(radiator);
    case "floor":
      return floorRating(radiator);
    case "towel_rail": {
      const { outputWPerM2Front, exponent } = radiatorData.towelRail;
      const problems = [
        ...outOfRange("heightMm", radiator.heightMm, 500, 2200),
        ...outOfRange("widthMm", radiator.widthMm, 300, 1000),
      ];
      const frontM2 = (radiator.heightMm * radiator.widthMm) / 1e6;
      return refused(problems, () => ({
        nominalW: outputWPerM2Front.value * frontM2,
        exponent: exponent.value,
      }));
    }
    case "fan_radiator": {
      const { rows, exponent } = radiatorData.fanRadiator;
      const row = rows.find((one) => one.depthMm === radiator.depthMm);
      if (row === undefined) {
        return unknownSize(
          "depthMm",
          radiator.depthMm,
          rows.map((one) => one.depthMm),
        );
      }
      return refused(outOfRange("lengthMm", radiator.lengthMm, 400, 3000), () => ({
        nominalW: (row.outputWPerM.value * radiator.lengthMm) / 1000,
        exponent: exponent.value,
      }));
    }
    default:
      return assertNever(radiator);
  }
}
