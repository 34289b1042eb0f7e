import { formatDay, readMonth } from '../../normalise/partial-date.ts';
import { findLabelled } from './find-labelled.ts';
import type { Layout } from './layout.ts';

/** Before the day since when a seller has an account. */
const SINCE_LABEL =
  /^(?:(?:seller|member|shop|store|on .{1,30}?|selling|active|registered|open) since|(?:date )?joined(?: on)?|account (?:opened|created)(?: on)?|(?:shop|store) opened(?: on)?|(?:mitglied|verkäufer|shop|angemeldet) seit|(?:membre|vendeur) depuis|miembro desde|vendedor desde|membro dal|出店日|開店日|開設日|登録日|入驻时间|注册时间|开店时间|가입일)\s*[:：]?\s*/iu;

/**
 * Returns the day since when the seller of the page's product has an account, where a label says so: YYYY-MM-DD. A month alone is
 * its first day, so that an account is never taken for newer than it is. Numbers alone in any other order than year, month, day are not read.
 */
export function findSince({ page, cues }: Layout): string | undefined {
  for (const { value } of findLabelled(page, cues, SINCE_LABEL)) {
    const day = readDay(value.normalize('NFKC'));
    if (day !== undefined) return day;
  }
  return undefined;
}

function readDay(text: string): string | undefined {
  const numbers = /^(\d{4})\s?[-/.年]\s?(\d{1,2})(?:\s?[-/.月]\s?(\d{1,2}))?(?!\d)/.exec(text);
  if (numbers !== null) return formatDay(Number(numbers[1]), Number(numbers[2]), Number(numbers[3] ?? 1));
  const words =
    /^(?:(\d{1,2})(?:st|nd|rd|th)?\s)?([A-Z][a-z]{2})[a-z]*\.?,?\s(?:(\d{1,2})(?:st|nd|rd|th)?,?\s)?(\d{4})(?!\d)/.exec(
      text,
    );
  const month = readMonth(words?.[2] ?? '');
  if (words === null || month === undefined) return undefined;
  return formatDay(Number(words[4]), month, Number(words[1] ?? words[3] ?? 1));
}
