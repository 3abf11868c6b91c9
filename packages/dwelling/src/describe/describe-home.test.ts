import type { Claim } from "@keukentafel/quantities";
import { describe, expect, it } from "vitest";
import { claimPaths } from "../claim-paths.ts";
import { claimOf, describedBy, exampleHomes } from "../example-homes.fixture.ts";
import { describeHome } from "./describe-home.ts";
import { inputKeys } from "./description.ts";
import { drawDwelling } from "./draw-dwelling.ts";
import { known } from "./known.ts";

describe("claims that cannot stand", () => {
  it.each([
    ["home.colour", "red", "claims.unknown-path", "/claims/0/path"],
    ["home.constructionYear", 1500, "claims.value-out-of-range", "/claims/0/value"],
    ["home.constructionYear", "old", "claims.not-a-number", "/claims/0/value"],
    ["home.form", "castle", "claims.not-an-option", "/claims/0/value"],
    ["ventilation.inlets", "yes", "claims.not-yes-or-no", "/claims/0/value"],
  ] as const)("%s = %s is %s", (path, value, code, place) => {
    const outcome = describeHome([claimOf(path, value)]);
    expect(outcome.ok).toBe(false);
    if (outcome.ok) return;
    expect(outcome.problems).toHaveLength(1);
    expect(outcome.problems[0]).toMatchObject({
      code,
      path: place,
      value: code === "claims.unknown-path" ? path : value,
    });
    expect(outcome.problems[0]!.allowed).not.toBeUndefined();
  });

  it("names them all at once", () => {
    const outcome = describeHome([
      claimOf("home.form", "castle"),
      claimOf("home.floorAreaM2", 120),
      claimOf("solar.panels", -1),
    ]);
    expect(outcome.ok ? [] : outcome.problems.map((p) => p.path)).toEqual(["/claims/0/value", "/claims/2/value"]);
  });
});

describe("what stands", () => {
  it("is the newest of a source, and a survey before a resident", () => {
    const first = claimOf("envelope.draught", "draughty");
    const later = claimOf("envelope.draught", "tight");
    expect(describedBy([later, first]).inputs["envelope.qv10"].likely).toBe(
      describedBy([later]).inputs["envelope.qv10"].likely,
    );
    const survey = claimOf("envelope.draught", "ordinary", "survey");
    const newest = claimOf("envelope.draught", "draughty");
    expect(describedBy([survey, newest]).inputs["envelope.qv10"].likely).toBe(
      describedBy([survey]).inputs["envelope.qv10"].likely,
    );
  });

  it("is taken back by null", () => {
    const description = describedBy([claimOf("use.dayTemperatureC", 22), claimOf("use.dayTemperatureC", null)]);
    expect(description.inputs["use.dayTemperatureC"].from).toBe("default");
    expect(description.answered).toEqual([]);
  });

  it("accepts every path of the table with each of its options and limits", () => {
    for (const { path, answer } of claimPaths) {
      const values =
        answer.kind === "choice"
          ? answer.options
          : answer.kind === "number"
            ? [answer.minimum, answer.maximum]
            : [true, false];
      for (const value of values) {
        const description = describedBy([claimOf(path, value)]);
        expect(description.answered, `${path}=${value}`).toEqual([path]);
        expect(drawDwelling(description, 3, 1).geometry.surfaces.length).toBeGreaterThan(5);
      }
    }
  });
});

describe("defaults", () => {
  it("let a home on a heat pump alone cook on electricity, unless somebody says otherwise", () => {
    const cooksOn = (source: string, ...more: readonly Claim[]): string =>
      describedBy([claimOf("home.constructionYear", 1970), claimOf("heating.source", source), ...more]).facts.cooking
        .likely;
    expect(cooksOn("heat_pump")).toBe("induction");
    expect(cooksOn("heat_pump", claimOf("electricity.cooking", "gas"))).toBe("gas");
    expect(cooksOn("hybrid_heat_pump")).toBe("gas");
  });

  it("make a mid-terrace house of 1970 when nothing is said, all in pencil", () => {
    const description = describedBy([]);
    const dwelling = drawDwelling(description, 1, 0);
    expect(dwelling).toMatchObject({ form: "mid_terrace", constructionYear: 1970, floorAreaM2: 114.9 });
    expect(Object.values(known(description))).not.toContain(true);
  });

  it("turn to ink with the answers of the short way", () => {
    const some = describedBy([claimOf("home.form", "detached"), claimOf("home.constructionYear", 1980)]);
    expect(known(some).home).toBe(false);
    const all = describedBy([
      claimOf("home.form", "detached"),
      claimOf("home.constructionYear", 1980),
      claimOf("home.floorAreaM2", 150),
      claimOf("envelope.roof.insulation", "good"),
    ]);
    expect(known(all)).toMatchObject({ home: true, roof: true, facade: false });
  });

  it("take U values, leakage and glass of the RVO homes", () => {
    const home = (id: string): (typeof exampleHomes)[number]["central"] =>
      exampleHomes.find((one) => one.id === id)!.central;
    expect(home("mid_terrace_1965_1974").envelope).toMatchObject({
      roof: { rcM2KPerW: 0.86 },
      facade: { rcM2KPerW: 0.43 },
      floor: { rcM2KPerW: 0.17 },
    });
    expect(home("end_terrace_1946_1964").envelope).toMatchObject({
      facade: { rcM2KPerW: 0.35 },
      floor: { rcM2KPerW: 0.15 },
      glazing: { living: "hr_plus_plus" },
    });
    expect(home("semi_detached_1992_2005").envelope).toMatchObject({
      roof: { rcM2KPerW: 2.5 },
      facade: { rcM2KPerW: 2.5 },
      floor: { rcM2KPerW: 2.5 },
    });
  });

  it("let insulation only better what was built", () => {
    const built = describedBy([claimOf("home.constructionYear", 2018), claimOf("envelope.roof.insulation", "some")]);
    expect(built.inputs["envelope.roof.rc"].likely).toBe(6);
  });

  it("keep leaky homes cooler than tight ones, and bedrooms colder than living rooms", () => {
    const leaky = describedBy([claimOf("home.form", "detached"), claimOf("home.constructionYear", 1930)]).inputs;
    const tight = describedBy([claimOf("home.form", "detached"), claimOf("home.constructionYear", 2020)]).inputs;
    expect(leaky["use.dayTemperatureC"].likely).toBeLessThan(tight["use.dayTemperatureC"].likely - 0.5);
    expect(leaky["use.sleepingTemperatureC"].likely).toBeLessThan(tight["use.sleepingTemperatureC"].likely - 1.5);
    for (const inputs of [leaky, tight])
      expect(inputs["use.sleepingTemperatureC"].likely).toBeLessThan(inputs["use.dayTemperatureC"].likely);
  });

  it("have a source for every input", () => {
    for (const { description } of exampleHomes)
      for (const key of inputKeys) expect(description.inputs[key].source.length, key).toBeGreaterThan(3);
  });
});
