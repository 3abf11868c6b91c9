import { failed, problem, succeeded, type Outcome, type Problem } from "@keukentafel/quantities";
import type { Dwelling } from "../dwelling.ts";
import { ratingOf } from "./emission.ts";
import type { RoomDescription, RoomPlan } from "./room.ts";

/** Rooms may add up to a little more than the home: inner walls, measures rounded up. */
const slack = 1.1;

function roomOwnProblems(room: RoomDescription, path: string): readonly Problem[] {
  const problems: Problem[] = [];
  const between = (field: "floorAreaM2" | "heightM", minimum: number, maximum: number): void => {
    const value = room[field];
    if (!(value >= minimum && value <= maximum))
      problems.push(problem("rooms.size-out-of-range", `${path}/${field}`, value, { minimum, maximum }));
  };
  between("floorAreaM2", 0.5, 300);
  between("heightM", 0.2, 8);
  const wanted = room.designTemperatureC;
  if (wanted !== null && !(wanted >= 5 && wanted <= 26))
    problems.push(
      problem("rooms.temperature-out-of-range", `${path}/designTemperatureC`, wanted, { minimum: 5, maximum: 26 }),
    );
  if (wanted === null && room.emitters.length > 0)
    problems.push(problem("rooms.emitter-in-unheated-room", `${path}/emitters`, room.emitters.length, 0));
  room.emitters.forEach(({ radiator }, i) => {
    const rating = ratingOf(radiator);
    const place = `${path}/emitters/${i}/radiator`;
    if (!rating.ok) problems.push(...rating.problems.map((one) => ({ ...one, path: `${place}${one.path}` })));
    if (radiator.kind === "floor" && radiator.areaM2 > room.floorAreaM2 * 1.02)
      problems.push(
        problem("rooms.heated-floor-larger-than-room", `${place}/areaM2`, radiator.areaM2, room.floorAreaM2),
      );
  });
  return problems;
}

function surfaceProblems(dwelling: Pick<Dwelling, "geometry">, plan: RoomPlan): readonly Problem[] {
  const problems: Problem[] = [];
  const byId = new Map(dwelling.geometry.surfaces.map((surface) => [surface.id, surface]));
  const given = new Map<string, number>();
  plan.rooms.forEach((room, i) => {
    let hasOuterWall = false;
    let windowAt = -1;
    room.surfaces.forEach(({ surfaceId, areaM2 }, j) => {
      const path = `/rooms/${i}/surfaces/${j}`;
      const surface = byId.get(surfaceId);
      if (surface === undefined || surface.part === "crawl" || surface.part === "inner_floor") {
        problems.push(problem("rooms.surface-unknown", `${path}/surfaceId`, surfaceId, [...byId.keys()]));
        return;
      }
      if (!(areaM2 > 0)) problems.push(problem("rooms.area-not-positive", `${path}/areaM2`, areaM2, { above: 0 }));
      if (surface.zone !== room.zone)
        problems.push(problem("rooms.surface-of-other-zone", `${path}/surfaceId`, surfaceId, room.zone));
      if (surface.part === "glazing") windowAt = j;
      if (surface.beyond === "outdoors" && surface.part !== "glazing") hasOuterWall = true;
      given.set(surfaceId, (given.get(surfaceId) ?? 0) + areaM2);
    });
    if (windowAt >= 0 && !hasOuterWall)
      problems.push(
        problem("rooms.window-without-outer-wall", `/rooms/${i}/surfaces/${windowAt}`, room.id, "facade or roof"),
      );
  });
  for (const [surfaceId, areaM2] of given) {
    const whole = byId.get(surfaceId)?.areaM2 ?? 0;
    if (areaM2 > whole * slack)
      problems.push(problem("rooms.surface-larger-than-home", `/surfaces/${surfaceId}`, areaM2, whole));
  }
  return problems;
}

function partitionProblems(plan: RoomPlan): readonly Problem[] {
  const ids = new Set(plan.rooms.map((room) => room.id));
  return plan.partitions.flatMap(({ from, to, areaM2 }, i) => {
    const path = `/partitions/${i}`;
    const problems: Problem[] = [];
    for (const [field, id] of [
      ["from", from],
      ["to", to],
    ] as const)
      if (!ids.has(id)) problems.push(problem("rooms.room-unknown", `${path}/${field}`, id, [...ids]));
    if (from === to) problems.push(problem("rooms.partition-with-itself", path, from, "two rooms"));
    if (!(areaM2 > 0)) problems.push(problem("rooms.area-not-positive", `${path}/areaM2`, areaM2, { above: 0 }));
    return problems;
  });
}

/**
 * Checks rooms against each other and the home. Problems (place `/rooms/…` or `/partitions/…`):
 * `rooms.none`, `rooms.id-duplicated`, `rooms.size-out-of-range`, `rooms.temperature-out-of-range`,
 * `rooms.emitter-in-unheated-room`, `rooms.heated-floor-larger-than-room`, `rooms.surface-unknown`,
 * `rooms.surface-of-other-zone`, `rooms.area-not-positive`, `rooms.window-without-outer-wall`,
 * `rooms.surface-larger-than-home`, `rooms.floor-larger-than-home`, `rooms.room-unknown`,
 * `rooms.partition-with-itself`, and those of `ratingOf`. Warning: `rooms.floor-smaller-than-home` when
 * the rooms leave more than a fifth of the home out.
 */
export function checkRooms(dwelling: Pick<Dwelling, "geometry">, plan: RoomPlan): Outcome<RoomPlan> {
  const problems: Problem[] = [];
  if (plan.rooms.length === 0) problems.push(problem("rooms.none", "/rooms", 0, { minimum: 1 }));
  const seen = new Set<string>();
  plan.rooms.forEach((room, i) => {
    if (seen.has(room.id)) problems.push(problem("rooms.id-duplicated", `/rooms/${i}/id`, room.id, "an id of its own"));
    seen.add(room.id);
    problems.push(...roomOwnProblems(room, `/rooms/${i}`));
  });
  problems.push(...surfaceProblems(dwelling, plan), ...partitionProblems(plan));
  const warnings: Problem[] = [];
  for (const zone of ["living", "sleeping", "attic"] as const) {
    const floors = dwelling.geometry.solids.filter((solid) => solid.zone === zone);
    const whole = floors.reduce((sum, solid) => sum + solid.floorAreaM2, 0);
    const inRooms = plan.rooms.reduce((sum, room) => sum + (room.zone === zone ? room.floorAreaM2 : 0), 0);
    if (inRooms > whole * slack)
      problems.push(problem("rooms.floor-larger-than-home", `/zones/${zone}`, inRooms, whole));
    else if (inRooms < 0.8 * whole && zone !== "attic")
      warnings.push(problem("rooms.floor-smaller-than-home", `/zones/${zone}`, inRooms, whole));
  }
  return problems.length > 0 ? failed(problems) : succeeded(plan, warnings);
}
