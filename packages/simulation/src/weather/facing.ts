import type { PlaneIrradiance } from "@keukentafel/climate";
import { cos, pow, sin } from "@keukentafel/repeatable";
import type { NaturalFactors, LongWaveView } from "../physics/outside-film.ts";
import {
  forcedConvection,
  leewardConvection,
  longWaveCoefficient,
  longWaveView,
  naturalFactors,
  outsideConvection,
  windwardConvection,
} from "../physics/outside-film.ts";
import type { StepWeather } from "./step-weather.ts";

const radiansPerDegree = 0.017453292519943295;
/** Wind within this angle of the normal counts as windward. */
const cosWindward = -0.17364817766693033;
/** Flatter than about 11° is always windward. */
const cosFlat = 0.98;

/** How a plane meets wind and sky; part of what identifies a {@link Facing}. */
export interface FacingPlace {
  readonly tiltDeg: number;
  readonly azimuthDeg: number;
  readonly heightM: number;
  readonly wind: { readonly profileExponent: number; readonly factor: number };
  /** No wind at the face. */
  readonly sheltered: boolean;
}

/** Wind and views of one plane; shared by all elements and windows on it. */
export interface Facing {
  /** Per hour: `a V^b` of smooth glass, W/(m²·K). */
  readonly forcedWPerM2K: Float64Array;
  readonly natural: NaturalFactors;
  readonly view: LongWaveView;
}

/** What all planes ask of the wind, by hour: its speed to the powers of the two sides, and its direction as a vector. */
interface WindPowers {
  readonly windward: Float64Array;
  readonly leeward: Float64Array;
  /** NaN when calm or variable. */
  readonly east: Float64Array;
  readonly north: Float64Array;
}

const windPowersOf = new WeakMap<StepWeather, WindPowers>();

function windPowers(weather: StepWeather): WindPowers {
  const known = windPowersOf.get(weather);
  if (known !== undefined) return known;
  const { windMPerS, windDirectionDeg } = weather;
  const powers: WindPowers = {
    windward: windMPerS.map((speed) => forcedConvection(speed, true)),
    leeward: windMPerS.map((speed) => forcedConvection(speed, false)),
    east: windDirectionDeg.map((direction) => sin(direction * radiansPerDegree)),
    north: windDirectionDeg.map((direction) => cos(direction * radiansPerDegree)),
  };
  windPowersOf.set(weather, powers);
  return powers;
}

/** Wind on a plane through the period (`V = V₁₀ (z/10)^exponent × factor`, so `V^b` is a product of two powers). */
export function facingOf(weather: StepWeather, place: FacingPlace): Facing {
  const forced = new Float64Array(weather.hours);
  if (!place.sheltered) {
    const speedFactor = pow(Math.max(place.heightM, 0.1) / 10, place.wind.profileExponent) * place.wind.factor;
    const flat = Math.abs(cos(place.tiltDeg * radiansPerDegree)) >= cosFlat;
    const toEast = sin(place.azimuthDeg * radiansPerDegree);
    const toNorth = cos(place.azimuthDeg * radiansPerDegree);
    const { windward, leeward, east, north } = windPowers(weather);
    const ahead = pow(speedFactor, windwardConvection.exponent);
    const behind = pow(speedFactor, leewardConvection.exponent);
    for (let k = 0; k < forced.length; k += 1) {
      const along = east[k]! * toEast + north[k]! * toNorth;
      if (flat || along >= cosWindward) forced[k] = ahead * windward[k]!;
      // Wind from everywhere: the mean of both sides.
      else if (Number.isNaN(along)) forced[k] = (ahead * windward[k]! + behind * leeward[k]!) / 2;
      else forced[k] = behind * leeward[k]!;
    }
  }
  return { forcedWPerM2K: forced, natural: naturalFactors(place.tiltDeg), view: longWaveView(place.tiltDeg) };
}

/** A face towards the weather: what it absorbs and emits. */
export interface WeatherFace {
  readonly facing: Facing;
  readonly roughness: number;
  readonly emissivity: number;
  /** Constant combined film to outdoor air instead of wind, buoyancy and sky, W/(m²·K). */
  readonly fixedFilmWPerM2K: number | undefined;
}

/** The film of one moment: coefficient H and what it sees, `driveW = Σ h T` (without sun). */
export interface Film {
  coefficientWPerM2K: number;
  driveWPerM2: number;
}

/** Writes the film of a face at temperature `surfaceC` into `film`. */
export function filmAt(
  face: WeatherFace,
  weather: StepWeather,
  hour: number,
  outdoorC: number,
  surfaceC: number,
  film: Film,
): void {
  if (face.fixedFilmWPerM2K !== undefined) {
    film.coefficientWPerM2K = face.fixedFilmWPerM2K;
    film.driveWPerM2 = face.fixedFilmWPerM2K * outdoorC;
    return;
  }
  const { facing } = face;
  const sky = weather.skyC[hour]!;
  const toSky = facing.view.sky * longWaveCoefficient(face.emissivity, surfaceC, sky);
  const toAir =
    outsideConvection(facing.natural, surfaceC - outdoorC, facing.forcedWPerM2K[hour]!, face.roughness) +
    facing.view.air * longWaveCoefficient(face.emissivity, surfaceC, outdoorC);
  film.coefficientWPerM2K = toSky + toAir;
  film.driveWPerM2 = toSky * sky + toAir * outdoorC;
}

/** All sun on a plane, W/m² by hour. */
export function totalIrradiance({
  beamWPerM2,
  circumsolarWPerM2,
  skyDiffuseWPerM2,
  groundWPerM2,
}: PlaneIrradiance): Float64Array {
  const total = new Float64Array(beamWPerM2.length);
  for (let k = 0; k < total.length; k += 1)
    total[k] = beamWPerM2[k]! + circumsolarWPerM2[k]! + skyDiffuseWPerM2[k]! + groundWPerM2[k]!;
  return total;
}
