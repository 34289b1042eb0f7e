/**
 * Builds `japanese-names.json` from the japanese-personal-name-dataset (MIT, see NOTICE). Run:
 *   node simulator/vocabulary/build.ts FOLDER-OF-THE-DATASET
 * The folder holds last_name_org.csv, first_name_man_opti.csv and first_name_woman_opti.csv.
 * Romaji of the dataset is letter by letter (satou); passports drop long vowels (SATO), so both are derivable: the long form
 * is kept and the short one made by `world/name.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
if (folder === undefined) throw new Error('name the folder of the dataset');

const rows = (name: string) =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .map((line) => line.trim().split(','));

const plain = /^[a-z]{2,14}$/;
/** Most frequent first, as in the dataset. */
const surnames = unique(rows('last_name_org.csv').map((row) => row[3] ?? '')).slice(0, 600);
const women = unique(rows('first_name_woman_opti.csv').map((row) => row[1] ?? ''));
const men = unique(rows('first_name_man_opti.csv').map((row) => row[1] ?? '')).slice(0, 400);

writeFileSync(
  new URL('japanese-names.json', import.meta.url),
  `${JSON.stringify({ surnames: surnames.join(' '), women: women.join(' '), men: men.join(' ') }, null, 1)}\n`,
);

function unique(list: readonly string[]): string[] {
  return [...new Set(list.filter((name) => plain.test(name)))];
}
