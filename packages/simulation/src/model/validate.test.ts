import { describe, expect, it } from "vitest";
import { box, modelOf, randomHouse } from "../../test-support/models.ts";
import { plainWeather } from "../../test-support/weather.ts";
import { simulate } from "../simulate.ts";
import { buildingModelJsonSchema } from "./json-schema.ts";
import { validateModel } from "./validate.ts";

type Change = (model: ReturnType<typeof plain>) => void;
const plain = () =>
  JSON.parse(
    JSON.stringify(
      box({
        schedules: [{ id: "s", everyDay: [[0, 20]] }],
        airFlows: [{ kind: "fixed", id: "a", to: "room", from: "outdoors", volumeFlowM3PerH: 30 }],
      }),
    ),
  ) as {
    [key: string]: unknown;
    version: unknown;
    zones: { [key: string]: unknown }[];
    surfaces: { [key: string]: unknown }[];
    constructions: { layers: { [key: string]: unknown }[] }[];
    schedules: { [key: string]: unknown }[];
    airFlows: { [key: string]: unknown }[];
  };

const pane = {
  thicknessM: 0.004,
  conductivityWPerMK: 1,
  solarTransmittance: 0.8,
  solarReflectanceFront: 0.1,
  solarReflectanceBack: 0.1,
  emissivityFront: 0.84,
  emissivityBack: 0.84,
};

