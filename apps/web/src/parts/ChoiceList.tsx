export interface Option {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
}

export interface ChoiceListProps {
  /** Unique on the page: groups the radio buttons. */
  readonly name: string;
  readonly kind: "radio" | "checkbox";
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly onChoose: (id: string) => void;
  readonly twoColumns: boolean;
}

/** Radio buttons or tick boxes as calm cards; real inputs, so keys and screen readers know them. */
export function ChoiceList({ name, kind, options, chosen, onChoose, twoColumns }: ChoiceListProps) {
  return (
    <div className={twoColumns ? "choices choices-two" : "choices"}>
      {options.map((option) => (
        <label className="choice" key={option.id}>
          <input
            type={kind}
            name={name}
            value={option.id}
            checked={chosen.includes(option.id)}
            onChange={() => onChoose(option.id)}
            aria-describedby={option.hint === "" ? undefined : `${name}-${option.id}-hint`}
            aria-labelledby={`${name}-${option.id}-label`}
          />
          <span className="choice-label" id={`${name}-${option.id}-label`}>
            {option.label}
          </span>
          {option.hint !== "" && (
            <span className="choice-hint" id={`${name}-${option.id}-hint`}>
              {option.hint}
            </span>
          )}
        </label>
      ))}
    </div>
  );
}
