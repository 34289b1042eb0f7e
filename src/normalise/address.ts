import { normaliseCountryCode } from './country-code.ts';
import { foldWords } from './folded-words.ts';

const STREET =
  /^(?:STREET|ST|STR|ROAD|RD|AVENUE|AVE|AV|LANE|LN|DRIVE|BOULEVARD|BLVD|SQUARE|SQ|PLACE|WAY|COURT|HIGHWAY|HWY|ESTATE|BUILDING|BLDG|PLAZA|TOWER|FLOOR|STRASSE|PLATZ|ALLEE|WEG|RUE|QUAI|CALLE|VIA|PIAZZA|AVENIDA|RUA|ULITSA|ULICA|PROSPEKT|JALAN|JL|LORONG|CHOME|BANCHI|DORI|LU|JIE|BOX)$|STRASSE$|STRAAT$|GATAN$|VEIEN$/;
/** One Han or kana address is one word: cut where figures begin and end. */
const FIGURES_IN_CJK =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])(?=\d)|(?<=\d)(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu;
const LONGEST = 480;

/**
 * Returns the Address identifier "COUNTRY|folded words in their order". Undefined when the country is unknown, or when
 * the parts tell no street: nothing with a figure or a street word, or under three words. So a city alone joins nobody.
 */
export function normaliseAddress(country: string, parts: readonly (string | undefined)[]): string | undefined {
  const code = normaliseCountryCode(country);
  const given = parts.filter((part) => part !== undefined);
  if (code === undefined || given.reduce((sum, part) => sum + part.length, 0) > 2 * LONGEST) return undefined;
  const words = given.flatMap((part) => foldWords(part)).flatMap((word) => word.split(FIGURES_IN_CJK));
  const street = words.some((word) => /\p{N}/u.test(word) || STREET.test(word));
  const value = `${code}|${words.join(' ')}`;
  return street && words.length >= 3 && value.length <= LONGEST ? value : undefined;
}
