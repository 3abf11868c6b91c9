import { cos } from "@keukentafel/repeatable";
import { describe, expect, it } from "vitest";
import { referenceJson } from "../test-support/reference.ts";
import { extraterrestrialNormal, relativeAirMass, splitGlobal } from "./irradiance.ts";
import { lowestCircumsolarCosine, skyBrightness } from "./perez.ts";

const degree = Math.PI / 180;

interface Transposition {
  readonly utc: string;
  readonly tilt: number;
  readonly azi: number;
  readonly dhi: number;
  readonly dni: number;
  readonly dni_extra: number;
  readonly apparent_zenith: number;
  readonly airmass: number;
  readonly aoi: number;
  readonly perez1990: number;
}

interface Vectors {
  readonly transposition_de_bilt: { readonly rows: readonly Transposition[] };
  readonly perez_intermediates_de_bilt: readonly { readonly utc: string; readonly F1: number; readonly F2: number }[];
  readonly decomposition_grid: {
    readonly rows: readonly {
      readonly doy: number;
      readonly zenith: number;
      readonly ghi: number;
      readonly erbs_dhi: number;
      readonly erbs_dni: number;
    }[];
  };
}

const vectors = referenceJson<Vectors>("validation", "solar", "solar-vectors.json");

/** De Bilt 2024-01-15 11:30Z: pvlib-python 6382338a, model perez, all sites composite 1990. */
const january = { dhi: 110, dni: 244.7514, dni_extra: 1407.7099, apparent_zenith: 73.32603, airmass: 3.448658 };

function skyOnPlane(row: Omit<Transposition, "utc" | "perez1990" | "azi">): number {
  const { circumsolar, horizon } = skyBrightness(
    row.dhi,
    row.dni,
    row.dni_extra,
    row.apparent_zenith * degree,
    row.airmass,
  );
  const a = Math.max(0, cos(row.aoi * degree));
  const b = Math.max(lowestCircumsolarCosine, cos(row.apparent_zenith * degree));
  const tilt = row.tilt * degree;
  return Math.max(
    0,
    row.dhi * (((1 - circumsolar) * (1 + cos(tilt))) / 2 + (circumsolar * a) / b + horizon * cos(tilt - 90 * degree)),
  );
}

describe("anisotropic sky", () => {
  it("gives the published brightness coefficients and plane values", () => {
    const { circumsolar, horizon } = skyBrightness(110, 244.7514, 1407.7099, 73.32603 * degree, 3.448658);
    expect(circumsolar).toBeCloseTo(0.240858, 5);
    expect(horizon).toBeCloseTo(0.050122, 5);
    expect(skyOnPlane({ ...january, tilt: 90, aoi: 17.25412 })).toBeCloseTo(135.4497, 2);
    expect(skyOnPlane({ ...january, tilt: 90, aoi: 85.68865 })).toBeCloseTo(54.2079, 2);
    expect(skyOnPlane({ ...january, tilt: 90, aoi: 162.74588 })).toBeCloseTo(47.2662, 2);
    expect(skyOnPlane({ ...january, tilt: 35, aoi: 38.48232 })).toBeCloseTo(151.4, 2);
  });

  it.runIf(vectors !== undefined)("agrees with every reference plane", () => {
    const { rows } = vectors!.transposition_de_bilt;
    expect(rows.length).toBeGreaterThan(30);
    for (const row of rows)
      expect(Math.abs(skyOnPlane(row) - row.perez1990), `${row.utc} ${row.tilt} ${row.azi}`).toBeLessThan(0.05);
  });

  it("is even without diffuse radiation", () => {
    expect(skyBrightness(0, 800, 1361, 0.5, 1.1)).toEqual({ circumsolar: 0, horizon: 0 });
  });
});

describe("extraterrestrial radiation and air mass", () => {
  it("agrees with reference values", () => {
    expect(extraterrestrialNormal(15)).toBeCloseTo(1407.71, 1);
    expect(relativeAirMass(73.32603, cos(73.32603 * degree))).toBeCloseTo(3.448658, 3);
    expect(relativeAirMass(91, -0.017)).toBeNaN();
  });
});

describe("split of global radiation", () => {
  // pvlib-python 6382338a, erbs; its solar constant there is 1366.1 W/m².
  it("agrees with reference values", () => {
    const i0 = (extraterrestrialNormal(15) * 1366.1) / 1361;
    const cosZenith = cos(75 * degree);
    const cases = [
      { ghi: 36.57, dhi: 36.2409, dni: 1.2716 },
      { ghi: 182.85, dhi: 120.5294, dni: 240.7882 },
      { ghi: 285.25, dhi: 47.417, dni: 918.9161 },
    ];
    for (const { ghi, dhi, dni } of cases) {
      const split = splitGlobal(ghi, cosZenith, i0, 1);
      expect(Math.abs(split.diffuseHorizontalWPerM2 - dhi)).toBeLessThan(0.05);
      expect(Math.abs(split.directNormalWPerM2 - dni)).toBeLessThan(0.1);
    }
  });

  it.runIf(vectors !== undefined)("agrees with the whole reference grid", () => {
    const { rows } = vectors!.decomposition_grid;
    expect(rows.length).toBeGreaterThan(40);
    for (const row of rows) {
      const split = splitGlobal(
        row.ghi,
        cos(row.zenith * degree),
        (extraterrestrialNormal(row.doy) * 1366.1) / 1361,
        1,
      );
      expect(
        Math.abs(split.diffuseHorizontalWPerM2 - row.erbs_dhi),
        `${row.doy} ${row.zenith} ${row.ghi}`,
      ).toBeLessThan(0.1);
      expect(Math.abs(split.directNormalWPerM2 - row.erbs_dni), `${row.doy} ${row.zenith} ${row.ghi}`).toBeLessThan(
        0.5,
      );
    }
  });

  it("closes and gives no beam from a sun below three degrees", () => {
    const split = splitGlobal(300, 0.5, 1361, 1);
    expect(split.diffuseHorizontalWPerM2 + 0.5 * split.directNormalWPerM2).toBeCloseTo(300, 9);
    expect(splitGlobal(20, 0.03, 1361, 1)).toEqual({ directNormalWPerM2: 0, diffuseHorizontalWPerM2: 20 });
    expect(splitGlobal(0, 0.5, 1361, 1)).toEqual({ directNormalWPerM2: 0, diffuseHorizontalWPerM2: 0 });
  });
});
