import type { Cells } from "../element/cells.ts";
import type { ElementModes } from "../element/modes.ts";
import type { WindowDrive, WindowSun } from "../glazing/window-series.ts";
import type { Glazing } from "../model/building-model.ts";
import type { Leakage } from "../physics/leakage.ts";
import type { WeatherFace } from "../weather/facing.ts";
import type { StepWeather } from "../weather/step-weather.ts";
import type { FaceGroups } from "./face-groups.ts";

/** A constant or a value per step. */
export type Signal = number | Float64Array;

/** Zone index that stands for outdoor air. */
export const outdoors = -1;

/** An opaque face that looks into a zone. Structure of arrays, index = face. */
export interface Faces {
  readonly count: number;
  readonly group: Int32Array;
  readonly zone: Int32Array;
  readonly areaM2: Float64Array;
  /** 0 vertical, 1 ceiling, 2 floor: follows buoyancy; −1: its convection is constant. */
  readonly kind: Int8Array;
  /** The film its element is made with: h₀ and h_r,0, W/(m²·K). */
  readonly convectionWPerM2K: Float64Array;
  readonly longWaveWPerM2K: Float64Array;
  /** Its own coefficient to the radiant node, W/(m²·K); the group has the mean of its faces. */
  readonly starWPerM2K: Float64Array;
  /** The element behind it and whether it is that element's outside. */
  readonly element: Int32Array;
  readonly isOutside: Uint8Array;
}

/** What an element meets on its far side. */
export type FarSide =
  /** Another face of the network. */
  | { readonly kind: "face"; readonly face: number }
  /** No heat. */
  | { readonly kind: "adiabatic" }
  /** Weather by T*, ground or neighbour: a temperature per step through a constant film. */
  | { readonly kind: "driven"; readonly drive: Signal };

/** An element of 1 m², between its inside face and its far side. */
export interface Element {
  readonly id: string;
  readonly cells: Cells;
  readonly modes: ElementModes;
  readonly insideFace: number;
  readonly insideFilmWPerM2K: number;
  readonly outsideFilmWPerM2K: number;
  readonly far: FarSide;
  /** The far side as it is, for films that follow temperature; only outdoors. */
  readonly weatherFace: WeatherFace | undefined;
  readonly absorbedSunWPerM2: Float64Array | undefined;
}

export interface Blind {
  readonly solarFactor: number;
  readonly startsAtWPerM2: number;
  readonly closedAtWPerM2: number;
  readonly onlyAboveC: number;
}

export interface GlazedOpening {
  readonly id: string;
  readonly zone: number;
  /** Glass only. */
  readonly areaM2: number;
  readonly tiltDeg: number;
  readonly heightM: number;
  readonly convectionWPerM2K: number;
  readonly longWaveWPerM2K: number;
  /** Frame and edge, room air to outdoor air. */
  readonly frameWPerK: number;
  readonly drive: WindowDrive;
  readonly sun: WindowSun;
  readonly blind: Blind | undefined;
  readonly beamPerM2: number;
  readonly diffusePerM2: number;
  readonly radiantPerM2: number;
  readonly glazing: Glazing;
  readonly weatherFace: WeatherFace;
  /** False: its inside convection is a given constant. */
  readonly followsBuoyancy: boolean;
}

export interface Bridge {
  readonly id: string;
  readonly zone: number;
  /** Zone index or {@link outdoors}. */
  readonly other: number;
  readonly conductanceWPerK: number;
}

/** A stream of air into `to`. */
export type Stream = { readonly id: string; readonly to: number; readonly from: number } & (
  | {
      readonly kind: "fixed";
      readonly flowM3PerH: Signal;
      readonly effectiveness: number;
      readonly bypassAboveC: number;
    }
  | { readonly kind: "leakage"; readonly leakage: Leakage; readonly windFlowM3PerH: Float64Array }
  | {
      readonly kind: "window";
      readonly fullyOpenM3PerH: number;
      readonly beginsAtC: number;
      readonly fullyOpenAtC: number;
      readonly outdoorAboveC: number;
      readonly availability: Signal;
    }
);

export interface Plant {
  readonly setpointC: Signal;
  /** Share of the radiant node in the controlled temperature: 0 air, ½ operative. */
  readonly radiantControl: number;
  readonly radiantFraction: number;
  /** Most power, W. */
  readonly limitW: Signal;
  readonly availability: Signal;
  readonly emitter:
    | {
        readonly nominalPowerW: number;
        readonly nominalExcessK: number;
        readonly exponent: number;
        readonly meanWaterC: Float64Array;
      }
    | undefined;
}

export interface ZoneNode {
  readonly id: string;
  readonly airCapacityJPerK: number;
  readonly heating: Plant | undefined;
  readonly cooling: Plant | undefined;
  readonly gains: readonly { readonly id: string; readonly powerW: Signal; readonly radiantFraction: number }[];
  /** Lost of the sun that came in. */
  readonly beamLost: number;
  readonly diffuseLost: number;
  /** Nothing in the zone exchanges long-wave radiation: the radiant node follows the air. */
  readonly withoutLongWave: boolean;
}

/** A building made ready to run: everything the solvers need, in their units, nothing they would compute twice. */
export interface Network {
  readonly weather: StepWeather;
  readonly pressurePa: Float64Array;
  readonly stepS: number;
  readonly zones: readonly ZoneNode[];
  readonly faces: Faces;
  readonly groups: FaceGroups;
  readonly elements: readonly Element[];
  readonly windows: readonly GlazedOpening[];
  readonly bridges: readonly Bridge[];
  readonly streams: readonly Stream[];
  readonly groundWithoutWholeYear: boolean;
  /** Incident sun by surface (outdoors only), kWh/m² over the period. */
  readonly incidentSolarKwhPerM2: Readonly<Record<string, number>>;
}

/** Value of a signal at a step. */
export function signalAt(signal: Signal, step: number): number {
  return typeof signal === "number" ? signal : signal[step]!;
}
