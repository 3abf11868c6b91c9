import { energyPrices2026 } from "@keukentafel/finance";
import { type Choices, type DimensionId, dimensionIds } from "@keukentafel/measures";
import { useState } from "react";
import { useCalculation } from "../calculation/calculator-context.tsx";
import type { DrawingPart } from "../drawing/props.ts";
import { billBar } from "../house/bill.ts";
import { HouseSide } from "../house/HouseSide.tsx";
import { dimensionsOfPart, levelWords, partOfDimension } from "../house/measure-words.ts";
import { listed, lowerFirst } from "../house/listed.ts";
import { useHome } from "../house/use-home.ts";
import { Link } from "../navigation.tsx";
import { BillPicture } from "../parts/BillPicture.tsx";
import { Explain } from "../parts/Explain.tsx";
import { HomeProblems } from "../parts/HomeProblems.tsx";
import { PageHeading } from "../parts/Page.tsx";
import { CalculationStatus } from "../parts/Progress.tsx";
import { UndoBar } from "../parts/UndoBar.tsx";
import { choicesOf, planQuestion } from "../state/choices.ts";
import { useDossier, useSession } from "../state/session-context.tsx";
import { useText } from "../words.tsx";
import { byWishes, canOrder } from "./possibilities/by-wishes.ts";
import { DimensionChoice } from "./possibilities/DimensionChoice.tsx";
import { knownOutcomes } from "./possibilities/known-outcomes.ts";
import { Ways } from "./possibilities/Ways.tsx";

