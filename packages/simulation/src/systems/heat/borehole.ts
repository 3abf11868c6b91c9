import { exp } from "@keukentafel/repeatable";
import { heatData } from "./heat-data.ts";

/** A borehole heat exchanger, or several so far apart that they do not feel each other (6 m and more). */
export interface Borehole {
  /** Active depth of each, m (40…200). */
  readonly depthM: number;
  readonly count: number;
  /** Ground at rest, mean over the depth, °C. */
  readonly undisturbedC: number;
  /** Thermal conductivity of the ground, W/(m·K). */
  readonly conductivityWPerMK: number;
  readonly volumetricHeatJPerM3K: number;
  /** Fluid to wall of the hole, m·K/W. */
  readonly resistanceMKPerW: number;
  readonly radiusM: number;
  /** Years of like use before the first hour; the ground around has cooled by it. */
  readonly earlierYears: number;
}

/** A usual borehole for a depth, by the data file; with a home's own figures laid over it. */
export function typicalBorehole(depthM: number, own: Partial<Borehole> = {}): Borehole {
  const { undisturbedC, conductivityWPerMK, volumetricHeatJPerM3K, resistanceMKPerW, radiusM } = heatData.borehole;
  return {
    depthM,
    count: 1,
    undisturbedC: undisturbedC.value,
    conductivityWPerMK: conductivityWPerMK.value,
    volumetricHeatJPerM3K: volumetricHeatJPerM3K.value,
    resistanceMKPerW: resistanceMKPerW.value,
    radiusM: radiusM.value,
    earlierYears: 10,
    ...own,
  };
}

const hourS = 3600;
const yearS = 8766 * hourS;
/** e^γ, γ Euler's constant. */
const expGamma = 1.781072417990198;
/** Between the fading memories; 4 keeps the sum within 1 % of the integral's kernel, and their ln. */
const ratio = 4;
const step = 1.3862943611198906;

/** Response of the ground as fading memories of the extraction, with its state. */
export interface GroundMemory {
  readonly undisturbedC: number;
  readonly memory: Float64Array;
  /** What is left of a memory after an hour. */
  readonly decay: Float64Array;
  /** Mean of a memory over the hour, by its start. */
  readonly mean: Float64Array;
  /** Rise of a memory by the hour's own extraction, K per W. */
  readonly gain: Float64Array;
  /** Fluid below the ground at rest by the extraction of the hour itself, K/W. */
  readonly hourKPerW: number;
  /** One value: drop of the fluid by all that was drawn before, mean over the coming hour, K. */
  readonly dropK: Float64Array;
}

/**
 * The line source with an end: temperature drop of the wall of the hole per extraction q per metre.
 *
 * Line source (Carslaw & Jaeger 10.4; Kelvin): `ΔT = q/(4πλ) · E₁(r²/4αt)`, for t ≫ r²/α
 * `ln(t/t₀)` with `t₀ = e^γ r²/4α`; written `ln(1 + t/t₀) = ∫ e^(−k t₀)(1 − e^(−k t)) d ln k`, so that a sum
 * over k, evenly in ln k, makes it memories that fade with rate k. The slowest is cut off where the drop
 * settles for good at Eskilson's steady state, `2 ln(H/2r) · q/(4πλ)` (Eskilson 1987).
 * Fluid to wall: the resistance of the hole.
 *
 * @param meanExtractionW mean over a year, W, of the earlier years
 */
export function groundMemory(borehole: Borehole, meanExtractionW: number): GroundMemory {
  const { depthM, count, undisturbedC, conductivityWPerMK, volumetricHeatJPerM3K, resistanceMKPerW, radiusM } =
    borehole;
  const diffusivity = conductivityWPerMK / volumetricHeatJPerM3K;
  const startS = (expGamma * radiusM * radiusM) / (4 * diffusivity);
  const slenderness = (2 * radiusM) / depthM;
  const slowest = (slenderness * slenderness) / (expGamma * startS);
  const rates: number[] = [];
  for (let rate = slowest * Math.sqrt(ratio); rate * startS < 8; rate *= ratio) rates.push(rate);
  const perW = 1 / (4 * Math.PI * conductivityWPerMK * depthM * count);
  const weight = rates.map((rate) => perW * step * exp(-rate * startS));
  const decay = Float64Array.from(rates, (rate) => exp(-rate * hourS));
  const mean = Float64Array.from(rates, (rate, i) => (1 - decay[i]!) / (rate * hourS));
  const earlierS = borehole.earlierYears * yearS;
  const ground: GroundMemory = {
    undisturbedC,
    memory: Float64Array.from(rates, (rate, i) => weight[i]! * (1 - exp(-rate * earlierS)) * meanExtractionW),
    decay,
    mean,
    gain: Float64Array.from(rates, (_, i) => weight[i]! * (1 - decay[i]!)),
    hourKPerW: resistanceMKPerW / (depthM * count) + weight.reduce((sum, w, i) => sum + w * (1 - mean[i]!), 0),
    dropK: new Float64Array(1),
  };
  ground.dropK[0] = ground.memory.reduce((sum, memory, i) => sum + memory * mean[i]!, 0);
  return ground;
}

/** Fluid without extraction in this hour, °C: the ground at rest less what it remembers, mean over the hour. */
export function restingFluidC(ground: GroundMemory): number {
  return ground.undisturbedC - ground.dropK[0]!;
}

/** Lets the ground remember the extraction of the hour, W (negative: heat put back). */
export function remember(ground: GroundMemory, extractionW: number): void {
  const { memory, decay, gain, mean } = ground;
  let dropK = 0;
  for (let i = 0; i < memory.length; i += 1) {
    const next = memory[i]! * decay[i]! + gain[i]! * extractionW;
    memory[i] = next;
    dropK += next * mean[i]!;
  }
  ground.dropK[0] = dropK;
}
