import type { Choices, DimensionId } from "@keukentafel/measures";
import type { Outcomes, SingleMeasure } from "@keukentafel/planning";
import { knownLevel } from "../../state/choices.ts";
import { inEuro } from "../../house/bill.ts";
import { levelWords, packageInWords } from "../../house/measure-words.ts";
import { useText } from "../../words.tsx";
import {
  billSentence,
  noticeableEuro,
  comfortSentence,
  costSentence,
  effectSentences,
  paybackSentence,
} from "./measure-facts.ts";

export interface DimensionChoiceProps {
  readonly dimension: DimensionId;
  readonly singles: readonly SingleMeasure[];
  /** The home as it is, to tell what changes. */
  readonly asIs: Outcomes;
  readonly chosen: Choices;
  /** Whether it starts unfolded: when the resident asked for this part of the house. */
  readonly open: boolean;
  /** The resident unfolds or folds this place. */
  readonly onLook: (open: boolean) => void;
  /** Puts these levels on the house; other dimensions stay. */
  readonly onChoose: (choices: Choices) => void;
}

/** What can be done in one place of the house: leave it, or one of the levels. */
export function DimensionChoice({ dimension, singles, asIs, chosen, open, onLook, onChoose }: DimensionChoiceProps) {
  const text = useText();
  const { measures, possibilities: words, format } = text;
  const current = chosen[dimension] ?? "as_is";
  const best = Math.max(...singles.map((single) => (single.billChange === null ? 0 : -inEuro(single.billChange))));
  const told =
    current === "as_is"
      ? best >= noticeableEuro
        ? words.bestSaving(format.euro(best))
        : words.noSaving
      : levelWords(text, dimension, current).name;
  return (
    <details
      className={current === "as_is" ? "dimension" : "dimension dimension-taken"}
      open={open}
      key={String(open)}
      onToggle={(event) => onLook(event.currentTarget.open)}
    >
      <summary>
        <h3>{measures.dimensions[dimension]}</h3>
        <span className="dimension-told">{told}</span>
      </summary>
      <fieldset>
        <legend className="visually-hidden">{measures.dimensions[dimension]}</legend>
        <ul className="levels">
          <li>
            <label className="choice">
              <input
                type="radio"
                name={`measure-${dimension}`}
                checked={current === "as_is"}
                onChange={() => onChoose({ [dimension]: "as_is" })}
              />
              <span className="choice-label">{measures.asIs}</span>
            </label>
          </li>
          {singles.map((single) => (
            <li key={single.level}>
              <LevelOption
                single={single}
                asIs={asIs}
                current={current === single.level}
                chosen={chosen}
                onChoose={onChoose}
              />
            </li>
          ))}
        </ul>
      </fieldset>
    </details>
  );
}

interface LevelOptionProps {
  readonly single: SingleMeasure;
  readonly asIs: Outcomes;
  readonly current: boolean;
  readonly chosen: Choices;
  readonly onChoose: (choices: Choices) => void;
}

function LevelOption({ single, asIs, current, chosen, onChoose }: LevelOptionProps) {
  const text = useText();
  const { dimension, level, block, outcomes } = single;
  const words = levelWords(text, dimension, level);
  const id = `measure-${dimension}-${level}`;
  // A remedy on the house already lifts the block; the plan's own calculation keeps watch.
  const mended =
    block === null ||
    (block.remedy !== null &&
      Object.entries(block.remedy).every(
        ([where, what]) =>
          what === undefined || Object.entries(chosen).some(([place, put]) => place === where && put === what),
      ));
  return (
    <>
      <label className={mended || current ? "choice" : "choice choice-blocked"}>
        <input
          type="radio"
          name={`measure-${dimension}`}
          checked={current}
          disabled={!mended && !current}
          onChange={() => onChoose({ [dimension]: level })}
          aria-labelledby={`${id}-name`}
          aria-describedby={`${id}-facts`}
        />
        <span className="choice-label" id={`${id}-name`}>
          {words.name}
        </span>
        <span className="choice-hint" id={`${id}-facts`}>
          {outcomes !== null && single.billChange !== null && (
            <>
              <strong>{billSentence(text, inEuro(single.billChange))}</strong> {costSentence(text, outcomes)}{" "}
              {comfortSentence(text, single.comfortHoursChange)}
            </>
          )}
        </span>
      </label>
      {block !== null && !mended && <BlockedNotice single={single} onChoose={onChoose} />}
      <LevelDetails single={single} asIs={asIs} name={words.name} what={words.what} />
    </>
  );
}

function BlockedNotice({
  single,
  onChoose,
}: {
  readonly single: SingleMeasure;
  readonly onChoose: (choices: Choices) => void;
}) {
  const text = useText();
  const { possibilities: words, format } = text;
  const { block } = single;
  if (block === null) return null;
  const told = Object.entries(block.details).flatMap(
    ([code, value]) => words.blockDetails[code]?.(format.about(value)) ?? [],
  );
  const { remedy, remedyCost } = block;
  return (
    <div className="notice notice-careful">
      <p>
        <strong>{words.blockedTitle}.</strong> {words.blocks[block.reason]} {told.join(" ")}
      </p>
      {remedy === null ? (
        <p>{words.noRemedy}</p>
      ) : (
        <>
          <p>
            {words.remedy(
              packageInWords(text, remedy),
              remedyCost === null ? "" : format.euro(inEuro(remedyCost.likely)),
            )}
          </p>
          <button
            type="button"
            className="button button-plain button-small"
            onClick={() => onChoose({ ...remedy, [single.dimension]: single.level })}
          >
            {words.applyRemedy}
            <span className="visually-hidden">: {packageInWords(text, remedy)}</span>
          </button>
        </>
      )}
    </div>
  );
}

function LevelDetails({
  single,
  asIs,
  name,
  what,
}: {
  readonly single: SingleMeasure;
  readonly asIs: Outcomes;
  readonly name: string;
  readonly what: string;
}) {
  const text = useText();
  const { possibilities: words, measures, format } = text;
  const level = knownLevel(single.dimension, single.level);
  if (level === null) return null;
  const effects = single.outcomes === null ? [] : effectSentences(text, asIs, single.outcomes);
  return (
    <details className="explain level-details">
      <summary>
        {words.details}
        <span className="visually-hidden">: {name}</span>
      </summary>
      <div>
        <p>{what}</p>
        <p>
          {paybackSentence(text, single, level.lifetimeYears.value)}{" "}
          {words.lifetime(format.number(level.lifetimeYears.value))}
        </p>
        {effects.length > 0 && (
          <>
            <h4>{words.effectsTitle}</h4>
            <p>{effects.join(" ")}</p>
          </>
        )}
        <h4>{words.disturbanceTitle}</h4>
        <p>{measures.disturbance[level.disturbance]}</p>
        <CodeList title={words.conditionsTitle} codes={level.conditions} sentences={measures.conditions} />
        <CodeList title={words.qualityTitle} codes={level.qualityDemands} sentences={measures.quality} />
      </div>
    </details>
  );
}

function CodeList({
  title,
  codes,
  sentences,
}: {
  readonly title: string;
  readonly codes: readonly string[];
  readonly sentences: Readonly<Record<string, string>>;
}) {
  if (codes.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {codes.map((code) => (
          <li key={code}>{sentences[code] ?? code}</li>
        ))}
      </ul>
    </>
  );
}