/** Possibilities: what can be done, how far to go, and what it does to the house and the bill. */
export function PossibilitiesPage() {
  const text = useText();
  const { possibilities: words, common, insight } = text;
  const home = useHome();
  const session = useSession();
  const { state } = useDossier();
  const [looking, setLooking] = useState<DimensionId | null>(null);
  const [part, setPart] = useState<DrawingPart | null>(null);
  const told = home.answered > 0 && home.dwelling !== null;
  const calculation = useCalculation("possibilities", told ? { claims: home.claims } : null);
  const choices = choicesOf(state);
  const count = Object.keys(choices).length;
  const plan = useCalculation("plan", told && count > 0 ? planQuestion(state, home.claims) : null);
  const possibilities = calculation.run.value;

  const put = (wanted: Choices): void => {
    const drafts = dimensionIds.flatMap((dimension) => {
      const level = wanted[dimension];
      return level === undefined || level === (choices[dimension] ?? "as_is")
        ? []
        : [{ type: "choice_made", dimension, level } as const];
    });
    if (drafts.length > 0) session.record(...drafts);
  };
  const take = (wanted: Choices): void =>
    put(Object.fromEntries(dimensionIds.map((dimension) => [dimension, wanted[dimension] ?? "as_is"])));

  if (!told || home.dwelling === null) {
    return (
      <div className="table-top">
        <div className="conversation">
          <PageHeading documentTitle={words.documentTitle} focusKey="possibilities">
            {insight.empty.title}
          </PageHeading>
          <p className="lead">{insight.empty.body}</p>
          <HomeProblems home={home} />
          <p className="actions">
            <Link to="home" className="button button-main">
              {insight.empty.action}
            </Link>
          </p>
        </div>
        <HouseSide home={home} note={text.front.houseNote} />
      </div>
    );
  }

  const possible = possibilities?.singles.filter((single) => single.block?.reason !== "not_applicable") ?? [];
  const shown = part === null ? byWishes(dimensionIds, possible, state.goals) : dimensionsOfPart[part];
  const impossible =
    possibilities?.singles.filter(
      (single) => single.block?.reason === "not_applicable" && shown.includes(single.dimension),
    ) ?? [];
  // A single measure or a whole way has been calculated already: the house and the bill show it at once.
  const known = possibilities === null || plan.run.fresh ? null : knownOutcomes(possibilities, choices);
  const withChoices = count === 0 ? null : (known ?? plan.run.value?.total ?? null);
  const isStale = count > 0 && known === null && !plan.run.fresh;
  const bars =
    possibilities === null
      ? []
      : [
          billBar("now", words.now, home.dwelling, possibilities.asIs),
          ...(withChoices === null ? [] : [billBar("choices", words.withChoices, home.dwelling, withChoices)]),
        ];
  const toPlan = (
    <p className="actions">
      <Link to="plan" className="button button-main">
        {words.next}
      </Link>
    </p>
  );
  const current = withChoices ?? possibilities?.asIs ?? null;

  return (
    <div className="table-top">
      <div className="conversation">
        <PageHeading documentTitle={words.documentTitle} focusKey="possibilities">
          {words.title}
        </PageHeading>
        <p className="lead">{words.intro}</p>
        {state.goals.length > 0 && (
          <p>
            {words.wishes(
              listed(
                state.goals.map((goal) => lowerFirst(text.wishes.goals[goal])),
                words.and,
              ),
            )}
          </p>
        )}
        <CalculationStatus calculation={calculation} partly={common.calculatingRange} />
        {possibilities !== null && (
          <>
            <section aria-labelledby="now-title" className="insight-section">
              <h2 id="now-title">{words.nowAndThen}</h2>
              <div className={isStale ? "sections-stale" : undefined}>
                <BillPicture bars={bars} title={words.billPicture} />
              </div>
              <p role="status" className="hint">
                {words.chosen(count)} {isStale && plan.run.status === "running" ? words.recalculating : ""}
              </p>
              <p className="hint">
                {words.prices(text.format.date(energyPrices2026.priceDate))} {common.footer.calculation}
              </p>
              {count > 0 && plan.run.status === "failed" && <CalculationStatus calculation={plan} partly="" />}
              <UndoBar types={["choice_made"]} />
              {count > 0 && toPlan}
            </section>
            {possibilities.ways.length > 1 && <Ways ways={possibilities.ways} chosen={choices} onTake={take} />}
            <section aria-labelledby="singles-title" className="insight-section" id="singles">
              <h2 id="singles-title">
                {part === null ? words.singlesTitle : words.partTitle(text.home.drawing.parts[part])}
              </h2>
              <p>
                {words.singlesIntro} {part === null && canOrder(state.goals) ? words.bestFirst : ""}
              </p>
              {part !== null && (
                <p>
                  <button type="button" className="button button-quiet button-small" onClick={() => setPart(null)}>
                    {words.allParts}
                  </button>
                </p>
              )}
              {shown.map((dimension) => {
                const singles = possible.filter((single) => single.dimension === dimension);
                return singles.length === 0 ? null : (
                  <DimensionChoice
                    key={dimension}
                    dimension={dimension}
                    singles={singles}
                    asIs={possibilities.asIs}
                    chosen={choices}
                    open={part !== null}
                    onLook={(open) => setLooking((before) => (open ? dimension : before === dimension ? null : before))}
                    onChoose={put}
                  />
                );
              })}
              {impossible.length > 0 && (
                <Explain summary={words.blocks.not_applicable}>
                  <ul>
                    {impossible.map((single) => (
                      <li key={`${single.dimension}-${single.level}`}>
                        {levelWords(text, single.dimension, single.level).name}
                      </li>
                    ))}
                  </ul>
                </Explain>
              )}
            </section>
            {toPlan}
          </>
        )}
      </div>
      <HouseSide
        home={home}
        note={words.houseNote}
        lit={part ?? (looking === null ? null : partOfDimension[looking])}
        highlightMeasure={looking}
        onPick={(picked) => {
          setPart(picked === "home" || picked === "people" ? null : picked);
          document.getElementById("singles")?.scrollIntoView({ block: "start" });
        }}
        flowsKwh={current?.indicators.heat.balanceKwh ?? null}
        flowScaleKwh={
          possibilities === null
            ? null
            : Math.max(...Object.values(possibilities.asIs.indicators.heat.balanceKwh).map(Math.abs))
        }
        measures={choices}
      />
    </div>
  );
}
