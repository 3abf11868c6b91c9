import { type KeyboardEvent, type ReactElement, useId, useMemo } from "react";
import { Furnishing } from "./Furnishing.tsx";
import { HeatArrows } from "./HeatArrows.tsx";
import { hitAreas } from "./hit-areas.ts";
import "./house-drawing.css";
import { Insulation } from "./Insulation.tsx";
import { type FrameName, layOut } from "./layout.ts";
import type { DrawingPart, HouseDrawingProps } from "./props.ts";
import { RoomWords, Rooms } from "./Rooms.tsx";
import { Seams } from "./Seams.tsx";
import { cutHouse } from "./section.ts";
import { Structure } from "./Structure.tsx";
import { Surroundings } from "./Surroundings.tsx";
import { isChosen, Systems } from "./Systems.tsx";
import { useNarrow } from "./use-narrow.ts";

/**
 * The resident's own house, cut open, from the geometry that is simulated. Known parts stand in ink,
 * unknown ones in pencil; rooms carry their temperature, arrows the heat that leaves or enters.
 */
export function HouseDrawing(props: HouseDrawingProps): ReactElement {
  const narrow = useNarrow();
  const frame: FrameName = props.size === "small" ? "small" : narrow ? "compact" : "wide";
  const section = useMemo(() => cutHouse(props.geometry), [props.geometry]);
  const layout = useMemo(() => layOut(section, frame), [section, frame]);
  const titleId = useId();
  const descriptionId = useId();
  const small = props.size === "small";
  const hasNeighbour = props.geometry.surfaces.some(({ part }) => part === "party_wall");
  const interactive = props.onPick !== null && !small;
  return (
    <svg
      className={`house-drawing is-${frame}${props.lit ? " has-lit" : ""}`}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role={interactive ? "group" : "img"}
      aria-labelledby={titleId}
      aria-describedby={descriptionId}
    >
      <title id={titleId}>{props.labels.title}</title>
      <desc id={descriptionId}>{props.labels.description}</desc>
      <Surroundings section={section} layout={layout} hasNeighbour={hasNeighbour} />
      <Rooms section={section} layout={layout} temperaturesC={props.temperaturesC} />
      {small ? null : (
        <Furnishing
          section={section}
          layout={layout}
          peopleKnown={props.known.has("people")}
          peopleLit={props.lit === "people"}
        />
      )}
      <Structure section={section} layout={layout} known={props.known} lit={props.lit} />
      <Insulation section={section} layout={layout} measures={props.measures} highlight={props.highlightMeasure} />
      {small || isChosen(props.measures.air_sealing) ? null : (
        <Seams section={section} layout={layout} known={props.known.has("draught")} lit={props.lit === "draught"} />
      )}
      <Systems
        section={section}
        layout={layout}
        known={props.known}
        lit={props.lit}
        heatSource={props.heatSource}
        panels={props.panels}
        measures={props.measures}
        outsideOnly={small}
      />
      {props.flowsKwh && !small ? (
        <HeatArrows
          section={section}
          layout={layout}
          flowsKwh={props.flowsKwh}
          scaleKwh={props.flowScaleKwh}
          labels={props.labels}
        />
      ) : null}
      {props.temperaturesC && !small ? (
        <RoomWords section={section} layout={layout} temperaturesC={props.temperaturesC} labels={props.labels} />
      ) : null}
      {props.outdoorC !== null && !small ? (
        <text
          className="outdoor-words"
          x={layout.width - 10}
          y={layout.fontSize + 8}
          fontSize={layout.fontSize}
          textAnchor="end"
        >
          {props.labels.outdoors} {props.labels.temperature(props.outdoorC)}
        </text>
      ) : null}
      {interactive
        ? hitAreas(section, layout).map(({ part, spot }) => (
            <Target
              key={part}
              part={part}
              x={spot.x}
              y={spot.y}
              isLit={props.lit === part}
              label={props.labels.parts[part]}
              onPick={props.onPick}
            />
          ))
        : null}
    </svg>
  );
}

function Target({
  part,
  x,
  y,
  isLit,
  label,
  onPick,
}: {
  part: DrawingPart;
  x: number;
  y: number;
  isLit: boolean;
  label: string;
  onPick: ((part: DrawingPart) => void) | null;
}): ReactElement {
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    onPick?.(part);
  };
  return (
    <g
      className={`target${isLit ? " is-lit" : ""}`}
      role="button"
      tabIndex={0}
      aria-label={label}
      aria-pressed={isLit}
      onClick={() => onPick?.(part)}
      onKeyDown={press}
    >
      <circle className="target-area" cx={x} cy={y} r={23} />
      <circle className="target-dot" cx={x} cy={y} r={6} />
    </g>
  );
}
