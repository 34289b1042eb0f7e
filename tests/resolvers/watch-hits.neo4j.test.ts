import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { WatchHitsHeardDocument, type WatchHitsHeardSubscription } from '../../operations/generated.ts';
import { schema } from '../../schema/index.ts';
import { subscribe } from '../../src/server/subscribe.ts';
import { watch } from '../../src/work/watch.ts';
import { openHub, type TestHub } from '../hub.ts';
import { contextOf, hubOf, openTestEvents } from '../schema/ask.ts';
import { ANA, type Office, OTA, openOffice, parcel, RIN, type Who } from '../work/office.ts';

// The engine plans each question the first time it is asked.
vi.setConfig({ testTimeout: 120_000 });

const [PHONE, OTHER] = ['+819010000001', '+819010000002'];
const TERMS = {
  action: 'inform',
  legalBasis: 'Customs Act, article 105',
  reviewAt: '2026-12-01T00:00:00Z',
  until: '2027-01-01T00:00:00Z',
};

let parts: TestHub;
let office: Office;
const events = openTestEvents();
beforeAll(async () => {
  parts = await openHub();
  office = await openOffice(parts);
  await office.take(
    parcel('RR123456785JP', { name: 'AOKI HANA', phone: PHONE }),
    parcel('RR000000005JP', { name: 'BABA YUI', phone: OTHER }),
  );
});
afterAll(async () => {
  office.close();
  await parts.close();
});

/** Opens the subscription as the server does; returns what is told next: kind and number shared, by watch. */
async function hear(who: Who) {
  const context = () => contextOf({ ...hubOf(parts, office), events }, office.viewer(who), parts.now);
  const source = await subscribe({ schema, document: WatchHitsHeardDocument, contextValue: context() }, async () =>
    context(),
  );
  if (!(Symbol.asyncIterator in source)) return { refused: source.errors?.map(({ message }) => message) };
  return {
    next: async () => {
      const { value } = await source.next();
      const { watchHits } = (value?.data ?? { watchHits: [] }) as WatchHitsHeardSubscription;
      return watchHits.map(({ entity, value: shared, watch: { subject } }) => [subject?.caption, entity.kind, shared]);
    },
    close: () => source.return(),
  };
}

async function watchPerson(who: Who, name: string): Promise<void> {
  const [found] = await parts.graph.read<{ id: string }>(
    'MATCH (e:Person {nameKey: $name}) RETURN e.id AS id ORDER BY id',
    { name },
  );
  await watch(office.desk, office.viewer(who), { id: found?.id ?? '', ...TERMS });
  parts.clock += 60_000;
}

test('the owner of a watch hears of a hit as it comes in; another officer hears nothing of it, an analyst may not listen', async () => {
  await watchPerson(OTA, 'AOKI HANA');
  await watchPerson(RIN, 'BABA YUI');
  const [ota, rin] = [await hear(OTA), await hear(RIN)];
  expect(await ota.next?.()).toEqual([]);
  expect(await rin.next?.()).toEqual([]);

  await office.take(parcel('RR000000014JP', { name: 'CHIBA EMI', phone: PHONE }));
  events.tell({ type: 'worklist' });
  expect(await ota.next?.()).toEqual([['AOKI HANA', 'Person', PHONE]]);

  // Whatever was told of the first hit would have come before this.
  await office.take(parcel('RR000000028JP', { name: 'DOI JUN', phone: OTHER }));
  events.tell({ type: 'worklist' });
  expect(await rin.next?.()).toEqual([['BABA YUI', 'Person', OTHER]]);

  expect((await hear(ANA)).refused).toEqual([expect.stringContaining("'watch'")]);
  await Promise.all([ota.close?.(), rin.close?.()]);
});
