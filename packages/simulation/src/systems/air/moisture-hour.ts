import { zeroCelsiusK } from "../../physics/constants.ts";
import { solveZones } from "./air-network.ts";
import { meanRise, startShare } from "./fading.ts";
import { tabulatedSaturationPa, vapourGasConstant } from "./saturation.ts";

/** Places in `MoistureRooms.sums`, kg. */
export const moistureSum = { carriedOff: 0, runOff: 1 } as const;

/** All zones: constants, series zone by zone, and the state of the hour. */
export interface MoistureRooms {
  readonly zones: number;
  readonly hours: number;
  readonly outdoorAir: Float64Array;
  readonly roomC: Float64Array;
  readonly source: Float64Array;
  readonly perVolume: Float64Array;
  readonly inner: Float64Array;
  readonly intoM3PerH: Float64Array;
  readonly straight: Float64Array;
  /** Between air and surface layer, m³/h; capacity of the layer, 1/kg. */
  readonly exchange: Float64Array;
  readonly perCapacity: Float64Array;
  /** Between air and glass, m³/h; water that stays on it, kg; temperature factor. */
  readonly transfer: Float64Array;
  readonly mostWater: Float64Array;
  readonly glassFactor: Float64Array;
  /** State: vapour in the air, kg/m³; humidity of the surface layer, 0…1; water on the glass, kg. */
  readonly now: Float64Array;
  readonly layer: Float64Array;
  readonly water: Float64Array;
  /** Of the hour: saturation of the room's air and at its glass, outdoor air as warm as the room, all kg/m³. */
  readonly saturation: Float64Array;
  readonly atGlass: Float64Array;
  readonly comesIn: Float64Array;
  /** What the layer keeps of itself; whether glass takes or gives; evaporated whole, kg; mean vapour. */
  readonly kept: Float64Array;
  readonly wet: Uint8Array;
  readonly dried: Float64Array;
  readonly mean: Float64Array;
  readonly matrix: Float64Array;
  readonly sums: Float64Array;
}

/** What an hour needs to write in. */
export function scratchRows(n: number) {
  return {
    saturation: new Float64Array(n),
    atGlass: new Float64Array(n),
    comesIn: new Float64Array(n),
    kept: new Float64Array(n),
    wet: new Uint8Array(n),
    dried: new Float64Array(n),
    mean: new Float64Array(n),
    matrix: new Float64Array(n * n),
    sums: new Float64Array(2),
  };
}

/** Turns in which glass finds out whether it is wet. */
const mostTurns = 3;

/** One hour of all zones: means, then the state after it. */
export function moistureOfHour(rooms: MoistureRooms, k: number, outdoorC: number, outdoorPa: number): void {
  beginHour(rooms, k, outdoorC, outdoorPa);
  meansOfHour(rooms, k);
  for (let turn = 1; turn < mostTurns && glassTurnsOut(rooms); turn += 1) meansOfHour(rooms, k);
  endHour(rooms, k);
}

function beginHour(rooms: MoistureRooms, k: number, outdoorC: number, outdoorPa: number): void {
  const { zones: n, hours, roomC: rows, exchange, perCapacity, transfer, glassFactor, now, water } = rooms;
  for (let i = 0; i < n; i += 1) {
    const roomC = rows[i * hours + k]!;
    const perPa = 1 / (vapourGasConstant * (roomC + zeroCelsiusK));
    const saturation = tabulatedSaturationPa(roomC) * perPa;
    rooms.saturation[i] = saturation;
    // Outdoor air once it is as warm as the room (EN ISO 13788, annex A).
    rooms.comesIn[i] = outdoorPa * perPa;
    const rate = exchange[i]! * saturation * perCapacity[i]!;
    rooms.kept[i] = 1 - rate * meanRise(rate);
    rooms.dried[i] = 0;
    if (transfer[i] === 0) continue;
    // Vapour of the room that would be saturated at the glass.
    const glass = tabulatedSaturationPa(outdoorC + glassFactor[i]! * (roomC - outdoorC)) * perPa;
    rooms.atGlass[i] = glass;
    rooms.wet[i] = water[i]! > 0 || now[i]! > glass ? 1 : 0;
  }
}

