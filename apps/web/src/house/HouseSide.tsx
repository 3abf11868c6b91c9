import type { HeatGroup } from "@keukentafel/insight";
import type { Choices, DimensionId } from "@keukentafel/measures";
import { HouseDrawing } from "../drawing/HouseDrawing.tsx";
import type { DrawingPart, RoomTemperatures } from "../drawing/props.ts";
import { useText } from "../words.tsx";
import { drawingWords } from "./drawing-words.ts";
import type { Home } from "./use-home.ts";

export interface HouseSideProps {
  readonly home: Home;
  readonly note: string;
  readonly lit?: DrawingPart | null;
  readonly onPick?: (part: DrawingPart) => void;
  readonly temperaturesC?: RoomTemperatures | null;
  readonly flowsKwh?: Readonly<Record<HeatGroup, number>> | null;
  readonly flowScaleKwh?: number | null;
  readonly outdoorC?: number | null;
  readonly measures?: Choices;
  readonly highlightMeasure?: DimensionId | null;
}

const noMeasures: Choices = {};

/** The house beside the conversation: right on a desk, on top on a phone. */
export function HouseSide(props: HouseSideProps) {
  const text = useText();
  const { home } = props;
  if (home.dwelling === null) return null;
  return (
    <figure className="house-side">
      <div className="house-frame">
        <HouseDrawing
          geometry={home.dwelling.geometry}
          known={home.known}
          lit={props.lit ?? null}
          onPick={props.onPick ?? null}
          temperaturesC={props.temperaturesC ?? null}
          flowsKwh={props.flowsKwh ?? null}
          flowScaleKwh={props.flowScaleKwh ?? null}
          outdoorC={props.outdoorC ?? null}
          panels={home.dwelling.solarPanels.length}
          heatSource={home.dwelling.heating.source}
          measures={props.measures ?? noMeasures}
          highlightMeasure={props.highlightMeasure ?? null}
          labels={drawingWords(text, home.known, new Set(home.questions.map(({ part }) => part)).size)}
          size="page"
        />
      </div>
      <figcaption>{props.note}</figcaption>
    </figure>
  );
}
