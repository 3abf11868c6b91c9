import { buoyancyEntries, buoyancyTable, exactBuoyancy, finenessPerK, reachK } from "./buoyancy-table.ts";
import { blockSteps, loadBlock, saveBlock } from "./feeds.ts";
import type { Places } from "./heap.ts";
import {
  groupLinks,
  groupRow,
  heap as numbers,
  links as whole,
  memoryRow,
  pairRow,
  zoneDrains,
  zoneFeeds,
  zoneRow,
} from "./heap.ts";
import { placeRooms } from "./place-rooms.ts";
import { factoriseRooms, solveFactorisedRooms } from "./small-system.ts";
import type { Trace } from "./trace.ts";
import { blindWidth, pooled, poolWidth } from "./window-pool.ts";
import { beginAir } from "./begin-air.ts";
import type { YearPlants } from "./year-plants.ts";
import { placePlants, runPlants } from "./year-plants.ts";
import type { YearRooms } from "./year-rooms.ts";

// Constants of this module: what an engine knows beforehand it need not look up (see heap.ts).
const heap = numbers;
const links = whole;
const table = buoyancyTable;
const entries = buoyancyEntries;
const fineness = finenessPerK;
const reach = reachK;
const group = groupRow;
const groupLink = groupLinks;
const zone = zoneRow;
const memory = memoryRow;
const pair = pairRow;
const window = pooled;
const widthOfPool = poolWidth;
const widthOfBlind = blindWidth;
const drain = zoneDrains;
const block = blockSteps;
const blockOfSteps = blockSteps;
const feedsOfZone = zoneFeeds.windows + poolWidth;

/** Width of the ramp by which a blind follows its zone, K: as in the other solvers. */
const rampK = 1;

/**
 * The hour loop of the fast solver: the equations of `full` with what depends on weather or
 * construction alone taken out of it (`docs/method/fast.md`).
 *
 * @param warmUpSteps run first, from the end of the period
 */
export function solveFast(rooms: YearRooms, trace: Trace, warmUpSteps: number): void {
  const { plants, network } = rooms;
  const { steps, startAirC } = trace;
  const { stepsPerHour } = network.weather;
  const { places, feeds, drains } = placeRooms(rooms, trace);
  placePlants(plants, places);
  const turns = network.groups.kind.some((kind) => kind >= 0) ? 2 : 1;
  const total = warmUpSteps + steps;
  for (let run = 0; run < total;) {
    const signed = run - warmUpSteps;
    const step = signed >= 0 ? signed : ((signed % steps) + steps) % steps;
    if (signed === 0)
      for (let z = 0; z < startAirC.length; z += 1)
        startAirC[z] = heap[places.temperature + links[places.nodeLinks + z]!]!;
    // A block ends with the warm-up and with the period.
    const count = Math.min(blockOfSteps, signed < 0 ? -signed : total - run, steps - step);
    loadBlock(feeds, run, step, count, stepsPerHour);
    for (let i = 0; i < count; i += 1) {
      advance(plants, places, turns, i);
      if (trace.fluxWPerM2 !== undefined) keepGroups(trace, places, total, run + i);
    }
    if (signed >= 0) saveBlock(drains, step, count);
    run += count;
  }
}

/** Step i of the block. */
function advance(plants: YearPlants, places: Places, turns: number, i: number): void {
  const { matrix, right, size, band } = places;
  beginZones(places, i);
  beginAir(places, i);
  factoriseRooms(matrix, size, band);
  beginGroups(places, i);
  plants.present.ready = false;
  // Buoyancy from the last temperatures, then from those that gives.
  for (let turn = 0; turn < turns; turn += 1) {
    correct(places);
    solveFactorisedRooms(matrix, size, band, right);
    if (plants.count > 0) runPlants(plants, places, i);
    settle(places);
  }
  finish(places);
  keep(places, i);
}

