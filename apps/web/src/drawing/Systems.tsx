import type { Choices } from "@keukentafel/measures";
import type { ReactElement } from "react";
import { bandAlong, outwardOf, pointAlong } from "./bands.ts";
import { type DrawingLayout, pointsOf, round } from "./layout.ts";
import type { DrawingPart, DrawnHeatSource } from "./props.ts";
import type { HouseSection, SectionLine, SectionPoint } from "./section.ts";

interface SystemsProps {
  readonly section: HouseSection;
  readonly layout: DrawingLayout;
  readonly known: ReadonlySet<DrawingPart>;
  readonly lit: DrawingPart | null;
  readonly heatSource: DrawnHeatSource;
  readonly panels: number;
  readonly measures: Choices;
  /** Leave out what cannot be seen in a small house. */
  readonly outsideOnly: boolean;
}

/** What heats, airs and powers the home: radiator, boiler, heat pump, roof vent, panels. */
export function Systems({
  section,
  layout,
  known,
  lit,
  heatSource,
  panels,
  measures,
  outsideOnly,
}: SystemsProps): ReactElement {
  const look = (part: DrawingPart) => `${known.has(part) ? "in-ink" : "in-pencil"}${lit === part ? " is-lit" : ""}`;
  const source = sourceWith(heatSource, measures);
  const slope = sunnySlope(section);
  const hasPanels = panels > 0 || isChosen(measures.solar_panels);
  return (
    <g aria-hidden="true">
      {outsideOnly ? null : (
        <g className={`system ${look("heating")}`}>
          {radiatorSpots(section).map((spot) => (
            <Radiator key={spot.join()} spot={spot} layout={layout} isNew={isChosen(measures.emitters)} />
          ))}
          {source === "heat_pump" ? null : <Boiler section={section} layout={layout} />}
        </g>
      )}
      {source === "gas_boiler" ? null : (
        <g className={`system ${look("heating")}${isChosen(measures.heat_source) ? " is-measure" : ""}`}>
          <OutdoorUnit section={section} layout={layout} />
        </g>
      )}
      {outsideOnly ? null : (
        <g className={`system ${look("ventilation")}${isChosen(measures.ventilation) ? " is-measure" : ""}`}>
          <RoofVent section={section} layout={layout} />
        </g>
      )}
      {slope && hasPanels ? (
        <polygon
          className={`panels ${isChosen(measures.solar_panels) ? "is-measure" : look("solar")}`}
          points={pointsOf(
            layout,
            bandAlong({ ...slope, from: pointAlong(slope, 0.22), to: pointAlong(slope, 0.82) }, 0.24, 0.4),
          )}
        />
      ) : null}
    </g>
  );
}

export function isChosen(level: string | undefined): boolean {
  return level !== undefined && level !== "as_is";
}

function sourceWith(now: DrawnHeatSource, measures: Choices): DrawnHeatSource {
  const level = measures.heat_source;
  if (!isChosen(level)) return now;
  return level?.startsWith("hybrid") ? "hybrid_heat_pump" : "heat_pump";
}

/** The slope (or flat roof) that looks most to the south. */
export function sunnySlope(section: HouseSection): SectionLine | null {
  const fromSouth = ({ azimuthDeg, from, to }: SectionLine) =>
    from[1] === to[1] ? 90 : Math.abs(((azimuthDeg - 180 + 540) % 360) - 180);
  return (
    [...section.lines].filter((line) => line.part === "roof").sort((a, b) => fromSouth(a) - fromSouth(b))[0] ?? null
  );
}

/** Under each window that does not reach the floor; in metres. */
function radiatorSpots(section: HouseSection): readonly SectionPoint[] {
  const spots: SectionPoint[] = [];
  for (const pane of section.lines.filter((line) => line.part === "glazing")) {
    const room = section.rooms.find((candidate) => candidate.zone === pane.zone);
    if (!room) continue;
    const floor = Math.min(...room.outline.map((point) => point[1]));
    const [outY] = outwardOf(pane);
    spots.push([pane.from[0] - outY * 0.12, floor]);
  }
  return spots;
}

