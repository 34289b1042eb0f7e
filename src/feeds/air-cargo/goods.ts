import type { Issue } from '../../model/parsed-unit.ts';
import { normaliseCountryCode } from '../../normalise/country-code.ts';
import { normaliseHsCode } from '../../normalise/hs-code.ts';
import { elements, type Section, warn } from './sections.ts';

/** What the rate description says of the goods. */
export interface Goods {
  readonly text: string;
  readonly hsCodes: readonly string[];
  readonly originCountry: string | undefined;
  /** The goods are described by house: NC without NG. */
  readonly consolidation: boolean;
  /** Volume, dimensions, load units, shipper's load and count as written. */
  readonly said: Readonly<Record<string, string>>;
}

const LONGEST = 2000;

/**
 * Returns the goods of the RTD groups (IATA Cargo-IMP manual, FWB rate description): NG goods, NC consolidation, NH
 * harmonised code, NO country of origin, ND dimensions, NV volume, NU load unit, NS shipper's load and count.
 * Rate lines themselves (weights, rate class, charges) are money and are not read.
 */
export function readGoods(sections: readonly Section[], issues: Issue[]): Goods {
  const rows = sections.flatMap((section) => section.rows);
  const texts: string[] = [];
  const hsCodes: string[] = [];
  const said: Record<string, string> = {};
  let originCountry: string | undefined;
  const ids = new Set<string>();
  for (const row of rows) {
    const parts = elements(row);
    const at = parts.findIndex((part, i) => i < 2 && /^N[A-Z]$/.test(part));
    if (at < 0) continue;
    const id = parts[at] ?? '';
    const text = parts
      .slice(at + 1)
      .join('/')
      .replace(/^\/+/, '')
      .trim();
    if (id === 'NG' || id === 'NC') texts.push(text);
    else said[`RTD.${id}`] = said[`RTD.${id}`] === undefined ? text : `${said[`RTD.${id}`]} | ${text}`;
    ids.add(id);
    if (id === 'NO') originCountry = normaliseCountryCode(text);
    if (id === 'NH') pushHsCode(hsCodes, text, row.byte, 'RTD', issues);
  }
  const text = texts
    .filter((part) => part !== '')
    .join(' ')
    .slice(0, LONGEST);
  return { text, hsCodes, originCountry, consolidation: ids.has('NC') && !ids.has('NG'), said };
}

/** Adds a harmonised code, or raises that it is none. */
export function pushHsCode(codes: string[], raw: string, byte: number, segment: string, issues: Issue[]): void {
  const code = normaliseHsCode(raw);
  if (code !== undefined) codes.push(code);
  else if (raw !== '')
    issues.push(warn('value-unreadable', byte, segment, 'The harmonised code is none of the HS.', 'hsCode'));
}
