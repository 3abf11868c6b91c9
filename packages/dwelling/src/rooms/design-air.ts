import type { Dwelling } from "../dwelling.ts";
import { ventilationFlowM3PerH } from "../physics/heat-loss.ts";
import type { DesignConditions } from "./design-conditions.ts";
import { roomData } from "./room-data.ts";
import type { RoomDescription, RoomPlan } from "./room.ts";

/** Air that ventilation brings into a room at design. */
export interface DesignAir {
  /** Outdoor air, m³/h. */
  readonly supplyM3PerH: number;
  /** Temperature at which it comes in, °C: outdoors, or behind the heat exchanger. */
  readonly supplyC: number;
  /** Air from other rooms on its way to kitchen, bathroom and toilet, m³/h. */
  readonly transferM3PerH: number;
  readonly transferC: number;
}

function suppliedRooms(plan: RoomPlan, zone: "living" | "sleeping"): readonly RoomDescription[] {
  return plan.rooms.filter(
    (room) =>
      room.designTemperatureC !== null &&
      roomData.uses[room.use].supply &&
      (zone === "living") === (room.zone === "living"),
  );
}

/**
 * Design ventilation by room: outdoor air into living room, study and bedrooms by floor area, what is
 * extracted from kitchen, bathroom and toilet (Bbl 3.6) coming from the rooms around. Of balanced
 * ventilation the supply comes in at θ_e + η(20 − θ_e) (ISSO 51 formula 4.6a).
 */
export function designAir(
  dwelling: Dwelling,
  plan: RoomPlan,
  conditions: DesignConditions,
): ReadonlyMap<string, DesignAir> {
  const flow = ventilationFlowM3PerH(dwelling);
  const recovered = dwelling.ventilation.heatRecoveryEffectiveness;
  const supplyC = conditions.outdoorC + recovered * (20 - conditions.outdoorC);
  const supply = new Map<string, number>();
  for (const zone of ["living", "sleeping"] as const) {
    const rooms = suppliedRooms(plan, zone);
    const area = rooms.reduce((sum, room) => sum + room.floorAreaM2, 0);
    for (const room of rooms) supply.set(room.id, (flow[zone] * room.floorAreaM2) / area);
  }
  const all = [...supply.values()].reduce((sum, one) => sum + one, 0);
  const wanted = plan.rooms.map((room) => roomData.uses[room.use].extractDm3PerS.value * 3.6);
  const wantedInAll = wanted.reduce((sum, one) => sum + one, 0);
  // No more can be drawn from the rooms around than comes in.
  const scale = wantedInAll > all ? all / wantedInAll : 1;
  return new Map(
    plan.rooms.map((room, i) => [
      room.id,
      {
        supplyM3PerH: supply.get(room.id) ?? 0,
        supplyC,
        transferM3PerH: room.designTemperatureC === null ? 0 : (wanted[i] ?? 0) * scale,
        transferC: transferC(plan, room),
      },
    ]),
  );
}

/** Temperature of the room the air comes through: hall or landing of the same storey, else the warmest supplied room. */
function transferC(plan: RoomPlan, room: RoomDescription): number {
  const same = plan.rooms.filter((other) => other.zone === room.zone && other.id !== room.id);
  const through =
    same.find((other) => other.use === "landing" || other.use === "hall") ??
    plan.rooms.find((other) => other.use === "hall" || other.use === "landing");
  const isThrough = room.use === "landing" || room.use === "hall";
  const source = isThrough ? same.find((other) => roomData.uses[other.use].supply) : through;
  return source?.designTemperatureC ?? room.designTemperatureC ?? 20;
}
