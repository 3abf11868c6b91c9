import { claimPaths } from "@keukentafel/dwelling";
import { describe, expect, it } from "vitest";
import {
  type Answer,
  firstOpen,
  knownParts,
  minutesLeft,
  questionList,
  questionOfPart,
  readNumber,
} from "./question-list.ts";

const said = (answers: Readonly<Record<string, string | number | boolean | null>>): ReadonlyMap<string, Answer> =>
  new Map(
    Object.entries(answers).map(([path, value]) => [
      path,
      value === null ? { kind: "unknown" } : { kind: "value", value },
    ]),
  );

describe("the list of questions", () => {
  it("asks everything there is to say, the short way first", () => {
    const questions = questionList(said({}));
    expect(questions).toHaveLength(claimPaths.length);
    const lastShort = questions.findLastIndex((question) => question.depth === "two_minutes");
    expect(questions.slice(0, lastShort + 1).every((question) => question.depth === "two_minutes")).toBe(true);
  });

  it("leaves out what an earlier answer has settled", () => {
    const paths = questionList(said({ "heating.source": "heat_pump" })).map((question) => question.path);
    expect(paths).not.toContain("heating.boilerYear");
    const flat = questionList(said({ "home.form": "gallery_flat" })).map((question) => question.path);
    expect(flat).not.toContain("envelope.roof.insulation");
    expect(flat).not.toContain("envelope.floor.insulation");
  });

  it("finds the first open question; 'I don't know' is an answer", () => {
    const answers = said({ "home.form": "detached", "home.constructionYear": null });
    expect(firstOpen(questionList(answers), answers, "two_minutes")?.path).toBe("home.floorAreaM2");
  });

  it("is honest about the time left, and never says none", () => {
    const questions = questionList(said({}));
    const short = questions.filter((question) => question.depth === "two_minutes").length;
    expect(minutesLeft(questions, said({}), 0)).toBe(Math.round((short * 10) / 60));
    expect(minutesLeft(questions, said({}), short - 1)).toBe(1);
  });

  it("draws a part in ink only when its short questions have values", () => {
    const one = said({ "envelope.glazing.living": "hr" });
    expect(knownParts(questionList(one), one).has("glazing")).toBe(false);
    const both = said({ "envelope.glazing.living": "hr", "envelope.glazing.sleeping": "double" });
    expect(knownParts(questionList(both), both).has("glazing")).toBe(true);
    const unsure = said({ "envelope.roof.insulation": null });
    expect(knownParts(questionList(unsure), unsure).has("roof")).toBe(false);
  });

  it("opens the open question of a tapped part, else the first", () => {
    const answers = said({ "envelope.facade.insulation": "cavity" });
    expect(questionOfPart("facade", questionList(answers), answers)?.path).toBe("envelope.facade.wall");
    expect(questionOfPart("roof", questionList(answers), answers)?.path).toBe("envelope.roof.insulation");
  });
});

describe("reading a typed number", () => {
  const year = { kind: "number", unit: "year", minimum: 1600, maximum: 2026, step: 1 } as const;
  const warmth = { kind: "number", unit: "degC", minimum: 12, maximum: 26, step: 0.5 } as const;

  it("takes a comma as well as a point", () => {
    expect(readNumber(" 19,5 ", warmth, "use.dayTemperatureC")).toEqual({ value: 19.5 });
    expect(readNumber("1974", year, "home.constructionYear")).toEqual({ value: 1974 });
  });

  it("takes a postcode with or without its letters, and nothing else", () => {
    const postcode = claimPaths.find(({ path }) => path === "home.postcode")?.answer;
    if (postcode?.kind !== "number") throw new Error("a postcode is asked as digits");
    for (const typed of ["9711", " 9711 LM ", "9711lm"])
      expect(readNumber(typed, postcode, "home.postcode")).toEqual({ value: 9711 });
    for (const typed of ["", "971", "0711", "97111", "9711 L", "9711,5", "Groningen"])
      expect(readNumber(typed, postcode, "home.postcode"), typed).toMatchObject({
        problem: { code: "postcode.four-digits", path: "home.postcode", value: typed },
      });
  });

  it("names what was found and what is allowed", () => {
    expect(readNumber("1599", year, "home.constructionYear")).toEqual({
      problem: {
        code: "number.out-of-range",
        path: "home.constructionYear",
        value: 1599,
        allowed: { minimum: 1600, maximum: 2026 },
      },
    });
    for (const typed of ["", "oud", "19.5.1", "Infinity"]) {
      expect(readNumber(typed, year, "home.constructionYear")).toMatchObject({
        problem: { code: "number.not-a-number", value: typed },
      });
    }
    expect(readNumber("1974.5", year, "home.constructionYear")).toMatchObject({
      problem: { code: "number.out-of-range" },
    });
  });
});
