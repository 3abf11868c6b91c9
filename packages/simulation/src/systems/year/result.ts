/** Hourly means of what the installations took and gave, W unless the name says otherwise. */
export interface SystemsYearResult {
  readonly hours: number;
  /** Given to the zones, by emitters and local heaters. */
  readonly spaceHeatW: Float64Array;
  readonly hotWaterHeatW: Float64Array;
  /** Taken out of the zones. */
  readonly coolingW: Float64Array;
  /** Asked for but not given. */
  readonly unmetHeatW: Float64Array;
  readonly unmetHotWaterW: Float64Array;
  readonly unmetCoolingW: Float64Array;
  /** Gas by its upper heating value, all of it; and the part for hot water. */
  readonly gasW: Float64Array;
  readonly hotWaterGasW: Float64Array;
  /** All electricity; and its parts. */
  readonly electricityW: Float64Array;
  /** Compressors for space heating (heat pump and splits). */
  readonly heatPumpElectricityW: Float64Array;
  /** Resistance heat for space heating (back-up, electric boiler, convectors, top-up). */
  readonly directElectricW: Float64Array;
  /** For hot water, compressor and resistance. */
  readonly hotWaterElectricityW: Float64Array;
  readonly coolingElectricityW: Float64Array;
  /** Pumps, fans, controls. */
  readonly auxiliaryW: Float64Array;
  readonly districtW: Float64Array;
  /** Wood by its lower heating value. */
  readonly woodW: Float64Array;
  /** Drawn from air or ground. */
  readonly ambientW: Float64Array;
  /** Let out by cooling, to air or ground. */
  readonly rejectedW: Float64Array;
  /** Flue, standing, starting and auxiliary losses. */
  readonly lossW: Float64Array;
  /** Water to the emitters; without heat the curve's own value, return the same (0 where not asked for). */
  readonly flowC: Float64Array;
  readonly returnC: Float64Array;
  /** What the heat pump draws from, its use of the hour included; primary water of a network; else 0. */
  readonly sourceC: Float64Array;
  /** Space heat of the central heat pump by its electricity, cycling included; 0 when it does not run. */
  readonly cop: Float64Array;
  /** Most the central source could give the emitters in this hour, after hot water, back-up included. */
  readonly capacityW: Float64Array;
}

const names = [
  "spaceHeatW",
  "hotWaterHeatW",
  "coolingW",
  "unmetHeatW",
  "unmetHotWaterW",
  "unmetCoolingW",
  "gasW",
  "hotWaterGasW",
  "electricityW",
  "heatPumpElectricityW",
  "directElectricW",
  "hotWaterElectricityW",
  "coolingElectricityW",
  "auxiliaryW",
  "districtW",
  "woodW",
  "ambientW",
  "rejectedW",
  "lossW",
  "flowC",
  "returnC",
  "sourceC",
  "cop",
  "capacityW",
] as const satisfies readonly Exclude<keyof SystemsYearResult, "hours">[];

/** Room for a run, to be used again for every variant of a house. */
export interface SystemsYearBuffers {
  readonly hours: number;
  readonly result: SystemsYearResult;
  /** Between the passes: heat asked of the source, water through the emitters, flow needed. */
  readonly centralW: Float64Array;
  readonly waterWPerK: Float64Array;
  readonly neededFlowC: Float64Array;
  /** Of the heat pump: share of the hour taken, heat and electricity of the compressor. */
  readonly busy: Float64Array;
  readonly madeW: Float64Array;
  readonly usedW: Float64Array;
  /** By zone: what local heaters leave to ask of its emitter. */
  readonly leftW: readonly Float64Array[];
}

/** @param zones most zones with an emitter */
export function createSystemsYearBuffers(hours: number, zones: number): SystemsYearBuffers {
  return {
    hours,
    result: createResult(hours),
    centralW: new Float64Array(hours),
    waterWPerK: new Float64Array(hours),
    neededFlowC: new Float64Array(hours),
    busy: new Float64Array(hours),
    madeW: new Float64Array(hours),
    usedW: new Float64Array(hours),
    leftW: Array.from({ length: zones }, () => new Float64Array(hours)),
  };
}

/** Empties what is added to in a run, from hour `from` to before `until`. */
export function clearBuffers(buffers: SystemsYearBuffers, from: number, until: number): void {
  for (const name of names) buffers.result[name].fill(0, from, until);
  buffers.centralW.fill(0, from, until);
  buffers.waterWPerK.fill(0, from, until);
  buffers.busy.fill(0, from, until);
  buffers.madeW.fill(0, from, until);
  buffers.usedW.fill(0, from, until);
}

function createResult(hours: number): SystemsYearResult {
  const empty = () => new Float64Array(hours);
  return {
    hours,
    spaceHeatW: empty(),
    hotWaterHeatW: empty(),
    coolingW: empty(),
    unmetHeatW: empty(),
    unmetHotWaterW: empty(),
    unmetCoolingW: empty(),
    gasW: empty(),
    hotWaterGasW: empty(),
    electricityW: empty(),
    heatPumpElectricityW: empty(),
    directElectricW: empty(),
    hotWaterElectricityW: empty(),
    coolingElectricityW: empty(),
    auxiliaryW: empty(),
    districtW: empty(),
    woodW: empty(),
    ambientW: empty(),
    rejectedW: empty(),
    lossW: empty(),
    flowC: empty(),
    returnC: empty(),
    sourceC: empty(),
    cop: empty(),
    capacityW: empty(),
  };
}
