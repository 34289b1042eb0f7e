/**
 * ICAO Doc 9303 part 3, section 6: A (national characters) and B (Cyrillic). Greek after ISO 843 / ELOT 743.
 * Where 9303 offers a choice, the first; Ukrainian letters as in its own column.
 */
const LETTERS: Readonly<Record<string, string>> = {
  Ä: 'AE',
  Å: 'AA',
  Æ: 'AE',
  Ð: 'D',
  Đ: 'D',
  Ö: 'OE',
  Ø: 'OE',
  Œ: 'OE',
  Ü: 'UE',
  Þ: 'TH',
  ẞ: 'SS',
  ß: 'SS',
  Ł: 'L',
  Ħ: 'H',
  Ŋ: 'N',
  Ŧ: 'T',
  ı: 'I',
  Ĳ: 'IJ',
  ĸ: 'Q',
  Ə: 'E',
  А: 'A',
  Б: 'B',
  В: 'V',
  Г: 'G',
  Д: 'D',
  Е: 'E',
  Ё: 'E',
  Ж: 'ZH',
  З: 'Z',
  И: 'I',
  Й: 'I',
  К: 'K',
  Л: 'L',
  М: 'M',
  Н: 'N',
  О: 'O',
  П: 'P',
  Р: 'R',
  С: 'S',
  Т: 'T',
  У: 'U',
  Ф: 'F',
  Х: 'KH',
  Ц: 'TS',
  Ч: 'CH',
  Ш: 'SH',
  Щ: 'SHCH',
  Ъ: 'IE',
  Ы: 'Y',
  Ь: '',
  Э: 'E',
  Ю: 'IU',
  Я: 'IA',
  Є: 'IE',
  І: 'I',
  Ї: 'I',
  Ґ: 'G',
  Ў: 'U',
  Ђ: 'D',
  Ѓ: 'G',
  Ѕ: 'DZ',
  Ј: 'J',
  Ќ: 'K',
  Љ: 'LJ',
  Њ: 'NJ',
  Ћ: 'C',
  Џ: 'DZ',
  Ѣ: 'IE',
  Ѳ: 'F',
  Ѵ: 'Y',
  Ѫ: 'U',
  Α: 'A',
  Β: 'V',
  Γ: 'G',
  Δ: 'D',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'I',
  Θ: 'TH',
  Ι: 'I',
  Κ: 'K',
  Λ: 'L',
  Μ: 'M',
  Ν: 'N',
  Ξ: 'X',
  Ο: 'O',
  Π: 'P',
  Ρ: 'R',
  Σ: 'S',
  Τ: 'T',
  Υ: 'Y',
  Φ: 'F',
  Χ: 'CH',
  Ψ: 'PS',
  Ω: 'O',
};

const ALPHABETIC = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;
/** Marks with no letter composed of them: the capital of ῢ is Ϋ and a grave accent. */
const MARKS = /(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])\p{M}+/gu;
const PLAIN = /^[\x20-\x5f]*$/;

function writeLatin(letter: string): string {
  const known = LETTERS[letter];
  if (known !== undefined) return known;
  if (!ALPHABETIC.test(letter)) return letter;
  const base = letter.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
  return LETTERS[base] ?? base;
}

/**
 * Returns the text in upper case with Latin, Cyrillic and Greek letters written as A-Z where a rule is known
 * (ICAO Doc 9303-3 section 6; ELOT 743). Han, kana, hangul and all other scripts stay as they are after NFKC.
 */
export function transliterate(raw: string): string {
  const upper = raw.toUpperCase();
  if (PLAIN.test(upper)) return upper;
  const whole = upper.normalize('NFKC').toUpperCase().normalize('NFC').replace(/ΟΥ|ΟΎ/g, 'OU').replace(MARKS, '');
  return Array.from(whole, writeLatin).join('');
}
