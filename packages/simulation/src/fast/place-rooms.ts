import { outdoors } from "../compile/network.ts";
import type { Drain, Feed } from "./feeds.ts";
import { blockSteps } from "./feeds.ts";
import type { Places } from "./heap.ts";
import {
  groupLinks,
  groupRow,
  heap,
  leakageRow,
  links,
  memoryRow,
  openingRow,
  pairRow,
  plantFeeds,
  recoveryRow,
  zoneDrains,
  zoneFeeds,
  zoneRow,
} from "./heap.ts";
import type { Trace } from "./trace.ts";
import { blindWidth, poolWidth } from "./window-pool.ts";
import type { YearRooms } from "./year-rooms.ts";

/** Hands out heap and links from the front. */
function allot(): { readonly numbers: (count: number) => number; readonly whole: (count: number) => number } {
  let numbers = 0;
  let whole = 0;
  return {
    numbers: (count) => {
      numbers += count;
      return numbers - count;
    },
    whole: (count) => {
      whole += count;
      return whole - count;
    },
  };
}

/** Whether a building fits the working memory; very large ones do not. */
export function fitsHeap(rooms: YearRooms): boolean {
  const { n, network, memories, answers, plants } = rooms;
  const { count } = network.groups;
  const numbers =
    n * zoneRow.width +
    count * groupRow.width +
    8 * n +
    8 * n * n +
    2 * answers.row.length +
    memories.decay.length * memoryRow.width +
    memories.pairDecay.length * pairRow.width +
    8 * n * plants.count;
  const { betweenTo, leakages, openings, recoveries } = rooms.air;
  const streams = leakages.length + openings.length + recoveries.length;
  const columns =
    3 +
    count +
    n * (zoneFeeds.windows + poolWidth + zoneDrains.width) +
    rooms.blinds.length * (blindWidth + 1) +
    betweenTo.length +
    2 * streams +
    plants.count * plantFeeds.width;
  const whole =
    2 * n +
    1 +
    3 * rooms.blinds.length +
    3 * betweenTo.length +
    5 * streams +
    count * groupLinks.width +
    3 * answers.row.length +
    4 * memories.pairInside.length;
  return numbers + 8 * streams + columns * blockSteps <= heap.length && whole <= links.length;
}

/** Where a run lies in the working memory, and what it reads and writes block by block. */
export interface PlacedRooms {
  readonly places: Places;
  readonly feeds: readonly Feed[];
  readonly drains: readonly Drain[];
}

