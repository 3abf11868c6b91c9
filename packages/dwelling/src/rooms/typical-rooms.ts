import type { Dwelling } from "../dwelling.ts";
import type { GeometrySolid, HomeGeometry } from "../geometry.ts";
import { isFlat } from "../shape/sizes.ts";
import { areaOfRectangleM2, commonAreaM2, commonEdgeM, planExtent, type PlanRectangle } from "./plan-rectangles.ts";
import type { PlannedRoom } from "./planned-room.ts";
import { roomData } from "./room-data.ts";
import type { RoomDescription, RoomPartition, RoomPlan } from "./room.ts";
import { surfaceShares } from "./surface-shares.ts";

function frameOf(geometry: HomeGeometry, solid: GeometrySolid): PlanRectangle {
  const own = geometry.surfaces.filter((surface) => surface.zone === solid.zone && surface.face !== "inside");
  const extents = own.map((surface) => planExtent(surface.outline));
  const ys = solid.section.map(([y]) => y);
  return {
    x0: Math.min(...extents.map((extent) => extent.x0)),
    x1: Math.max(...extents.map((extent) => extent.x1)),
    y0: Math.min(...ys),
    y1: Math.max(...ys),
  };
}

function plannedRooms(dwelling: Pick<Dwelling, "form" | "geometry">): readonly PlannedRoom[] {
  const flat = isFlat(dwelling.form);
  return dwelling.geometry.solids.flatMap((solid) => {
    const { zone } = solid;
    if (zone === "crawl") return [];
    const storey =
      zone === "attic"
        ? "attic"
        : flat
          ? (`flat_${zone}` as const)
          : zone === "living"
            ? "house_ground"
            : "house_upper";
    const fitting = roomData.plans.filter((plan) => plan.storey === storey && plan.areaFromM2 <= solid.floorAreaM2);
    const plan = fitting.at(-1);
    if (plan === undefined) throw new RangeError(`no plan for ${storey}`);
    const frame = frameOf(dwelling.geometry, solid);
    const width = frame.x1 - frame.x0;
    const depth = frame.y1 - frame.y0;
    return plan.rooms.map((room) => ({
      id: room.id,
      use: room.use,
      zone,
      storey: solid.storey,
      heightM: solid.volumeM3 / solid.floorAreaM2,
      parts: room.parts.map(([u0, u1, v0, v1]) => ({
        x0: frame.x0 + u0 * width,
        x1: frame.x0 + u1 * width,
        y0: frame.y0 + v0 * depth,
        y1: frame.y0 + v1 * depth,
      })),
    }));
  });
}

function partitionsOf(rooms: readonly PlannedRoom[]): readonly RoomPartition[] {
  const partitions: RoomPartition[] = [];
  const sum = (a: PlannedRoom, b: PlannedRoom, of: (p: PlanRectangle, q: PlanRectangle) => number): number =>
    a.parts.reduce((all, p) => all + b.parts.reduce((some, q) => some + of(p, q), 0), 0);
  rooms.forEach((a, i) => {
    for (const b of rooms.slice(i + 1)) {
      const [from, to] = a.storey <= b.storey ? [a, b] : [b, a];
      if (from.storey === to.storey) {
        const areaM2 = sum(from, to, commonEdgeM) * Math.min(from.heightM, to.heightM);
        if (areaM2 > 0.01) partitions.push({ from: from.id, to: to.id, areaM2, position: "wall" });
      } else if (to.storey === from.storey + 1) {
        const areaM2 = sum(from, to, commonAreaM2);
        if (areaM2 > 0.01) partitions.push({ from: from.id, to: to.id, areaM2, position: "above" });
      }
    }
  });
  return partitions;
}

/**
 * The rooms a home of this form, floor area and storeys usually has: hall, kitchen, living room (and a
 * study when it is large) below, two to four bedrooms, landing and bathroom above, an unheated attic;
 * of a flat living side and sleeping side. Every m² of floor, façade, window, roof and party wall lies
 * in one room. No emitters: see `withUsualEmitters`.
 */
export function typicalRooms(dwelling: Pick<Dwelling, "form" | "geometry">): RoomPlan {
  const planned = plannedRooms(dwelling);
  const shares = surfaceShares(dwelling.geometry, planned);
  const rooms = planned.map((room): RoomDescription => ({
    id: room.id,
    use: room.use,
    zone: room.zone,
    floorAreaM2: room.parts.reduce((area, part) => area + areaOfRectangleM2(part), 0),
    heightM: room.heightM,
    designTemperatureC: roomData.uses[room.use].designTemperatureC?.value ?? null,
    surfaces: shares.get(room.id) ?? [],
    emitters: [],
  }));
  return { rooms, partitions: partitionsOf(planned) };
}
