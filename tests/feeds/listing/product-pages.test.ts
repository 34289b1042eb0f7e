import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  haveProductPages,
  measure,
  type Prediction,
  predict,
  productPages,
  readSavedPages,
  type SavedPage,
} from './product-pages.ts';

describe.skipIf(!haveProductPages)('on saved product pages of many shops', () => {
  let pages: readonly SavedPage[];
  const predictions = new Map<string, Prediction>();

  beforeAll(async () => {
    pages = readSavedPages(productPages);
    for (const page of pages) predictions.set(page.id, await predict(page));
  }, 120_000);

  test.each([
    ['price', 0.87],
    ['sku', 0.93],
    ['availability', 0.94],
  ] as const)('%s is read with an F1 of at least %f', (attribute, least) => {
    expect(measure(pages, predictions, attribute).f1).toBeGreaterThan(least);
  });

  test('the counting gives the published figure of a system whose output is published', () => {
    const given = JSON.parse(readFileSync(join(productPages, 'extruct.json'), 'utf8')) as Record<string, Prediction>;
    const truths = JSON.parse(readFileSync(join(productPages, 'ground-truth.json'), 'utf8')) as Record<
      string,
      SavedPage['truth']
    >;
    const all = Object.entries(truths).map(([id, truth]) => ({
      id,
      truth,
      url: truth.url,
      html: Buffer.alloc(0),
      isLookedAt: false,
    }));
    const published = JSON.parse(readFileSync(join(productPages, 'metrics.json'), 'utf8')) as Record<
      string,
      Record<string, { f1: number }>
    >;
    // The whole truth is published with all pages only.
    if (all.length < Object.keys(given).length) return;
    for (const attribute of ['price', 'sku', 'availability'] as const) {
      expect(measure(all, new Map(Object.entries(given)), attribute).f1).toBeCloseTo(
        published['extruct']?.[attribute]?.f1 ?? 0,
        6,
      );
    }
  });
});
