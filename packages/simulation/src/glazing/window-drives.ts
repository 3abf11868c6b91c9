import type { Glazing } from "../model/building-model.ts";
import { referenceRoomC, zeroCelsiusK } from "../physics/constants.ts";
import { mixedConvection } from "../physics/outside-film.ts";
import type { WeatherFace } from "../weather/facing.ts";
import { filmRow, filmWidth, mostLanes, setFilm } from "../weather/film-lanes.ts";
import type { StepWeather } from "../weather/step-weather.ts";
import type { WindowDrive, WindowSun } from "./window-series.ts";
import { driveTurns, startFaceC, windowDrive } from "./window-series.ts";

const { sky: skyFactor, air: airFactor, warm, cold, roughness } = filmRow;

/** A window before the weather, for {@link windowDrives}. */
export interface WindowBeforeWeather {
  readonly glazing: Glazing;
  readonly face: WeatherFace;
  readonly tiltDeg: number;
  readonly sun: WindowSun;
  /** Convection and long-wave at the inside face. */
  readonly insideFilmWPerM2K: number;
}

/**
 * The {@link windowDrive} of many windows. Glazings of which the gaps have a fixed conductance are a row
 * of constant resistances behind the film of the hour, and are run side by side; others one by one.
 */
export function windowDrives(
  windows: readonly WindowBeforeWeather[],
  weather: StepWeather,
  pressurePa: Float64Array,
): WindowDrive[] {
  const drives = new Array<WindowDrive | undefined>(windows.length);
  const fixedGaps: number[] = [];
  windows.forEach(({ glazing, face, tiltDeg, sun, insideFilmWPerM2K }, w) => {
    const constant = glazing.gapConductanceWPerM2K !== undefined || glazing.panes.length === 1;
    if (constant && face.fixedFilmWPerM2K === undefined) fixedGaps.push(w);
    else drives[w] = windowDrive(glazing, face, weather, pressurePa, tiltDeg, sun, insideFilmWPerM2K);
  });
  for (let begin = 0; begin < fixedGaps.length; begin += mostLanes) {
    const members = fixedGaps.slice(begin, begin + mostLanes);
    const made = runLanes(
      members.map((w) => windows[w]!),
      weather,
    );
    members.forEach((w, i) => {
      drives[w] = made[i]!;
    });
  }
  return drives.map((drive) => drive!);
}

/** A glazing without its outside film: a row of resistances, half of what a pane absorbs entering at each of its faces. */
interface FixedRow {
  /** From the outer face to the inner face, m²·K/W. */
  readonly resistanceM2KPerW: number;
  /** From the outer face to the middle of each pane, m²·K/W. */
  readonly toMiddleM2KPerW: Float64Array;
}

function fixedRow({ panes, gapConductanceWPerM2K = 1 }: Glazing): FixedRow {
  const toMiddleM2KPerW = new Float64Array(panes.length);
  let resistanceM2KPerW = 0;
  panes.forEach(({ thicknessM, conductivityWPerMK }, i) => {
    const pane = thicknessM / conductivityWPerMK;
    toMiddleM2KPerW[i] = resistanceM2KPerW + pane / 2;
    resistanceM2KPerW += pane + (i + 1 < panes.length ? 1 / gapConductanceWPerM2K : 0);
  });
  return { resistanceM2KPerW, toMiddleM2KPerW };
}

/** What a lane knows beside its film constants. */
const state = {
  outerC: filmWidth,
  resistance: filmWidth + 1,
  /** With the inside film. */
  toRoom: filmWidth + 2,
} as const;
const laneWidth = filmWidth + 3;

/** The lanes of the run at hand. One place for all runs: the engine then knows its size and place. */
const lanes = new Float64Array(mostLanes * laneWidth);

/** Steps of which the series of all lanes are laid together before they are run, and results spread after. */
const blockSteps = 48;
/** Per step and lane: forced convection squared, absorbed in all panes, and what that warms the inner face by itself. */
const brought = new Float64Array(blockSteps * mostLanes * 3);
/** Per step and lane: resistance outward, temperature without and rise with sun. */
const found = new Float64Array(blockSteps * mostLanes * 3);