/** Zones: what is known, the windows and their blinds, and the heat of their air. */
function beginZones(places: Places, i: number): void {
  const { size, temperature, before, matrix, constant, knownRight, nodeLinks, zoneCount, zones } = places;
  const outdoorC = heap[places.outdoor + i]!;
  for (let at = 0; at < size; at += 1) heap[before + at] = heap[temperature + at]!;
  for (let at = 0; at < size * size; at += 1) heap[matrix + at] = heap[constant + at]!;
  let feed = places.zoneFeeds + i;
  for (let z = 0, row = zones; z < zoneCount; z += 1, row += zone.width, feed += feedsOfZone * block) {
    const node = links[nodeLinks + z]!;
    const diagonal = (matrix + node * size + node) | 0;
    const known = (knownRight + node) | 0;
    const heat = heap[feed + block]!;
    const stream = heap[feed + 2 * block]!;
    const windows = feed + 4 * block + (widthOfPool - 1) * i;
    const across = heap[windows + window.ar]!;
    heap[known] =
      heap[feed]! +
      (heap[row + zone.toOutdoors]! + stream) * outdoorC +
      heap[windows + window.air]! +
      heap[windows + window.airOfHeat]! * heat +
      heap[row + zone.capacity]! * heap[(before + node) | 0]!;
    heap[known + 1] = heap[windows + window.radiant]! + heap[windows + window.radiantOfHeat]! * heat;
    heap[diagonal]! += heap[windows + window.aa]! + stream;
    heap[diagonal + 1]! -= across;
    heap[(diagonal + size) | 0]! -= across;
    heap[(diagonal + size + 1) | 0]! += heap[windows + window.rr]!;
    heap[row + zone.beam] = heap[windows + window.beam]!;
    heap[row + zone.diffuse] = heap[windows + window.diffuse]!;
    heap[row + zone.gain] = heat;
    heap[row + zone.outdoorAir] = heap[feed + 3 * block]!;
    heap[row + zone.airOfHeat] = heap[windows + window.airOfHeat]!;
    heap[row + zone.radiantOfHeat] = heap[windows + window.radiantOfHeat]!;
  }
  const { blindCount, blindLinks, blindRows } = places;
  for (let b = 0, link = blindLinks; b < blindCount; b += 1, link += 3) {
    const z = links[link]!;
    const known = (knownRight + links[nodeLinks + z]!) | 0;
    const warm = (heap[(before + links[nodeLinks + z]!) | 0]! - heap[blindRows + b]!) / rampK;
    const share = warm <= 0 ? 0 : warm >= 1 ? 1 : warm;
    heap[(links[link + 2]! + i) | 0] = share;
    if (share === 0) continue;
    const at = (links[link + 1]! + i * widthOfBlind) | 0;
    const row = (zones + z * zone.width) | 0;
    heap[known]! -= share * heap[at]!;
    heap[known + 1]! -= share * heap[at + 1]!;
    heap[row + zone.beam]! -= share * heap[at + 2]!;
    heap[row + zone.diffuse]! -= share * heap[at + 3]!;
  }
}

/** Groups: memories, weather and sun, and what they mean for the rooms. */
function beginGroups(places: Places, i: number): void {
  const { zoneCount, zones, nodeLinks, firstGroupLinks, knownRight, beside, besideCount, besideLinks } = places;
  let g = places.groups;
  let weather = places.weather + i * places.groupCount;
  for (let z = 0, row = zones; z < zoneCount; z += 1, row += zone.width) {
    const beam = heap[row + zone.beam]!;
    const diffuse = heap[row + zone.diffuse]!;
    const gain = heap[row + zone.gain]!;
    for (const end = links[firstGroupLinks + z + 1]!; g < end; g += group.width, weather += 1) {
      const flux = heap[g + group.beam]! * beam + heap[g + group.diffuse]! * diffuse + heap[g + group.radiant]! * gain;
      const sum = heap[weather]! + heap[g + group.remembered]!;
      heap[g + group.fluxKnown] = flux;
      heap[g + group.sum] = sum;
      heap[g + group.known] = heap[g + group.ofKnown]! * sum + heap[g + group.own]! * flux;
    }
  }
  for (let n = 0, link = besideLinks, value = beside; n < besideCount; n += 1, link += 3, value += 2) {
    const to = (links[link]! + group.known) | 0;
    const from = links[link + 1]!;
    heap[to]! += heap[value]! * heap[(from + group.sum) | 0]! + heap[value + 1]! * heap[(from + group.fluxKnown) | 0]!;
  }
  g = places.groups;
  for (let z = 0; z < zoneCount; z += 1) {
    let toAir = 0;
    let toNode = 0;
    for (const end = links[firstGroupLinks + z + 1]!; g < end; g += group.width) {
      const known = heap[g + group.known]!;
      toAir += heap[g + group.convection]! * known;
      toNode += heap[g + group.longWave]! * known;
    }
    const node = (knownRight + links[nodeLinks + z]!) | 0;
    heap[node]! += toAir;
    heap[node + 1]! += toNode;
  }
}

