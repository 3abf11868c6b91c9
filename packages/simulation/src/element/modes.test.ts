import { describe, expect, it } from "vitest";
import { denseElement } from "../solve/dense-element.ts";
import { materials } from "../../test-support/models.ts";
import { cellsOf, totalResistance } from "./cells.ts";
import { elementModes } from "./modes.ts";
import type { ElementModes } from "./modes.ts";
import type { Layer } from "../model/building-model.ts";

const cavityWall: Layer[] = [
  materials.brick(0.1),
  materials.wool(0.08),
  { resistanceM2KPerW: 0.17 },
  materials.brick(0.1),
];
const constructions: Record<string, Layer[]> = {
  "cavity wall": cavityWall,
  "light roof": [materials.wood(0.012), materials.wool(0.12), materials.wood(0.02)],
  "heavy floor on much insulation": [materials.concrete(0.08), { resistanceM2KPerW: 25.175 }],
  "massless door": [{ resistanceM2KPerW: 0.4 }],
  "one slab": [materials.concrete(0.2)],
};

interface Run {
  readonly insideC: number;
  readonly outsideC: number;
}

/** Mean face temperatures over a sequence of θ, from an even start of 18 °C. */
function run(modes: ElementModes, steps: readonly Run[]): Run[] {
  const z = modes.restIn.map((rest, m) => 18 * (rest + modes.restOut[m]!));
  return steps.map(({ insideC, outsideC }) => {
    const read = (by: Float64Array) => z.reduce((sum, value, m) => sum + by[m]! * value, 0);
    const mean = {
      insideC: read(modes.readIn) + modes.inFromIn * insideC + modes.inFromOut * outsideC,
      outsideC: read(modes.readOut) + modes.outFromIn * insideC + modes.outFromOut * outsideC,
    };
    for (let m = 0; m < modes.count; m += 1)
      z[m] = modes.decay[m]! * z[m]! + modes.gainIn[m]! * insideC + modes.gainOut[m]! * outsideC;
    return mean;
  });
}

const massive = Object.entries(constructions).filter(([, layers]) => cellsOf(layers).capacityJPerM2K.length > 0);

describe("a massless door", () => {
  it("answers at once", () => {
    const modes = elementModes(cellsOf([{ resistanceM2KPerW: 0.4 }]), 7, 20, 3600);
    const [face] = run(modes, [{ insideC: 20, outsideC: -4 }]);
    expect(face!.insideC).toBeCloseTo(20 - 24 / (7 * (1 / 7 + 0.4 + 1 / 20)), 9);
  });
});

describe.each(Object.entries(constructions))("memories of a %s", (_, layers) => {
  it("settles to the steady state U = 1/(1/H + ΣR + 1/H)", () => {
    const modes = elementModes(cellsOf(layers), 7.7, 25, 3600);
    const u = 1 / (1 / 7.7 + totalResistance(layers) + 1 / 25);
    // By linearity the steady state is what a start at rest gives at once.
    const steady =
      modes.inFromIn * 20 +
      modes.readIn.reduce((sum, read, m) => sum + read * (modes.restIn[m]! * 20 + modes.restOut[m]! * -10), 0) +
      modes.inFromOut * -10;
    expect(steady).toBeCloseTo(20 - (u * 30) / 7.7, 9);
    expect(
      run(
        modes,
        Array.from({ length: 3 }, () => ({ insideC: 18, outsideC: 18 })),
      ).every(({ insideC, outsideC }) => Math.abs(insideC - 18) + Math.abs(outsideC - 18) < 1e-10),
    ).toBe(true);
  });
});

describe.each(massive)("every cell of a %s", (_, layers) => {
  it("is the matrix exponential of all its cells", () => {
    const cells = cellsOf(layers);
    const steps = Array.from({ length: 30 }, (__, k) => ({
      insideC: 20 + 3 * Math.sin(k),
      outsideC: 5 - 9 * Math.cos(0.7 * k),
    }));
    const modal = run(elementModes(cells, 7, 20, 3600), steps);
    const dense = denseElement(cells, 7, 20, 3600);
    let x = new Float64Array(dense.cells).fill(18);
    steps.forEach(({ insideC, outsideC }, k) => {
      const mean =
        dense.firstMean.ofState.reduce((sum, value, j) => sum + value * x[j]!, 0) +
        dense.firstMean.ofInside * insideC +
        dense.firstMean.ofOutside * outsideC;
      expect(modal[k]!.insideC).toBeCloseTo(insideC - (dense.insideWPerM2K / 7) * (insideC - mean), 8);
      x = Float64Array.from(x, (__, i) =>
        x.reduce(
          (sum, value, j) => sum + dense.transition[i * dense.cells + j]! * value,
          dense.fromInside[i]! * insideC + dense.fromOutside[i]! * outsideC,
        ),
      );
    });
  });

  it("loses no heat: what enters and does not leave is stored", () => {
    const cells = cellsOf(layers);
    const modes = elementModes(cells, 7, 20, 3600);
    const steps = [
      ...Array.from({ length: 50 }, (__, k) => ({ insideC: 20 + (k % 7), outsideC: -5 + (k % 5) })),
      ...Array.from({ length: 60000 }, () => ({ insideC: 18, outsideC: 18 })),
    ];
    // Back at the even start everything that went in has come out again.
    const net = run(modes, steps).reduce(
      (sum, mean, k) => sum + 7 * (steps[k]!.insideC - mean.insideC) + 20 * (steps[k]!.outsideC - mean.outsideC),
      0,
    );
    const moved = run(modes, steps.slice(0, 50)).reduce(
      (sum, mean, k) => sum + Math.abs(7 * (steps[k]!.insideC - mean.insideC)),
      0,
    );
    expect(Math.abs(net)).toBeLessThan(1e-6 * moved);
  });
});

