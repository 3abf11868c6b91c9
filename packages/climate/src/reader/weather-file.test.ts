import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { epwHeader, madeEpw, madeHours, madeKnmi } from "../../test-support/made-files.ts";
import { readWeatherFile } from "./weather-file.ts";

const tenDays = madeHours(2017, 10);
const epw = strToU8(madeEpw(tenDays));
const knmi = strToU8(madeKnmi(tenDays));

function codeOf(bytes: Uint8Array): string {
  const outcome = readWeatherFile(bytes, "file");
  return outcome.ok ? outcome.value.source.kind : outcome.problems[0]!.code;
}

describe("weather file of unknown kind", () => {
  it("is known by its content, plain or zipped", () => {
    expect(codeOf(epw)).toBe("epw");
    expect(codeOf(knmi)).toBe("knmi-hourly");
    expect(codeOf(zipSync({ "uurgeg_260.txt": knmi }))).toBe("knmi-hourly");
    expect(codeOf(zipSync({ "a.epw": epw, "readme.txt": strToU8("read me") }))).toBe("epw");
  });

  it("keeps the file's name in the source", () => {
    const outcome = readWeatherFile(knmi, "mine.txt");
    expect(outcome.ok && outcome.value.source.description).toBe("mine.txt (KNMI 260 De Bilt)");
  });

  it("reads names in UTF-8, with or without mark, and in Latin-1", () => {
    const header = epwHeader().with(0, "LOCATION,Zoë,-,NLD,made,1,52.1,5.18,0,2");
    const text = madeEpw(tenDays, header);
    const nameOf = (bytes: Uint8Array): string => {
      const outcome = readWeatherFile(bytes, "file");
      return outcome.ok ? outcome.value.site.name : outcome.problems[0]!.code;
    };
    expect(nameOf(strToU8(text))).toBe("Zoë");
    expect(nameOf(strToU8(`\uFEFF${text}`))).toBe("Zoë");
    expect(nameOf(strToU8(text, true))).toBe("Zoë");
  });

  it("is refused with its own code otherwise", () => {
    expect(codeOf(new Uint8Array(0))).toBe("weather.empty");
    expect(codeOf(strToU8(" \n\n"))).toBe("weather.empty");
    expect(codeOf(strToU8("<html>no weather</html>"))).toBe("weather.not-recognised");
    expect(codeOf(strToU8("time(UTC),T2m,RH\n20160101:0000,5,80"))).toBe("weather.not-recognised");
    expect(codeOf(strToU8("# STN,YYYYMMDD,DDVEC,FHVEC\n  260,20170101,  240,   30"))).toBe("weather.daily-values");
    expect(codeOf(zipSync({ "readme.txt": strToU8("nothing") }))).toBe("weather.zip-without-weather");
    expect(codeOf(zipSync({ "a.epw": epw, "b.txt": knmi }))).toBe("weather.zip-several");
    expect(codeOf(zipSync({ "a.epw": epw }).subarray(0, 400))).toBe("weather.zip-damaged");
  });
});
