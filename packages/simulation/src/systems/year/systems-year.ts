import { emit } from "./emission.ts";
import { heatLocally } from "./local-heat.ts";
import { clearBuffers, createSystemsYearBuffers, type SystemsYearBuffers, type SystemsYearResult } from "./result.ts";
import { runBoiler } from "./run-boiler.ts";
import { runCooling } from "./run-cooling.ts";
import { runHeatPump } from "./run-heat-pump.ts";
import { runHotWater } from "./run-hot-water.ts";
import { runHybrid } from "./run-hybrid.ts";
import { runDistrict, runElectricBoiler } from "./run-simple.ts";
import type { SystemsYearSignals, SystemsYearSpec } from "./spec.ts";
import { createWork, type Work } from "./work.ts";

/**
 * The installations of a house over the hours of a year: from heat asked for by zone and by hot water to
 * gas, electricity, district heat, wood and heat from air and ground. One pass per part: local heaters,
 * emitters and flow temperature, the source (hot water first), hot water of its own, cooling.
 *
 * What is asked for and cannot be given is `unmet…W`, by hour; `capacityW` says what the source could
 * have given the emitters. The balance over all of it closes (`systemsBalance`).
 *
 * @param buffers room to fill again instead of a new one; the result lives in it and is overwritten
 * @throws RangeError when a series the spec needs is missing or of another length
 */
export function systemsYear(
  spec: SystemsYearSpec,
  signals: SystemsYearSignals,
  buffers: SystemsYearBuffers = createSystemsYearBuffers(signals.hours, spec.emitters.length),
): SystemsYearResult {
  clearBuffers(buffers);
  const work = createWork(spec, signals, buffers);
  if (spec.local.length > 0) heatLocally(work);
  emit(work);
  work.result.sourceC.set(signals.outdoorC);
  runSource(work);
  runHotWater(work);
  runCooling(work);
  addElectricity(work);
  return work.result;
}

function runSource(work: Work): void {
  const { source } = work.spec;
  switch (source.kind) {
    case "boiler":
      return runBoiler(work, source.unit);
    case "heatPump":
      return runHeatPump(work, source);
    case "hybrid":
      return runHybrid(work, source);
    case "district":
      return runDistrict(work, source);
    case "electricBoiler":
      return runElectricBoiler(work, source.powerW, source.efficiency);
    case "none":
      return runElectricBoiler(work, 0, 1);
  }
}

/** Pumps and controls, and all electricity together. */
function addElectricity(work: Work): void {
  const { standbyW, pumpW } = work.spec.auxiliary;
  const { result, centralW } = work;
  const { electricityW, auxiliaryW, lossW } = result;
  const { heatPumpElectricityW, directElectricW, hotWaterElectricityW, coolingElectricityW } = result;
  for (let k = 0; k < result.hours; k += 1) {
    const auxiliary = auxiliaryW[k]! + standbyW + (centralW[k]! > 0 ? pumpW : 0);
    auxiliaryW[k] = auxiliary;
    lossW[k]! += auxiliary;
    electricityW[k] =
      heatPumpElectricityW[k]! + directElectricW[k]! + hotWaterElectricityW[k]! + coolingElectricityW[k]! + auxiliary;
  }
}
