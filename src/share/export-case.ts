import { z } from 'zod';
import { authorise } from '../auth/authorise.ts';
import type { Viewer } from '../model/access.ts';
import { check } from '../model/check-input.ts';
import type { Dossier, LeftOut } from './dossier.ts';
import { exportFtm } from './export-ftm.ts';
import { exportStix } from './export-stix.ts';
import { type CaseParts, readCase } from './read-case.ts';

export const exportFormats = ['stix', 'ftm'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const caseLimits = { ids: 20, hops: 2, things: 500, usualThings: 200 } as const;

const shape = z.strictObject({
  ids: z
    .array(z.string())
    .min(1, 'must name one thing at least')
    .max(caseLimits.ids, `must be ${caseLimits.ids} at most`),
  format: z.enum(exportFormats, 'must be stix or ftm'),
  hops: z.number().int().min(0).max(caseLimits.hops, `must be from 0 to ${caseLimits.hops}`).default(1),
  most: z
    .number()
    .int()
    .min(1, `must be from 1 to ${caseLimits.things}`)
    .max(caseLimits.things, `must be from 1 to ${caseLimits.things}`)
    .default(caseLimits.usualThings),
});

/** A case as a file, and what is not in it. */
export interface CaseFile {
  readonly mediaType: string;
  readonly fileName: string;
  readonly text: string;
  /** What the case holds, before the format left anything out. */
  readonly things: number;
  readonly links: number;
  readonly leftOut: LeftOut;
  /** True when more is seen around the case than was taken. */
  readonly truncated: boolean;
  /** Things and identifiers around which more is seen than was taken. */
  readonly cut: number;
}

/**
 * Returns a case as a file to be taken along, as the viewer sees it now; undefined when one of its things is unknown or hidden.
 * Each thing is marked by the classes it stands in. Throws INPUT_INVALID. Needs `export`.
 */
export async function exportCase(parts: CaseParts, viewer: Viewer, input: unknown): Promise<CaseFile | undefined> {
  authorise(viewer, 'export');
  const { format, ...asked } = check(shape, input);
  const read = await readCase(parts, viewer, asked);
  if (read === undefined) return undefined;
  const { dossier, truncated, cut } = read;
  return {
    ...WRITERS[format](dossier),
    things: dossier.things.length,
    links: dossier.links.length,
    truncated,
    cut,
  };
}

/** Media types: STIX 2.1, section 9.3 of TAXII 2.1 names it; FollowTheMoney has none of its own. */
const WRITERS: Readonly<
  Record<ExportFormat, (dossier: Dossier) => Pick<CaseFile, 'mediaType' | 'fileName' | 'text' | 'leftOut'>>
> = {
  stix: (dossier) => {
    const { bundle, leftOut } = exportStix(dossier);
    const text = `${JSON.stringify(bundle, null, 2)}\n`;
    return { mediaType: 'application/stix+json;version=2.1', fileName: `${dossier.number}.stix.json`, text, leftOut };
  },
  ftm: (dossier) => {
    const { entities, leftOut } = exportFtm(dossier);
    const text = entities.map((entity) => `${JSON.stringify(entity)}\n`).join('');
    return { mediaType: 'application/x-ndjson', fileName: `${dossier.number}.ftm.ndjson`, text, leftOut };
  },
};
