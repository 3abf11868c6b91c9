import type { HeatGroup } from "@keukentafel/insight";
import { outwardOf, pointAlong } from "./bands.ts";
import type { HouseSection, SectionLine, SectionPoint } from "./section.ts";

/** An arrow of heat: where it starts and which way it goes, in metres of the cut. */
export interface HeatArrow {
  readonly group: HeatGroup;
  readonly kwh: number;
  readonly from: SectionPoint;
  /** Unit direction. */
  readonly towards: SectionPoint;
  /** Length of the shaft, metres. */
  readonly length: number;
  /** Where its words stand: in the column left or right of the house, above or below it, beside the arrow in the room, or under the floor of a low room. */
  readonly words: "left" | "right" | "above" | "below" | "beside" | "under_floor";
}

const inflows: readonly HeatGroup[] = ["sun", "people_and_appliances", "heating"];

/**
 * Puts an arrow for each group where its heat really passes. Groups below `leastShare` of the
 * largest flow get none (the table beside the drawing holds all); what is stored over a season is
 * never an arrow.
 */
export function heatArrows(
  section: HouseSection,
  flowsKwh: Readonly<Record<HeatGroup, number>>,
  leastShare = 0.04,
): readonly HeatArrow[] {
  const largest = Math.max(...Object.values(flowsKwh).map(Math.abs), 1);
  const arrows: HeatArrow[] = [];
  for (const group of Object.keys(flowsKwh) as HeatGroup[]) {
    const kwh = flowsKwh[group];
    if (Math.abs(kwh) < leastShare * largest) continue;
    if (inflows.includes(group) ? kwh < 0 : kwh > 0) continue;
    const place = placeOf(section, group);
    if (place) arrows.push({ group, kwh, ...place });
  }
  return arrows;
}

type Placement = Omit<HeatArrow, "group" | "kwh">;

function placeOf(section: HouseSection, group: HeatGroup): Placement | null {
  switch (group) {
    case "roof":
      return outThrough(longest(section, "roof", "back") ?? longest(section, "roof", "top"), 0.55);
    case "facade":
      return outThrough(longest(section, "facade", "back"), 0.12);
    case "floor":
      return outThrough(longest(section, "floor", "bottom"), 0.66);
    case "glazing":
      return outThrough(glazing(section, "front", "living"), 0.5);
    case "door":
      return outThrough(longest(section, "facade", "front"), 0.03, 0.7);
    case "joints":
      return outThrough(longest(section, "facade", "front"), 0.97, 0.7);
    case "draught":
      return outThrough(highest(section, "front"), 0.9);
    case "ventilation":
      return upward(section, 0.62);
    case "airing":
      return outThrough(glazing(section, "back", "sleeping"), 0.6);
    case "neighbours":
      return outThrough(longest(section, "party_wall", "top"), 0.3);
    case "sun":
      return sunward(section);
    case "people_and_appliances":
      return inRoom(section, 0.78, 0.3);
    case "heating":
      return inRoom(section, 0.16, 0.28);
    case "cooling":
    case "stored":
      return null;
  }
}

function longest(section: HouseSection, part: SectionLine["part"], face: SectionLine["face"]): SectionLine | null {
  const lengthOf = ({ from, to }: SectionLine) => (to[0] - from[0]) ** 2 + (to[1] - from[1]) ** 2;
  const candidates = section.lines.filter((line) => line.part === part && line.face === face);
  return candidates.sort((a, b) => lengthOf(b) - lengthOf(a))[0] ?? null;
}

function highest(section: HouseSection, face: SectionLine["face"]): SectionLine | null {
  const top = ({ from, to }: SectionLine) => Math.max(from[1], to[1]);
  return (
    section.lines.filter((line) => line.part === "facade" && line.face === face).sort((a, b) => top(b) - top(a))[0] ??
    null
  );
}

function glazing(section: HouseSection, face: SectionLine["face"], zone: SectionLine["zone"]): SectionLine | null {
  const panes = section.lines.filter((line) => line.part === "glazing");
  return (
    panes.find((line) => line.face === face && line.zone === zone) ??
    panes.find((line) => line.face === face) ??
    panes[0] ??
    null
  );
}

function outThrough(line: SectionLine | null, share: number, length = 1.25): Placement | null {
  if (!line) return null;
  const towards = outwardOf(line);
  const words =
    towards[1] < -0.5 ? "below" : Math.abs(towards[0]) > 0.8 ? (towards[0] < 0 ? "left" : "right") : "above";
  return { from: pointAlong(line, share, -0.35), towards, length, words };
}

/** Used air leaves through the roof, or for a flat through the shaft at the back of the living zone. */
function upward(section: HouseSection, share: number): Placement {
  const { minY, maxY, maxZ } = section.bounds;
  return {
    from: [minY + (maxY - minY) * share, maxZ - (section.stacked ? 0.4 : 0.55)],
    towards: [0, 1],
    length: 1.2,
    words: "above",
  };
}

function sunward(section: HouseSection): Placement | null {
  const pane = [...section.lines]
    .filter((line) => line.part === "glazing")
    .sort((a, b) => fromSouth(a) - fromSouth(b))[0];
  if (!pane) return null;
  const side = pane.face === "back" ? 1 : -1;
  const target = pointAlong(pane, 0.8);
  const towards: SectionPoint = [-side * 0.8, -0.6];
  const length = 1.7;
  return {
    from: [target[0] - towards[0] * (length - 0.5), target[1] - towards[1] * (length - 0.5)],
    towards,
    length,
    words: side > 0 ? "right" : "left",
  };
}

/** How far a plane looks away from the south, degrees. */
function fromSouth({ azimuthDeg }: SectionLine): number {
  return Math.abs(((azimuthDeg - 180 + 540) % 360) - 180);
}

function inRoom(section: HouseSection, across: number, up: number): Placement | null {
  const living = section.rooms.find((room) => room.zone === "living");
  if (!living) return null;
  const ys = living.outline.map((point) => point[0]);
  const zs = living.outline.map((point) => point[1]);
  const [minY, maxY, minZ, maxZ] = [Math.min(...ys), Math.max(...ys), Math.min(...zs), Math.max(...zs)];
  return {
    from: [minY + (maxY - minY) * across, minZ + (maxZ - minZ) * up],
    towards: [0, 1],
    length: 0.6,
    words: section.stacked ? "under_floor" : "beside",
  };
}
