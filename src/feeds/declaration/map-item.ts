import type { Facts } from '../../model/facts.ts';
import type { Mention } from '../../model/parsed-unit.ts';
import { normaliseCountryCode } from '../../normalise/country-code.ts';
import { normaliseCurrency } from '../../normalise/currency.ts';
import { normaliseHsCode } from '../../normalise/hs-code.ts';
import { normaliseMassKg } from '../../normalise/mass-kg.ts';
import { quotePages } from '../quoted-pages.ts';
import { uniqueIdentifiers } from '../unique-identifiers.ts';
import { childrenOf, find, textOf, type XmlElement } from '../xml/element.ts';
import { type DeclaredItem, readAmount } from './declaration.ts';
import { PARTY_LINKS, type Raise } from './map-party.ts';
import { readQuotedNumbers } from './quoted-numbers.ts';
import { collectSaid } from './said.ts';

const ITEM_MENTIONS = new Set(Object.keys(PARTY_LINKS));

/** Returns the goods item; `of` is the declaration's own key, `number` the item's in the declaration. */
export function mapItem(item: DeclaredItem, of: string, number: string, raise: Raise): Mention {
  const facts: Facts = {};
  const { element } = item;
  const commodity = find(element, 'Commodity');
  if (/^\d{1,6}$/.test(item.sequence)) facts.itemNumber = Number(item.sequence);
  const text = textOf(commodity, 'Description');
  if (text !== '') facts.goodsText = text.slice(0, 2000);
  addCode(facts, commodity, item, raise);
  addMeasures(facts, commodity, item, raise);
  const value = readAmount(find(commodity, 'InvoiceLine', 'ItemChargeAmount'));
  const stated = value.value === undefined ? readAmount(find(element, 'CustomsValueAmount')) : value;
  if (stated.value !== undefined) facts.valueAmount = stated.value;
  const currency = stated.value === undefined ? undefined : normaliseCurrency(stated.unit);
  if (currency !== undefined) facts.valueCurrency = currency;
  const origin = readOrigin(element);
  if (origin !== undefined) facts.originCountry = origin;
  const procedure = readProcedure(element);
  if (procedure !== undefined) facts.procedure = procedure;
  const duty = sumDuties(commodity);
  if (duty !== undefined) facts.dutyAmount = duty;
  const pieces = sumPackages(element);
  if (pieces !== undefined) facts.pieces = pieces;
  return {
    ref: item.ref,
    kind: 'GoodsItem',
    keys: { of, item: number },
    identifiers: uniqueIdentifiers([...readQuotedNumbers(element), ...quotePages(text)]),
    facts,
    said: collectSaid(element, ITEM_MENTIONS),
  };
}

/** Returns current and previous procedure together ("4000"); further lines are additional codes, which are said. */
export function readProcedure(item: XmlElement | undefined): string | undefined {
  for (const procedure of childrenOf(item, 'GovernmentProcedure')) {
    const [current, previous] = [textOf(procedure, 'CurrentCode'), textOf(procedure, 'PreviousCode')];
    if (/^\d{2}$/.test(current) && /^\d{2}$/.test(previous)) return current + previous;
  }
  return undefined;
}

/** TSP is the Combined Nomenclature's eight digits, TRC the two that TARIC adds; other lists' codes are said. */
function addCode(facts: Facts, commodity: XmlElement | undefined, item: DeclaredItem, raise: Raise): void {
  const codes = childrenOf(commodity, 'Classification').map(
    (one) => [textOf(one, 'IdentificationTypeCode'), textOf(one, 'ID')] as const,
  );
  const main =
    codes.find(([type]) => type === 'TSP' || type === 'HS' || type === 'SRZ')?.[1] ??
    codes.find(([type]) => type === '')?.[1];
  if (main === undefined || main === '') return;
  const added = codes.find(([type]) => type === 'TRC')?.[1] ?? '';
  const code = normaliseHsCode(/^\d{8}$/.test(main) && /^\d{2}$/.test(added) ? main + added : main);
  if (code !== undefined && /^\d{4,12}$/.test(code)) facts.hsCode = code;
  else raise('code-unknown', 'The commodity code is in no chapter of the Harmonized System.', item.byte, item.ref);
}

function addMeasures(facts: Facts, commodity: XmlElement | undefined, item: DeclaredItem, raise: Raise): void {
  const measure = (name: string): number | undefined => {
    const element = find(commodity, 'GoodsMeasure', name);
    if (element === undefined) return undefined;
    const mass = normaliseMassKg(element.text, element.attributes['unitCode'] ?? 'KGM');
    if (mass === undefined) raise('number-wrong', `${name} is no mass.`, element.byte, item.ref);
    return mass;
  };
  const [gross, net] = [measure('GrossMassMeasure'), measure('NetNetWeightMeasure')];
  if (gross !== undefined) facts.grossMassKg = gross;
  if (net !== undefined) facts.netMassKg = net;
}

/** Origin type 1 is the country of (non-preferential) origin, 2 that of preferential origin. */
function readOrigin(item: XmlElement): string | undefined {
  const origins = childrenOf(item, 'Origin');
  const origin = origins.find((one) => textOf(one, 'TypeCode') === '1') ?? origins[0];
  return origin === undefined ? undefined : normaliseCountryCode(textOf(origin, 'CountryCode'));
}

function sumDuties(commodity: XmlElement | undefined): number | undefined {
  const amounts = childrenOf(commodity, 'DutyTaxFee').flatMap((duty) => {
    const payment = find(duty, 'Payment');
    const paid =
      readAmount(find(payment, 'PaymentAmount')).value ?? readAmount(find(payment, 'TaxAssessedAmount')).value;
    return paid === undefined ? [] : [paid];
  });
  return amounts.length === 0 ? undefined : Math.round(amounts.reduce((sum, amount) => sum + amount, 0) * 100) / 100;
}

function sumPackages(item: XmlElement): number | undefined {
  const counts = childrenOf(item, 'Packaging').map((one) => textOf(one, 'QuantityQuantity'));
  const whole = counts.filter((count) => /^\d{1,9}$/.test(count));
  return whole.length === 0 ? undefined : whole.reduce((sum, count) => sum + Number(count), 0);
}
