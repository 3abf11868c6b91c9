import type { HomeLookUp, HomeQuestion } from "@keukentafel/contract";
import type { Problem } from "@keukentafel/quantities";
import { describeProblem } from "@keukentafel/text";
import { useId } from "react";
import { useText } from "../../../words.tsx";
import { postcodeClaims } from "./postcode-claim.ts";
import { RegisterClaims } from "./RegisterClaims.tsx";

export interface FoundHomeProps {
  readonly question: HomeQuestion;
  readonly found: HomeLookUp;
  readonly onChoose: (id: string) => void;
  readonly onChange: () => void;
}

/** What came back: the address, or what to choose from; claims to take over; what is doubtful or missing. */
export function FoundHome({ question, found, onChoose, onChange }: FoundHomeProps) {
  const text = useText();
  const { address: words } = text;
  const id = useId();
  const claims = [...found.claims, ...postcodeClaims(question, found)];
  const isOpen = found.choices.length > 0;
  return (
    <>
      <p role="status" className="address-found">
        {found.address !== null ? words.found(found.address) : isOpen ? "" : words.uncertain}
      </p>
      {isOpen && (
        <section aria-labelledby={`${id}-choices`}>
          <h2 id={`${id}-choices`}>{words.chooseTitle}</h2>
          {found.problems.map((problem) => (
            <p key={keyOf(problem)}>{describeProblem(text, problem)}</p>
          ))}
          <ul className="address-choices">
            {found.choices.map((choice) => (
              <li key={choice.id}>
                <button type="button" className="button button-plain" onClick={() => onChoose(choice.id)}>
                  {choice.display}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {claims.length > 0 && <RegisterClaims claims={claims} onChange={onChange} />}
      {claims.length === 0 && !isOpen && <p>{words.nothing}</p>}
      <AlsoKnown found={found} />
      <Doubts problems={isOpen ? found.warnings : [...found.warnings, ...found.problems]} />
    </>
  );
}

const keyOf = ({ code, path, value }: Problem): string => JSON.stringify([code, path, value]);

function AlsoKnown({ found: { label, building } }: { readonly found: HomeLookUp }) {
  const { address: words, format } = useText();
  const id = useId();
  if (label === null && building === null) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{words.alsoKnown}</h2>
      <ul>
        {label !== null && <li>{words.label(label.labelClass, label.attribution)}</li>}
        {building !== null && (
          <li>
            {words.building(
              words.roofs[building.roofType ?? "unknown"],
              format.number(building.ridgeHeightM, 1),
              building.attribution,
            )}
          </li>
        )}
      </ul>
    </section>
  );
}

function Doubts({ problems }: { readonly problems: readonly Problem[] }) {
  const text = useText();
  const id = useId();
  if (problems.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{text.address.doubts}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={keyOf(problem)}>{describeProblem(text, problem)}</li>
        ))}
      </ul>
    </section>
  );
}
