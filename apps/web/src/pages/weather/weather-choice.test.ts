import { stationNames } from "@keukentafel/climate";
import { describe, expect, it } from "vitest";
import { climateChoices, fileNameOf, readChoice, searchOf, settled, yearsOf } from "./weather-choice.ts";

describe("choice of weather", () => {
  it("reads every choice back from its own address", () => {
    for (const station of stationNames)
      for (const climate of climateChoices)
        for (const year of yearsOf(station, climate)) {
          const choice = { station, year, climate };
          expect(readChoice(searchOf(choice))).toEqual(choice);
        }
  });

  it("is the year homes are tested on when nothing, or nothing known, is said", () => {
    const tested = { station: "de-bilt", year: "tested", climate: "now" };
    expect(readChoice("")).toEqual(tested);
    expect(readChoice("?plaats=atlantis&jaar=1492&klimaat=ijstijd")).toEqual(tested);
    expect(searchOf(readChoice(""))).toBe("");
  });

  it("names files in the same words", () => {
    expect(fileNameOf(readChoice(""), "jaar")).toBe("weer-de-bilt-getest-jaar");
    const later = { station: "de-kooy", year: "hot", climate: "2050-high-dry" } as const;
    expect(fileNameOf(later, "week")).toBe("weer-de-kooy-hete-zomer-2050-hoog-droog-week");
  });

  it("offers the tested year for its own place and time only, else the ordinary one", () => {
    expect(yearsOf("de-bilt", "now")).toContain("tested");
    expect(yearsOf("vlissingen", "now")).not.toContain("tested");
    expect(settled({ station: "vlissingen", year: "tested", climate: "now" }).year).toBe("typical");
    expect(settled({ station: "de-bilt", year: "normal", climate: "2050-high-dry" }).year).toBe("typical");
    expect(readChoice("?klimaat=2100-laag-nat")).toEqual({
      station: "de-bilt",
      year: "typical",
      climate: "2100-low-wet",
    });
  });
});
