import type { GeometrySurface, HomeGeometry } from "../geometry.ts";
import { commonAreaM2, edgeInWallM, planExtent } from "./plan-rectangles.ts";
import type { PlannedRoom } from "./planned-room.ts";
import { roomData } from "./room-data.ts";

type Share = { readonly surfaceId: string; readonly areaM2: number };

/** Surfaces a room can border on; inner floors and walls are the partitions between rooms. */
const bordering: ReadonlySet<string> = new Set(["roof", "facade", "floor", "glazing", "door", "party_wall"]);

function weightsIn(surface: GeometrySurface, rooms: readonly PlannedRoom[]): readonly number[] {
  const extent = planExtent(surface.outline);
  return rooms.map((room) =>
    room.zone === surface.zone
      ? room.parts.reduce(
          (sum, part) => sum + (surface.tiltDeg === 90 ? edgeInWallM(part, extent) : commonAreaM2(part, extent)),
          0,
        )
      : 0,
  );
}

/** The wall a window or door is cut out of. */
function wallOf(surface: GeometrySurface, surfaces: readonly GeometrySurface[]): GeometrySurface {
  const id = `facade.${surface.id.slice(surface.id.indexOf(".") + 1)}`;
  return surfaces.find((other) => other.id === id) ?? surface;
}

function doorWeights(door: GeometrySurface, rooms: readonly PlannedRoom[]): readonly number[] {
  const along = weightsIn(door, rooms);
  // A door leads into one room: the one it opens into over most of its width.
  const most = Math.max(...along);
  const first = along.indexOf(most);
  return along.map((_, i) => (i === first && most > 0 ? 1 : 0));
}

/**
 * How much of every surface lies in which room. Walls by the length of their edge, roofs and floors by
 * the area below or above, glass by the length of wall times how much glass such a room usually has,
 * a door in one room. What no room borders on goes to the largest room of the zone, so nothing is lost.
 */
export function surfaceShares(
  geometry: HomeGeometry,
  rooms: readonly PlannedRoom[],
): ReadonlyMap<string, readonly Share[]> {
  const shares = new Map<string, Share[]>(rooms.map((room) => [room.id, []]));
  const openM2 = new Map<string, number>();
  const ordered = [...geometry.surfaces].sort((a, b) => Number(a.part === "facade") - Number(b.part === "facade"));
  for (const surface of ordered) {
    if (!bordering.has(surface.part)) continue;
    const wall = surface.part === "glazing" || surface.part === "door" ? wallOf(surface, geometry.surfaces) : surface;
    const along = weightsIn(wall, rooms);
    let weights =
      surface.part === "glazing"
        ? along.map((length, i) => length * windowWeight(rooms[i]))
        : surface.part === "door"
          ? doorWeights(surface, rooms)
          : along;
    if (surface.part === "facade") weights = netOfOpenings(surface, rooms, along, openM2);
    if (!weights.some((weight) => weight > 0)) weights = largestOf(surface, rooms);
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    rooms.forEach((room, i) => {
      const areaM2 = (surface.areaM2 * (weights[i] ?? 0)) / all;
      if (!(areaM2 > 0)) return;
      shares.get(room.id)?.push({ surfaceId: surface.id, areaM2 });
      if (wall !== surface) {
        const key = `${wall.id}/${room.id}`;
        openM2.set(key, (openM2.get(key) ?? 0) + areaM2);
      }
    });
  }
  return shares;
}

function windowWeight(room: PlannedRoom | undefined): number {
  return room === undefined ? 0 : roomData.uses[room.use].windowWeight.value;
}

/** Brickwork of each room: its length of the whole wall less its openings. */
function netOfOpenings(
  wall: GeometrySurface,
  rooms: readonly PlannedRoom[],
  along: readonly number[],
  openM2: ReadonlyMap<string, number>,
): readonly number[] {
  const length = along.reduce((sum, part) => sum + part, 0);
  const open = rooms.map((room) => openM2.get(`${wall.id}/${room.id}`) ?? 0);
  const grossM2 = wall.areaM2 + open.reduce((sum, area) => sum + area, 0);
  return along.map((part, i) => Math.max(0, length > 0 ? (grossM2 * part) / length - (open[i] ?? 0) : 0));
}

function largestOf(surface: GeometrySurface, rooms: readonly PlannedRoom[]): readonly number[] {
  const size = (room: PlannedRoom): number =>
    room.zone === surface.zone ? room.parts.reduce((sum, p) => sum + (p.x1 - p.x0) * (p.y1 - p.y0), 0) : 0;
  const most = Math.max(...rooms.map(size));
  return rooms.map((room) => (size(room) === most ? 1 : 0));
}
