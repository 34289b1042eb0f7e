import type { Facts } from '../../model/facts.ts';
import type { Issue, Link, Mention, Parsed } from '../../model/parsed-unit.ts';
import { normaliseCurrency } from '../../normalise/currency.ts';
import { normaliseEori } from '../../normalise/eori.ts';
import { foldName } from '../../normalise/folded-name.ts';
import { normaliseMassKg } from '../../normalise/mass-kg.ts';
import { normaliseMrn } from '../../normalise/mrn.ts';
import { uniqueIdentifiers } from '../unique-identifiers.ts';
import { find, textOf } from '../xml/element.ts';
import { type Declaration, readAmount } from './declaration.ts';
import { mapItem, readProcedure } from './map-item.ts';
import { mapParty, PARTY_LINKS, type Raise } from './map-party.ts';
import { addOrders } from './orders.ts';
import { readQuotedNumbers } from './quoted-numbers.ts';
import { collectSaid } from './said.ts';

/** Raised whenever what is read from the same bytes changes. */
const PARSER = 'declaration/2';
const REF = 'Declaration';
const OWN_MENTIONS = new Set([...Object.keys(PARTY_LINKS), 'GovernmentAgencyGoodsItem']);
/** Numbers given by customs are unique without their sender, and amendments state the number and no declarant. */
const CUSTOMS = 'customs';

type Meaning = { readonly function: 'original' | 'change' | 'cancel'; readonly mode: 'snapshot' | 'delta' };

/** Returns the unit of a declaration, or why it cannot be one: it has neither customs' number nor declarant and reference. */
export function mapDeclaration(declaration: Declaration): Parsed {
  const issues: Issue[] = [...declaration.issues];
  const raise: Raise = (code, message, byte, ref) => {
    issues.push({ code, severity: 'warning', at: { byte, ref }, message });
  };
  const bytes: [number, number] = [...declaration.bytes];
  const format = declaration.modelVersion === '' ? 'WCO-DEC' : `WCO-DEC/${declaration.modelVersion}`.slice(0, 40);
  const meaning = readMeaning(declaration, raise);
  const own = mapOwn(declaration, meaning, raise);
  if (own === undefined) {
    const message = 'Neither ID (MRN) nor a declarant with FunctionalReferenceID: the declaration cannot be kept.';
    issues.push({ code: 'key-missing', severity: 'error', at: { byte: bytes[0], ref: REF }, message });
    return { type: 'refused', feed: 'declaration', format, bytes, issues };
  }
  const { mrn, declarant, lrn } = own.keys;
  const number = mrn ?? `${declarant}|${lrn}`;
  const items = mapItems(declaration, number, meaning.mode, raise);
  const parties = mapParties(declaration, raise);
  addOrders(
    declaration,
    own,
    items,
    parties.map(({ mention }) => mention),
  );
  return {
    type: 'unit',
    unit: {
      feed: 'declaration',
      format,
      parser: PARSER,
      bytes,
      document: {
        kind: 'declaration',
        number,
        sender: mrn === undefined ? (declarant ?? 'unknown') : CUSTOMS,
        ...(declaration.version === '' ? {} : { version: declaration.version.slice(0, 40) }),
      },
      ...meaning,
      ...(declaration.preparedAt === undefined ? {} : { preparedAt: declaration.preparedAt }),
      subject: REF,
      mentions: [own, ...items, ...parties.map(({ mention }) => mention)],
      links: [
        ...items.map((item): Link => ({ from: item.ref, type: 'ITEM_OF', to: REF })),
        ...parties.map(({ link }) => link),
      ],
      issues,
    },
  };
}

/**
 * FunctionCode (UN/EDIFACT 1225) with, for 13 (a request about a declaration), TypeCode: COR amends, INV invalidates.
 * Amendments name what they change and nothing else.
 */
function readMeaning(declaration: Declaration, raise: Raise): Meaning {
  const { functionCode, typeCode } = declaration;
  switch (functionCode) {
    case '9':
    case '':
      return { function: 'original', mode: 'snapshot' };
    case '5':
      return { function: 'change', mode: 'snapshot' };
    case '4':
      return { function: 'change', mode: 'delta' };
    case '1':
    case '3':
      return { function: 'cancel', mode: 'delta' };
    case '13':
      return { function: typeCode === 'INV' ? 'cancel' : 'change', mode: 'delta' };
    default:
      raise('code-unknown', 'FunctionCode is not known; read as an original.', declaration.bytes[0], REF);
      return { function: 'original', mode: 'snapshot' };
  }
}

