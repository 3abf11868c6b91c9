import { systemsBalance } from "@keukentafel/simulation";
import { describe, expect, it } from "vitest";
import { evaluateYear } from "./evaluate-dwelling.ts";
import { deBilt, exampleAnswers, likelyHome } from "./example-homes.fixture.ts";
import { homeYear } from "./home-year.ts";
import { sumOf } from "./installation-work.ts";
import { installationYear } from "./installation.ts";
import { tryHeatPump } from "./try-heat-pump.ts";

type Answers = Parameters<typeof likelyHome>[0];

const start = exampleAnswers.mid_terrace_1965_1974;
const insulated = {
  ...start,
  "envelope.roof.insulation": "good",
  "envelope.facade.insulation": "cavity",
  "envelope.floor.insulation": "good",
  "envelope.glazing.living": "hr_plus_plus",
  "envelope.glazing.sleeping": "hr_plus_plus",
  "heating.emitters": "low_temperature_radiators",
} as const;
const onPump = { ...insulated, "heating.source": "heat_pump", "electricity.cooking": "induction" } as const;

const year = (answers: Answers): ReturnType<typeof evaluateYear>["indicators"] =>
  evaluateYear(likelyHome(answers), { cache: deBilt }).indicators;
const asIs = year(start);
const pump = year(onPump);

/** Rooms of steady heat, for the installation alone. */
function steadyRooms(heatW: number): Parameters<typeof installationYear>[1] {
  const of = (value: number): Float64Array => new Float64Array(deBilt.weather.hours).fill(value);
  return {
    living: { heatingPowerW: of(heatW), operativeTemperatureC: of(20) },
    sleeping: { heatingPowerW: of(heatW / 4), operativeTemperatureC: of(18) },
  };
}

describe("heat source", () => {
  it("takes gas by the seasonal efficiency of the boiler, less with cooler water", () => {
    const home = likelyHome(start);
    const gas = (supplyTemperatureC: number): number =>
      sumOf(
        installationYear(
          { ...home, heating: { ...home.heating, supplyTemperatureC, boilerEfficiency: 0.93 } },
          steadyRooms(2000),
          deBilt,
        ).systems.gasW,
      );
    const heatWh = 2500 * deBilt.weather.hours;
    expect(gas(70) / (heatWh / 0.93)).toBeCloseTo(1, 2);
    expect(gas(50)).toBeLessThan(0.98 * gas(70));
  });

  it.each([
    ["gas boiler", start],
    ["hybrid", { ...insulated, "heating.source": "hybrid_heat_pump" }],
    ["heat pump", onPump],
    ["heat pump on the ground", { ...onPump, "heating.heatPumpKind": "ground" }],
  ] as const)("closes its balance and gives what the rooms got: %s", (_, answers) => {
    const { indicators, energy } = homeYear(likelyHome(answers), deBilt, { solver: "fast", keepPaths: false });
    const balance = systemsBalance(energy.heat.systems);
    expect(balance.largestHourlyResidualW).toBeLessThan(1e-6);
    expect(balance.spaceHeatKwh / indicators.heat.totalKwh).toBeGreaterThan(0.99);
    expect(balance.spaceHeatKwh / indicators.heat.totalKwh).toBeLessThan(1 + 1e-9);
  });

  it("has a heat pump perform as in the field, with little back-up, better on the ground", () => {
    const { seasonalPerformance, heatPump, flow } = pump.installation;
    expect(seasonalPerformance).toBeGreaterThan(2.6);
    expect(seasonalPerformance).toBeLessThan(4);
    expect(heatPump!.performance).toBeGreaterThan(seasonalPerformance);
    expect(heatPump!.backUpKwh).toBeLessThan(0.06 * heatPump!.heatKwh);
    expect(heatPump!.fullLoadHours).toBeGreaterThan(800);
    expect(heatPump!.fullLoadHours).toBeLessThan(2500);
    expect(flow.designC).toBeLessThan(50);
    expect(flow.meanC).toBeLessThanOrEqual(flow.designC);
    const ground = year({ ...onPump, "heating.heatPumpKind": "ground" }).installation;
    expect(ground.seasonalPerformance).toBeGreaterThan(seasonalPerformance + 0.2);
  });

  it("makes up by electricity for a heat pump that is too small", () => {
    const home = likelyHome(onPump);
    const small = { ...home, heating: { ...home.heating, heatPumpPowerW: 1500 } };
    const { systems } = installationYear(small, steadyRooms(3000), deBilt);
    expect(sumOf(systems.directElectricW)).toBeGreaterThan(0.2 * sumOf(systems.spaceHeatW));
  });
});

