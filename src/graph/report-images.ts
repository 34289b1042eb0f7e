import { authorise } from '../auth/authorise.ts';
import { HubError } from '../errors.ts';
import type { Viewer } from '../model/access.ts';
import { type ImageType, imageTypes } from '../normalise/image-type.ts';
import type { ContentStore } from '../store/content-store.ts';
import { type Graph, ints } from './driver.ts';
import type { Thing } from './entities.ts';
import { findRecords } from './record-reads.ts';

/** Kind of the documents that images of reports are. */
export const IMAGE_DOCUMENT = 'report-image';

/** An image of a report: a record whose bytes it is. */
export interface ReportImage {
  readonly report: string;
  /** Record that holds it. */
  readonly record: string;
  readonly mediaType: ImageType;
  /** What it shows, in the words of who added it. */
  readonly about: string | null;
  /** Epoch ms. */
  readonly addedAt: number;
}

/** Returns the images of each of these reports that are visible, in the order they were added. Needs `read`. */
export async function findReportImages(
  graph: Graph,
  viewer: Viewer,
  reports: readonly Pick<Thing, 'id' | 'memberIds'>[],
): Promise<ReportImage[]> {
  authorise(viewer, 'read');
  return graph.read<ReportImage>(
    `UNWIND $rows AS row
     MATCH (e:Report)<-[s:SAYS]-(r:Record {documentKind: $kind})
     WHERE e.id IN row.members AND e.access IN $keys AND r.access IN $keys AND s.knownTo IS NULL
     RETURN row.id AS report, r.id AS record, r.format AS mediaType, s.role AS about, r.receivedAt AS addedAt
     ORDER BY report, addedAt, record`,
    {
      rows: reports.map(({ id, memberIds }) => ({ id, members: [...memberIds] })),
      keys: ints(viewer.keys),
      kind: IMAGE_DOCUMENT,
    },
  );
}

/**
 * Returns the bytes of an image, as its record's class lets the viewer see them; undefined for what is unknown, hidden, or
 * no image of a report. Needs `read`.
 */
export async function readReportImage(
  { graph, store }: { readonly graph: Graph; readonly store: ContentStore },
  viewer: Viewer,
  id: string,
): Promise<{ readonly mediaType: ImageType; readonly bytes: Uint8Array } | undefined> {
  const [record] = await findRecords(graph, viewer, [id]);
  const mediaType = imageTypes.find((type) => type === record?.format);
  if (record?.documentKind !== IMAGE_DOCUMENT || mediaType === undefined || !record.isRawVisible) return undefined;
  const { bytes } = await store.read(record.id, record.pointer).catch((error: unknown) => {
    if (error instanceof HubError && error.code === 'NOT_FOUND') return { bytes: undefined };
    throw error;
  });
  return bytes === undefined ? undefined : { mediaType, bytes };
}
