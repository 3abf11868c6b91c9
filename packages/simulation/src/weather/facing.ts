import type { PlaneIrradiance } from "@keukentafel/climate";
import { cos, pow, sin } from "@keukentafel/repeatable";
import type { NaturalFactors, LongWaveView } from "../physics/outside-film.ts";
import {
  forcedConvection,
  longWaveCoefficient,
  longWaveView,
  naturalFactors,
  outsideConvection,
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

/** Wind on a plane through the period (`V = V₁₀ (z/10)^exponent × factor`). */
export function facingOf(weather: StepWeather, place: FacingPlace): Facing {
  const forced = new Float64Array(weather.hours);
  if (!place.sheltered) {
    const speedFactor = pow(Math.max(place.heightM, 0.1) / 10, place.wind.profileExponent) * place.wind.factor;
    const flat = Math.abs(cos(place.tiltDeg * radiansPerDegree)) >= cosFlat;
    const east = sin(place.azimuthDeg * radiansPerDegree);
    const north = cos(place.azimuthDeg * radiansPerDegree);
    for (let k = 0; k < weather.hours; k += 1) {
      const speed = weather.windMPerS[k]! * speedFactor;
      const direction = weather.windDirectionDeg[k]!;
      if (flat) forced[k] = forcedConvection(speed, true);
      // Wind from everywhere: the mean of both sides.
      else if (Number.isNaN(direction))
        forced[k] = (forcedConvection(speed, true) + forcedConvection(speed, false)) / 2;
      else {
        const angle = direction * radiansPerDegree;
        forced[k] = forcedConvection(speed, sin(angle) * east + cos(angle) * north >= cosWindward);
      }
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
export function totalIrradiance(sun: PlaneIrradiance): Float64Array {
  return sun.beamWPerM2.map(
    (beam, k) => beam + sun.circumsolarWPerM2[k]! + sun.skyDiffuseWPerM2[k]! + sun.groundWPerM2[k]!,
  );
}
