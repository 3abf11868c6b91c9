import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import * as makers from "./quantity-makers.ts";
import * as operations from "./physical-operations.ts";
import type { Quantity } from "./quantity.ts";

const { celsius, joules, kelvinDifference, metres, seconds, squareMetres, watts } = makers;

type Makers = typeof makers;
type Made = { [Name in keyof Makers]: ReturnType<Makers[Name]> };
/** Pairs of different makers whose results could be mistaken for each other. */
type Mistakable = {
  [A in keyof Made]: {
    [B in keyof Made]: A extends B ? never : Made[A] extends Made[B] ? [A, B] : never;
  }[keyof Made];
}[keyof Made];

describe("units", () => {
  it("are distinct for every maker, and still plain numbers", () => {
    expectTypeOf<Mistakable>().toBeNever();
    expectTypeOf<Made[keyof Made]>().toExtend<number>();
    expectTypeOf(celsius(20)).toEqualTypeOf<Quantity<"degC">>();
    expectTypeOf(makers.wattsPerSquareMetreKelvin(1)).toEqualTypeOf<Quantity<"W/(m2.K)">>();
    expectTypeOf(makers.squareMetreKelvinsPerWatt(1)).toEqualTypeOf<Quantity<"m2.K/W">>();
    expectTypeOf(makers.cubicMetresGas(1)).toEqualTypeOf<Quantity<"m3 gas">>();
    expect(Object.values(makers).map((make) => make(20.5))).toEqual(Object.values(makers).map(() => 20.5));
  });

  it("are refused by the compiler where another is asked for", () => {
    const area = squareMetres(10);
    const u = makers.wattsPerSquareMetreKelvin(1.5);
    // @ts-expect-error a plain number has no unit
    operations.transmission(1.5, area);
    // @ts-expect-error area and transmittance exchanged
    operations.transmission(area, u);
    // @ts-expect-error a resistance is no transmittance
    operations.transmission(makers.squareMetreKelvinsPerWatt(2), area);
    // @ts-expect-error a temperature is no difference of temperatures
    operations.heatFlow(makers.wattsPerKelvin(100), celsius(20));
    // @ts-expect-error a difference of temperatures is no temperature
    operations.differenceOf(celsius(20), kelvinDifference(10));
    // @ts-expect-error hours are no seconds, and a number is neither
    operations.energyOver(watts(100), 1);
    // @ts-expect-error power is no energy
    operations.inKilowattHours(watts(1000));
    // @ts-expect-error gas is no volume of air
    expectTypeOf(makers.cubicMetresGas(1)).toEqualTypeOf(makers.cubicMetres(1));
    // @ts-expect-error a sum of quantities is a plain number until an operation names its unit
    const sum: ReturnType<typeof watts> = watts(1) + joules(1);
    expect(sum).toBe(2);
  });

  it("are refused to numbers that are not finite", () => {
    for (const make of Object.values(makers)) {
      for (const value of [NaN, Infinity, -Infinity]) expect(() => make(value)).toThrow(RangeError);
    }
  });
});

describe("physical operations", () => {
  it("carry heat from a wall to a bill", () => {
    const h = operations.transmission(makers.wattsPerSquareMetreKelvin(1.5), operations.areaOf(metres(4), metres(2.5)));
    const flow = operations.heatFlow(h, operations.differenceOf(celsius(20), celsius(-4)));
    const energy = operations.energyOver(flow, seconds(3600));
    expect(h).toBe(15);
    expect(flow).toBe(360);
    expect(operations.inKilowattHours(energy)).toBeCloseTo(0.36, 12);
    expectTypeOf(energy).toEqualTypeOf<Quantity<"J">>();
  });

  it("give the numbers of the formulas", () => {
    expect(operations.bridgeTransmission(makers.wattsPerMetreKelvin(0.1), metres(12))).toBeCloseTo(1.2, 12);
    expect(operations.irradiatedPower(makers.wattsPerSquareMetre(500), squareMetres(2))).toBe(1000);
    expect(operations.layerResistance(metres(0.14), makers.wattsPerMetreKelvin(0.035))).toBeCloseTo(4, 12);
    expect(operations.transmittanceOf(makers.squareMetreKelvinsPerWatt(4))).toBe(0.25);
    expect(operations.storedHeat(makers.joulesPerKelvin(5000), kelvinDifference(2))).toBe(10000);
    expect(operations.volumeOf(squareMetres(10), metres(2.6))).toBe(26);
  });

  it("refuse a resistance or conductivity of zero", () => {
    expect(() => operations.transmittanceOf(makers.squareMetreKelvinsPerWatt(0))).toThrow(RangeError);
    expect(() => operations.layerResistance(metres(0.1), makers.wattsPerMetreKelvin(0))).toThrow(RangeError);
  });

  it("undo each other", () => {
    const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(finite, finite, (a, b) => {
        const back = operations.warmerBy(celsius(b), operations.differenceOf(celsius(a), celsius(b)));
        expect(Math.abs(back - a)).toBeLessThanOrEqual(1e-9);
        expect(Math.abs(operations.inJoules(operations.inKilowattHours(joules(a))) - a)).toBeLessThanOrEqual(1e-9);
      }),
    );
  });
});
