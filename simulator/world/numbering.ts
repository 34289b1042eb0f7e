import { spread } from '../random.ts';

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const SYMBOLS: Readonly<Record<string, string>> = {
  '#': '0123456789',
  n: '23456789',
  '@': LETTERS,
  '%': `${LETTERS}23456789`,
};

/**
 * Fills a template with the `index`-th value of its number space: # any digit, n a digit from 2 to 9, @ a letter, % a letter or
 * digit; all else stands as it is. Other indexes give other values until the space is used up.
 */
export function numbered(template: string, index: number, offset = 0): string {
  let space = 1;
  for (const symbol of template) space *= SYMBOLS[symbol]?.length ?? 1;
  let rest = spread(index, space, offset % space);
  let text = '';
  for (let at = template.length - 1; at >= 0; at -= 1) {
    const symbol = template[at] ?? '';
    const alphabet = SYMBOLS[symbol];
    if (alphabet === undefined) {
      text = symbol + text;
    } else {
      text = (alphabet[rest % alphabet.length] ?? '') + text;
      rest = Math.floor(rest / alphabet.length);
    }
  }
  return text;
}