function Radiator({
  spot,
  layout,
  isNew,
}: {
  spot: SectionPoint;
  layout: DrawingLayout;
  isNew: boolean;
}): ReactElement {
  const corner = layout.place([spot[0] - 0.07, spot[1] + 0.68]);
  return (
    <rect
      className={`radiator${isNew ? " is-measure" : ""}`}
      x={corner.x}
      y={corner.y}
      width={round(0.14 * layout.scale)}
      height={round(0.52 * layout.scale)}
      rx={2}
    />
  );
}

/** Hangs in the attic, else in the sleeping zone; a flue through the roof in a house. */
function Boiler({ section, layout }: { section: HouseSection; layout: DrawingLayout }): ReactElement | null {
  const room =
    section.rooms.find(({ zone }) => zone === "attic") ?? section.rooms.find(({ zone }) => zone === "sleeping");
  if (!room) return null;
  const ys = room.outline.map((point) => point[0]);
  const zs = room.outline.map((point) => point[1]);
  const y = Math.min(...ys) + (Math.max(...ys) - Math.min(...ys)) * 0.66;
  const bottom = Math.min(...zs) + (room.zone === "attic" ? 0.12 : 0.9);
  const corner = layout.place([y - 0.22, bottom + 0.62]);
  return (
    <g className="boiler">
      <rect x={corner.x} y={corner.y} width={round(0.44 * layout.scale)} height={round(0.62 * layout.scale)} rx={3} />
      <circle
        cx={round(corner.x + 0.22 * layout.scale)}
        cy={round(corner.y + 0.42 * layout.scale)}
        r={round(0.07 * layout.scale)}
      />
    </g>
  );
}

/** Outdoor unit of a heat pump: at the back on the ground, for a flat on the balcony. */
function OutdoorUnit({ section, layout }: { section: HouseSection; layout: DrawingLayout }): ReactElement {
  const { maxY, minZ } = section.bounds;
  const corner = layout.place([maxY + 0.75, (section.stacked ? minZ : 0) + 0.82]);
  const unit = layout.scale;
  return (
    <g className="outdoor-unit">
      <rect x={corner.x} y={corner.y} width={round(0.95 * unit)} height={round(0.76 * unit)} rx={3} />
      <circle cx={round(corner.x + 0.4 * unit)} cy={round(corner.y + 0.38 * unit)} r={round(0.28 * unit)} />
      <path
        d={`M${round(corner.x + 0.4 * unit)} ${round(corner.y + 0.16 * unit)} v${round(0.44 * unit)} M${round(corner.x + 0.18 * unit)} ${round(corner.y + 0.38 * unit)} h${round(0.44 * unit)}`}
      />
    </g>
  );
}

function RoofVent({ section, layout }: { section: HouseSection; layout: DrawingLayout }): ReactElement {
  const { minY, maxY, maxZ } = section.bounds;
  const top = section.stacked ? maxZ + 0.2 : ridgeAt(section, minY + (maxY - minY) * 0.62);
  const foot = layout.place([minY + (maxY - minY) * 0.62, top]);
  const unit = layout.scale;
  return (
    <path
      className="vent"
      d={`M${round(foot.x - 0.09 * unit)} ${foot.y} v${round(-0.5 * unit)} M${round(foot.x + 0.09 * unit)} ${foot.y} v${round(-0.5 * unit)} M${round(foot.x - 0.2 * unit)} ${round(foot.y - 0.55 * unit)} h${round(0.4 * unit)}`}
    />
  );
}

/** Height of the roof above a place in the cut. */
export function ridgeAt(section: HouseSection, y: number): number {
  let height = 0;
  for (const { part, from, to } of section.lines) {
    if (part !== "roof") continue;
    const [low, high] = from[0] <= to[0] ? [from, to] : [to, from];
    if (y < low[0] || y > high[0] || high[0] === low[0]) continue;
    height = Math.max(height, low[1] + ((high[1] - low[1]) * (y - low[0])) / (high[0] - low[0]));
  }
  return height;
}
