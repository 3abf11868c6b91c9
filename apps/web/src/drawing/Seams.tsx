import type { ReactElement } from "react";
import { outwardOf, pointAlong } from "./bands.ts";
import { type DrawingLayout, round } from "./layout.ts";
import type { HouseSection } from "./section.ts";

/** Draught at the heads of the windows: three small waves, gone when the seams are closed. */
export function Seams({
  section,
  layout,
  known,
  lit,
}: {
  section: HouseSection;
  layout: DrawingLayout;
  known: boolean;
  lit: boolean;
}): ReactElement {
  const unit = layout.scale * 0.16;
  const waves = section.lines
    .filter((line) => line.part === "glazing" && outwardOf(line)[1] === 0)
    .map((line) => {
      const spot = layout.place(pointAlong(line, 1, 0.4));
      const side = outwardOf(line)[0];
      return {
        key: `${spot.x},${spot.y}`,
        path: [0, 1]
          .map(
            (row) =>
              `M${spot.x} ${round(spot.y - row * unit * 0.9)} q${round(-side * unit)} ${round(-unit)} ${round(-side * 2 * unit)} 0 t${round(-side * 2 * unit)} 0`,
          )
          .join(" "),
      };
    });
  return (
    <g className={`seams ${known ? "in-ink" : "in-pencil"}${lit ? " is-lit" : ""}`} aria-hidden="true">
      {waves.map(({ key, path }) => (
        <path key={key} d={path} />
      ))}
    </g>
  );
}
