interface ChoiceProps<T extends string> {
  readonly name: string;
  /** What the empty choice is called. */
  readonly any: string;
  readonly value: T | undefined;
  readonly choices: readonly (readonly [T, string])[];
  readonly choose: (value: T | undefined) => void;
}

/** A labelled list to choose one of, or none. */
export function Choice<T extends string>({ name, any, value, choices, choose }: ChoiceProps<T>) {
  return (
    <label className="field">
      {name}
      <select
        value={value ?? ''}
        onChange={({ target }) => choose(choices.find(([choice]) => choice === target.value)?.[0])}
      >
        <option value="">{any}</option>
        {choices.map(([choice, text]) => (
          <option key={choice} value={choice}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
