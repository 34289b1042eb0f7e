import { foldWords } from './folded-words.ts';
import { once, readTable } from './vocabulary.ts';

/**
 * Two-letter forms that are safe as the last word; the others are words or names somewhere (IN, MT, DA, YU).
 */
const SHORT_FORMS = new Set(
  'AB AG AO AS BV CC CO CV EV FZ GK HB HF JV KB KG KK LC LP NV OG OU OY PT SA SC SE SL SP UG YK ZS'.split(' '),
);
/** Legal forms elsewhere, given or family names too often to decide anything. */
const NAMES = new Set([
  'TEO',
  'SAM',
  'SAL',
  'SAD',
  'SIA',
  'ASA',
  'SON',
  'IKE',
  'SAT',
  'AAM',
  'PER',
  'FUND',
  'GEN',
  'SEM',
]);
const FIRST_WORDS = new Set([
  'PT',
  'OOO',
  'OAO',
  'ZAO',
  'PAO',
  'AO',
  'TOV',
  'UAB',
  'LLC',
  'JSC',
  'EIRL',
  'CV',
  'PJSC',
  'OJSC',
  'IP',
]);

const findForms = once(() => {
  const forms = new Set<string>();
  for (const [form = ''] of readTable('legal-forms.tsv')) {
    const words = foldWords(form);
    const folded = words.join(' ');
    const known = folded.length === 2 ? SHORT_FORMS.has(folded) : folded.length > 2 && !NAMES.has(folded);
    if (known && words.length <= 6) forms.add(folded);
  }
  for (const form of SHORT_FORMS) forms.add(form);
  return forms;
});

const findWords = once(() => new Set(readTable('business-words.tsv').map(([word = '']) => word)));
const hanWords = once(() => [...findWords()].filter((word) => !/^[A-Z]+$/.test(word)));

function endsInForm(words: readonly string[]): boolean {
  const forms = findForms();
  const longest = Math.min(6, words.length - 1);
  for (let n = 1; n <= longest; n++) if (forms.has(words.slice(-n).join(' '))) return true;
  return false;
}

/**
 * Returns what kind of party a name is of: an Organisation when it ends in a legal form (rigour's table, ISO 20275),
 * begins with one that is written first (OOO, PT), or holds a business word or a figure; else a Person.
 */
export function findPartyKind(name: string): 'Organisation' | 'Person' {
  if (name.length > 600) return 'Organisation';
  const words = foldWords(name);
  if (words.some((word) => findWords().has(word) || /^\p{N}+$/u.test(word)) || endsInForm(words)) return 'Organisation';
  if (words.length > 1 && FIRST_WORDS.has(words[0] ?? '')) return 'Organisation';
  return hanWords().some((word) => name.normalize('NFKC').includes(word)) ? 'Organisation' : 'Person';
}
