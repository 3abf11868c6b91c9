import type { Choices } from "@keukentafel/measures";
import { dimensionIds } from "@keukentafel/measures";
import type { Way } from "@keukentafel/planning";
import { inEuro } from "../../house/bill.ts";
import { levelWords } from "../../house/measure-words.ts";
import { useText } from "../../words.tsx";
import { addedSentence } from "./measure-facts.ts";

const samePackage = (a: Choices, b: Choices): boolean =>
  dimensionIds.every((dimension) => (a[dimension] ?? "as_is") === (b[dimension] ?? "as_is"));

/** Nothing, enough and further side by side, and what each further step adds. */
export function Ways({
  ways,
  chosen,
  onTake,
}: {
  readonly ways: readonly Way[];
  readonly chosen: Choices;
  readonly onTake: (choices: Choices) => void;
}) {
  const text = useText();
  const { possibilities: words, indicators, format, common } = text;
  return (
    <section aria-labelledby="ways-title" className="insight-section">
      <h2 id="ways-title">{words.waysTitle}</h2>
      <ul className="ways">
        {ways.map((way) => {
          const { outcomes } = way;
          const taken = samePackage(outcomes.choices, chosen);
          const bill = outcomes.ranges?.billEuro ?? null;
          return (
            <li key={way.id} className={taken ? "way way-taken" : "way"}>
              <h3>{words.ways[way.id].label}</h3>
              <p className="hint">{words.ways[way.id].hint}</p>
              <dl>
                <dt>{indicators.bill}</dt>
                <dd>
                  <strong>{format.euro(inEuro(outcomes.yearlyBill))}</strong>
                  {bill !== null && (
                    <span className="way-range">{common.between(format.euro(bill.p10), format.euro(bill.p90))}</span>
                  )}
                </dd>
                <dt>{indicators.investment}</dt>
                <dd>
                  <strong>{format.euro(inEuro(outcomes.investment.likely))}</strong>
                </dd>
                <dt>{indicators.subsidy}</dt>
                <dd>{format.exactEuro(inEuro(outcomes.subsidy))}</dd>
                <dt>{indicators.co2}</dt>
                <dd>{format.mass(outcomes.co2KgPerYear)}</dd>
                <dt>{indicators.coldHours}</dt>
                <dd>{format.about(outcomes.indicators.comfort.coldHoursLiving)}</dd>
              </dl>
              {taken ? (
                <p className="way-state">{words.chosenWay}</p>
              ) : (
                <button
                  type="button"
                  className="button button-plain button-small"
                  onClick={() => onTake(outcomes.choices)}
                >
                  {words.chooseWay(words.ways[way.id].label)}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <AddedSteps ways={ways} />
    </section>
  );
}

function AddedSteps({ ways }: { readonly ways: readonly Way[] }) {
  const text = useText();
  const { possibilities: words } = text;
  const nothing = ways.find((way) => way.id === "nothing");
  const adding = ways.filter((way) => way.addsSteps.length > 0);
  if (nothing === undefined || adding.length === 0) return null;
  const before = (index: number): Way["outcomes"] => adding[index - 1]?.outcomes ?? nothing.outcomes;
  return (
    <>
      <h3>{words.addsTitle}</h3>
      {adding.map((way, index) => (
        <div key={way.id} className="added">
          <h4>{words.ways[way.id].label}</h4>
          <ol>
            {way.addsSteps.map((step, place) => (
              <li key={`${step.dimension}-${step.level}`}>
                <strong>{levelWords(text, step.dimension, step.level).name}</strong>
                <span>{addedSentence(text, way.addsSteps[place - 1]?.outcomes ?? before(index), step.outcomes)}</span>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </>
  );
}
