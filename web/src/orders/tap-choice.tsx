interface TapChoiceProps {
  readonly name: string;
  readonly title: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly choices: readonly (readonly [string, string])[];
  readonly problem: string | undefined;
  readonly choose: (value: string) => void;
}

/** A question answered by one tap on a big target; radio buttons to keys and screen readers. */
export function TapChoice({ name, title, hint, value, choices, problem, choose }: TapChoiceProps) {
  return (
    <fieldset className={problem === undefined ? 'taps' : 'taps field-wrong'}>
      <legend>
        {title} {problem !== undefined && <b className="trouble">{problem}</b>}
      </legend>
      <div className="tap-grid">
        {choices.map(([code, text]) => (
          <label key={code} className="tap-choice">
            <input type="radio" name={name} value={code} checked={code === value} onChange={() => choose(code)} />
            <span>{text}</span>
          </label>
        ))}
      </div>
      {hint !== undefined && <small>{hint}</small>}
    </fieldset>
  );
}