const bad: readonly (readonly [string, Change, string, string])[] = [
  [
    "negative thickness",
    (m) => (m.constructions[0]!.layers[0]!["thicknessM"] = -0.1),
    "value.out-of-range",
    "/constructions/0/layers/0/thicknessM",
  ],
  [
    "thickness in millimetres",
    (m) => (m.constructions[0]!.layers[0]!["thicknessM"] = 10),
    "model.too-large",
    "/constructions/0/layers/0/thicknessM",
  ],
  [
    "unknown construction",
    (m) => (m.surfaces[2]!["construction"] = "none"),
    "model.unknown-construction",
    "/surfaces/2/construction",
  ],
  ["unknown zone", (m) => (m.surfaces[0]!["zone"] = "none"), "model.unknown-zone", "/surfaces/0/zone"],
  [
    "unknown zone behind a wall",
    (m) => (m.surfaces[0]!["boundary"] = { kind: "zone", zone: "none" }),
    "model.unknown-zone",
    "/surfaces/0/boundary/zone",
  ],
  [
    "unknown schedule",
    (m) => (m.zones[0]!["heating"] = { setpointC: { schedule: "none" } }),
    "model.unknown-schedule",
    "/zones/0/heating/setpointC/schedule",
  ],
  ["missing boundary", (m) => delete m.surfaces[0]!["boundary"], "value.missing", "/surfaces/0/boundary"],
  [
    "unknown kind of boundary",
    (m) => (m.surfaces[0]!["boundary"] = { kind: "moon" }),
    "value.not-allowed",
    "/surfaces/0/boundary/kind",
  ],
  ["field nobody knows", (m) => (m.zones[0]!["colour"] = "red"), "value.unknown-field", "/zones/0/colour"],
  [
    "zone without surfaces",
    (m) => m.zones.push({ id: "empty", volumeM3: 10, floorAreaM2: 4 }),
    "model.zone-without-surfaces",
    "/zones/1",
  ],
  ["same id twice", (m) => m.surfaces.push({ ...m.surfaces[0]! }), "model.id-used-twice", "/surfaces/6/id"],
  [
    "ground overhead",
    (m) => (m.surfaces[4]!["boundary"] = { kind: "ground", exposedPerimeterM: 30, floorAreaM2: 50 }),
    "model.impossible-geometry",
    "/surfaces/4/tiltDeg",
  ],
  [
    "ground floor smaller than itself",
    (m) => (m.surfaces[5]!["boundary"] = { kind: "ground", exposedPerimeterM: 30, floorAreaM2: 5 }),
    "model.impossible-geometry",
    "/surfaces/5/boundary/floorAreaM2",
  ],
  [
    "hours that go back",
    (m) =>
      (m.schedules[0]!["everyDay"] = [
        [8, 20],
        [6, 15],
      ]),
    "model.hours-not-rising",
    "/schedules/0/everyDay/1/0",
  ],
  [
    "crossing set points",
    (m) => (m.zones[0]!["cooling"] = { setpointC: 18 }),
    "model.set-points-cross",
    "/zones/0/cooling/setpointC",
  ],
  [
    "set point from a schedule of watts",
    (m) => {
      m.schedules[0]!["everyDay"] = [[0, 300]];
      m.zones[0]!["heating"] = { setpointC: { schedule: "s" } };
    },
    "model.schedule-out-of-range",
    "/schedules/0",
  ],
  [
    "gains no room has",
    (m) => (m.zones[0]!["gains"] = [{ id: "oven", powerW: 100000 }]),
    "model.too-large",
    "/zones/0/gains/0/powerW",
  ],
  [
    "exchange with itself",
    (m) => m.airFlows.push({ kind: "exchange", id: "x", between: ["room", "room"], volumeFlowM3PerH: 3 }),
    "model.exchange-with-itself",
    "/airFlows/1/between",
  ],
  [
    "opening that never opens",
    (m) =>
      m.airFlows.push({
        kind: "window",
        id: "o",
        to: "room",
        from: "outdoors",
        fullyOpenM3PerH: 3,
        beginsAtC: 25,
        fullyOpenAtC: 24,
      }),
    "model.not-rising",
    "/airFlows/1/fullyOpenAtC",
  ],
  [
    "source limits out of order",
    (m) =>
      (m.zones[0]!["heating"] = {
        setpointC: 20,
        maximumPowerByOutdoor: [
          { outdoorC: 5, powerW: 3000 },
          { outdoorC: -5, powerW: 2000 },
        ],
      }),
    "model.not-rising",
    "/zones/0/heating/maximumPowerByOutdoor/1/outdoorC",
  ],
  [
    "pane with more than all sun",
    (m) => (m["glazings"] = [{ id: "g", panes: [{ ...pane, solarReflectanceBack: 0.3 }], gaps: [] }]),
    "model.more-than-all-sun",
    "/glazings/0/panes/0/solarReflectanceBack",
  ],
  [
    "gap without second pane",
    (m) => (m["glazings"] = [{ id: "g", panes: [pane], gaps: [{ thicknessM: 0.012, gas: "air" }] }]),
    "model.gaps-do-not-fit-panes",
    "/glazings/0/gaps",
  ],
  [
    "window of another size than its sides",
    (m) => {
      m["glazings"] = [{ id: "g", panes: [pane], gaps: [] }];
      m["windows"] = [{ id: "w", zone: "room", glazing: "g", areaM2: 6, azimuthDeg: 0, widthM: 3, heightM: 3 }];
    },
    "model.impossible-geometry",
    "/windows/0/heightM",
  ],
  [
    "flow from a schedule below zero",
    (m) => {
      m.schedules[0]!["everyDay"] = [[0, -5]];
      m.airFlows[0]!["volumeFlowM3PerH"] = { schedule: "s" };
    },
    "model.schedule-out-of-range",
    "/schedules/0",
  ],
  [
    "room that heats up without end",
    (m) => {
      for (const surface of m.surfaces) surface["boundary"] = { kind: "adiabatic" };
      m.airFlows.length = 0;
      m.zones[0]!["gains"] = [{ id: "lamp", powerW: 100 }];
    },
    "model.zone-runs-away",
    "/zones/0",
  ],
  [
    "room whose gains find hardly a way out",
    (m) => {
      for (const surface of m.surfaces) surface["boundary"] = { kind: "adiabatic" };
      m.airFlows.length = 0;
      m["thermalBridges"] = [{ id: "hair", zone: "room", conductanceWPerK: 0.01, boundary: { kind: "outdoors" } }];
      m.zones[0]!["gains"] = [{ id: "lamp", powerW: 100 }];
    },
    "model.zone-runs-away",
    "/zones/0",
  ],
  ["wall of hardly any area", (m) => (m.surfaces[0]!["areaM2"] = 5e-324), "value.out-of-range", "/surfaces/0/areaM2"],
  [
    "more air than any room changes",
    (m) => (m.airFlows[0]!["volumeFlowM3PerH"] = 1e6),
    "model.too-large",
    "/airFlows/0/volumeFlowM3PerH",
  ],
  ["version of the future", (m) => (m.version = 99), "document.version-unknown", "/version"],
  ["another document", (m) => (m["format"] = "x"), "model.format-unknown", "/format"],
];

