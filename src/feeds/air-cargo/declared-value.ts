import type { Issue } from '../../model/parsed-unit.ts';
import { normaliseCurrency } from '../../normalise/currency.ts';
import { elements, type Section, warn } from './sections.ts';

/** What a CVD group says of the value for customs. */
export interface DeclaredValue {
  readonly facts: { readonly valueAmount?: number; readonly valueCurrency?: string };
  /** Values for carriage, customs and insurance as written, NVD, NCV and XXX included. */
  readonly said: Readonly<Record<string, string>>;
}

/**
 * Returns the declared value for customs of "CVD/USD//PP/NVD/5696.00/XXX" (FWB) or "CVD/USD/PP/NVD/5696.00/XXX" (FHL):
 * the last three elements are the values for carriage, customs and insurance.
 */
export function readDeclaredValue(section: Section, issues: Issue[]): DeclaredValue {
  const parts = elements(section.rows[0]);
  const [carriage = '', customs = '', insurance = ''] = parts.slice(-3);
  const said = { currency: parts[0] ?? '', carriage, customs, insurance };
  const filled = Object.fromEntries(Object.entries(said).map(([name, value]) => [`CVD.${name}`, value]));
  if (parts.length < 5) {
    issues.push(warn('value-unreadable', section.byte, 'CVD', 'The group does not have its five elements.'));
    return { facts: {}, said: { CVD: parts.join('/') } };
  }
  if (customs === 'NCV' || customs === '') return { facts: {}, said: filled };
  const currency = normaliseCurrency(parts[0] ?? '');
  if (!/^\d{1,12}(?:\.\d{1,3})?$/.test(customs) || currency === undefined) {
    issues.push(
      warn('value-unreadable', section.byte, 'CVD', 'The value for customs is no amount with a currency.', 'customs'),
    );
    return { facts: {}, said: filled };
  }
  return { facts: { valueAmount: Number(customs), valueCurrency: currency }, said: filled };
}
