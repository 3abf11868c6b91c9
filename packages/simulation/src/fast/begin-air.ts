import { quickCubeRoot } from "../numeric/quick-cube-root.ts";
import { blockSteps } from "./feeds.ts";
import type { Places } from "./heap.ts";
import { heap as numbers, leakageRow, links as whole, openingRow, recoveryRow, zoneRow } from "./heap.ts";

const heap = numbers;
const links = whole;
const block = blockSteps;
const quickRoot = quickCubeRoot;
const leakage = leakageRow;
const opening = openingRow;
const recovery = recoveryRow;
const { outdoorAir } = zoneRow;

/** Width of the ramps by which people and controls give way, K: as in the other solvers. */
const rampK = 1;

function ramp(x: number): number {
  return x <= 0 ? 0 : x >= 1 ? 1 : x;
}

/**
 * Streams of air of step i into the matrix, with what they bring from outdoors. Those that react follow
 * the temperatures at the end of the last step: leakage by EN 15242, windows opened by people, heat
 * recovery with its bypass; formulas as in the other solvers, the cube root within 1e-9.
 */
export function beginAir(places: Places, i: number): void {
  const { size, before, matrix, knownRight, outdoor } = places;
  const outdoorC = heap[outdoor + i]!;
  const outdoorHeat = heap[outdoor + block + i]!;
  const roomHeat = heap[outdoor + 2 * block + i]!;
  const { betweenCount, betweenLinks } = places;
  for (let s = 0, link = betweenLinks; s < betweenCount; s += 1, link += 3) {
    const to = (matrix + links[link + 1]! * size) | 0;
    const wPerK = heap[(links[link]! + i) | 0]!;
    heap[(to + links[link + 1]!) | 0]! += wPerK;
    heap[(to + links[link + 2]!) | 0]! -= wPerK;
  }
  const { leakageCount, leakageLinks } = places;
  for (
    let s = 0, link = leakageLinks, row = places.leakages;
    s < leakageCount;
    s += 1, link += 4, row += leakage.width
  ) {
    const node = links[link]!;
    const root = quickRoot(Math.abs(heap[(before + node) | 0]! - outdoorC));
    const stack = heap[row + leakage.stack]! * root * root;
    const wind = heap[(links[link + 2]! + i) | 0]!;
    const flow = (stack > wind ? stack : wind) + heap[row + leakage.both]! * stack * wind;
    const wPerK = flow * outdoorHeat;
    heap[(links[link + 3]! + i) | 0] = wPerK;
    heap[(links[link + 1]! + outdoorAir) | 0]! += flow;
    heap[(matrix + node * size + node) | 0]! += wPerK;
    heap[(knownRight + node) | 0]! += wPerK * outdoorC;
  }
  const { openingCount, openingLinks } = places;
  for (
    let s = 0, link = openingLinks, row = places.openings;
    s < openingCount;
    s += 1, link += 4, row += opening.width
  ) {
    const node = links[link]!;
    const zoneC = heap[(before + node) | 0]!;
    const warmer = zoneC - heap[row + opening.begins]!;
    if (outdoorC <= heap[row + opening.outdoorAbove]! || warmer <= 0) {
      heap[(links[link + 3]! + i) | 0] = 0;
      continue;
    }
    const open = ramp(warmer * heap[row + opening.perK]!) * ramp((zoneC - outdoorC) / rampK);
    const flow = heap[row + opening.fullyOpen]! * heap[(links[link + 2]! + i) | 0]! * open;
    const wPerK = flow * outdoorHeat;
    heap[(links[link + 3]! + i) | 0] = wPerK;
    heap[(links[link + 1]! + outdoorAir) | 0]! += flow;
    heap[(matrix + node * size + node) | 0]! += wPerK;
    heap[(knownRight + node) | 0]! += wPerK * outdoorC;
  }
  const { recoveryCount, recoveryLinks } = places;
  for (
    let s = 0, link = recoveryLinks, row = places.recoveries;
    s < recoveryCount;
    s += 1, link += 5, row += recovery.width
  ) {
    const node = links[link]!;
    const from = links[link + 4]!;
    const zoneC = heap[(before + node) | 0]!;
    const bypass = ramp((zoneC - heap[row + recovery.bypassAbove]!) / rampK) * ramp((zoneC - outdoorC) / rampK);
    const flow = heap[(links[link + 2]! + i) | 0]!;
    const carried = flow * (1 - heap[row + recovery.effectiveness]! * (1 - bypass));
    const wPerK = carried * (from < 0 ? outdoorHeat : roomHeat);
    heap[(links[link + 3]! + i) | 0] = wPerK;
    heap[(matrix + node * size + node) | 0]! += wPerK;
    if (from < 0) {
      heap[(links[link + 1]! + outdoorAir) | 0]! += flow;
      heap[(knownRight + node) | 0]! += wPerK * outdoorC;
    } else heap[(matrix + node * size + from) | 0]! -= wPerK;
  }
}
