import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { ConflictError, DeniedError, InputError, NotFoundError } from '../../src/errors.ts';
import { findEntities, type Thing } from '../../src/graph/entities.ts';
import { findReportImages, readReportImage } from '../../src/graph/report-images.ts';
import { attachImage, MOST_IMAGE_BYTES, MOST_IMAGES } from '../../src/work/attach-image.ts';
import { findWritten } from '../../src/work/desk.ts';
import { recordReport } from '../../src/work/record-report.ts';
import { openHub, type TestHub } from '../hub.ts';
import { ANA, type Office, OTA, openOffice, RIN, type Who } from './office.ts';

// The engine plans each question the first time it is asked.
vi.setConfig({ testTimeout: 240_000 });

/** Bytes that begin as a PNG does, each number another image. */
const png = (number = 0) =>
  Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), Buffer.from(`image ${number}`)]);

let hub: TestHub;
let office: Office;
let report: Thing;
beforeAll(async () => {
  hub = await openHub();
});
beforeEach(async () => {
  await hub.empty();
  office = await openOffice(hub);
  const made = await recordReport(office.desk, office.viewer(OTA), {
    title: '関所の箱',
    text: 'The box holds more than tea.',
    sourceGrade: 'B',
    informationGrade: '2',
    marking: 'restricted',
    tearLine: 'Look for a second bottom.',
  });
  report = await findWritten(office.desk, office.viewer(OTA), made);
});
afterEach(() => office.close());
afterAll(() => hub.close());

const attach = (bytes: Uint8Array, more: object = {}, who: Who = OTA) =>
  attachImage(office.desk, office.viewer(who), { report: report.id, ...more }, bytes);

async function imagesFor(who: Who) {
  const [seen] = await findEntities(hub.graph, [report.id], office.viewer(who).keys);
  return seen === undefined ? [] : findReportImages(hub.graph, office.viewer(who), [seen]);
}

test('an image is kept as it came, told to who may read the report, and to nobody else', async () => {
  const { record } = await attach(png(), { about: 'The false bottom' });
  expect(await imagesFor(RIN)).toEqual([
    { report: report.id, record, mediaType: 'image/png', about: 'The false bottom', addedAt: hub.clock },
  ]);
  const read = await readReportImage(hub, office.viewer(RIN), record);
  expect([read?.mediaType, Buffer.from(read?.bytes ?? [])]).toEqual(['image/png', png()]);
  expect(await readReportImage(hub, office.viewer(ANA), record)).toBeUndefined();
  const [access] = await hub.graph.read<{ key: string; raw: string }>(
    `MATCH (r:Record {id: $record}) MATCH (c:AccessClass {number: r.access}) MATCH (b:AccessClass {number: r.rawAccess})
     RETURN c.key AS key, b.key AS raw`,
    { record },
  );
  expect(access).toEqual({
    key: 'intel/customs/restricted/intelligence',
    raw: 'intel/customs/restricted/intelligence',
  });
});

test('the report stays as it was told, and the same image again is the same', async () => {
  await attach(png());
  await attach(png());
  await attach(png(1));
  expect(await imagesFor(OTA)).toHaveLength(2);
  const [now] = await findEntities(hub.graph, [report.id], office.viewer(OTA).keys);
  expect([now?.caption, now?.facts.map(({ name, value }) => [name, value])]).toEqual([
    report.caption,
    report.facts.map(({ name, value }) => [name, value]),
  ]);
});

test('what is no image by its content is refused, whatever it is called, and so is what is too large', async () => {
  await expect(attach(Buffer.from('<svg><script>1</script></svg>'))).rejects.toThrow('must be a PNG, JPEG or WebP');
  await expect(attach(Buffer.concat([png(), Buffer.alloc(MOST_IMAGE_BYTES)]))).rejects.toThrow('4 MiB at most');
  await expect(attach(png(), { about: 'x'.repeat(65) })).rejects.toThrow(InputError);
});

test('only officers who see it add to a report of their own agency, never to its tear line, and ten images at most', async () => {
  await expect(attach(png(), {}, ANA)).rejects.toThrow(DeniedError);
  const [tearLine] = await hub.graph.read<{ id: string }>(
    "MATCH (e:Report) WHERE e.keys CONTAINS 'TEAR-LINE' RETURN e.id AS id",
  );
  await expect(attach(png(), { report: tearLine?.id })).rejects.toThrow(NotFoundError);
  await expect(attach(png(), { report: 'nothing' })).rejects.toThrow(NotFoundError);
  const abroad = { ...office.viewer(OTA), agency: 'elsewhere' };
  await expect(attachImage(office.desk, abroad, { report: report.id }, png())).rejects.toThrow(NotFoundError);
  for (let at = 0; at < MOST_IMAGES; at++) await attach(png(at));
  await expect(attach(png(MOST_IMAGES))).rejects.toThrow(ConflictError);
});
