import type { Goal, HelpLevel } from "@keukentafel/journey";
import { useState } from "react";
import { HouseSide } from "../house/HouseSide.tsx";
import { useHome } from "../house/use-home.ts";
import { useNavigation } from "../navigation.tsx";
import { ChoiceList } from "../parts/ChoiceList.tsx";
import { PageHeading } from "../parts/Page.tsx";
import { questionOfPart } from "../questions/question-list.ts";
import { useDossier, useSession } from "../state/session-context.tsx";
import { useText } from "../words.tsx";

const goals = [
  "lower_bill",
  "warmer",
  "healthier_air",
  "off_gas",
  "less_co2",
  "cooler_summers",
  "boiler_broken",
  "moving_in",
  "renovating",
] as const satisfies readonly Goal[];
/** What can be had here. "Fully arranged" is offered only by a desk that really does so and says who is liable. */
const helpLevels = ["look_around", "do_it_myself", "think_along", "guided"] as const satisfies readonly HelpLevel[];

/** The front door: who am I, what do I want, how much help. Nothing is compulsory. */
export function FrontPage() {
  const text = useText();
  const { front, wishes } = text;
  const { state } = useDossier();
  const session = useSession();
  const { go } = useNavigation();
  const home = useHome();
  const [name, setName] = useState(state.name ?? "");

  const stateWishes = (
    changes: Partial<{ goals: readonly Goal[]; helpLevel: HelpLevel; name: string | null }>,
  ): void => {
    session.record({
      type: "wishes_stated",
      goals: state.goals,
      helpLevel: state.helpLevel ?? "look_around",
      name: state.name,
      ...changes,
    });
  };
  const toggle = (id: string): void => {
    const goal = goals.find((each) => each === id);
    if (goal === undefined) return;
    stateWishes({
      goals: state.goals.includes(goal) ? state.goals.filter((each) => each !== goal) : [...state.goals, goal],
    });
  };
  const chooseHelp = (id: string): void => {
    const helpLevel = helpLevels.find((each) => each === id);
    if (helpLevel !== undefined) stateWishes({ helpLevel });
  };
  const keepName = (): void => {
    const trimmed = name.trim() === "" ? null : name.trim();
    if (trimmed !== state.name) stateWishes({ name: trimmed });
  };

  return (
    <div className="table-top">
      <div className="conversation">
        <PageHeading documentTitle={front.documentTitle} focusKey="front">
          {front.title}
        </PageHeading>
        <p className="lead">{front.intro}</p>
        <p className="hint">{home.answered === 0 ? front.privacy : front.resume(home.answered)}</p>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            keepName();
            go("home");
          }}
        >
          <fieldset className="field">
            <legend className="field-label">
              <h2 className="legend-heading">{front.goalsLegend}</h2>
            </legend>
            <p className="hint">{front.goalsHint}</p>
            <ChoiceList
              name="goals"
              kind="checkbox"
              twoColumns
              options={goals.map((id) => ({ id, label: wishes.goals[id], hint: "" }))}
              chosen={state.goals}
              onChoose={toggle}
            />
          </fieldset>
          <fieldset className="field">
            <legend className="field-label">
              <h2 className="legend-heading">{front.helpLegend}</h2>
            </legend>
            <p className="hint">{front.helpHint}</p>
            <ChoiceList
              name="help"
              kind="radio"
              twoColumns
              options={helpLevels.map((id) => ({ id, ...wishes.help[id] }))}
              chosen={state.helpLevel === null ? [] : [state.helpLevel]}
              onChoose={chooseHelp}
            />
            <p className="hint">{front.helpPromise}</p>
          </fieldset>
          <div className="field">
            <label htmlFor="name">{front.nameLabel}</label>
            <p className="hint" id="name-hint">
              {front.nameHint}
            </p>
            <input
              id="name"
              type="text"
              className="text-input"
              autoComplete="given-name"
              maxLength={80}
              aria-describedby="name-hint"
              value={name}
              onChange={(event) => setName(event.target.value)}
              onBlur={keepName}
            />
          </div>
          <div className="actions">
            <button type="submit" className="button button-main">
              {front.start}
            </button>
            <span className="hint">{front.next}</span>
          </div>
        </form>
      </div>
      <HouseSide
        home={home}
        note={front.houseNote}
        onPick={(part) => go("home", questionOfPart(part, home.questions, home.answers)?.path)}
      />
    </div>
  );
}
