import { rowOfYear } from "../data/datum-schema.ts";
import type { Dwelling } from "../dwelling.ts";
import { ratingOf } from "./emission.ts";
import { negligibleLossW } from "./fit.ts";
import { radiatorData } from "./radiator-data.ts";
import type { InstalledEmitter, PanelType } from "./radiator.ts";
import { roomData } from "./room-data.ts";
import { roomHeatLosses } from "./room-heat-loss.ts";
import type { RoomDescription, RoomPlan } from "./room.ts";

/** Panel radiators of one type and height that give a power at 75/65/20, each as long as catalogues go. */
export function panelsFor(nominalW: number, type: PanelType, heightMm: number): readonly InstalledEmitter[] {
  const { lengthStepMm, leastLengthMm, mostLengthMm } = radiatorData.sizes;
  const perM = ratingOf({ kind: "panel", type, heightMm, lengthMm: 1000 });
  if (!perM.ok) throw new RangeError("panel height");
  const neededMm = (1000 * nominalW) / perM.value.nominalW;
  const count = Math.max(1, Math.ceil(neededMm / mostLengthMm.value));
  const step = lengthStepMm.value;
  const lengthMm = Math.max(leastLengthMm.value, Math.ceil(neededMm / count / step - 1e-9) * step);
  return Array.from({ length: count }, () => ({
    radiator: { kind: "panel", type, heightMm, lengthMm },
    valve: "unknown",
  }));
}

/** Floor heating as it is usually laid in a room. */
export function usualFloor(room: Pick<RoomDescription, "floorAreaM2">): InstalledEmitter {
  const { areaShare } = radiatorData.floorHeating.usual;
  return { radiator: { kind: "floor", areaM2: room.floorAreaM2 * areaShare.value }, valve: "unknown" };
}

/**
 * The plan with the emitters such a home usually has, when nobody has looked: the installed power of
 * each zone (`heating.emitterPowerW`, sized for the home as it was built) shared over its heated rooms
 * by their design loss and rounded up to what is sold; radiators of the type that was usual, or heated
 * floors. Rooms that already have emitters keep them; toilets and rooms without a loss get none.
 */
export function withUsualEmitters(dwelling: Dwelling, plan: RoomPlan): RoomPlan {
  const { emitters, emitterPowerW } = dwelling.heating;
  const usual = rowOfYear(radiatorData.usualPanel, dwelling.constructionYear);
  const type = emitters === "low_temperature_radiators" ? "33" : usual.type;
  const without = new Set<string>(roomData.usualRadiatorlessUses.uses);
  const losses = new Map(roomHeatLosses(dwelling, plan).rooms.map((loss) => [loss.roomId, loss.totalW]));
  const lossOf = (room: RoomDescription): number => (without.has(room.use) ? 0 : (losses.get(room.id) ?? 0));
  const zoneLossW = { living: 0, sleeping: 0 };
  for (const room of plan.rooms) zoneLossW[room.zone === "living" ? "living" : "sleeping"] += lossOf(room);
  const rooms = plan.rooms.map((room): RoomDescription => {
    const lossW = lossOf(room);
    if (room.emitters.length > 0 || lossW < negligibleLossW) return room;
    if (emitters === "floor_heating") return { ...room, emitters: [usualFloor(room)] };
    const zone = room.zone === "living" ? "living" : "sleeping";
    const nominalW = (emitterPowerW[zone] * lossW) / zoneLossW[zone];
    return { ...room, emitters: panelsFor(nominalW, type, usual.heightMm) };
  });
  return { ...plan, rooms };
}