function runLanes(windows: readonly WindowBeforeWeather[], weather: StepWeather): WindowDrive[] {
  const steps = weather.hours * weather.stepsPerHour;
  const rows = windows.map(({ glazing }) => fixedRow(glazing));
  windows.forEach(({ face, glazing, insideFilmWPerM2K }, i) => {
    const at = i * laneWidth;
    const { resistanceM2KPerW } = rows[i]!;
    setFilm(face, lanes, at);
    lanes[at + state.outerC] = startFaceC(weather, 0, 2 * glazing.panes.length);
    lanes[at + state.resistance] = resistanceM2KPerW;
    lanes[at + state.toRoom] = resistanceM2KPerW + 1 / insideFilmWPerM2K;
  });
  const drives = windows.map((): WindowDrive => ({
    outwardWPerM2K: new Float64Array(steps),
    darkC: new Float64Array(steps),
    sunK: new Float64Array(steps),
  }));
  for (let begin = 0; begin < steps; begin += blockSteps) {
    const end = Math.min(steps, begin + blockSteps);
    windows.forEach((window, i) => bringWeather(window, rows[i]!, i, weather.stepsPerHour, begin, end));
    runBlock(windows.length, weather, begin, end);
    drives.forEach(({ outwardWPerM2K, darkC, sunK }, i) => {
      for (let step = begin, from = 3 * i; step < end; step += 1, from += 3 * mostLanes) {
        outwardWPerM2K[step] = 1 / found[from]!;
        darkC[step] = found[from + 1]!;
        sunK[step] = found[from + 2]!;
      }
    });
  }
  return drives;
}

function bringWeather(
  { face, sun: { absorbed } }: WindowBeforeWeather,
  { toMiddleM2KPerW }: FixedRow,
  lane: number,
  stepsPerHour: number,
  begin: number,
  end: number,
): void {
  const { forcedWPerM2K } = face.facing;
  const panes = toMiddleM2KPerW.length;
  for (let step = begin, to = 3 * lane; step < end; step += 1, to += 3 * mostLanes) {
    const hour = (step / stepsPerHour) | 0;
    const wind = forcedWPerM2K[hour]!;
    let all = 0;
    let rise = 0;
    for (let i = 0; i < panes; i += 1) {
      const inPane = absorbed[hour * panes + i]!;
      all += inPane;
      rise += inPane * toMiddleM2KPerW[i]!;
    }
    brought[to] = wind * wind;
    brought[to + 1] = all;
    brought[to + 2] = rise;
  }
}

function runBlock(count: number, { stepsPerHour, outdoorC, skyC }: StepWeather, begin: number, end: number): void {
  const lastLane = count * laneWidth;
  for (let step = begin, block = 0; step < end; step += 1, block += 3 * mostLanes) {
    const outdoor = outdoorC[step]!;
    const sky = skyC[(step / stepsPerHour) | 0]!;
    const outdoorK = outdoor + zeroCelsiusK;
    const skyK = sky + zeroCelsiusK;
    const outdoorK2 = outdoorK * outdoorK;
    const skyK2 = skyK * skyK;
    for (let turn = 0; turn < driveTurns; turn += 1) {
      for (let c = 0, w = block; c < lastLane; c += laneWidth, w += 3) {
        const surface = lanes[c + state.outerC]!;
        const surfaceK = surface + zeroCelsiusK;
        const surfaceK2 = surfaceK * surfaceK;
        const difference = surface - outdoor;
        const toSky = lanes[c + skyFactor]! * (surfaceK2 + skyK2) * (surfaceK + skyK);
        const toAir =
          lanes[c + airFactor]! * (surfaceK2 + outdoorK2) * (surfaceK + outdoorK) +
          mixedConvection(
            difference > 0 ? lanes[c + warm]! : lanes[c + cold]!,
            Math.abs(difference),
            brought[w]!,
            lanes[c + roughness]!,
          );
        const perFilm = 1 / (toSky + toAir);
        const inPanes = brought[w + 1]!;
        const dark = (toSky * sky + toAir * outdoor) * perFilm;
        const rise = inPanes * perFilm + brought[w + 2]!;
        const inward = (dark + rise - referenceRoomC) / (lanes[c + state.toRoom]! + perFilm);
        lanes[c + state.outerC] = dark + (inPanes - inward) * perFilm;
        found[w] = lanes[c + state.resistance]! + perFilm;
        found[w + 1] = dark;
        found[w + 2] = rise;
      }
    }
  }
}
