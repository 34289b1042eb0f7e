/*
 * What passenger law forbids to keep: data that reveal race or ethnic origin, political opinions, religion or philosophical
 * beliefs, trade union membership, health, sexual life or orientation (Directive (EU) 2016/681, art. 13(4); Annex I lists
 * what may be kept; other regimes ask for the same). Fail closed: what is not listed as harmless is masked.
 */
import { isContactText } from './contacts.ts';

/** Service requests that tell seats, tickets, documents, contacts, luggage or the kind of traveller, and no more. */
const HARMLESS_REQUESTS = new Set(
  (
    'DOCS DOCO DOCA FOID ' +
    'SEAT NSST NSSA NSSB NSSW NSSR RQST SMST SMSA SMSB SMSW EXST GPST ' +
    'TKNE TKNA TKNM TKNR TKTL ADTK FQTV FQTR FQTU FQTS CLID ' +
    'INFT CHLD UMNR YPTA BSCT GRPF GRPS TCP ' +
    'CTCM CTCE CTCR PCTC ' +
    'SPEQ IFET CBBG XBAG BULK BIKE AVIH PETC WEAP TWOV COUR STPC INAD DEPU DEPA SEMN RLOC LCTS'
  ).split(' '),
);

/** Harmless requests whose text is free, so the text is masked and the code is kept. */
const FREE_TEXT_REQUESTS = new Set('UMNR YPTA INAD DEPU DEPA STPC TWOV COUR GRPS GRPF AVIH PETC WEAP TCP'.split(' '));

/** What may be kept of a service request: all, all but its free text, or nothing (meals, health, help, unknown codes). */
export function judgeRequest(code: string): 'keep' | 'keep-code' | 'mask' {
  if (!HARMLESS_REQUESTS.has(code)) return 'mask';
  return FREE_TEXT_REQUESTS.has(code) ? 'keep-code' : 'keep';
}

/** Subjects of IFT whose text has a fixed form: fare calculation, form of payment, payer, endorsements. */
const FIXED_SUBJECTS = new Set(['5', '10', '11', '12', '15', '39', '40', '41', '42', '43', '45', '47', '733']);

/** True when an IFT's text may be kept: a subject of fixed form, a contact, or the locator of another system; never a remark. */
export function isHarmlessText(subject: string, text: string): boolean {
  if (text.trim() === '') return true;
  return (
    FIXED_SUBJECTS.has(subject) ||
    isContactText(text) ||
    /^(?:[A-Z0-9]{2}\s+)?RLOC\s+[A-Z0-9 ]{5,20}$/.test(text.trim())
  );
}

/** True when a line of a reservation system's own history (LTS) is one of fixed form: name, flight, ticketing, signature, harmless SSR. */
export function isHarmlessHistory(text: string): boolean {
  const found = /^(?:\d{1,4}\/){1,2}(?:[A-Z]\/)?(NM|SS|Z|QE|SR|27)\/(.*)$/s.exec(text);
  if (found === null) return false;
  if (found[1] !== 'SR') return true;
  const code = /^SSR ([A-Z]{4})/.exec(found[2] ?? '')?.[1];
  return code !== undefined && judgeRequest(code) === 'keep';
}