describe("hot water", () => {
  it("takes the gas of the boiler's seasonal efficiency for the usual draws", () => {
    const home = likelyHome(start);
    const { drawnKwh, gasM3, lossKwh, unmetHours } = asIs.installation.hotWater;
    expect(drawnKwh / (gasM3 * 9.769)).toBeCloseTo(home.hotWater.boilerEfficiency, 6);
    expect(lossKwh).toBeCloseTo(gasM3 * 9.769 - drawnKwh, 6);
    expect(unmetHours).toBe(0);
    // Litres count against 10 °C, the heat against the water of the season: a twentieth less.
    const counted = (home.hotWater.litresPerDayAt60C * 365 * 1.1628 * 50) / 1000;
    expect(drawnKwh / counted).toBeGreaterThan(0.92);
    expect(drawnKwh / counted).toBeLessThan(0.98);
  });

  it("saves with a shower exchanger and with a collector", () => {
    const recovered = year({ ...start, "hotWater.showerRecovery": "vertical_pipe" }).installation.hotWater;
    const plain = asIs.installation.hotWater;
    expect(recovered.drawnKwh + recovered.recoveredKwh).toBeCloseTo(plain.drawnKwh, 6);
    expect(recovered.recoveredKwh / plain.drawnKwh).toBeGreaterThan(0.3);
    expect(recovered.gasM3).toBeLessThan(plain.gasM3 - 50);
    const solar = year({ ...start, "hotWater.solarCollector": "small" }).installation.hotWater;
    expect(plain.gasM3 - solar.gasM3).toBeGreaterThan(60);
    expect(plain.gasM3 - solar.gasM3).toBeLessThan(220);
    const onPumpToo = year({ ...onPump, "hotWater.solarCollector": "small" }).installation.hotWater;
    expect(onPumpToo.electricityKwh).toBeLessThan(0.8 * pump.installation.hotWater.electricityKwh);
  });

  it("is warm behind a heat pump, losses counted, at a performance of two to three and a half", () => {
    const { drawnKwh, electricityKwh, unmetHours, gasM3 } = pump.installation.hotWater;
    expect(drawnKwh / electricityKwh).toBeGreaterThan(2);
    expect(drawnKwh / electricityKwh).toBeLessThan(3.5);
    expect(unmetHours).toBeLessThan(40);
    expect(gasM3).toBe(0);
  });
});

describe("electricity", () => {
  const withPanels = (panels: number, more: Answers = {}): (typeof asIs)["energy"]["solarKwh"] =>
    year({ ...start, "solar.panels": panels, ...more }).energy.solarKwh;

  it("uses a third to two fifths of six panels at home, less of ten, more with a battery", () => {
    const share = ({ usedAtHome, produced }: ReturnType<typeof withPanels>): number => usedAtHome / produced;
    const six = share(withPanels(6));
    expect(six).toBeGreaterThan(0.28);
    expect(six).toBeLessThan(0.42);
    const ten = share(withPanels(10));
    expect(ten).toBeGreaterThan(0.2);
    expect(ten).toBeLessThan(0.33);
    expect(share(withPanels(10, { "electricity.battery": "medium" }))).toBeGreaterThan(1.5 * ten);
    const battery = year({ ...start, "solar.panels": 10, "electricity.battery": "small" });
    const { chargedKwh, givenKwh } = battery.installation.battery!;
    expect(givenKwh / chargedKwh).toBeGreaterThan(0.8);
    expect(givenKwh / chargedKwh).toBeLessThan(0.9);
  });

  it("runs fans by the flow where it follows demand", () => {
    const extract = year({ ...start, "ventilation.system": "mechanical_extract" }).energy.electricityKwh.ventilation;
    const demand = year({ ...start, "ventilation.system": "demand_extract" }).energy.electricityKwh.ventilation;
    expect(demand).toBeGreaterThan(10);
    expect(demand).toBeLessThan(extract);
  });
});

