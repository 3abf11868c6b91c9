import { createEmission, type Pass } from "./emission.ts";
import { heatLocally } from "./local-heat.ts";
import { clearBuffers, createSystemsYearBuffers, type SystemsYearBuffers, type SystemsYearResult } from "./result.ts";
import { createBoilerPass } from "./run-boiler.ts";
import { runCooling } from "./run-cooling.ts";
import { createHeatPumpPass } from "./run-heat-pump.ts";
import { runHotWater } from "./run-hot-water.ts";
import { createHybridPass } from "./run-hybrid.ts";
import { createDistrictPass, createElectricBoilerPass } from "./run-simple.ts";
import type { SystemsYearSignals, SystemsYearSpec } from "./spec.ts";
import { createWork, type Work } from "./work.ts";

export interface SystemsYearOptions {
  /** Find the return temperature also where nothing depends on it. Default true; ensembles switch it off. */
  readonly returnTemperature?: boolean;
}

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
  options: SystemsYearOptions = {},
): SystemsYearResult {
  const work = createWork(spec, signals, buffers);
  const emit = createEmission(work, (options.returnTemperature ?? true) || needsReturn(work));
  const runSource = createSourcePass(work);
  const { hours } = signals;
  for (let from = 0; from < hours; from += blockHours) {
    const until = Math.min(hours, from + blockHours);
    clearBuffers(buffers, from, until);
    heatLocally(work, from, until);
    emit(from, until);
    runSource(from, until);
    runHotWater(work, from, until);
    runCooling(work, from, until);
    addElectricity(work, from, until);
  }
  return work.result;
}

/** The passes go block by block, so that what one writes is still near when the next reads it. */
const blockHours = 504;

/** The boiler condenses by it; a source that is not warm enough warms the return as far as it can. */
function needsReturn({ spec, flow }: Work): boolean {
  const { source } = spec;
  if (source.kind === "heatPump") return flow.mostC > source.unit.warmestSinkC;
  return source.kind === "boiler" || source.kind === "hybrid" || source.kind === "district";
}

function createSourcePass(work: Work): Pass {
  const { source } = work.spec;
  switch (source.kind) {
    case "boiler":
      return createBoilerPass(work, source.unit);
    case "heatPump":
      return createHeatPumpPass(work, source);
    case "hybrid":
      return createHybridPass(work, source);
    case "district":
      return createDistrictPass(work, source);
    case "electricBoiler":
      return createElectricBoilerPass(work, source.powerW, source.efficiency);
    case "none":
      return createElectricBoilerPass(work, 0, 1);
  }
}

/** Pumps and controls, and all electricity together. */
function addElectricity(work: Work, from: number, until: number): void {
  const { standbyW, pumpW } = work.spec.auxiliary;
  const { result, centralW } = work;
  const { electricityW, auxiliaryW, lossW } = result;
  const { heatPumpElectricityW, directElectricW, hotWaterElectricityW, coolingElectricityW } = result;
  for (let k = from; k < until; k += 1) {
    const auxiliary = auxiliaryW[k]! + standbyW + (centralW[k]! > 0 ? pumpW : 0);
    auxiliaryW[k] = auxiliary;
    lossW[k]! += auxiliary;
    electricityW[k] =
      heatPumpElectricityW[k]! + directElectricW[k]! + hotWaterElectricityW[k]! + coolingElectricityW[k]! + auxiliary;
  }
}