/** Right sides with buoyancy by the present temperatures. */
function correct(places: Places): void {
  const { zoneCount, nodeLinks, firstGroupLinks, temperature, knownRight, right } = places;
  let link = places.groupLinks + groupLink.lies;
  let g = places.groups;
  for (let z = 0; z < zoneCount; z += 1) {
    const node = links[nodeLinks + z]!;
    const known = (knownRight + node) | 0;
    const airC = heap[(temperature + node) | 0]!;
    let toAir = heap[known]!;
    let toNode = heap[known + 1]!;
    for (const end = links[firstGroupLinks + z + 1]!; g < end; g += group.width, link += groupLink.width) {
      const lies = links[link]!;
      if (lies < 0) continue;
      const warmerK = heap[g + group.mean]! - airC;
      const position = (warmerK + reach) * fineness;
      const entry = position | 0;
      let q: number;
      if (position >= 0 && entry < entries - 1) {
        const at = (2 * (lies * entries + entry)) | 0;
        const t = position - entry;
        const low = table[at]!;
        const rise = table[at + 2]! - low;
        const slope = table[at + 1]!;
        const nextSlope = table[at + 3]!;
        q = low + t * (slope + t * (3 * rise - 2 * slope - nextSlope + t * (slope + nextSlope - 2 * rise)));
      } else q = exactBuoyancy(lies, warmerK);
      const rise = heap[g + group.own]! * q;
      heap[g + group.correction] = q;
      toAir += heap[g + group.convection]! * rise - heap[g + group.area]! * q;
      toNode += heap[g + group.longWave]! * rise;
    }
    heap[(right + node) | 0] = toAir;
    heap[(right + node + 1) | 0] = toNode;
  }
  const { beside, besideCount, besideLinks } = places;
  for (let i = 0, at = besideLinks, value = beside + 1; i < besideCount; i += 1, at += 3, value += 2) {
    const to = links[at]!;
    const node = (right + links[at + 2]!) | 0;
    const rise = heap[value]! * heap[(links[at + 1]! + group.correction) | 0]!;
    heap[node]! += heap[(to + group.convection) | 0]! * rise;
    heap[node + 1]! += heap[(to + group.longWave) | 0]! * rise;
  }
}

/** Groups once the rooms are known. */
function settle(places: Places): void {
  const { zoneCount, zones, nodeLinks, firstGroupLinks, temperature, right, groups, groupCount } = places;
  let g = groups;
  for (let z = 0, row = zones; z < zoneCount; z += 1, row += zone.width) {
    const node = links[nodeLinks + z]!;
    const airC = heap[(right + node) | 0]!;
    const nodeC = heap[(right + node + 1) | 0]!;
    const plantW = heap[row + zone.plantRadiant]!;
    heap[(temperature + node) | 0] = airC;
    heap[(temperature + node + 1) | 0] = nodeC;
    for (const end = links[firstGroupLinks + z + 1]!; g < end; g += group.width) {
      const put =
        heap[g + group.convection]! * airC +
        heap[g + group.longWave]! * nodeC +
        heap[g + group.radiant]! * plantW +
        heap[g + group.correction]!;
      heap[g + group.given] = put;
      heap[g + group.sum] = heap[g + group.known]! + heap[g + group.own]! * put;
    }
  }
  const { beside, besideCount, besideLinks } = places;
  for (let i = 0, at = besideLinks, value = beside + 1; i < besideCount; i += 1, at += 3, value += 2)
    heap[(links[at]! + group.sum) | 0]! += heap[value]! * heap[(links[at + 1]! + group.given) | 0]!;
  for (g = groups; g < groups + groupCount * group.width; g += group.width)
    heap[g + group.mean] = heap[g + group.sum]! * heap[g + group.perArea]!;
}

