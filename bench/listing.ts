/*
 * Product pages: F1 of price, number and availability on saved pages with known truth, beside published figures of others, and
 * pages a second. `--pages DIR` names another folder with `ground-truth.json` and `html/ID.html.gz`; skipped where there is none.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Attribute,
  attributes,
  measure,
  type Prediction,
  predict,
  productPages,
  readSavedPages,
  type SavedPage,
} from '../tests/feeds/listing/product-pages.ts';
import { print, printMachine, readOptions } from './report.ts';

async function main(): Promise<void> {
  const { pages: folder, errors } = readOptions({ pages: productPages, errors: false });
  printMachine();
  if (!existsSync(folder)) return print('saved product pages', 'none beside the project: nothing measured');
  const pages = readSavedPages(folder);
  // Once unmeasured: code is compiled, tables are read.
  for (const page of pages.slice(0, 10)) await predict(page);
  const predictions = new Map<string, Prediction>();
  const started = performance.now();
  for (const page of pages) predictions.set(page.id, await predict(page));
  const seconds = (performance.now() - started) / 1000;
  const bytes = pages.reduce((sum, { html }) => sum + html.length, 0);
  printScores(`all ${pages.length} pages`, pages, predictions);
  printScores(
    'sites looked at',
    pages.filter(({ isLookedAt }) => isLookedAt),
    predictions,
  );
  printScores(
    'sites only measured',
    pages.filter(({ isLookedAt }) => !isLookedAt),
    predictions,
  );
  printOthers(folder, pages);
  print(
    'pages a second, one core',
    `${(pages.length / seconds).toFixed(1)} (${(bytes / 1e6 / seconds).toFixed(1)} MB/s)`,
  );
  if (errors)
    printErrors(
      pages.filter(({ isLookedAt }) => isLookedAt),
      predictions,
    );
}

function printScores(what: string, pages: readonly SavedPage[], predictions: ReadonlyMap<string, Prediction>): void {
  if (pages.length === 0) return;
  for (const attribute of attributes) {
    const { f1, precision, recall, support } = measure(pages, predictions, attribute);
    print(
      `${attribute}, ${what}`,
      `F1 ${f1.toFixed(3)}, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, of ${support}`,
    );
  }
}

/** Published for all 140 pages; extruct's output is published too, and counted here on the same pages. */
function printOthers(folder: string, pages: readonly SavedPage[]): void {
  const [metrics, output] = [join(folder, 'metrics.json'), join(folder, 'extruct.json')];
  if (existsSync(output)) {
    const given = new Map(Object.entries(JSON.parse(readFileSync(output, 'utf8')) as Record<string, Prediction>));
    printScores('extruct on these pages', pages, given);
  }
  if (!existsSync(metrics)) return;
  const published = JSON.parse(readFileSync(metrics, 'utf8')) as Record<string, Record<Attribute, { f1: number }>>;
  for (const [system, scores] of Object.entries(published)) {
    const told = attributes.map((attribute) => `${attribute} ${scores[attribute].f1.toFixed(3)}`);
    print(`${system}, published for 140 pages`, `F1 ${told.join(', ')}`);
  }
}

function printErrors(pages: readonly SavedPage[], predictions: ReadonlyMap<string, Prediction>): void {
  for (const page of pages) {
    const given = predictions.get(page.id);
    for (const attribute of attributes) {
      if (
        measure([page], predictions, attribute).f1 > 0 ||
        (page.truth[attribute] === undefined && given?.[attribute] === undefined)
      )
        continue;
      print(
        `${page.id.slice(0, 8)} ${attribute}`,
        `${page.truth[attribute]?.join(' or ') ?? 'none'}; read ${given?.[attribute] ?? 'none'}`,
      );
    }
  }
}

if (import.meta.main) await main();
