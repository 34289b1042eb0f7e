import { hostOf } from './url.ts';

/** Domains under which mail services give anybody an address: they tell no shop. */
const MAIL_SERVICES =
  /^(?:i\.)?(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|icloud|me|aol|gmx|mail|qq|foxmail|163|126|sina|sohu|naver|daum|hanmail|yandex|proton|protonmail|zoho|web|docomo|ezweb|softbank)\.[a-z.]+$/;
const LONGEST = 40;

/**
 * Returns the PurchaseOrderNumber "PLATFORM|NUMBER": the platform by its host, the number in upper case without blanks and a sign before
 * it. Undefined without a figure, and for numbers under three characters, which every shop has.
 */
export function normalisePurchaseOrder(platform: string, raw: string): string | undefined {
  if (raw.length > 4 * LONGEST) return undefined;
  const number = raw
    .normalize('NFKC')
    .toUpperCase()
    .replace(/\s/g, '')
    .replace(/^(?:NO\.?|NR\.?|N°|#|:)+/, '');
  const wellFormed = /^[A-Z0-9][A-Z0-9._/-]*$/.test(number) && /[1-9]/.test(number);
  return wellFormed && number.length >= 3 && number.length <= LONGEST ? `${platform}|${number}` : undefined;
}

/** A number behind words for an order; "order" alone is in too many sentences. */
const QUOTED =
  /(?:(?<![\p{L}\p{N}])(?:purchase\s+order|order|bestell|commande)[\s-]*(?:no|nr|num(?:ber|mer|[ée]ro)?|id|ref(?:erence)?)(?![\p{L}])|(?<![\p{L}\p{N}])order(?=\s?#)|注文番号|ご注文番号|订单号|訂單號|주문번호)\s*[.:：#]*\s*([A-Z0-9][A-Z0-9._/-]{2,39})/giu;
const MOST_QUOTED = 10;

/** Returns the order numbers that a text quotes, as written. */
export function findOrderNumbers(text: string): string[] {
  const found = [...text.slice(0, 4_000).matchAll(QUOTED)].map(([, number = '']) => number.replace(/[._/-]+$/, ''));
  return [...new Set(found)].slice(0, MOST_QUOTED);
}

/**
 * Returns the platform whose numbers a filing quotes: the host of the pages it names when they are of one host, else the domain of
 * the seller's mail when it is not a mail service's. An order number is unique within its shop alone, so that without one it tells nothing.
 */
export function findPlatform(pages: readonly string[], emails: readonly string[]): string | undefined {
  const [host, ...others] = new Set(pages.map(hostOf));
  if (host !== undefined) return others.length === 0 ? host : undefined;
  const domains = emails.map((email) => email.slice(email.lastIndexOf('@') + 1).replace(/^www\./, ''));
  const [domain, ...more] = new Set(domains.filter((each) => !MAIL_SERVICES.test(each)));
  return more.length === 0 ? domain : undefined;
}