function mapOwn(declaration: Declaration, meaning: Meaning, raise: Raise): Mention | undefined {
  const { element } = declaration;
  const mrn = declaration.mrn === '' ? undefined : normaliseMrn(declaration.mrn);
  if (declaration.mrn !== '' && mrn === undefined) {
    raise('number-wrong', 'ID has not the form of a registration number.', declaration.bytes[0], REF);
  }
  const declarant = findDeclarant(declaration);
  // A request's own reference is not the declaration's.
  const lrn = meaning.mode === 'delta' && mrn !== undefined ? undefined : declaration.reference.slice(0, 100);
  const keys: Record<string, string> = {};
  if (mrn !== undefined) keys['mrn'] = mrn;
  if (declarant !== undefined && lrn !== undefined && lrn !== '') {
    keys['declarant'] = declarant;
    keys['lrn'] = lrn;
  }
  if (keys['mrn'] === undefined && keys['lrn'] === undefined) return undefined;
  const own: Mention = {
    ref: REF,
    kind: 'Declaration',
    keys,
    identifiers: [],
    facts: readFacts(declaration),
    said: collectSaid(element, OWN_MENTIONS),
  };
  if (mrn !== undefined) own.identifiers.push({ kind: 'Mrn', value: mrn, role: 'is' });
  if (keys['lrn'] !== undefined) own.identifiers.push({ kind: 'Lrn', value: `${declarant}|${lrn}`, role: 'is' });
  const shipment = find(element, 'GoodsShipment');
  own.identifiers.push(...readQuotedNumbers(element), ...(shipment === undefined ? [] : readQuotedNumbers(shipment)));
  own.identifiers = uniqueIdentifiers(own.identifiers);
  return own;
}

function findDeclarant(declaration: Declaration): string | undefined {
  const party = declaration.parties.find(({ role }) => role === 'Declarant');
  if (party === undefined) return undefined;
  return (normaliseEori(party.id) ?? (party.id === '' ? foldName(party.name) : party.id.toUpperCase()))?.slice(0, 190);
}

function readFacts(declaration: Declaration): Facts {
  const { element } = declaration;
  const facts: Facts = {};
  if (declaration.typeCode !== '') facts.declarationType = declaration.typeCode.slice(0, 64);
  const offices = [['DeclarationOfficeID'], ['PresentationOffice', 'ID'], ['SupervisingOffice', 'ID']] as const;
  const office = offices.map((path) => textOf(element, ...path)).find((text) => text !== '');
  if (office !== undefined) facts.customsOffice = office.slice(0, 64);
  const procedure = readProcedure(declaration.items[0]?.element);
  if (procedure !== undefined) facts.procedure = procedure;
  const pieces = textOf(element, 'TotalPackageQuantity');
  if (/^\d{1,9}$/.test(pieces)) facts.pieces = Number(pieces);
  const mass = find(element, 'TotalGrossMassMeasure');
  const kilograms = mass === undefined ? undefined : normaliseMassKg(mass.text, mass.attributes['unitCode'] ?? 'KGM');
  if (kilograms !== undefined) facts.grossMassKg = kilograms;
  const invoice = readAmount(find(element, 'InvoiceAmount'));
  if (invoice.value !== undefined) facts.valueAmount = invoice.value;
  const currency = invoice.value === undefined ? undefined : normaliseCurrency(invoice.unit);
  if (currency !== undefined) facts.valueCurrency = currency;
  return facts;
}

function mapItems(declaration: Declaration, of: string, mode: Meaning['mode'], raise: Raise): Mention[] {
  const taken = new Set<string>();
  const items = declaration.items.map((item, at) => {
    let number = /^\d{1,6}$/.test(item.sequence) ? String(Number(item.sequence)) : '';
    if (number === '')
      raise('element-missing', 'A goods item has no SequenceNumeric; its place counts.', item.byte, item.ref);
    else if (taken.has(number))
      raise('number-repeated', 'Two goods items have the same SequenceNumeric.', item.byte, item.ref);
    if (number === '' || taken.has(number)) number = `#${at + 1}`;
    taken.add(number);
    return mapItem(item, of, number, raise);
  });
  const stated = textOf(declaration.element, 'GoodsItemQuantity');
  if (mode === 'snapshot' && /^\d{1,6}$/.test(stated) && Number(stated) !== items.length) {
    raise('count-wrong', `GoodsItemQuantity states ${stated}, ${items.length} are there.`, declaration.bytes[0], REF);
  }
  return items;
}

function mapParties(declaration: Declaration, raise: Raise): { mention: Mention; link: Link }[] {
  const header = declaration.parties.map((party) => ({ party, item: undefined }));
  const atItems = declaration.items.flatMap((item) => item.parties.map((party) => ({ party, item: item.ref })));
  return [...header, ...atItems].flatMap(({ party, item }) => {
    const mention = mapParty(party, raise);
    const type = PARTY_LINKS[party.role];
    if (mention === undefined || type === undefined) return [];
    const to = item !== undefined && (type === 'SELLER_OF' || type === 'BUYER_OF') ? item : REF;
    return [{ mention, link: { from: mention.ref, type, to } }];
  });
}
