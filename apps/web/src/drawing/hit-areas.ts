import { pointAlong } from "./bands.ts";
import type { DrawingLayout, Spot } from "./layout.ts";
import type { DrawingPart } from "./props.ts";
import { ridgeAt } from "./Systems.tsx";
import type { HouseSection, SectionLine, SectionPoint } from "./section.ts";

/** Where a part can be tapped: the middle of a target of at least 44 px. */
export interface HitArea {
  readonly part: DrawingPart;
  readonly spot: Spot;
}

/** One target per part of this home, spread so that none covers another's middle. */
export function hitAreas(section: HouseSection, layout: DrawingLayout): readonly HitArea[] {
  const { minY, maxY, minZ, maxZ } = section.bounds;
  const across = (share: number) => minY + (maxY - minY) * share;
  const living = livingHeight(section);
  const find = (part: SectionLine["part"], face?: SectionLine["face"], zone?: SectionLine["zone"]) =>
    section.lines.find(
      (line) =>
        line.part === part && (face === undefined || line.face === face) && (zone === undefined || line.zone === zone),
    );
  const at = (line: SectionLine | undefined, share: number): SectionPoint | null =>
    line ? pointAlong(line, share, 0.1) : null;
  const spots: readonly (readonly [DrawingPart, SectionPoint | null])[] = [
    ["roof", at(find("roof", "front") ?? find("roof"), 0.45)],
    ["facade", at(find("facade", "back", "living") ?? find("facade", "back") ?? find("facade"), 0.2)],
    ["glazing", at(find("glazing", "front", "living") ?? find("glazing"), 0.5)],
    ["floor", at(find("floor"), 0.3)],
    ["draught", at(find("glazing", "back", "sleeping") ?? find("glazing", "back"), 0.95)],
    ["ventilation", [across(0.62), section.stacked ? maxZ + 0.45 : ridgeAt(section, across(0.62)) + 0.4]],
    ["heating", [across(0.12), living[0] + (living[1] - living[0]) * 0.22]],
    ["people", [across(0.5), living[0] + (living[1] - living[0]) * 0.3]],
    ["solar", at(find("roof", "back"), 0.55)],
    ["home", [across(0.86), section.stacked ? minZ - 0.6 : Math.min(minZ, 0) - 0.5]],
  ];
  return spots.flatMap(([part, point]) => (point ? [{ part, spot: layout.place(point) }] : []));
}

function livingHeight(section: HouseSection): readonly [low: number, high: number] {
  const zs = section.rooms
    .filter((room) => room.zone === "living")
    .flatMap((room) => room.outline.map((point) => point[1]));
  return zs.length === 0 ? [0, 2.6] : [Math.min(...zs), Math.max(...zs)];
}
