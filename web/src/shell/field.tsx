import { type ReactNode, useId } from 'react';

interface FieldProps {
  readonly name: string;
  readonly hint?: string | undefined;
  /** What the hub said is wrong with it. */
  readonly problem?: string | undefined;
  /** Draws the input with the attributes that tie it to its words. */
  readonly children: (tied: {
    readonly id: string;
    readonly 'aria-describedby': string;
    readonly 'aria-invalid': boolean;
  }) => ReactNode;
}

/** A field of a form: its name, its hint, and the problem it has, all told by screen readers too. */
export function Field({ name, hint, problem, children }: FieldProps) {
  const id = useId();
  const about = `${id}-about`;
  return (
    <div className={problem === undefined ? 'field' : 'field field-wrong'}>
      <label htmlFor={id}>{name}</label>
      {children({ id, 'aria-describedby': about, 'aria-invalid': problem !== undefined })}
      <small id={about}>
        {problem !== undefined && <b className="trouble">{problem} </b>}
        {hint}
      </small>
    </div>
  );
}
