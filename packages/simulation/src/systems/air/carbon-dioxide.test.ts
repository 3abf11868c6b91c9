import { uniformAt } from "@keukentafel/repeatable";
import { describe, expect, it } from "vitest";
import type { AirNetwork } from "./air-network.ts";
import { exchangeStreams } from "./air-network.ts";
import { zoneCarbonDioxide } from "./carbon-dioxide.ts";
import { presenceFlow, usualDemandControl } from "./demand-control.ts";

const filled = (hours: number, value: number) => new Float64Array(hours).fill(value);

/** Three zones with flows and people as wild as they come. */
function wildNetwork(seed: number, hours: number): { network: AirNetwork; sources: Float64Array[] } {
  const at = (name: string, k: number) => uniformAt(seed, name, k);
  const series = (name: string, low: number, high: number) =>
    Float64Array.from({ length: hours }, (_, k) => low + (high - low) * at(name, k));
  return {
    network: {
      volumeM3: [110, 95, 70],
      outdoorAirM3PerH: [series("a", 0, 120), series("b", 0, 60), series("c", 5, 90)],
      streams: [
        ...exchangeStreams(0, 1, 80),
        ...exchangeStreams(1, 2, series("door", 0, 150)),
        { from: 0, to: 2, flowM3PerH: 12 },
      ],
    },
    sources: [series("people", 0, 0.06), series("asleep", 0, 0.04), filled(hours, 0)],
  };
}

/** The same equations in steps of a minute. */
function byMinutes({ network, sources }: ReturnType<typeof wildNetwork>, outdoorPpm: number): Float64Array[] {
  const hours = sources[0]!.length;
  const now = network.volumeM3.map(() => outdoorPpm);
  const result = network.volumeM3.map(() => new Float64Array(hours));
  for (let signed = -24; signed < hours; signed += 1) {
    const k = signed < 0 ? signed + hours : signed;
    for (let minute = 0; minute < 60; minute += 1) {
      const before = [...now];
      network.volumeM3.forEach((volume, i) => {
        let change = network.outdoorAirM3PerH[i]![k]! * (outdoorPpm - before[i]!) + sources[i]![k]! * 1e6;
        for (const { from, to, flowM3PerH } of network.streams) {
          const flow = typeof flowM3PerH === "number" ? flowM3PerH : flowM3PerH[k]!;
          if (to === i) change += flow * (before[from]! - before[i]!);
        }
        now[i]! += change / volume / 60;
        if (signed >= 0) result[i]![k]! += (before[i]! + now[i]!) / 120;
      });
    }
  }
  return result;
}

