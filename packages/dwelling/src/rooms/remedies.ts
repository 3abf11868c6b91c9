import { emittedW, ratingOf } from "./emission.ts";
import { panelTypes, radiatorData } from "./radiator-data.ts";
import type { FloorCover, PanelType, Radiator } from "./radiator.ts";
import type { OuterPart, RoomHeatLoss } from "./room-heat-loss.ts";
import type { RoomDescription } from "./room.ts";
import type { WaterTemperatures } from "./water.ts";

/** Something that would make a room fit at a water temperature, with its numbers; sentences are elsewhere. */
export type Remedy =
  /** Heat on at night: the allowance for heating up falls away. */
  | { readonly code: "leave_out_set_back"; readonly savesW: number }
  /** Another type in the place of the largest panel radiator. */
  | { readonly code: "bigger_type"; readonly emitter: number; readonly type: PanelType; readonly givesW: number }
  /** A longer radiator of the same type. */
  | {
      readonly code: "longer";
      readonly emitter: number;
      readonly lengthMm: number;
      readonly extraMm: number;
      readonly givesW: number;
    }
  /** Fans under the radiators that have convector plates. */
  | { readonly code: "add_fans"; readonly emitters: readonly number[]; readonly givesW: number }
  /** A low-temperature radiator with fans as long as the present one. */
  | {
      readonly code: "fan_radiator";
      readonly emitter: number;
      readonly depthMm: number;
      readonly lengthMm: number;
      readonly givesW: number;
    }
  /** Floor heating, alone or beside what hangs there. */
  | {
      readonly code: "floor_heating";
      readonly areaM2: number;
      readonly cover: FloorCover;
      readonly givesW: number;
      readonly besideRadiators: boolean;
    }
  /** Less loss through the largest part: it loses `losesW` and `neededW` less must be lost. */
  | { readonly code: "insulate"; readonly part: OuterPart; readonly losesW: number; readonly neededW: number };

function gives(radiator: Radiator, water: WaterTemperatures, roomC: number): number {
  const rating = ratingOf(radiator);
  return rating.ok ? emittedW(rating.value, water, roomC) : 0;
}

/** Present emitters with one changed. */
function withChanged(radiators: readonly Radiator[], index: number, changed: Radiator): readonly Radiator[] {
  return radiators.map((radiator, i) => (i === index ? changed : radiator));
}

function largestPanel(radiators: readonly Radiator[]): number {
  let found = -1;
  let most = 0;
  radiators.forEach((radiator, i) => {
    if (radiator.kind !== "panel" || radiator.lengthMm * radiator.heightMm <= most) return;
    most = radiator.lengthMm * radiator.heightMm;
    found = i;
  });
  return found;
}

function panelRemedies(
  radiators: readonly Radiator[],
  neededW: number,
  water: WaterTemperatures,
  roomC: number,
): readonly Remedy[] {
  const emitter = largestPanel(radiators);
  const panel = radiators[emitter];
  if (panel === undefined || panel.kind !== "panel") return [];
  const all = (set: readonly Radiator[]): number => set.reduce((sum, one) => sum + gives(one, water, roomC), 0);
  const remedies: Remedy[] = [];
  for (const type of panelTypes.slice(panelTypes.indexOf(panel.type) + 1)) {
    const givesW = all(withChanged(radiators, emitter, { ...panel, type }));
    if (givesW < neededW) continue;
    remedies.push({ code: "bigger_type", emitter, type, givesW });
    break;
  }
  const ownW = gives(panel, water, roomC);
  if (ownW > 0) {
    const step = radiatorData.sizes.lengthStepMm.value;
    const short = neededW - all(radiators);
    const lengthMm = Math.ceil((panel.lengthMm * (1 + short / ownW)) / step - 1e-9) * step;
    if (lengthMm <= radiatorData.sizes.mostLengthMm.value)
      remedies.push({
        code: "longer",
        emitter,
        lengthMm,
        extraMm: lengthMm - panel.lengthMm,
        givesW: all(withChanged(radiators, emitter, { ...panel, lengthMm })),
      });
  }
  for (const { depthMm } of radiatorData.fanRadiator.rows) {
    const changed: Radiator = { kind: "fan_radiator", depthMm, lengthMm: Math.max(400, panel.lengthMm) };
    const givesW = all(withChanged(radiators, emitter, changed));
    if (givesW < neededW) continue;
    remedies.push({ code: "fan_radiator", emitter, depthMm, lengthMm: changed.lengthMm, givesW });
    break;
  }
  return remedies;
}

/**
 * What would make a room fit at a water temperature, each by itself; empty when it fits already. A
 * remedy that would not be enough is left out, but the part that loses most is always named.
 *
 * @param setBack whether the home is to be heated up after a cool night
 */
export function remediesFor(
  room: RoomDescription,
  loss: RoomHeatLoss,
  water: WaterTemperatures,
  setBack: boolean,
): readonly Remedy[] {
  const neededW = setBack ? loss.totalW : loss.withoutHeatingUpW;
  const roomC = loss.temperatureC;
  const radiators = room.emitters.map(({ radiator }) => radiator);
  const present = radiators.reduce((sum, one) => sum + gives(one, water, roomC), 0);
  if (present >= neededW) return [];
  const remedies: Remedy[] = [];
  if (setBack && present >= loss.withoutHeatingUpW)
    remedies.push({ code: "leave_out_set_back", savesW: loss.totalW - loss.withoutHeatingUpW });
  remedies.push(...panelRemedies(radiators, neededW, water, roomC));
  const fanned = radiators.map((radiator): Radiator =>
    radiator.kind === "panel" ? { ...radiator, addedFans: true } : radiator,
  );
  const fannedW = fanned.reduce((sum, one) => sum + gives(one, water, roomC), 0);
  if (fannedW >= neededW && fannedW > present)
    remedies.push({
      code: "add_fans",
      emitters: radiators.flatMap((radiator, i) => (radiator.kind === "panel" ? [i] : [])),
      givesW: fannedW,
    });
  const areaM2 = room.floorAreaM2 * radiatorData.floorHeating.usual.areaShare.value;
  const floorW = gives({ kind: "floor", areaM2, cover: "tiles" }, water, roomC);
  const hasFloor = radiators.some((radiator) => radiator.kind === "floor");
  if (!hasFloor && (floorW >= neededW || floorW + present >= neededW))
    remedies.push({
      code: "floor_heating",
      areaM2,
      cover: "tiles",
      givesW: floorW >= neededW ? floorW : floorW + present,
      besideRadiators: floorW < neededW,
    });
  const parts = (["facade", "glazing", "door", "roof"] as const).toSorted(
    (a, b) => loss.outdoorsW[b] - loss.outdoorsW[a],
  );
  const part = parts[0];
  if (part !== undefined && loss.outdoorsW[part] > 0)
    remedies.push({ code: "insulate", part, losesW: loss.outdoorsW[part], neededW: neededW - present });
  return remedies;
}
