import type { ParsedUnit } from '../../src/model/parsed-unit.ts';

type Mention = ParsedUnit['mentions'][number];

/** A person with a phone, and a passport of the name's own: told again with another phone it is the same person. */
export function phoned(name: string, phone: string): Mention {
  const identifiers: Mention['identifiers'] = [
    { kind: 'Phone', value: phone, role: 'contact' },
    { kind: 'TravelDocument', value: `JPN|${name.replace(/\W/g, '')}`, role: 'is' },
  ];
  return { ref: name, kind: 'Person', keys: {}, identifiers, facts: { name }, said: {} };
}

let seconds = 0;

/** A filing about a consignment, or a postal item, and who it goes to; each later than the one before. */
export function waybill(
  number: string,
  parties: readonly Mention[],
  feed: 'air-cargo' | 'post' = 'air-cargo',
): ParsedUnit {
  const isPost = feed === 'post';
  const own: Mention = {
    ref: 'own',
    kind: isPost ? 'PostalItem' : 'Consignment',
    keys: isPost ? { s10: number } : { awb: number },
    identifiers: [{ kind: isPost ? 'S10' : 'TransportDocument', value: number, role: 'is' }],
    facts: {},
    said: {},
  };
  seconds += 1;
  return {
    feed,
    format: 'TEST/1',
    parser: `${feed}/1`,
    bytes: [0, 0],
    document: { kind: isPost ? 'ITMATT' : 'FWB', number, sender: 'GB' },
    mode: 'snapshot',
    function: 'original',
    preparedAt: new Date(Date.parse('2026-11-01T00:00:00Z') + seconds * 1_000).toISOString(),
    subject: 'own',
    mentions: [own, ...parties],
    links: parties.map(({ ref }) => ({ from: ref, type: 'CONSIGNEE_OF', to: 'own' })),
    issues: [],
  };
}
