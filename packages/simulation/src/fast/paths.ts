import type { Element } from "../compile/network.ts";
import { outdoors, signalAt } from "../compile/network.ts";
import type { PathSeries } from "../result.ts";
import type { ZoneHeat } from "./outcome.ts";
import { addStream, hourly } from "./outcome.ts";
import type { Trace } from "./trace.ts";
import { addCarried } from "./year-air.ts";
import type { YearRooms } from "./year-rooms.ts";

/**
 * Heat by path, once the year is known: every surface by its own memory of the flux its group got,
 * windows and sun together by zone, bridges, streams, gains by zone.
 */
export function pathsOf(rooms: YearRooms, trace: Trace, heats: readonly ZoneHeat[], warmUpSteps: number): PathSeries[] {
  const { network, air } = rooms;
  const { zones, bridges, streams, weather } = network;
  const { stepsPerHour, outdoorC } = weather;
  const { steps } = trace;
  const paths: PathSeries[] = [];
  const add = (id: string, z: number, kind: PathSeries["kind"], heatW: Float64Array) =>
    paths.push({ id, zone: zones[z]!.id, kind, heatW: hourly(heatW, stepsPerHour) });
  for (const { id, zone, heatW } of surfaceHeats(rooms, trace, warmUpSteps)) add(id, zone, "surface", heatW);
  zones.forEach(({ id }, z) => {
    add(id, z, "window", heats[z]!.window);
    add(id, z, "solar", heats[z]!.solar);
    add(id, z, "gain", heats[z]!.gain);
  });
  for (const { id, zone, other, conductanceWPerK } of bridges) {
    const conductance = new Float64Array(steps).fill(conductanceWPerK);
    const heat = new Float64Array(steps);
    addStream(heat, conductance, zone, other, trace, outdoorC);
    add(id, zone, "thermalBridge", heat);
    if (other !== outdoors)
      add(
        id,
        other,
        "thermalBridge",
        heat.map((value) => -value),
      );
  }
  const reacting = [...air.leakages, ...air.openings, ...air.recoveries];
  for (const stream of streams) {
    let carried = reacting.find((one) => one.stream === stream)?.wPerK;
    if (carried === undefined && stream.kind === "fixed") {
      carried = new Float64Array(steps);
      addCarried(carried, stream.flowM3PerH, weather, stream.from === outdoors);
    }
    const heat = new Float64Array(steps);
    if (carried !== undefined) addStream(heat, carried, stream.to, stream.from, trace, outdoorC);
    add(stream.id, stream.to, "airFlow", heat);
  }
  return paths;
}

/** A face of an element with what it gives its room, W by step of the period. */
interface FaceHeat {
  readonly id: string;
  readonly zone: number;
  readonly face: number;
  readonly heatW: Float64Array;
}

/**
 * What leaves every element at its faces, by its own modes. What the compressed memories of a group say
 * more or less (below 0.1 W) its faces share by area, so that they give together what the room got.
 */
function surfaceHeats(rooms: YearRooms, trace: Trace, warmUpSteps: number): FaceHeat[] {
  const { elements, faces, groups } = rooms.network;
  const { groupHeatW, steps } = trace;
  const heats = elements.flatMap((element): FaceHeat[] => {
    const { id, insideFace, far } = element;
    const { inside, outside } = surfaceHeat(rooms, trace, element, warmUpSteps);
    const one = { id, zone: faces.zone[insideFace]!, face: insideFace, heatW: inside };
    if (far.kind !== "face") return [one];
    return [one, { id, zone: faces.zone[far.face]!, face: far.face, heatW: outside }];
  });
  if (groupHeatW === undefined) return heats;
  const left = groupHeatW.slice();
  for (const { face, heatW } of heats) {
    const from = faces.group[face]! * steps;
    for (let step = 0; step < steps; step += 1) left[from + step]! -= heatW[step]!;
  }
  for (const { face, heatW } of heats) {
    const from = faces.group[face]! * steps;
    const share = faces.areaM2[face]! / groups.areaM2[faces.group[face]!]!;
    for (let step = 0; step < steps; step += 1) heatW[step]! += share * left[from + step]!;
  }
  return heats;
}

/** What leaves an element at its faces, W by step of the period: its own modes, run on what its groups got. */
function surfaceHeat(
  { network, startC }: YearRooms,
  { fluxWPerM2, steps }: Trace,
  { modes, insideFace, insideFilmWPerM2K: film, outsideFilmWPerM2K: farFilm, far }: Element,
  warmUpSteps: number,
): { readonly inside: Float64Array; readonly outside: Float64Array } {
  const { faces } = network;
  const area = faces.areaM2[insideFace]!;
  const inside = new Float64Array(steps);
  const outside = new Float64Array(far.kind === "face" ? steps : 0);
  if (fluxWPerM2 === undefined) return { inside, outside };
  const total = warmUpSteps + steps;
  const from = faces.group[insideFace]! * total;
  const behind = far.kind === "face" ? faces.group[far.face]! * total : 0;
  const { count, decay, gainIn, gainOut, readIn, readOut, restIn, restOut } = modes;
  const z = new Float64Array(count);
  for (let m = 0; m < count; m += 1) z[m] = (restIn[m]! + restOut[m]!) * startC;
  for (let k = 0; k < total; k += 1) {
    const signed = k - warmUpSteps;
    const step = signed >= 0 ? signed : ((signed % steps) + steps) % steps;
    const theta = fluxWPerM2[from + k]! / film;
    const farC =
      far.kind === "face" ? fluxWPerM2[behind + k]! / farFilm : far.kind === "driven" ? signalAt(far.drive, step) : 0;
    let faceC = modes.inFromIn * theta + modes.inFromOut * farC;
    let farFaceC = modes.outFromIn * theta + modes.outFromOut * farC;
    for (let m = 0; m < count; m += 1) {
      const memory = z[m]!;
      faceC += readIn[m]! * memory;
      farFaceC += readOut[m]! * memory;
      z[m] = decay[m]! * memory + gainIn[m]! * theta + gainOut[m]! * farC;
    }
    if (signed < 0) continue;
    inside[step] = area * film * (faceC - theta);
    if (far.kind === "face") outside[step] = area * farFilm * (farFaceC - farC);
  }
  return { inside, outside };
}
