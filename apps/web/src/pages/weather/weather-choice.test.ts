import { stationNames } from "@keukentafel/climate";
import { describe, expect, it } from "vitest";
import {
  climateChoices,
  fileNameOf,
  isTested,
  readChoice,
  searchOf,
  settled,
  testedChoice,
  yearsOf,
} from "./weather-choice.ts";

describe("choice of weather", () => {
  it("reads every choice back from its own address, wherever the home stands", () => {
    for (const station of stationNames)
      for (const climate of climateChoices)
        for (const year of yearsOf(climate)) {
          const choice = { station, year, climate };
          expect(readChoice(searchOf(choice), "eelde")).toEqual(choice);
        }
  });

  it("is the year the home is tested on when nothing, or nothing known, is said", () => {
    expect(readChoice("", "de-bilt")).toEqual(testedChoice("de-bilt"));
    expect(readChoice("", "vlissingen")).toEqual({ station: "vlissingen", year: "typical", climate: "now" });
    expect(readChoice("?plaats=atlantis&jaar=1492&klimaat=ijstijd", "eelde")).toEqual(testedChoice("eelde"));
    expect(isTested(readChoice("", "eelde"), "eelde")).toBe(true);
    expect(isTested(readChoice("", "eelde"), "de-bilt")).toBe(false);
    expect(isTested(readChoice("?jaar=hete-zomer", "eelde"), "eelde")).toBe(false);
  });

  it("names files in the same words", () => {
    expect(fileNameOf(readChoice("", "de-bilt"), "jaar")).toBe("weer-de-bilt-gewoon-jaar");
    const later = { station: "de-kooy", year: "hot", climate: "2050-high-dry" } as const;
    expect(fileNameOf(later, "week")).toBe("weer-de-kooy-hete-zomer-2050-hoog-droog-week");
  });

  it("knows no separate year of 1991–2020 in the climates that are counted from it", () => {
    expect(yearsOf("now")).toContain("normal");
    expect(yearsOf("2050-high-dry")).not.toContain("normal");
    expect(settled({ station: "de-bilt", year: "normal", climate: "2050-high-dry" }).year).toBe("typical");
  });
});
