import { encodeId, readKey } from '../../resolvers/id.ts';
import { authorise } from '../auth/authorise.ts';
import { InputError, NotFoundError } from '../errors.ts';
import type { Graph } from '../graph/driver.ts';
import { readReportImage } from '../graph/report-images.ts';
import type { ContentStore } from '../store/content-store.ts';
import { attachImage, MOST_IMAGE_BYTES } from '../work/attach-image.ts';
import type { Desk } from '../work/desk.ts';
import { authenticate, type Gate, readCredentials } from './authenticate.ts';
import { type Exchange, type Route, readBody, send, sendJson } from './exchange.ts';
import { decode } from './router.ts';

export interface ImageRouteParts {
  readonly gate: Gate;
  readonly graph: Graph;
  readonly store: ContentStore;
  readonly desk: Desk;
}

/** Whatever a browser takes the bytes for: nothing in them runs, and opened by themselves they are saved. */
const SAFE = [
  ['content-security-policy', "default-src 'none'; sandbox"],
  ['cache-control', 'no-store'],
] as const;

/**
 * Returns `POST /report/:report/images`, which adds the body as an image to a report (header `x-sekisho-about`: what it shows,
 * percent-encoded), and `GET /image/:record`, which answers with an image's bytes; 404 for what is unknown or hidden.
 */
export function imageRoutes(parts: ImageRouteParts): Route[] {
  return [
    { method: 'POST', pattern: '/report/:report/images', handler: (exchange) => add(parts, exchange) },
    { method: 'GET', pattern: '/image/:record', handler: (exchange) => show(parts, exchange) },
  ];
}

async function add({ gate, desk }: ImageRouteParts, exchange: Exchange): Promise<void> {
  const { request, params } = exchange;
  const viewer = await authenticate(gate, readCredentials(request));
  // Before a byte is read.
  authorise(viewer, 'report');
  const bytes = await readBody(request, MOST_IMAGE_BYTES);
  const input = {
    report: readKey('Entity', params['report'] ?? '') ?? '',
    about: aboutOf(request.headers['x-sekisho-about']),
  };
  const { record } = await attachImage(desk, viewer, input, bytes);
  sendJson(exchange, 201, { image: encodeId('Record', record) });
}

async function show({ gate, graph, store }: ImageRouteParts, exchange: Exchange): Promise<void> {
  const { request, params, log, requestId } = exchange;
  const viewer = await authenticate(gate, readCredentials(request));
  const key = readKey('Record', params['record'] ?? '');
  const image = key === undefined ? undefined : await readReportImage({ graph, store }, viewer, key);
  log.info({ op: 'read-image', requestId, who: viewer.id, purpose: viewer.purpose, rows: image === undefined ? 0 : 1 });
  if (image === undefined) throw new NotFoundError('there is no image of this id for you');
  const name = `report-image.${image.mediaType.slice('image/'.length)}`;
  send(exchange, 200, image.bytes, [
    ...SAFE,
    ['content-type', image.mediaType],
    ['content-disposition', `attachment; filename="${name}"`],
  ]);
}

function aboutOf(header: string | string[] | undefined): string {
  if (header === undefined) return '';
  const text = typeof header === 'string' ? decode(header) : undefined;
  if (text === undefined) throw new InputError('INPUT_INVALID', ['x-sekisho-about: must be percent-encoded text']);
  return text;
}
