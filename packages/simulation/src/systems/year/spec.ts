import type { CoolingUnit } from "../heat/air-to-air.ts";
import type { BoilerUnit } from "../heat/boiler.ts";
import type { Borehole } from "../heat/borehole.ts";
import type { Emitter } from "../heat/emitter.ts";
import type { HeatPumpUnit } from "../heat/heat-pump.ts";
import type { FlowControl } from "../heat/heating-curve.ts";
import type { HybridControl } from "../heat/hybrid.ts";
import type { WoodStove } from "../heat/wood-stove.ts";

/** What a heat pump draws its heat from. */
export type HeatPumpSource =
  | { readonly kind: "outdoorAir" }
  | { readonly kind: "borehole"; readonly borehole: Borehole }
  /** Any source by its temperature at rest (`signals.sourceC`): collector in the soil, ground water, heat from the street. */
  | {
      readonly kind: "series";
      /** Source falls by this much per watt drawn from it, K/W; 0 for ground water and a street network. */
      readonly dropKPerW: number;
    }
  /** Air that ventilation takes out (`signals.exhaustAirM3PerH`, `signals.exhaustAirC`). */
  | { readonly kind: "exhaustAir" };

/** What makes the heat for the emitters, and with hot water "same" that for the tank. */
export type HeatSource =
  | { readonly kind: "boiler"; readonly unit: BoilerUnit }
  | {
      readonly kind: "heatPump";
      readonly unit: HeatPumpUnit;
      readonly source: HeatPumpSource;
      /** Electric heater behind it, W; 0: none, and what is missing is unmet. */
      readonly backUpW: number;
    }
  /** Heat pump on outdoor air first, boiler for the rest; hot water by the boiler. */
  | {
      readonly kind: "hybrid";
      readonly unit: HeatPumpUnit;
      readonly boiler: BoilerUnit;
      readonly control: HybridControl;
      /**
       * Runs the heat pump only where it is cheaper: COP at least price ratio times boiler efficiency
       * (`signals.electricityByGasPrice`).
       */
      readonly byPrice: boolean;
    }
  | {
      readonly kind: "district";
      /** Primary water at the set, °C; by outdoor temperature where the network does so. */
      readonly primaryByOutdoorC: readonly (readonly number[])[];
      readonly capacityW: number;
      /** Set kept warm, W, lost. */
      readonly standingLossW: number;
      /** Electric heater for what the network is too cool for, W; 0: none. */
      readonly topUpW: number;
    }
  | { readonly kind: "electricBoiler"; readonly powerW: number; readonly efficiency: number }
  | { readonly kind: "none" };

/** Heats one zone by itself, before the emitters do. */
export type LocalHeater =
  | {
      readonly kind: "split";
      readonly zone: number;
      /** Share of the zone's heat it is used for, 0…1. */
      readonly share: number;
      readonly unit: HeatPumpUnit;
    }
  /** Convector or infrared panel. */
  | { readonly kind: "electric"; readonly zone: number; readonly share: number; readonly powerW: number }
  | {
      readonly kind: "wood";
      readonly zone: number;
      readonly share: number;
      readonly powerW: number;
      readonly stove: WoodStove;
    };

export type HotWaterSource =
  /** The heat source of the house. */
  | { readonly kind: "same" }
  | { readonly kind: "boiler"; readonly unit: BoilerUnit }
  | { readonly kind: "electric"; readonly powerW: number }
  | {
      readonly kind: "heatPump";
      readonly unit: HeatPumpUnit;
      readonly source: "outdoorAir" | "exhaustAir";
      readonly backUpW: number;
    };

export type CoolingSource =
  /** Splits: cold air into the rooms. */
  | { readonly kind: "air"; readonly unit: CoolingUnit }
  /** A reversible heat pump, cold water through floors or fan coils. */
  | { readonly kind: "water"; readonly unit: CoolingUnit; readonly waterC: number }
  /** Brine of the borehole straight through the floors; only with a heat pump on a borehole. */
  | { readonly kind: "ground"; readonly waterC: number };

/** The installations of a house, as plain data. */
export interface SystemsYearSpec {
  /** By zone, as `signals.zoneHeatW`; a zone without emitter has local heaters only. */
  readonly emitters: readonly (Emitter | undefined)[];
  readonly flow: FlowControl;
  readonly source: HeatSource;
  readonly local: readonly LocalHeater[];
  readonly hotWater: {
    readonly source: HotWaterSource;
    /** Water the source makes for tank or tap, °C. */
    readonly waterC: number;
  };
  readonly cooling?: CoolingSource;
  readonly auxiliary: {
    /** Controls at all hours, W. */
    readonly standbyW: number;
    /** Circulation pump, fan, in hours with heat to the emitters, W. */
    readonly pumpW: number;
  };
}

/** What drives the installations, by hour; every series as long as `hours`. */
export interface SystemsYearSignals {
  readonly hours: number;
  readonly outdoorC: Float64Array;
  /** Heat asked for by each zone, W. */
  readonly zoneHeatW: readonly Float64Array[];
  readonly zoneTemperatureC: readonly Float64Array[];
  /** Heat to take out of each zone, W. */
  readonly zoneCoolingW?: readonly Float64Array[];
  /** Heat asked for by tank or taps, W. */
  readonly hotWaterW?: Float64Array;
  /** Water the source makes for it by hour, °C, where it changes (disinfection); else `spec.hotWater.waterC`. */
  readonly hotWaterC?: Float64Array;
  /** Share of the hour in set-back, 0…1. */
  readonly setBack?: Float64Array;
  /** Price of electricity by that of gas, both per Wh (gas by its upper value). */
  readonly electricityByGasPrice?: Float64Array;
  readonly exhaustAirM3PerH?: Float64Array;
  readonly exhaustAirC?: Float64Array;
  /** Source at rest, °C, for a heat pump on a `series`. */
  readonly sourceC?: Float64Array;
}
