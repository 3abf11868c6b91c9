import type { Dwelling } from "@keukentafel/dwelling";
import type { Plan } from "@keukentafel/planning";
import { HouseDrawing } from "../../drawing/HouseDrawing.tsx";
import type { DrawingPart } from "../../drawing/props.ts";
import { inEuro } from "../../house/bill.ts";
import { drawingWords } from "../../house/drawing-words.ts";
import { levelWords } from "../../house/measure-words.ts";
import { useText } from "../../words.tsx";

const everything: ReadonlySet<DrawingPart> = new Set([
  "home",
  "roof",
  "facade",
  "floor",
  "glazing",
  "draught",
  "ventilation",
  "heating",
  "people",
  "solar",
]);

/** The way from today on: a small house per step, each with what it has become. */
export function HousePath({ plan, dwelling }: { readonly plan: Plan; readonly dwelling: Dwelling }) {
  const text = useText();
  const { plan: words, format, measures } = text;
  const labels = drawingWords(text, everything, everything.size);
  const stops = [
    { key: "today", title: words.today, what: measures.asIs, outcomes: plan.asIs },
    ...plan.steps.map((step, index) => ({
      key: step.dimension,
      title: words.afterStep(index + 1),
      what: levelWords(text, step.dimension, step.level).name,
      outcomes: step.after,
    })),
  ];
  return (
    <section aria-labelledby="path-title" className="house-path">
      <h2 id="path-title">{words.path}</h2>
      <ol aria-label={words.pathDescription(plan.steps.length)}>
        {stops.map(({ key, title, what, outcomes }) => (
          <li key={key}>
            <HouseDrawing
              geometry={dwelling.geometry}
              known={everything}
              lit={null}
              onPick={null}
              temperaturesC={{ living: outcomes.indicators.comfort.coldestLivingC, sleeping: null, attic: null }}
              flowsKwh={null}
              flowScaleKwh={null}
              outdoorC={null}
              panels={dwelling.solarPanels.length}
              heatSource={dwelling.heating.source}
              measures={outcomes.choices}
              highlightMeasure={null}
              labels={{ ...labels, title, description: what }}
              size="small"
            />
            <p className="path-title">{title}</p>
            <p className="path-what">{what}</p>
            <p className="path-bill">{format.euro(inEuro(outcomes.yearlyBill))}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
