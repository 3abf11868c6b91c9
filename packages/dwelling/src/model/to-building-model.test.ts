import { buildingModelSchema } from "@keukentafel/simulation";
import { describe, expect, it } from "vitest";
import { claimOf, describedBy, exampleHomes } from "../example-homes.fixture.ts";
import { drawDwelling } from "../describe/draw-dwelling.ts";
import { layersWithRc } from "./constructions.ts";
import { profileMean, profileMeanBetween, stepProfile } from "./day-profiles.ts";
import { meanMetabolicWPerPerson } from "./household.ts";
import { insulationStandardKwhPerM2, lossAreaM2, normDwelling } from "./norm-dwelling.ts";
import { toBuildingModel } from "./to-building-model.ts";
import { neededSupplyC } from "./zones.ts";

function resistanceOf(layers: ReturnType<typeof layersWithRc>): number {
  return layers.reduce(
    (sum, layer) =>
      sum + ("resistanceM2KPerW" in layer ? layer.resistanceM2KPerW : layer.thicknessM / layer.conductivityWPerMK),
    0,
  );
}

describe("constructions", () => {
  it.each([0.15, 0.19, 0.35, 0.43, 1.3, 2.5, 6.3])("have the Rc asked for: %s", (rc) => {
    expect(resistanceOf(layersWithRc(["plaster", "innerLeaf"], ["outerLeaf"], rc))).toBeCloseTo(rc, 6);
    expect(resistanceOf(layersWithRc(["screed", "concrete"], [], rc))).toBeCloseTo(rc, 6);
  });
});

describe.each(exampleHomes.map((home) => [home.id, home] as const))("model of %s", (_, home) => {
  const model = toBuildingModel(home.central);

  it("is a valid document whose references all lead somewhere", () => {
    expect(buildingModelSchema.safeParse(JSON.parse(JSON.stringify(model))).success).toBe(true);
    const zones = new Set(model.zones.map((zone) => zone.id));
    const constructions = new Set(model.constructions.map((one) => one.id));
    const schedules = new Set(model.schedules.map((one) => one.id));
    for (const surface of model.surfaces) {
      expect(zones.has(surface.zone)).toBe(true);
      expect(constructions.has(surface.construction)).toBe(true);
      const beyond = surface.boundary.kind === "zone" ? surface.boundary.zone : surface.zone;
      expect(zones.has(beyond)).toBe(true);
    }
    const named = JSON.stringify(model).matchAll(/"schedule":"([^"]+)"/g);
    for (const [, id] of named) expect(schedules.has(id!), id).toBe(true);
    const ids = [...model.surfaces, ...model.windows].map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("has the shell of the geometry with the Rc of the dwelling", () => {
    const facade = model.constructions.find((one) => one.id === "facade")!;
    expect(resistanceOf(facade.layers)).toBeCloseTo(home.central.envelope.facade.rcM2KPerW, 6);
    const windows = model.windows.reduce((sum, window) => sum + window.areaM2, 0);
    expect(Math.abs(windows / home.row.windowM2 - 1)).toBeLessThan(0.01);
  });

  it("has the loss area and Standaard of RVO", () => {
    const ratios: Readonly<Record<string, readonly [number, number]>> = {
      mid_terrace_1965_1974: [1.3634, 57.54],
      end_terrace_1946_1964: [2.0309, 84.24],
      detached_1975_1991: [2.1825, 90.3],
      semi_detached_1992_2005: [1.8753, 78.01],
      walk_up_flat_1965_1974: [0.5187, 45],
      gallery_flat_1975_1991: [0.4052, 45],
    };
    const [ratio, standard] = ratios[home.id]!;
    expect(Math.abs(lossAreaM2(home.central) / home.central.floorAreaM2 / ratio - 1)).toBeLessThan(0.01);
    expect(insulationStandardKwhPerM2(home.central)).toBeCloseTo(standard, 0);
  });

  it("runs at the norm's gains in the norm's use", () => {
    const norm = normDwelling(home.central);
    const gains = norm.use.applianceGainsW + norm.use.occupants * meanMetabolicWPerPerson(norm.use.type);
    expect(gains).toBeCloseTo(180 * norm.use.occupants, 6);
  });
});

describe("systems in the model", () => {
  it("recover heat only with balanced ventilation, and bypass it when warm", () => {
    const balanced = drawDwelling(describedBy([claimOf("ventilation.system", "balanced_heat_recovery")]), 1, 0);
    const flows = toBuildingModel(balanced).airFlows.filter((flow) => flow.id.startsWith("ventilation."));
    expect(flows).toHaveLength(2);
    for (const flow of flows) expect(flow.kind === "fixed" && flow.heatRecovery?.effectiveness).toBe(0.8);
    const natural = toBuildingModel(exampleHomes[0]!.central).airFlows.filter((flow) =>
      flow.id.startsWith("ventilation."),
    );
    for (const flow of natural) expect("heatRecovery" in flow).toBe(false);
  });

  it("need cooler water for less heat, between the controller's lowest and the home's supply", () => {
    const dwelling = drawDwelling(
      describedBy([claimOf("heating.source", "heat_pump"), claimOf("heating.emitters", "low_temperature_radiators")]),
      1,
      0,
    );
    const room = { living: 20, sleeping: 18 };
    const at = (share: number): number =>
      neededSupplyC(dwelling, { living: dwelling.heating.emitterPowerW.living * share, sleeping: 0 }, room);
    expect(at(0)).toBe(28);
    expect(at(0.1)).toBeLessThan(at(0.2));
    expect(at(0.2)).toBeLessThan(50);
    expect(at(0.9)).toBe(dwelling.heating.supplyTemperatureC);
  });

  it("let a home with a heat pump alone cool little at night", () => {
    const lowest = (source: string): number => {
      const model = toBuildingModel(
        drawDwelling(
          describedBy([
            claimOf("heating.source", source),
            claimOf("use.dayTemperatureC", 20),
            claimOf("use.nightTemperatureC", 15),
          ]),
          1,
          0,
        ),
      );
      return Math.min(
        ...model.schedules.find((schedule) => schedule.id === "setpoint.living")!.everyDay.map(([, value]) => value),
      );
    };
    expect(lowest("gas_boiler")).toBe(15);
    expect(lowest("heat_pump")).toBe(18);
  });

  it("stand a slab on the ground without a crawl space", () => {
    const model = toBuildingModel(drawDwelling(describedBy([claimOf("envelope.floor.below", "ground")]), 1, 0));
    expect(model.zones.map((zone) => zone.id)).not.toContain("crawl");
    expect(model.surfaces.find((surface) => surface.id === "floor.ground")!.boundary.kind).toBe("ground");
  });
});

describe("day profiles", () => {
  it("step at the hours given and have the right mean", () => {
    const profile = stepProfile(15, [
      [0, 2, 20],
      [7, 9, 20],
      [22, 24, 20],
    ]);
    expect(profileMean(profile)).toBeCloseTo(15 + (5 * 6) / 24, 9);
    expect(profileMeanBetween(profile, 7, 9)).toBe(20);
    expect(profileMeanBetween(profile, 6.5, 7.5)).toBeCloseTo(17.5, 9);
    expect(profile[0]).toEqual([0, 20]);
    expect(profile.at(-1)).toEqual([24, 20]);
  });
});