/** Puts everything of a run into heap and links, rooms and memories as after an endless time at one temperature. */
export function placeRooms(rooms: YearRooms, trace: Trace): PlacedRooms {
  const { n, network, order, firstGroup, answers, memories, matrix, capacityWPerK, zones, plants, startC } = rooms;
  const { groups } = network;
  const { air, blinds } = rooms;
  const { numbers, whole } = allot();
  const size = 2 * n;
  const at = numbers(groups.count * groupRow.width);
  const places: Places = {
    zoneCount: n,
    groupCount: groups.count,
    size,
    band: order.band,
    zones: numbers(n * zoneRow.width),
    groups: at,
    temperature: numbers(size),
    before: numbers(size),
    knownRight: numbers(size),
    right: numbers(size),
    constant: numbers(size * size),
    matrix: numbers(size * size),
    beside: numbers(2 * answers.row.length),
    besideCount: answers.row.length,
    besideLinks: whole(3 * answers.row.length),
    nodeLinks: whole(n),
    firstGroupLinks: whole(n + 1),
    groupLinks: whole(groups.count * groupLinks.width),
    pairCount: memories.pairInside.length,
    pairLinks: whole(4 * memories.pairInside.length),
    columns: numbers(size * 2 * plants.count),
    answers: numbers(size * 2 * plants.count),
    plantFeeds: numbers(plants.count * plantFeeds.width * blockSteps),
    outdoor: numbers(3 * blockSteps),
    weather: numbers(groups.count * blockSteps),
    zoneFeeds: numbers(n * (zoneFeeds.windows + poolWidth) * blockSteps),
    zoneDrains: numbers(n * zoneDrains.width * blockSteps),
    blindCount: blinds.length,
    blindLinks: whole(3 * blinds.length),
    blindRows: numbers(blinds.length),
    betweenCount: air.betweenTo.length,
    betweenLinks: whole(3 * air.betweenTo.length),
    leakageCount: air.leakages.length,
    leakages: numbers(leakageRow.width * air.leakages.length),
    leakageLinks: whole(4 * air.leakages.length),
    openingCount: air.openings.length,
    openings: numbers(openingRow.width * air.openings.length),
    openingLinks: whole(4 * air.openings.length),
    recoveryCount: air.recoveries.length,
    recoveries: numbers(recoveryRow.width * air.recoveries.length),
    recoveryLinks: whole(5 * air.recoveries.length),
  };
  const feeds: Feed[] = [];
  const drains: Drain[] = [];
  const feed = (series: Feed["series"], place: number, by: Feed["by"] = "step", width = 1) =>
    feeds.push({ series, width, place, by });
  const place = (g: number) => at + g * groupRow.width;
  heap.fill(0, places.zones, places.zones + n * zoneRow.width);
  heap.fill(startC, places.temperature, places.temperature + size);
  heap.set(matrix, places.constant);
  for (let z = 0; z < n; z += 1) {
    const row = places.zones + z * zoneRow.width;
    heap[row + zoneRow.capacity] = capacityWPerK[z]!;
    heap[row + zoneRow.toOutdoors] = zones[z]!.framesWPerK + zones[z]!.bridgesWPerK;
    links[places.nodeLinks + z] = order.node[z]!;
    const { airW, radiantW, streamWPerK, streamM3PerH, pool } = zones[z]!;
    const into = places.zoneFeeds + z * (zoneFeeds.windows + poolWidth) * blockSteps;
    feed(airW, into + zoneFeeds.air * blockSteps);
    feed(radiantW, into + zoneFeeds.radiant * blockSteps);
    feed(streamWPerK, into + zoneFeeds.stream * blockSteps);
    feed(streamM3PerH, into + zoneFeeds.volume * blockSteps);
    feed(pool.series, into + zoneFeeds.windows * blockSteps, "step", poolWidth);
    const out = places.zoneDrains + z * zoneDrains.width * blockSteps;
    for (const [series, column] of [
      [trace.airC, zoneDrains.air],
      [trace.radiantC, zoneDrains.radiant],
      [trace.powerW, zoneDrains.power],
      [trace.plantRadiantW, zoneDrains.plantRadiant],
      [trace.surfaceW, zoneDrains.surface],
      [trace.outdoorAirM3PerH, zoneDrains.outdoorAir],
    ] as const)
      drains.push({ series, from: z * trace.steps, place: out + column * blockSteps });
  }
  for (let z = 0; z <= n; z += 1) links[places.firstGroupLinks + z] = place(firstGroup[z]!);
  for (let g = 0; g < groups.count; g += 1) placeGroup(rooms, places, g, numbers);
  answers.row.forEach((g, i) => {
    heap[places.beside + 2 * i] = answers.knownAcross[i]!;
    heap[places.beside + 2 * i + 1] = answers.across[i]!;
    links[places.besideLinks + 3 * i] = place(g);
    links[places.besideLinks + 3 * i + 1] = place(answers.column[i]!);
    links[places.besideLinks + 3 * i + 2] = order.node[groups.zone[g]!]!;
  });
  for (let p = 0; p < places.pairCount; p += 1) {
    const from = memories.pairFirst[p]!;
    const to = memories.pairFirst[p + 1]!;
    const first = numbers((to - from) * pairRow.width);
    const link = places.pairLinks + 4 * p;
    links[link] = place(memories.pairInside[p]!);
    links[link + 1] = place(memories.pairOutside[p]!);
    links[link + 2] = first;
    links[link + 3] = first + (to - from) * pairRow.width;
    for (let m = from, row = first; m < to; m += 1, row += pairRow.width) {
      heap[row + pairRow.decay] = memories.pairDecay[m]!;
      heap[row + pairRow.inside] = memories.insideWeight[m]!;
      heap[row + pairRow.outside] = memories.outsideWeight[m]!;
      heap[row + pairRow.z] = memories.pairZ[m]!;
    }
  }
  const { weather } = network;
  feed(weather.outdoorC, places.outdoor);
  feed(weather.outdoorAirHeatWPerKM3H, places.outdoor + blockSteps);
  feed(weather.roomAirHeatWPerKM3H, places.outdoor + 2 * blockSteps, "hour");
  feed(rooms.weatherKM2, places.weather, "run", groups.count);
  plants.feeds.forEach((column, p) =>
    column.forEach((series, c) => feed(series, places.plantFeeds + (p * plantFeeds.width + c) * blockSteps)),
  );
  blinds.forEach(({ zone, pool, closed }, b) => {
    const rows = numbers(blindWidth * blockSteps);
    const closes = numbers(blockSteps);
    heap[places.blindRows + b] = pool.onlyAboveC;
    links.set([zone, rows, closes], places.blindLinks + 3 * b);
    feed(pool.series, rows, "step", blindWidth);
    drains.push({ series: closed, from: 0, place: closes });
  });
  air.betweenTo.forEach((to, s) => {
    const column = numbers(blockSteps);
    links.set([column, order.node[to]!, order.node[air.betweenFrom[s]!]!], places.betweenLinks + 3 * s);
    feed(air.betweenWPerK[s]!, column);
  });
  const reacts = (zone: number, wPerK: Float64Array): [number, number, number, number] => {
    const column = numbers(blockSteps);
    const carried = numbers(blockSteps);
    drains.push({ series: wPerK, from: 0, place: carried });
    return [order.node[zone]!, places.zones + zone * zoneRow.width, column, carried];
  };
  air.leakages.forEach(({ stream: { leakage, to, windFlowM3PerH }, wPerK }, s) => {
    const { q4M3PerH, stackFactor } = leakage;
    heap.set([stackFactor, q4M3PerH === 0 ? 0 : 0.14 / q4M3PerH], places.leakages + s * leakageRow.width);
    const link = reacts(to, wPerK);
    links.set(link, places.leakageLinks + 4 * s);
    feed(windFlowM3PerH, link[2], "hour");
  });
  air.openings.forEach(({ stream, wPerK }, s) => {
    const { outdoorAboveC, beginsAtC, fullyOpenAtC, fullyOpenM3PerH, availability, to } = stream;
    heap.set(
      [outdoorAboveC, beginsAtC, 1 / (fullyOpenAtC - beginsAtC), fullyOpenM3PerH],
      places.openings + s * openingRow.width,
    );
    const link = reacts(to, wPerK);
    links.set(link, places.openingLinks + 4 * s);
    feed(availability, link[2]);
  });
  air.recoveries.forEach(({ stream: { effectiveness, bypassAboveC, to, from, flowM3PerH }, wPerK }, s) => {
    heap.set([effectiveness, bypassAboveC], places.recoveries + s * recoveryRow.width);
    const link = reacts(to, wPerK);
    links.set([...link, from === outdoors ? -1 : order.node[from]!], places.recoveryLinks + 5 * s);
    feed(flowM3PerH, link[2]);
  });
  return { places, feeds, drains };
}

