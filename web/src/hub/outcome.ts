/** What a mutation answers, whatever it is: its own success, or one of the three expected refusals. */
export interface Outcome {
  readonly __typename: string;
  readonly message?: string;
  readonly problems?: readonly string[];
}

/** An expected refusal of a mutation, with the problems of each field by the field's name. */
export class Refusal extends Error {
  readonly kind: 'InputInvalid' | 'NotFound' | 'Conflict';
  readonly fields: ReadonlyMap<string, string>;
  /** Problems that belong to no field of their own. */
  readonly rest: readonly string[];

  constructor(kind: Refusal['kind'], message: string, problems: readonly string[]) {
    super(message);
    this.kind = kind;
    const fields = new Map<string, string>();
    const rest: string[] = [];
    for (const problem of problems) {
      const [, field, path = '', rule = ''] =
        /^(?:input\.)?([A-Za-z]+)((?:\.[A-Za-z0-9]+)*):\s*(.+)$/.exec(problem) ?? [];
      if (field === undefined) rest.push(problem);
      else {
        const said = path === '' ? rule : `${path.slice(1)}: ${rule}.`;
        fields.set(field, [fields.get(field), said].filter(Boolean).join(' '));
      }
    }
    this.fields = fields;
    this.rest = rest;
  }
}

/** Returns the outcome when the mutation was done; throws Refusal when it was refused. */
export function done<T extends Outcome>(outcome: T): T {
  const { __typename: kind, message = '', problems = [] } = outcome;
  if (kind === 'InputInvalid' || kind === 'NotFound' || kind === 'Conflict') throw new Refusal(kind, message, problems);
  return outcome;
}
