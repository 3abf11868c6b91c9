import { describe, expect, it } from "vitest";
import { referenceJson } from "../test-support/reference.ts";
import { sunPosition } from "./sun-position.ts";

interface Row {
  readonly utc: string;
  readonly zenith: number;
  readonly apparent_zenith: number;
  readonly azimuth: number;
  readonly equation_of_time_min: number;
}

/** From De Bilt, 52.10 N 5.18 E: computed with pvlib-python 6382338a (BSD-3-Clause), SPA. */
const deBilt: readonly Row[] = [
  {
    utc: "2024-01-01T12:00Z",
    zenith: 75.21814,
    apparent_zenith: 75.15624,
    azimuth: 184.1414,
    equation_of_time_min: -3.31213,
  },
  {
    utc: "2024-03-20T11:46Z",
    zenith: 51.95939,
    apparent_zenith: 51.93793,
    azimuth: 179.8122,
    equation_of_time_min: -7.30822,
  },
  {
    utc: "2024-06-20T03:30Z",
    zenith: 89.47901,
    apparent_zenith: 89.06638,
    azimuth: 50.52339,
    equation_of_time_min: -1.62553,
  },
  {
    utc: "2024-12-21T15:15Z",
    zenith: 89.16041,
    apparent_zenith: 88.78323,
    azimuth: 228.20517,
    equation_of_time_min: 1.64489,
  },
];

const vectors = referenceJson<{ readonly spa_de_bilt_2024: { readonly rows: readonly Row[] } }>(
  "validation",
  "solar",
  "solar-vectors.json",
);

function compare(row: Row): void {
  const sun = sunPosition(row.utc, 52.1, 5.18);
  expect(Math.abs(sun.zenithDeg - row.zenith), row.utc).toBeLessThan(0.02);
  expect(Math.abs(sun.apparentZenithDeg - row.apparent_zenith), row.utc).toBeLessThan(0.03);
  expect(Math.abs(sun.azimuthDeg - row.azimuth), row.utc).toBeLessThan(0.02);
  expect(Math.abs(sun.equationOfTimeMin - row.equation_of_time_min), row.utc).toBeLessThan(0.05);
}

describe("sun position", () => {
  it.each(deBilt)("agrees with the solar position algorithm at De Bilt, $utc", compare);

  it("agrees with the worked example of NREL/TP-560-34302 at Golden, Colorado", () => {
    // 2003-10-17 12:30:30 local standard time (−7 h): topocentric zenith 50.11162° with refraction, azimuth 194.34024°.
    const sun = sunPosition("2003-10-17T19:30:30Z", 39.742476, -105.1786, 82000, 11);
    expect(Math.abs(sun.apparentZenithDeg - 50.11162)).toBeLessThan(0.02);
    expect(Math.abs(sun.azimuthDeg - 194.34024)).toBeLessThan(0.02);
  });

  it.runIf(vectors !== undefined)("agrees with every reference position", () => {
    const { rows } = vectors!.spa_de_bilt_2024;
    expect(rows.length).toBeGreaterThan(7);
    for (const row of rows) compare(row);
  });

  it("refuses what is not a UTC instant", () => {
    expect(() => sunPosition("21 June", 52.1, 5.18)).toThrow(RangeError);
  });
});
