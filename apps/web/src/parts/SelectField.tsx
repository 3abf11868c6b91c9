export interface SelectFieldProps<T extends string> {
  readonly id: string;
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, label: string])[];
  readonly onChange: (value: T) => void;
  readonly className?: string;
}

/** A labelled list to choose one from; a real select, so keys and screen readers know it. */
export function SelectField<T extends string>({ id, label, value, options, onChange, className }: SelectFieldProps<T>) {
  return (
    <div className={className}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="select"
        value={value}
        onChange={(event) => {
          const found = options.find(([each]) => each === event.target.value);
          if (found !== undefined) onChange(found[0]);
        }}
      >
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