function placeGroup(
  { network: { groups }, answers, memories, startC }: YearRooms,
  places: Places,
  g: number,
  numbers: (count: number) => number,
): void {
  const row = places.groups + g * groupRow.width;
  heap.fill(0, row, row + groupRow.width);
  heap[row + groupRow.convection] = groups.convectionWPerM2K[g]!;
  heap[row + groupRow.longWave] = groups.longWaveWPerM2K[g]!;
  heap[row + groupRow.area] = groups.areaM2[g]!;
  heap[row + groupRow.perArea] = 1 / groups.areaM2[g]!;
  heap[row + groupRow.beam] = groups.beamPerM2[g]!;
  heap[row + groupRow.diffuse] = groups.diffusePerM2[g]!;
  heap[row + groupRow.radiant] = groups.radiantPerM2[g]!;
  heap[row + groupRow.own] = answers.own[g]!;
  heap[row + groupRow.ofKnown] = answers.known[g]!;
  heap[row + groupRow.excess] = answers.excessPerM2[g]!;
  heap[row + groupRow.film] = groups.convectionWPerM2K[g]! + groups.referenceLongWaveWPerM2K[g]!;
  heap[row + groupRow.mean] = startC;
  heap[row + groupRow.remembered] = memories.rememberedKM2[g]!;
  const from = memories.first[g]!;
  const to = memories.first[g + 1]!;
  const first = numbers((to - from) * memoryRow.width);
  const link = places.groupLinks + g * groupLinks.width;
  links[link + groupLinks.firstMemory] = first;
  links[link + groupLinks.lastMemory] = first + (to - from) * memoryRow.width;
  links[link + groupLinks.lies] = groups.kind[g]!;
  for (let m = from, memory = first; m < to; m += 1, memory += memoryRow.width) {
    heap[memory + memoryRow.decay] = memories.decay[m]!;
    heap[memory + memoryRow.gain] = memories.gain[m]!;
    heap[memory + memoryRow.z] = memories.z[m]!;
  }
}
