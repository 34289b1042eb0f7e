/*
 * Prices as pages write them. A figure is read by its own separators: the last of two kinds is the decimal one, one that
 * comes twice or before three digits groups thousands.
 */

/** An amount as found in a text. */
export interface Money {
  readonly amount: number;
  /** What names the currency, as written: '€', 'US$', 'EUR'; undefined when nothing does. */
  readonly sign: string | undefined;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
}

const SIGNS = [
  'US\\s?\\$|CA\\$|C\\$|AU\\$|A\\$|NZ\\$|HK\\$|NT\\$|MX\\$|S\\$|R\\$|\\$U',
  '[$€£¥₹₽₩₪₫₱₺₴₸฿₦₡₲₵₼₾₮₨₭៛]',
  '円|元|원|บาท|(?<=\\d):-',
  '(?<![\\p{L}])(?:руб(?:лей|ля)?\\.?|р\\.|грн\\.?|тг\\.?|тенге|лв\\.?|ден\\.?|дин\\.?|сом)(?![\\p{L}])',
  '(?<![\\p{L}])(?:zł|zl|Kč|Kc|Ft|lei|kn|kr\\.?|Rs\\.?|Rp\\.?|RM|TL|Fr\\.|SFr\\.?|KSh|đ|Lt|Ls|din\\.?|KM)(?![\\p{L}])',
  '(?<![\\p{L}])(?:EUR|USD|GBP|JPY|CNY|RMB|INR|PKR|RUB|BYN|UAH|KZT|PLN|CZK|HUF|RON|BGN|HRK|RSD|CHF|SEK|NOK|DKK|ISK|TRY|ILS|KRW|TWD|HKD|SGD|MYR|THB|IDR|VND|PHP|AUD|NZD|CAD|MXN|BRL|ARS|CLP|COP|PEN|ZAR|NGN|KES|EGP|AED|SAR|QAR|KWD|BHD|OMR|JOD|TND|MAD|GEL|AMD|AZN|MDL|LKR|BDT|NPR)(?![\\p{L}])',
].join('|');
/** In thousands, in lakh and crore as India groups them, or plain. */
const FIGURE =
  "\\d{1,3}(?:[ .,'’\\u00a0\\u202f]\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d{1,2}(?:,\\d{2})+,\\d{3}(?:\\.\\d{1,2})?(?!\\d)|\\d+(?:[.,]\\d{1,4})?(?!\\d)";
/** Decimals behind the sign ('36€99') or a dash for none ('36,-'). A sign right before another figure is that one's. */
const MONEY = new RegExp(
  `(?<before>${SIGNS})?\\s{0,3}(?<![\\d.,])(?<figure>${FIGURE})(?:(?:,|\\.)[-–—]{1,2})?(?:(?<mark>[€£$])(?<cents>\\d{2})(?![.,]?\\d)|\\s{0,3}(?<after>${SIGNS})(?!\\d))?`,
  'giu',
);
/** Currencies of a thousand small coins: there a point before three digits is the decimal sign. */
const THOUSANDTHS = /^(?:KWD|BHD|OMR|JOD|TND) \d+\.\d{3}$/i;
const MOST = 20;
const LARGEST = 1e12;

/** Returns the amounts in a short text, in order; figures without a currency too. */
export function findMoney(text: string): Money[] {
  const found: Money[] = [];
  for (const match of text.slice(0, 400).normalize('NFKC').matchAll(MONEY)) {
    const { before, figure = '', mark, after, cents } = match.groups ?? {};
    const sign = (before ?? mark ?? after)?.trim();
    const whole = THOUSANDTHS.test(`${sign} ${figure}`) ? Number(figure) : readFigure(figure);
    if (whole === undefined || whole > LARGEST || found.length >= MOST) continue;
    const amount = cents !== undefined && Number.isInteger(whole) ? whole + Number(cents) / 100 : whole;
    found.push({
      amount,
      sign,
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return found;
}

/** Returns the number that a figure with separators stands for: '1.299,00' → 1299, '1 299' → 1299, '12,5' → 12.5. */
export function readFigure(figure: string): number | undefined {
  const text = figure.replace(/[\s'’]/g, '');
  if (!/^\d+(?:[.,]\d+)*$/.test(text) || text.length > 24) return undefined;
  const separators = text.replace(/\d/g, '');
  if (separators === '') return Number(text);
  const last = separators.at(-1) ?? '';
  const decimals = text.length - text.lastIndexOf(last) - 1;
  const isMixed = separators !== last.repeat(separators.length);
  const groups = decimals === 3 && !isMixed && !/^0[.,]/.test(text);
  // '1.099.90': one kind of sign does both, as where cents are set apart.
  const isDecimal = isMixed || (separators.length === 1 ? !groups : decimals < 3);
  if (!isDecimal) return Number(text.replace(/[.,]/g, ''));
  const [whole = '', part = ''] = [text.slice(0, text.lastIndexOf(last)), text.slice(text.lastIndexOf(last) + 1)];
  return Number(`${whole.replace(/[.,]/g, '')}.${part}`);
}

/**
 * Returns the amount of a value in markup, where the point is the decimal sign (schema.org `price`): '1299.00', '1,299.00',
 * and what pages write in spite of it: '1.299,00', 'EUR 12', '12,50'. Of several the lowest, which is the one asked for now.
 */
export function readMarkupAmount(text: string): Money | undefined {
  const plain = /^\s*(\d{1,12}(?:\.\d{1,6})?)\s*$/.exec(text)?.[1];
  if (plain !== undefined) return { amount: Number(plain), sign: undefined, start: 0, end: text.length };
  const found = findMoney(text);
  const [first] = found;
  return first && found.reduce((low, money) => (money.amount < low.amount ? money : low), first);
}
