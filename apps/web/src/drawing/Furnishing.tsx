import type { ReactElement } from "react";
import { type DrawingLayout, round } from "./layout.ts";
import type { HouseSection, SectionRoom } from "./section.ts";

/** The kitchen table below, a bed above: what makes a section a home. Drawn in metres, scaled as a whole. */
export function Furnishing({
  section,
  layout,
  peopleKnown,
  peopleLit,
}: {
  section: HouseSection;
  layout: DrawingLayout;
  peopleKnown: boolean;
  peopleLit: boolean;
}): ReactElement {
  const living = section.rooms.find((room) => room.zone === "living");
  const sleeping = section.rooms.find((room) => room.zone === "sleeping");
  return (
    <g className="furnishing" aria-hidden="true">
      {living ? (
        <g
          className={`${peopleKnown ? "in-ink" : "in-pencil"}${peopleLit ? " is-lit" : ""}`}
          transform={standing(layout, living, 0.55)}
        >
          <path d="M-0.75 -0.74 H0.75 M-0.6 -0.74 V0 M0.6 -0.74 V0" />
          <path d="M-1.15 0 V-0.46 H-0.8 M-1.15 -0.46 V-0.95 M-0.82 -0.46 V0" />
          <path d="M1.15 0 V-0.46 H0.8 M1.15 -0.46 V-0.95 M0.82 -0.46 V0" />
          <circle cx="-1" cy="-1.16" r="0.15" />
          <path d="M-1 -1 V-0.5 H-0.7 V-0.05 M-1 -0.86 L-0.55 -0.78" />
          <circle cx="1" cy="-1.16" r="0.15" />
          <path d="M1 -1 V-0.5 H0.7 V-0.05 M1 -0.86 L0.55 -0.78" />
          <path className="cup" d="M-0.3 -0.74 v-0.12 h0.14 v0.12 z M0.16 -0.74 v-0.12 h0.14 v0.12 z" />
        </g>
      ) : null}
      {living ? (
        <g className="lamp" transform={hanging(layout, living, 0.55)}>
          <path d="M0 0 V0.45 M-0.24 0.68 Q0 0.3 0.24 0.68 Z" />
        </g>
      ) : null}
      {sleeping ? (
        <g transform={standing(layout, sleeping, 0.6)}>
          <path d="M-0.95 0 V-0.75 M0.95 0 V-0.45 M-0.95 -0.3 H0.95 M-0.9 -0.3 q0.25 -0.22 0.5 0 M-0.4 -0.3 Q0.2 -0.6 0.95 -0.34" />
        </g>
      ) : null}
    </g>
  );
}

function extent(room: SectionRoom): { minY: number; maxY: number; minZ: number; maxZ: number } {
  const ys = room.outline.map((point) => point[0]);
  const zs = room.outline.map((point) => point[1]);
  return {
    minY: Math.min(...ys),
    maxY: Math.max(...ys),
    minZ: Math.min(...zs),
    maxZ: Math.max(...zs),
  };
}

function standing(layout: DrawingLayout, room: SectionRoom, share: number): string {
  const { minY, maxY, minZ } = extent(room);
  const { x, y } = layout.place([minY + (maxY - minY) * share, minZ + 0.09]);
  return `translate(${x} ${y}) scale(${round(layout.scale)})`;
}

function hanging(layout: DrawingLayout, room: SectionRoom, share: number): string {
  const { minY, maxY, maxZ } = extent(room);
  const { x, y } = layout.place([minY + (maxY - minY) * share, maxZ - 0.08]);
  return `translate(${x} ${y}) scale(${round(layout.scale)})`;
}
