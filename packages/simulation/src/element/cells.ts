import type { Layer } from "../model/building-model.ts";

/** A layered element cut into finite volumes; everything per m², from inside to outside. */
export interface Cells {
  /** Heat capacity of each cell, J/(m²·K). May be empty: an element without mass. */
  readonly capacityJPerM2K: Float64Array;
  /** Resistance between the centres of cells i and i + 1, m²·K/W. */
  readonly betweenM2KPerW: Float64Array;
  /** Resistance from the inside face to the centre of the first cell, m²·K/W. */
  readonly insideM2KPerW: number;
  /** Resistance from the centre of the last cell to the outside face, m²·K/W. Zero without cells: then all is in `insideM2KPerW`. */
  readonly outsideM2KPerW: number;
}

/** Largest thickness of a cell, m, and least number of cells per layer (`docs/method/simulation.md`). */
const largestCellM = 0.02;
const leastCellsPerLayer = 3;

/** A layer that stores less than this (1 mm of air: 1.2 J/(m²·K)) stores nothing. */
const leastCapacityJPerM2K = 1;

/** A layer that evens out within seconds (R·C, foil and sheet metal) is one cell: more would only be stiff. */
const quickLayerS = 10;

type MassiveLayer = Extract<Layer, { readonly thicknessM: number }>;

function layerCapacity(layer: MassiveLayer): number {
  return layer.thicknessM * layer.densityKgPerM3 * layer.specificHeatJPerKgK;
}

/** Thermal resistance of a layer, m²·K/W. */
export function layerResistance(layer: Layer): number {
  return "resistanceM2KPerW" in layer ? layer.resistanceM2KPerW : layer.thicknessM / layer.conductivityWPerMK;
}

/** Surface-to-surface resistance of a construction, m²·K/W. */
export function totalResistance(layers: readonly Layer[]): number {
  return layers.reduce((sum, layer) => sum + layerResistance(layer), 0);
}

/** Layers as one text: what is the same has the same. */
export function layersKey(layers: readonly Layer[]): string {
  let key = "";
  for (const layer of layers)
    key +=
      "resistanceM2KPerW" in layer
        ? `${layer.resistanceM2KPerW};`
        : `${layer.thicknessM},${layer.conductivityWPerMK},${layer.densityKgPerM3},${layer.specificHeatJPerKgK};`;
  return key;
}

/** Cuts layers (from inside to outside) into cells of at most 2 cm, at least three per layer with mass (one where it evens out at once). */
export function cellsOf(layers: readonly Layer[]): Cells {
  const capacity: number[] = [];
  const between: number[] = [];
  let insideM2KPerW = 0;
  /** Resistance gathered since the last cell centre. */
  let pending = 0;
  for (const layer of layers) {
    if (!("densityKgPerM3" in layer) || layerCapacity(layer) < leastCapacityJPerM2K) {
      pending += layerResistance(layer);
      continue;
    }
    const quick = layerCapacity(layer) * layerResistance(layer) < quickLayerS;
    const count = quick ? 1 : Math.max(leastCellsPerLayer, Math.ceil(layer.thicknessM / largestCellM - 1e-9));
    const thickness = layer.thicknessM / count;
    const half = thickness / (2 * layer.conductivityWPerMK);
    for (let i = 0; i < count; i += 1) {
      if (capacity.length === 0) insideM2KPerW = pending + half;
      else between.push(pending + half);
      capacity.push(thickness * layer.densityKgPerM3 * layer.specificHeatJPerKgK);
      pending = half;
    }
  }
  if (capacity.length === 0) insideM2KPerW = pending;
  return {
    capacityJPerM2K: Float64Array.from(capacity),
    betweenM2KPerW: Float64Array.from(between),
    insideM2KPerW,
    outsideM2KPerW: capacity.length === 0 ? 0 : pending,
  };
}