describe("moisture", () => {
  it("wets single glass and spares good glass", () => {
    const single = year({ ...start, "envelope.glazing.living": "single", "envelope.glazing.sleeping": "single" });
    expect(single.moisture.wetGlassHoursLiving + single.moisture.wetGlassHoursSleeping).toBeGreaterThan(24);
    expect(year(insulated).moisture.wetGlassHoursLiving).toBe(0);
  });

  it("is dry enough in a usual home and mouldy in a sealed one", () => {
    expect(asIs.moisture.highestHumidityPct).toBeGreaterThan(40);
    expect(asIs.moisture.highestHumidityPct).toBeLessThan(80);
    expect(asIs.moisture.mouldIndex).toBeLessThan(1);
    const sealed = year({
      ...start,
      "envelope.draught": "tight",
      "ventilation.inlets": false,
      "use.bedroomWindow": "shut",
    }).moisture;
    expect(sealed.mouldRisk).toBe(true);
    expect(sealed.mouldIndex).toBeGreaterThan(asIs.moisture.mouldIndex);
    expect(sealed.highestHumidityPct).toBeGreaterThan(asIs.moisture.highestHumidityPct + 2);
  });
});

describe("trial of a heat pump", () => {
  const trial = tryHeatPump(likelyHome(start), deBilt)!;

  it("is not made where there is one", () => {
    expect(tryHeatPump(likelyHome(onPump), deBilt)).toBeNull();
  });

  it("tells a coldest week in which pump and back-up give the heat", () => {
    const { coldWeek } = trial;
    expect(coldWeek.outdoorC).toHaveLength(168);
    coldWeek.heatW.forEach((heat, i) =>
      expect(Math.abs(coldWeek.pumpHeatW[i]! + coldWeek.backUpW[i]! - heat)).toBeLessThan(0.01),
    );
    expect(Math.max(...coldWeek.heatW)).toBeGreaterThan(4000);
    expect(coldWeek.outdoorC.reduce((sum, value) => sum + value, 0) / 168).toBeLessThan(0);
  });

  it("manages better in an insulated home, and worse with small radiators", () => {
    const after = tryHeatPump(likelyHome(insulated), deBilt)!;
    expect(after.unitPowerW).toBeLessThan(trial.unitPowerW);
    expect(after.warmestNeededFlowC).toBeLessThan(trial.warmestNeededFlowC - 10);
    expect(after.performance).toBeGreaterThan(trial.performance + 0.3);
    expect(after.coldHoursLiving).toBeLessThan(20);
    const home = likelyHome(start);
    const { living, sleeping } = home.heating.emitterPowerW;
    const small = { ...home.heating, emitterPowerW: { living: living / 2, sleeping: sleeping / 2 } };
    const cold = tryHeatPump({ ...home, heating: small }, deBilt)!;
    expect(cold.coldHoursLiving).toBeGreaterThan(500);
    expect(cold.coldestLivingC).toBeLessThan(trial.coldestLivingC - 1);
    expect(cold.warmestFlowC).toBe(55);
  });

  it("says how loud a usual unit is at the boundary", () => {
    const { distanceM, nightDb, nightLimitDb, leastDistanceM } = trial.soundAtBoundary;
    expect(nightLimitDb).toBeCloseTo(40, 9);
    expect(nightDb > nightLimitDb).toBe(leastDistanceM > distanceM);
  });
});