describe("a model that cannot be simulated says why before it runs", () => {
  it.each(bad)("%s", (_, change, code, path) => {
    const model = plain();
    change(model);
    const outcome = validateModel(model);
    expect(outcome.ok).toBe(false);
    const problems = outcome.ok ? [] : outcome.problems;
    expect(problems.map((problem) => problem.code)).toContain(code);
    expect(problems.find((problem) => problem.code === code)?.path).toBe(path);
  });

  it.each([null, 5, "x", [], {}, { format: "keukentafel/building-model" }])("refuses %j", (document) => {
    expect(validateModel(document).ok).toBe(false);
  });

  it("fills in defaults and passes what is right", () => {
    const outcome = validateModel(plain());
    expect(outcome.ok && outcome.value.surfaces[0]!.inside.solarAbsorptance).toBe(0.6);
    expect(outcome.ok && outcome.value.wind.profileExponent).toBe(0.14);
    for (let seed = 1; seed <= 20; seed += 1) expect(validateModel(randomHouse(seed)).ok).toBe(true);
  });

  it("warns of a closed zone that nothing feeds, and it runs", () => {
    const model = plain();
    for (const surface of model.surfaces) surface["boundary"] = { kind: "adiabatic" };
    model.airFlows.length = 0;
    const outcome = validateModel(model);
    expect(outcome.ok && outcome.warnings.map((warning) => warning.code)).toEqual(["model.zone-closed"]);
    expect(simulate(modelOf(model), plainWeather({ hours: 24 })).zones[0]!.airTemperatureC.every(Number.isFinite)).toBe(
      true,
    );
  });

  it("neither hangs nor throws on 400 mutated documents, and what passes gives numbers", () => {
    const weather = plainWeather({ hours: 24, sun: true });
    const wild: readonly unknown[] = [
      null,
      -1,
      0,
      1e9,
      "x",
      [],
      {},
      true,
      1e-9,
      [
        [24, 5],
        [0, 1],
      ],
      { schedule: "day" },
    ];
    const codes = new Set<string>();
    let ran = 0;
    for (let seed = 1; seed <= 400; seed += 1) {
      const document: unknown = JSON.parse(JSON.stringify(randomHouse(seed % 7)));
      mutate(document, seed, wild[seed % wild.length]);
      const outcome = validateModel(document);
      for (const problem of outcome.ok ? [] : outcome.problems) codes.add(problem.code);
      if (!outcome.ok) continue;
      ran += 1;
      if (ran % 8 !== 0) continue;
      for (const zone of simulate(outcome.value, weather, { warmUpDays: 1 }).zones)
        expect(zone.airTemperatureC.every(Number.isFinite)).toBe(true);
    }
    expect(ran).toBeGreaterThan(20);
    for (const code of codes) expect(code).toMatch(/^(model|value|document)\./);
  });
});

/** Replaces one value somewhere in the document; which one follows from the seed. */
function mutate(document: unknown, seed: number, by: unknown): void {
  const places: { readonly holder: object; readonly key: PropertyKey }[] = [];
  const walk = (value: unknown) => {
    if (typeof value !== "object" || value === null) return;
    for (const key of Reflect.ownKeys(value)) {
      if (key === "length") continue;
      places.push({ holder: value, key });
      walk(Reflect.get(value, key));
    }
  };
  walk(document);
  const place = places[(seed * 7919) % places.length]!;
  Reflect.set(place.holder, place.key, by);
}

describe("the published schema", () => {
  it("describes every field, and every number with a unit names it", () => {
    const undescribed: string[] = [];
    const walk = (node: unknown, path: string) => {
      if (typeof node !== "object" || node === null) return;
      const properties: unknown = Reflect.get(node, "properties");
      if (typeof properties === "object" && properties !== null) {
        for (const [name, value] of Object.entries(properties)) {
          const description: unknown = Reflect.get(value, "description");
          if (typeof description !== "string") undescribed.push(`${path}/${name}`);
          else if (
            /(C|W|M2|M3|PerK|Pa|K|Deg|PerMK|PerM3)$/.test(name) &&
            !/degC|W|m2|m3|K|degrees|kg|m\b/.test(description)
          )
            undescribed.push(`${path}/${name}: no unit`);
        }
      }
      for (const [key, value] of Object.entries(node)) walk(value, `${path}/${key}`);
    };
    walk(buildingModelJsonSchema(), "");
    expect(undescribed).toEqual([]);
  });

  it("is plain JSON", () => {
    const schema = buildingModelJsonSchema();
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    expect(schema["required"]).toContain("zones");
  });
});