function meansOfHour(rooms: MoistureRooms, k: number): void {
  const {
    zones: n,
    hours,
    outdoorAir,
    source,
    perVolume,
    inner,
    intoM3PerH,
    straight,
    exchange,
    transfer,
    now,
    layer,
  } = rooms;
  const { saturation, atGlass, comesIn, kept, wet, dried, mean, matrix } = rooms;
  for (let i = 0; i < n; i += 1) {
    const h = exchange[i]!;
    const g = wet[i] === 1 ? transfer[i]! : 0;
    const outdoor = outdoorAir[i * hours + k]!;
    const each = perVolume[i]!;
    const rate = (outdoor + h + g + intoM3PerH[i]!) * each;
    const rise = meanRise(rate);
    const share = rise * each;
    const start = straight[i]! * startShare(rate) * each;
    let others = 0;
    for (let j = 0; j < n; j += 1) {
      const stream = inner[i * n + j]!;
      matrix[i * n + j] = (start - share) * stream;
      others += stream * now[j]!;
    }
    matrix[i * n + i] = 1 - share * h * (1 - kept[i]!);
    const given = outdoor * comesIn[i]! + source[i * hours + k]! + dried[i]! + g * atGlass[i]!;
    mean[i] =
      (1 - rate * rise) * now[i]! + start * others + share * (given + h * kept[i]! * layer[i]! * saturation[i]!);
  }
  solveZones(n, matrix, mean);
}

/**
 * Whether a zone's glass behaves otherwise than guessed: dry but colder than the dew point, or wet but
 * with less water than would leave it in the hour; that water then comes into the air evenly.
 */
function glassTurnsOut({ zones: n, mean, atGlass, water, transfer, wet, dried }: MoistureRooms): boolean {
  let otherwise = false;
  for (let i = 0; i < n; i += 1) {
    if (transfer[i] === 0) continue;
    const leaves = transfer[i]! * (atGlass[i]! - mean[i]!);
    if (wet[i] === 0 && leaves < 0 && water[i] === 0) {
      wet[i] = 1;
      otherwise = true;
    } else if (wet[i] === 1 && leaves > water[i]!) {
      wet[i] = 0;
      dried[i] = water[i]!;
      otherwise = true;
    }
  }
  return otherwise;
}

/** The state after the hour, from the balance of its means: whatever the means, nothing is lost. */
function endHour(rooms: MoistureRooms, k: number): void {
  const { zones: n, hours, outdoorAir, source, perVolume, inner, intoM3PerH, exchange, perCapacity, transfer } = rooms;
  const { mostWater, now, layer, water, saturation, atGlass, comesIn, kept, wet, dried, mean, sums } = rooms;
  for (let i = 0; i < n; i += 1) {
    const v = mean[i]!;
    const toLayer = exchange[i]! * kept[i]! * (v - layer[i]! * saturation[i]!);
    const settles = wet[i] === 1 ? transfer[i]! * (v - atGlass[i]!) : -dried[i]!;
    const toGlass = Math.max(-water[i]!, settles);
    const off = outdoorAir[i * hours + k]! * (v - comesIn[i]!);
    let gained = source[i * hours + k]! - off - toLayer - toGlass - intoM3PerH[i]! * v;
    for (let j = 0; j < n; j += 1) gained += inner[i * n + j]! * mean[j]!;
    now[i] = now[i]! + gained * perVolume[i]!;
    layer[i] = layer[i]! + toLayer * perCapacity[i]!;
    const onGlass = water[i]! + toGlass;
    const stays = Math.min(onGlass, mostWater[i]!);
    water[i] = stays;
    sums[moistureSum.carriedOff] = sums[moistureSum.carriedOff]! + off;
    sums[moistureSum.runOff] = sums[moistureSum.runOff]! + onGlass - stays;
  }
}
