import type { Glazing } from "../model/building-model.ts";
import { referenceRoomC, zeroCelsiusK } from "../physics/constants.ts";
import { mixedConvection } from "../physics/outside-film.ts";
import type { WeatherFace } from "../weather/facing.ts";
import { filmRow, filmWidth, mostLanes, setFilm } from "../weather/film-lanes.ts";
import type { StepWeather } from "../weather/step-weather.ts";
import type { WindowDrive, WindowSun } from "./window-series.ts";
import { driveTurns, startFaceC, windowDrive } from "./window-series.ts";

const { sky: skyFactor, air: airFactor, warm, cold, roughness, forcedSquared } = filmRow;

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

/** A glazing without its outside film. */
interface FixedRow {
  /** From the outer face to the inner face, m²·K/W. */
  readonly resistanceM2KPerW: number;
  /** By hour: absorbed in all panes, W/m², and what it warms the inner face if no heat leaves inward and the outer film is perfect, K. */
  readonly absorbedWPerM2: Float64Array;
  readonly riseK: Float64Array;
}

/** Half of what a pane absorbs enters at each of its faces. */
function fixedRow({ glazing, sun }: WindowBeforeWeather, hours: number): FixedRow {
  const { panes, gapConductanceWPerM2K = 1 } = glazing;
  const count = panes.length;
  const middle = new Float64Array(count);
  let resistance = 0;
  panes.forEach(({ thicknessM, conductivityWPerMK }, i) => {
    const pane = thicknessM / conductivityWPerMK;
    middle[i] = resistance + pane / 2;
    resistance += pane + (i + 1 < count ? 1 / gapConductanceWPerM2K : 0);
  });
  const absorbedWPerM2 = new Float64Array(hours);
  const riseK = new Float64Array(hours);
  for (let hour = 0; hour < hours; hour += 1) {
    let all = 0;
    let rise = 0;
    for (let i = 0; i < count; i += 1) {
      const inPane = sun.absorbed[hour * count + i]!;
      all += inPane;
      rise += inPane * middle[i]!;
    }
    absorbedWPerM2[hour] = all;
    riseK[hour] = rise;
  }
  return { resistanceM2KPerW: resistance, absorbedWPerM2, riseK };
}

/** What a lane knows beside its film constants. */
const state = {
  outerC: filmWidth,
  resistance: filmWidth + 1,
  /** With the inside film. */
  toRoom: filmWidth + 2,
  dark: filmWidth + 3,
  rise: filmWidth + 4,
  outward: filmWidth + 5,
  absorbed: filmWidth + 6,
  absorbedRise: filmWidth + 7,
} as const;
const laneWidth = filmWidth + 8;

/** The lanes of the run at hand. One place for all runs: the engine then knows its size and place. */
const lanes = new Float64Array(mostLanes * laneWidth);

function runLanes(windows: readonly WindowBeforeWeather[], stepWeather: StepWeather): WindowDrive[] {
  const { hours, stepsPerHour, outdoorC, skyC } = stepWeather;
  const steps = hours * stepsPerHour;
  const count = windows.length;
  const rows = windows.map((window) => fixedRow(window, hours));
  const forced = windows.map(({ face }) => face.facing.forcedWPerM2K);
  windows.forEach(({ face, glazing, insideFilmWPerM2K }, i) => {
    const at = i * laneWidth;
    const { resistanceM2KPerW } = rows[i]!;
    setFilm(face, lanes, at);
    lanes[at + state.outerC] = startFaceC(stepWeather, 0, 2 * glazing.panes.length);
    lanes[at + state.resistance] = resistanceM2KPerW;
    lanes[at + state.toRoom] = resistanceM2KPerW + 1 / insideFilmWPerM2K;
  });
  const drives = windows.map((): WindowDrive => ({
    outwardWPerM2K: new Float64Array(steps),
    darkC: new Float64Array(steps),
    sunK: new Float64Array(steps),
  }));
  const end = count * laneWidth;
  for (let step = 0; step < steps; step += 1) {
    const hour = (step / stepsPerHour) | 0;
    const outdoor = outdoorC[step]!;
    const sky = skyC[hour]!;
    const outdoorK = outdoor + zeroCelsiusK;
    const skyK = sky + zeroCelsiusK;
    const outdoorK2 = outdoorK * outdoorK;
    const skyK2 = skyK * skyK;
    for (let i = 0, c = 0; i < count; i += 1, c += laneWidth) {
      const wind = forced[i]![hour]!;
      const { absorbedWPerM2, riseK } = rows[i]!;
      lanes[c + forcedSquared] = wind * wind;
      lanes[c + state.absorbed] = absorbedWPerM2[hour]!;
      lanes[c + state.absorbedRise] = riseK[hour]!;
    }
    for (let turn = 0; turn < driveTurns; turn += 1) {
      for (let c = 0; c < end; c += laneWidth) {
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
            lanes[c + forcedSquared]!,
            lanes[c + roughness]!,
          );
        const perFilm = 1 / (toSky + toAir);
        const inPanes = lanes[c + state.absorbed]!;
        const dark = (toSky * sky + toAir * outdoor) * perFilm;
        const rise = inPanes * perFilm + lanes[c + state.absorbedRise]!;
        const inward = (dark + rise - referenceRoomC) / (lanes[c + state.toRoom]! + perFilm);
        lanes[c + state.outerC] = dark + (inPanes - inward) * perFilm;
        lanes[c + state.dark] = dark;
        lanes[c + state.rise] = rise;
        lanes[c + state.outward] = lanes[c + state.resistance]! + perFilm;
      }
    }
    for (let i = 0, c = 0; i < count; i += 1, c += laneWidth) {
      const drive = drives[i]!;
      drive.outwardWPerM2K[step] = 1 / lanes[c + state.outward]!;
      drive.darkC[step] = lanes[c + state.dark]!;
      drive.sunK[step] = lanes[c + state.rise]!;
    }
  }
  return drives;
}
