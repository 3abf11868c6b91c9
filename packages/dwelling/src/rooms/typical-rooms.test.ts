import { describe, expect, it } from "vitest";
import { exampleHomes } from "../example-homes.fixture.ts";
import { homeGeometry } from "../shape/home-geometry.ts";
import { checkRooms } from "./check-rooms.ts";
import { typicalRooms } from "./typical-rooms.ts";

const bordering = ["roof", "facade", "floor", "glazing", "door", "party_wall"];
const forms = ["mid_terrace", "end_terrace", "semi_detached", "detached", "walk_up_flat", "gallery_flat"] as const;
const homes = forms.flatMap((form) =>
  [1930, 1970, 2018].flatMap((constructionYear) =>
    [45, 100, 240].map((floorAreaM2) => ({ form, constructionYear, floorAreaM2 })),
  ),
);

describe("rooms when nothing is known", () => {
  it.each(homes)(
    "share out every m² of $form of $constructionYear with $floorAreaM2 m², and pass the check",
    (home) => {
      const geometry = homeGeometry({ ...home, orientationDeg: 30, below: "crawl_space" });
      const dwelling = { form: home.form, geometry };
      const plan = typicalRooms(dwelling);
      for (const surface of geometry.surfaces) {
        if (!bordering.includes(surface.part)) continue;
        const parts = plan.rooms.flatMap((room) => room.surfaces).filter((part) => part.surfaceId === surface.id);
        const area = parts.reduce((sum, part) => sum + part.areaM2, 0);
        expect(area, surface.id).toBeCloseTo(surface.areaM2, 6);
      }
      for (const solid of geometry.solids) {
        if (solid.zone === "crawl") continue;
        const inZone = plan.rooms.filter((room) => room.zone === solid.zone);
        const area = inZone.reduce((sum, room) => sum + room.floorAreaM2, 0);
        // The floor of an attic is that between the knee walls, as the solid has it.
        expect(area).toBeCloseTo(solid.floorAreaM2, 6);
      }
      expect(checkRooms(dwelling, plan)).toMatchObject({ ok: true, warnings: [] });
      expect(typicalRooms(dwelling)).toEqual(plan);
    },
  );

  it("are those of a terraced house: hall with the door, three bedrooms, unheated attic", () => {
    const home = exampleHomes.find(({ row }) => row.form === "mid_terrace");
    if (home === undefined) throw new Error("no terraced house");
    const plan = typicalRooms(home.central);
    expect(plan.rooms.map((room) => [room.id, room.designTemperatureC])).toEqual([
      ["hall", 15],
      ["kitchen", 20],
      ["living_room", 20],
      ["bedroom_1", 20],
      ["bedroom_3", 20],
      ["landing", 15],
      ["bathroom", 22],
      ["bedroom_2", 20],
      ["attic", null],
    ]);
    const hall = plan.rooms[0];
    expect(hall?.surfaces.map((part) => part.surfaceId)).toContain("door.front.living");
    // The floor between living room and bedrooms, and the attic over all of them.
    const above = plan.partitions.filter((one) => one.position === "above");
    expect(above.filter((one) => one.to === "attic")).toHaveLength(5);
    const overGround = above.filter((one) => one.to !== "attic").reduce((sum, one) => sum + one.areaM2, 0);
    const floor = home.central.geometry.surfaces.find((surface) => surface.id === "inner_floor.sleeping");
    expect(overGround).toBeCloseTo(floor?.areaM2 ?? 0, 6);
  });

  it("grow in number with the house", () => {
    const bedrooms = [80, 120, 240].map((floorAreaM2) => {
      const geometry = homeGeometry({
        form: "semi_detached",
        constructionYear: 1995,
        floorAreaM2,
        orientationDeg: 0,
        below: "ground",
      });
      const plan = typicalRooms({ form: "semi_detached", geometry });
      return plan.rooms.filter((room) => room.use === "bedroom").length;
    });
    expect(bedrooms).toEqual([2, 3, 4]);
  });
});
