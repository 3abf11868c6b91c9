import { describe, expect, it } from "vitest";
import { exampleHomes } from "../example-homes.fixture.ts";
import { checkRooms } from "./check-rooms.ts";
import type { RoomDescription, RoomPlan } from "./room.ts";
import { typicalRooms } from "./typical-rooms.ts";

const dwelling = exampleHomes[0]?.central;
if (dwelling === undefined) throw new Error("no example home");
const plan = typicalRooms(dwelling);

/** The plan with one room changed. */
function changed(id: string, change: Partial<RoomDescription>): RoomPlan {
  return { ...plan, rooms: plan.rooms.map((room) => (room.id === id ? { ...room, ...change } : room)) };
}

function codes(other: RoomPlan): readonly string[] {
  if (dwelling === undefined) return [];
  const outcome = checkRooms(dwelling, other);
  return outcome.ok ? outcome.warnings.map((one) => one.code) : outcome.problems.map((one) => one.code);
}

const panel = { kind: "panel", type: "22", heightMm: 600, lengthMm: 1000 } as const;

describe("rooms that contradict themselves or the home", () => {
  it.each<[string, RoomPlan]>([
    ["rooms.none", { rooms: [], partitions: [] }],
    ["rooms.id-duplicated", { ...plan, rooms: [...plan.rooms, { ...plan.rooms[1]!, floorAreaM2: 1, surfaces: [] }] }],
    ["rooms.size-out-of-range", changed("hall", { heightM: 12 })],
    ["rooms.temperature-out-of-range", changed("hall", { designTemperatureC: 35 })],
    ["rooms.emitter-in-unheated-room", changed("attic", { emitters: [{ radiator: panel }] })],
    ["radiators.size-out-of-range", changed("hall", { emitters: [{ radiator: { ...panel, heightMm: 2500 } }] })],
    [
      "rooms.heated-floor-larger-than-room",
      changed("hall", { emitters: [{ radiator: { kind: "floor", areaM2: 40 } }] }),
    ],
    ["rooms.surface-unknown", changed("landing", { surfaces: [{ surfaceId: "roof.moon", areaM2: 1 }] })],
    [
      "rooms.surface-of-other-zone",
      changed("landing", { surfaces: [{ surfaceId: "door.front.living", areaM2: 0.1 }] }),
    ],
    ["rooms.area-not-positive", changed("bathroom", { surfaces: [{ surfaceId: "facade.back.sleeping", areaM2: -2 }] })],
    [
      "rooms.window-without-outer-wall",
      changed("landing", { surfaces: [{ surfaceId: "glazing.back.sleeping", areaM2: 0.1 }] }),
    ],
    [
      "rooms.surface-larger-than-home",
      changed("bathroom", { surfaces: [{ surfaceId: "facade.back.sleeping", areaM2: 60 }] }),
    ],
    ["rooms.floor-larger-than-home", changed("living_room", { floorAreaM2: 90 })],
    ["rooms.floor-smaller-than-home", changed("living_room", { floorAreaM2: 5 })],
    ["rooms.room-unknown", { ...plan, partitions: [{ from: "hall", to: "ballroom", areaM2: 4, position: "wall" }] }],
    [
      "rooms.partition-with-itself",
      { ...plan, partitions: [{ from: "hall", to: "hall", areaM2: 4, position: "wall" }] },
    ],
  ])("%s", (code, other) => {
    expect(codes(other)).toContain(code);
  });

  it("say where, what was found and what is allowed", () => {
    const outcome = checkRooms(dwelling, changed("hall", { designTemperatureC: 35 }));
    expect(outcome).toMatchObject({
      ok: false,
      problems: [{ path: "/rooms/0/designTemperatureC", value: 35, allowed: { minimum: 5, maximum: 26 } }],
    });
  });
});
