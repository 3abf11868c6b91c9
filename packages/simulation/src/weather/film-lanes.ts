import { stefanBoltzmann } from "../physics/constants.ts";
import type { WeatherFace } from "./facing.ts";

/**
 * Faces towards the weather side by side ("lanes"), for runs with the hour's own films. Such a run is a
 * chain of square roots and divisions in which each waits for the one before; with several faces in
 * step the processor has something to do meanwhile.
 */

/** Faces per run: enough to fill the waiting, few enough to stay near the processor. */
export const mostLanes = 8;

/** Offsets of the film's constants in a lane; what else a run keeps of a lane comes after {@link filmWidth}. */
export const filmRow = {
  /** Long-wave factors `F ε σ` to sky and to air temperature, W/(m²·K⁴). */
  sky: 0,
  air: 1,
  /** Natural convection: factors of |ΔT|^⅓ for a face warmer and colder than the air. */
  warm: 2,
  cold: 3,
  roughness: 4,
} as const;
export const filmWidth = 5;

/** Writes the constants of a face's film into its lane. Not for fixed films. */
export function setFilm({ facing, roughness, emissivity }: WeatherFace, lanes: Float64Array, at: number): void {
  lanes[at + filmRow.sky] = facing.view.sky * emissivity * stefanBoltzmann;
  lanes[at + filmRow.air] = facing.view.air * emissivity * stefanBoltzmann;
  lanes[at + filmRow.warm] = facing.natural.warm;
  lanes[at + filmRow.cold] = facing.natural.cold;
  lanes[at + filmRow.roughness] = roughness;
}
