import type { ReactElement } from "react";
import { type DrawingLayout, pointsOf, round } from "./layout.ts";
import type { HouseSection, SectionPoint } from "./section.ts";

/** Ground under the house, or the neighbours' floors above and below a flat. */
export function Surroundings({
  section,
  layout,
  hasNeighbour,
}: {
  section: HouseSection;
  layout: DrawingLayout;
  hasNeighbour: boolean;
}): ReactElement {
  const { minY, maxY, minZ, maxZ } = section.bounds;
  if (section.stacked) {
    const slab = (z: number, up: number): readonly SectionPoint[] => [
      [minY, z],
      [maxY, z],
      [maxY, z + up],
      [minY, z + up],
    ];
    return (
      <g className="neighbours" aria-hidden="true">
        <polygon points={pointsOf(layout, slab(maxZ + 0.25, 2.4))} />
        <polygon points={pointsOf(layout, slab(minZ - 2.65, 2.4))} />
      </g>
    );
  }
  const ground = layout.place([minY, 0]).y;
  const depth = layout.place([minY, Math.min(minZ, 0)]).y - ground + layout.scale * 0.35;
  return (
    <g aria-hidden="true">
      {hasNeighbour ? (
        <g className="neighbours">
          {section.rooms
            .filter((room) => room.zone !== "crawl")
            .map((room) => (
              <polygon
                key={room.outline.join()}
                points={pointsOf(
                  layout,
                  room.outline.map(([y, z]): SectionPoint => [y + 0.75, z + 0.5]),
                )}
              />
            ))}
        </g>
      ) : null}
      <rect
        className="soil"
        x={0}
        y={ground}
        width={layout.width}
        height={round(Math.max(depth, layout.scale * 0.5))}
      />
      <line className="ground" x1={0} x2={layout.width} y1={ground} y2={ground} />
    </g>
  );
}
