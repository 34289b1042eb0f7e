import i18next from 'i18next';

/** Words for what the hub names by code. A code without words is shown as it is: better raw than absent. */
type Table =
  | 'kind'
  | 'fact'
  | 'identifier'
  | 'pattern'
  | 'decision'
  | 'method'
  | 'outcome'
  | 'strength'
  | 'watchAction'
  | 'orders.status';

const say = i18next.t as (key: string, options: { defaultValue: string }) => string;

/** Returns the word of a code in the language of now. */
export function label(table: Table, code: string): string {
  // The graph writes decisions as the API's enum does not: full-examination, FULL_EXAMINATION.
  const name = table === 'decision' ? code.toUpperCase().replaceAll('-', '_') : code;
  return say(`${table}.${name}`, { defaultValue: code });
}

/** Returns what a field is called that partners speak of: facts begin with a small letter, kinds of numbers with a capital. */
export function fieldName(field: string): string {
  return label(/^[A-Z]/.test(field) ? 'identifier' : 'fact', field);
}

/** Returns how an edge reads from the entity that is looked at: "consignee of" outwards, "consignee" inwards. */
export function linkLabel(type: string, outgoing: boolean): string {
  return say(`link.${type}.${outgoing ? 0 : 1}`, { defaultValue: type.toLowerCase().replaceAll('_', ' ') });
}

const coded: Readonly<Record<string, Table>> = {
  method: 'method',
  outcome: 'outcome',
  strength: 'strength',
  action: 'decision',
  status: 'orders.status',
};

/** Returns the value of a fact as people read it: instants in local time, codes in words. */
export function factValue(name: string, value: string): string {
  const table = coded[name];
  if (table !== undefined) return label(table, value);
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d.*(Z|[+-]\d\d:\d\d)$/.test(value) ? moment(value) : value;
}

/** Returns an instant as local date and time, to the minute. */
export function moment(instant: string): string {
  const options = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat(i18next.language === 'ja' ? 'ja-JP' : 'en-GB', options).format(new Date(instant));
}

/** Returns a number in the manner of the language. */
export function amount(number: number, digits = 0): string {
  return new Intl.NumberFormat(i18next.language, { maximumFractionDigits: digits }).format(number);
}

/** Returns how far an instant is from `now`: two units at most. */
export function span(ms: number): string {
  const minutes = Math.floor(Math.abs(ms) / 60_000);
  if (minutes >= 2 * 1440) {
    return i18next.t('time.days', { d: Math.floor(minutes / 1440), h: Math.floor((minutes % 1440) / 60) });
  }
  if (minutes >= 60) return i18next.t('time.hours', { h: Math.floor(minutes / 60), m: minutes % 60 });
  return i18next.t('time.minutes', { m: minutes });
}

/** Returns the name within the id of a person, which is issuer and subject. */
export function holderName(id: string): string {
  return id.slice(id.lastIndexOf('#') + 1);
}

/** Returns what an entity is called: claims by the person, decisions in words, all else as the hub captions it. */
export function captionOf({ kind, caption }: { readonly kind: string; readonly caption: string }): string {
  if (kind === 'Claim') return holderName(caption);
  return kind === 'Decision' ? label('decision', caption) : caption;
}
