import { uuid } from './fixtures.ts';

const at = '2026-11-20T08:00:00.000Z';
const identity = `identity--${uuid(2)}`;
const sha256 = 'ab'.repeat(32);

/** What STIX 2.1 asks of each of its types beside what all of them must have; the smallest object that is right. */
const OBJECTS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'attack-pattern': { name: 'a' },
  campaign: { name: 'a' },
  'course-of-action': { name: 'a' },
  grouping: { context: 'unspecified', object_refs: [identity] },
  identity: { name: 'Jane Example', identity_class: 'individual' },
  incident: { name: 'a' },
  indicator: { pattern: "[ipv4-addr:value = '198.51.100.7']", pattern_type: 'stix', valid_from: at },
  infrastructure: { name: 'a' },
  'intrusion-set': { name: 'a' },
  location: { country: 'JP' },
  malware: { is_family: true, name: 'a' },
  'malware-analysis': { product: 'a', result: 'benign' },
  note: { content: 'a', object_refs: [identity] },
  'observed-data': {
    first_observed: at,
    last_observed: at,
    number_observed: 1,
    object_refs: [`ipv4-addr--${uuid(3)}`],
  },
  opinion: { opinion: 'agree', object_refs: [identity] },
  report: { name: 'a', published: at, object_refs: [identity] },
  'threat-actor': { name: 'a' },
  tool: { name: 'a' },
  vulnerability: { name: 'a' },
  relationship: { relationship_type: 'related-to', source_ref: identity, target_ref: identity },
  sighting: { sighting_of_ref: identity },
  'extension-definition': {
    name: 'a',
    schema: 'https://example.org/a',
    version: '1.0.0',
    extension_types: ['new-sdo'],
    created_by_ref: identity,
  },
  'language-content': { object_ref: identity, contents: { fr: { name: 'a' } } },
};

/** Observables, which have no versions. */
const OBSERVABLES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  artifact: { payload_bin: 'YQ==' },
  'autonomous-system': { number: 64500 },
  directory: { path: '/tmp' },
  'domain-name': { value: 'example.org' },
  'email-addr': { value: 'jane@example.org' },
  'email-message': { is_multipart: false },
  file: { name: 'a', hashes: { 'SHA-256': sha256 } },
  'ipv4-addr': { value: '198.51.100.7' },
  'ipv6-addr': { value: '2001:db8::1' },
  'mac-addr': { value: '00:00:5e:00:53:01' },
  mutex: { name: 'a' },
  'network-traffic': { protocols: ['tcp'], src_ref: `ipv4-addr--${uuid(3)}` },
  process: { pid: 7 },
  software: { name: 'a' },
  url: { value: 'https://example.org/' },
  'user-account': { account_type: 'twitter', account_login: 'kuro' },
  'windows-registry-key': { key: 'HKEY_LOCAL_MACHINE\\a' },
  'x509-certificate': { serial_number: '00' },
};

/** Values that are no objects of their own. */
const VALUES: Readonly<Record<string, readonly [right: unknown, wrong: unknown]>> = {
  binary: ['YQ==', '?'],
  bundle: [
    { type: 'bundle', id: `bundle--${uuid(1)}`, objects: [object('identity')] },
    { type: 'bundle', id: 'x' },
  ],
  core: [object('identity'), { type: 'identity' }],
  'cyber-observable-core': [observable('url'), { type: 'url' }],
  dictionary: [{ a: 'b' }, { 'a b': 'c' }],
  extension: [{ extension_type: 'new-sdo' }, { extension_type: 'a' }],
  'external-reference': [{ source_name: 'example', external_id: 'X-1' }, {}],
  'granular-marking': [{ marking_ref: `marking-definition--${uuid(4)}`, selectors: ['name'] }, { selectors: [] }],
  'hashes-type': [{ 'SHA-256': sha256 }, { 'SHA-256': 'x' }],
  hex: ['00', '0'],
  identifier: [identity, 'identity'],
  'kill-chain-phase': [{ kill_chain_name: 'a', phase_name: 'b' }, {}],
  'marking-definition': [
    {
      type: 'marking-definition',
      spec_version: '2.1',
      id: `marking-definition--${uuid(4)}`,
      created: at,
      definition_type: 'statement',
      definition: { statement: 'PAP:GREEN' },
    },
    { type: 'marking-definition' },
  ],
  properties: [{ name: 'a' }, { A: 1 }],
  timestamp: [at, '2026-11-20'],
  'url-regex': ['https://example.org/', 7],
};

/** Returns what is right and what is wrong by the schema of this name. */
export function everyType(name: string): readonly [right: unknown, wrong: unknown] {
  const value = VALUES[name];
  if (value !== undefined) return value;
  if (name in OBJECTS) return [object(name), { ...object(name), id: 'x' }];
  if (name in OBSERVABLES) return [observable(name), { ...observable(name), id: 'x' }];
  throw new Error(`no value for the schema ${name}`);
}

function object(type: string): Record<string, unknown> {
  return { type, spec_version: '2.1', id: `${type}--${uuid(2)}`, created: at, modified: at, ...OBJECTS[type] };
}

function observable(type: string): Record<string, unknown> {
  return { type, spec_version: '2.1', id: `${type}--${uuid(2)}`, ...OBSERVABLES[type] };
}