describe("periodic response of a layered wall against ISO 13786", () => {
  it("has the periodic thermal transmittance and decrement of the norm", () => {
    const layers: Layer[] = [materials.brick(0.1), materials.wool(0.05), materials.brick(0.2)];
    const expected = periodicTransmittance(layers, 1 / 7.7, 1 / 25, 24);
    const stepS = 300;
    const modes = elementModes(cellsOf(layers), 7.7, 25, stepS);
    const perDay = 86400 / stepS;
    const steps = Array.from({ length: 30 * perDay }, (_, k) => ({
      insideC: 0,
      outsideC: Math.sin((2 * Math.PI * (k + 0.5)) / perDay),
    }));
    const flux = run(modes, steps)
      .map(({ insideC }) => 7.7 * insideC)
      .slice(-perDay);
    const amplitude = Math.max(...flux);
    const lagHours = (((flux.indexOf(amplitude) + 0.5) / perDay) * 24 - 6 + 24) % 24;
    // Cells of 2 cm: the daily wave through 30 cm of brick is met within 1.5 %.
    expect(amplitude / expected.amplitude).toBeGreaterThan(0.985);
    expect(amplitude / expected.amplitude).toBeLessThan(1.015);
    expect(Math.abs(lagHours - expected.lagHours)).toBeLessThan(0.15);
  });
});

type Complex = readonly [number, number];
const times = ([a, b]: Complex, [c, d]: Complex): Complex => [a * c - b * d, a * d + b * c];
const plus = ([a, b]: Complex, [c, d]: Complex): Complex => [a + c, b + d];

/** |Y₁₂| and time shift by the transfer matrices of ISO 13786:2017, equations 6 to 13. */
function periodicTransmittance(
  layers: readonly Layer[],
  rInside: number,
  rOutside: number,
  periodH: number,
): { readonly amplitude: number; readonly lagHours: number } {
  let z: readonly [Complex, Complex, Complex, Complex] = [
    [1, 0],
    [-rInside, 0],
    [0, 0],
    [1, 0],
  ];
  const multiply = (m: typeof z): typeof z => [
    plus(times(m[0], z[0]), times(m[1], z[2])),
    plus(times(m[0], z[1]), times(m[1], z[3])),
    plus(times(m[2], z[0]), times(m[3], z[2])),
    plus(times(m[2], z[1]), times(m[3], z[3])),
  ];
  for (const layer of layers) {
    if (!("thicknessM" in layer)) throw new Error("massive layers only");
    const { thicknessM: d, conductivityWPerMK: lambda, densityKgPerM3: rho, specificHeatJPerKgK: c } = layer;
    const depth = Math.sqrt((lambda * periodH * 3600) / (Math.PI * rho * c));
    const xi = d / depth;
    const [sh, ch, s, k] = [Math.sinh(xi), Math.cosh(xi), Math.sin(xi), Math.cos(xi)];
    z = multiply([
      [ch * k, sh * s],
      [(-depth / (2 * lambda)) * (sh * k + ch * s), (-depth / (2 * lambda)) * (ch * s - sh * k)],
      [(-lambda / depth) * (sh * k - ch * s), (-lambda / depth) * (sh * k + ch * s)],
      [ch * k, sh * s],
    ]);
  }
  z = multiply([
    [1, 0],
    [-rOutside, 0],
    [0, 0],
    [1, 0],
  ]);
  const [re, im] = z[1];
  const amplitude = 1 / Math.hypot(re, im);
  // Y₁₂ = −1/Z₁₂; the lag of the inside flux behind the outside temperature.
  const phase = Math.atan2(im, -re);
  return { amplitude, lagHours: ((((-phase * periodH) / (2 * Math.PI)) % periodH) + periodH) % periodH };
}