describe("carbon dioxide in zones", () => {
  it("settles at outdoor + S/Q: one adult in 25 m³/h, 1120 ppm", () => {
    const network = { volumeM3: [60], outdoorAirM3PerH: [filled(200, 25)], streams: [] };
    const { ppm } = zoneCarbonDioxide(network, [filled(200, 0.018)], 400);
    expect(ppm[0]!.at(-1)).toBeCloseTo(400 + (0.018 / 25) * 1e6, 6);
  });

  it("is exact for one zone that fades: 1000 ppm above outdoors at 2 per hour, mean 432 in the first hour", () => {
    // Warm-up hours hold the source that gives 1000 ppm; then it stops.
    const source = Float64Array.from({ length: 48 }, (_, k) => (k >= 24 ? 0.1 : 0));
    const network = { volumeM3: [50], outdoorAirM3PerH: [filled(48, 100)], streams: [] };
    const { ppm } = zoneCarbonDioxide(network, [source], 400, { warmUpHours: 24 });
    expect(ppm[0]![0]).toBeCloseTo(400 + (1000 * (1 - Math.exp(-2))) / 2, 4);
    expect(ppm[0]![1]).toBeCloseTo(400 + (1000 * Math.exp(-2) * (1 - Math.exp(-2))) / 2, 4);
  });

  it("shares a steady source between two rooms as their air equations say", () => {
    // Bedroom 30 m³/h, stairwell 60 m³/h, door 20 m³/h both ways, 0.022 m³/h in the bedroom, by hand.
    const network = {
      volumeM3: [40, 100],
      outdoorAirM3PerH: [filled(400, 30), filled(400, 60)],
      streams: exchangeStreams(0, 1, 20),
    };
    const { ppm } = zoneCarbonDioxide(network, [filled(400, 0.022), filled(400, 0)], 425);
    const determinant = 50 * 80 - 20 * 20;
    expect(ppm[0]!.at(-1)).toBeCloseTo(425 + (0.022e6 * 80) / determinant, 4);
    expect(ppm[1]!.at(-1)).toBeCloseTo(425 + (0.022e6 * 20) / determinant, 4);
  });

  it("follows steps of a minute within 8 % of what people add in the wildest hour, and on the whole within 1 %", () => {
    const wild = wildNetwork(3, 24 * 10);
    const { ppm } = zoneCarbonDioxide(wild.network, wild.sources, 425);
    const fine = byMinutes(wild, 425);
    let worst = 0;
    let sum = 0;
    let rise = 0;
    ppm.forEach((zone, i) =>
      zone.forEach((value, k) => {
        const apart = Math.abs(value - fine[i]![k]!);
        worst = Math.max(worst, apart / Math.max(200, fine[i]![k]! - 425));
        sum += apart;
        rise += fine[i]![k]! - 425;
      }),
    );
    expect(worst).toBeLessThan(0.08);
    expect(sum / rise).toBeLessThan(0.01);
  });

  it("lets two rooms with a wide open door fade into each other at once, and with a slow one as they must", () => {
    const fadeTo = (exchange: number) => {
      // A day of warm-up with a source in one room; then it stops.
      const source = Float64Array.from({ length: 48 }, (_, k) => (k >= 24 ? 0.05 : 0));
      const still = { volumeM3: [50, 50], outdoorAirM3PerH: [filled(48, 25), filled(48, 25)] };
      const network = { ...still, streams: exchangeStreams(0, 1, exchange) };
      const { ppm } = zoneCarbonDioxide(network, [source, filled(48, 0)], 425);
      return [0, 1, 2].map((k) => ppm[0]![k]! - ppm[1]![k]!);
    };
    // Before: S/(Q + 2 q) apart; after: fading at (Q + 2 q)/V.
    for (const exchange of [10, 50, 100]) {
      const before = 0.05e6 / (25 + 2 * exchange);
      const rate = (25 + 2 * exchange) / 50;
      fadeTo(exchange).forEach((apart, k) => {
        const exact = (before * (Math.exp(-rate * k) - Math.exp(-rate * (k + 1)))) / rate;
        expect(Math.abs(apart - exact)).toBeLessThan(0.02 * before);
      });
    }
    for (const exchange of [500, 5000]) {
      const apart = fadeTo(exchange);
      expect(Math.abs(apart[1]!)).toBeLessThan(1);
      expect(Math.abs(apart[2]!)).toBeLessThan(0.2);
    }
  });

  it("loses nothing: what is made is carried off or stored, with and without demand control", () => {
    const { network, sources } = wildNetwork(8, 24 * 30);
    const outdoor = { ...network, streams: network.streams.filter(({ flowM3PerH }) => flowM3PerH !== 12) };
    for (const demand of [[], [usualDemandControl(80), undefined, usualDemandControl(50)]]) {
      const { balanceM3 } = zoneCarbonDioxide(outdoor, sources, 425, { demand });
      expect(balanceM3.made).toBeGreaterThan(20);
      expect(balanceM3.carriedOff + balanceM3.stored).toBeCloseTo(balanceM3.made, 9);
    }
  });

  it("gives each concentration the flow its band says", () => {
    const { network, sources } = wildNetwork(2, 24 * 20);
    const control = usualDemandControl(90);
    const { ppm, addedM3PerH } = zoneCarbonDioxide(network, sources, 425, { demand: [control] });
    ppm[0]!.forEach((value, k) => {
      const share = Math.min(1, Math.max(0, (value - control.startsAtPpm) / (control.fullAtPpm - control.startsAtPpm)));
      const wanted = control.leastM3PerH + share * (control.designM3PerH - control.leastM3PerH);
      expect(Math.abs(addedM3PerH[0]![k]! - wanted)).toBeLessThan(0.02 * control.designM3PerH);
    });
    expect(Math.max(...addedM3PerH[1]!)).toBe(0);
  });

  it("refuses a stream to a room that is not there", () => {
    const network = { volumeM3: [40], outdoorAirM3PerH: [filled(2, 30)], streams: exchangeStreams(0, 1, 20) };
    expect(() => zoneCarbonDioxide(network, [filled(2, 0)], 425)).toThrow(RangeError);
  });
});

describe("presence", () => {
  it("asks 27 m³/h with nobody, 90 with all four, 58.5 with two", () => {
    const flow = presenceFlow(usualDemandControl(90), Float64Array.of(0, 4, 2, 8), 4);
    [27, 90, 58.5, 90].forEach((value, k) => expect(flow[k]).toBeCloseTo(value, 9));
  });
});
