import { foldWords } from './folded-words.ts';
import { once, readTable } from './vocabulary.ts';

/** What a description names, where it is not what was declared. */
export interface NamedGoods {
  /** The words that name it, as in data/goods-words.tsv. */
  readonly word: string;
  /** The heading they stand for, four digits. */
  readonly heading: string;
}

/** Last chapter of each section of the Harmonized System: within one, classification is a matter for specialists. */
const SECTIONS = [5, 14, 15, 24, 27, 38, 40, 43, 46, 49, 63, 67, 70, 71, 83, 85, 89, 92, 93, 96, 97];
/** Chapters left to national use. */
const NATIONAL = /^(?:77|98|99)$/;
const LONGEST = 500;
/** A shop's descriptions come back in file after file, under every profile: the last ones read are kept. */
const KEPT = 20_000;
const read = new Map<string, NamedGoods | undefined>();
/** One good from the next; a dash with blanks, as in the titles of pages. */
const BETWEEN = /[,;:/+&|()[\]\n、，；]|\s[-–—]\s|\bAND\b/;
/** What goes before says what it is, what comes behind what for, of or with. */
const BEHIND = new Set('FOR OF WITH WITHOUT IN FROM BY TO MADE'.split(' '));
/** Behind a name and no part of it. */
const NEUTRAL = new Set(
  'PAIR PC PIECE EA UNIT NEW USED MEN MAN WOMEN WOMAN LADY KID CHILDREN BOY GIRL UNISEX BLACK WHITE RED BLUE GREEN YELLOW PINK BROWN GREY GRAY SMALL MEDIUM LARGE'.split(
    ' ',
  ),
);
/** Phrases that name no goods at all. */
const NOTHING_NAMED = new Set('GIFT PRESENT SAMPLE'.split(' '));
/** Web and mail addresses. */
const ADDRESSES = /(?:https?:\/\/|www\.)\S+|\S+@\S+|\S+\.[a-z]{2,6}\/\S*/gi;
/** Of what a heading excludes it says nothing. */
const EXCLUSIONS = /\((?:excluding|other than|not )[^)]*\)|(?:excluding|other than|except)[^,;]*/gi;

const headings = once(
  () =>
    new Map(
      readTable('goods-words.tsv').map(
        ([words = '', codes = '']) => [stems(words).join(' '), codes.split(' ')] as const,
      ),
    ),
);

/** Words of the headings' own wording, by chapter as ` A B C ` and by heading as a set. */
const wordings = once(() => {
  const byChapter = new Map<string, string>();
  const byHeading = new Map<string, Set<string>>();
  for (const [code = '', text = ''] of readTable('hs.tsv')) {
    const words = stems(text.replace(EXCLUSIONS, ' '));
    const chapter = code.slice(0, 2);
    byChapter.set(chapter, `${byChapter.get(chapter) ?? ' '}${words.join(' ')} | `);
    const heading = code.slice(0, 4);
    byHeading.set(heading, new Set([...(byHeading.get(heading) ?? []), ...words]));
  }
  return { byChapter, byHeading };
});

/**
 * Returns the goods that a description plainly names when they are of another section of the Harmonized System than the code and
 * nothing in it speaks for the code; undefined in every case of doubt: when a part of it has no name known here, when any word of four
 * letters stands in the wording of the code's heading, or any name in that of its chapter. Names: data/goods-words.tsv, English.
 */
export function findOtherGoods(text: string, hsCode: string): NamedGoods | undefined {
  if (text.length > LONGEST) return undefined;
  const asked = `${hsCode.slice(0, 4)} ${text}`;
  if (read.has(asked)) return read.get(asked);
  const found = compare(text, hsCode);
  if (read.size >= KEPT) read.clear();
  read.set(asked, found);
  return found;
}

function compare(text: string, hsCode: string): NamedGoods | undefined {
  const chapter = hsCode.slice(0, 2);
  const { byChapter, byHeading } = wordings();
  const wording = byChapter.get(chapter);
  if (wording === undefined || NATIONAL.test(chapter)) return undefined;
  const named = nameGoods(text);
  const [first] = named;
  if (first === undefined) return undefined;
  const isOther = named.every(
    ({ word, codes }) =>
      !wording.includes(` ${word} `) && codes.every((code) => sectionOf(code) !== sectionOf(chapter)),
  );
  if (!isOther) return undefined;
  const declared = byHeading.get(hsCode.slice(0, 4)) ?? new Set();
  if (stems(text).some((word) => word.length > 3 && declared.has(word))) return undefined;
  return { word: first.word, heading: first.codes[0] ?? '' };
}

/** Names of all goods in a text; none when any part of it is not known. */
function nameGoods(text: string): { word: string; codes: readonly string[] }[] {
  const named: { word: string; codes: readonly string[] }[] = [];
  for (const part of text.replace(ADDRESSES, ' ').toUpperCase().split(BETWEEN)) {
    const words = stems(part);
    const end = words.findIndex((word, at) => at > 0 && BEHIND.has(word));
    const kept = end < 0 ? words : words.slice(0, end);
    while (kept.length > 0 && (NEUTRAL.has(kept.at(-1) ?? '') || /\d|^.$/.test(kept.at(-1) ?? ''))) kept.pop();
    const [last = '', before] = kept.toReversed();
    if (kept.length === 0 || (kept.length === 1 && NOTHING_NAMED.has(last))) continue;
    const pair = `${before} ${last}`;
    const word = headings().has(pair) ? pair : last;
    const codes = headings().get(word);
    if (codes === undefined) return [];
    named.push({ word, codes });
  }
  return named;
}

function stems(text: string): string[] {
  return foldWords(text).map(stem);
}

/** Singular of an English word as far as a list of goods needs it. */
function stem(word: string): string {
  if (/(?:SS|US|IS)$/.test(word) || word.length < 4) return word;
  if (/IES$/.test(word)) return `${word.slice(0, -3)}Y`;
  if (/VES$/.test(word)) return `${word.slice(0, -3)}F`;
  return word.replace(/(?<=CH|SH|X|SS)ES$|S$/, '');
}

function sectionOf(code: string): number {
  return SECTIONS.findIndex((last) => Number(code.slice(0, 2)) <= last);
}