/** What went through the film of each group, the heat of faces into their rooms, and the memories of it. */
function finish(places: Places): void {
  const { zoneCount, zones, firstGroupLinks, pairCount, pairLinks } = places;
  let link = places.groupLinks;
  let g = places.groups;
  for (let z = 0, row = zones; z < zoneCount; z += 1, row += zone.width) {
    let heat = 0;
    for (const end = links[firstGroupLinks + z + 1]!; g < end; g += group.width, link += groupLink.width) {
      const sum = heap[g + group.sum]!;
      const flux = heap[g + group.given]! + heap[g + group.fluxKnown]! - heap[g + group.excess]! * sum;
      heap[g + group.given] = flux;
      heat += heap[g + group.film]! * sum - heap[g + group.area]! * flux;
      let remembered = 0;
      const last = links[link + groupLink.lastMemory]!;
      for (let m = links[link + groupLink.firstMemory]!; m < last; m = (m + memory.width) | 0) {
        const at = (m + memory.z) | 0;
        const next = heap[m]! * heap[at]! + heap[(m + memory.gain) | 0]! * flux;
        heap[at] = next;
        remembered += next;
      }
      heap[g + group.remembered] = remembered;
    }
    heap[row + zone.surface] = heat;
  }
  for (let p = 0, at = pairLinks; p < pairCount; p += 1, at += 4) {
    const a = links[at]!;
    const b = links[at + 1]!;
    const fluxA = heap[(a + group.given) | 0]!;
    const fluxB = heap[(b + group.given) | 0]!;
    let sumA = 0;
    let sumB = 0;
    for (let m = links[at + 2]!, last = links[at + 3]!; m < last; m = (m + pair.width) | 0) {
      const inside = heap[(m + pair.inside) | 0]!;
      const outside = heap[(m + pair.outside) | 0]!;
      const z = (m + pair.z) | 0;
      const next = heap[m]! * heap[z]! + inside * fluxA + outside * fluxB;
      heap[z] = next;
      sumA += inside * next;
      sumB += outside * next;
    }
    heap[(a + group.remembered) | 0]! += sumA;
    heap[(b + group.remembered) | 0]! += sumB;
  }
}

/** This step's results into the block. */
function keep({ zoneCount, zones, nodeLinks, temperature, zoneDrains: drains }: Places, i: number): void {
  let to = drains + i;
  for (let z = 0, row = zones; z < zoneCount; z += 1, row += zone.width, to += drain.width * block) {
    const node = (temperature + links[nodeLinks + z]!) | 0;
    heap[to + drain.air * block] = heap[node]!;
    heap[to + drain.radiant * block] = heap[node + 1]!;
    heap[to + drain.power * block] = heap[row + zone.power]!;
    heap[to + drain.plantRadiant * block] = heap[row + zone.plantRadiant]!;
    heap[to + drain.surface * block] = heap[row + zone.surface]!;
    heap[to + drain.outdoorAir * block] = heap[row + zone.outdoorAir]!;
  }
}

/** What the groups got and gave, for paths. */
function keepGroups(
  { fluxWPerM2, groupHeatW, steps }: Trace,
  { groups, groupCount }: Places,
  total: number,
  run: number,
): void {
  if (fluxWPerM2 === undefined || groupHeatW === undefined) return;
  const step = run - (total - steps);
  for (let g = 0, row = groups; g < groupCount; g += 1, row += group.width) {
    const flux = heap[row + group.given]!;
    fluxWPerM2[g * total + run] = flux;
    if (step >= 0)
      groupHeatW[g * steps + step] = heap[row + group.film]! * heap[row + group.sum]! - heap[row + group.area]! * flux;
  }
}
