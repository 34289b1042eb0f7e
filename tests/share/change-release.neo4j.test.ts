import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Viewer } from '../../src/model/access.ts';
import {
  decideRelease,
  dryRunRelease,
  listReleaseChanges,
  proposeRelease,
  type ReleaseChanges,
} from '../../src/share/change-release.ts';
import { installReleases } from '../../src/share/install-release.ts';
import { findReleaseFile } from '../../src/share/release-file.ts';
import { checkReleasePolicy, readReleasePolicy } from '../../src/share/release-policy.ts';
import { openHub, type TestHub } from '../hub.ts';
import { ROOT } from '../parts.ts';
import { ADMIN, ANA, type Office, openOffice } from '../work/office.ts';
import { asked, plain, tables } from './release-tables.ts';

const HANA = { ...ADMIN, subject: 'hana' };
const project = join(ROOT, 'policy', 'release.json');
let parts: TestHub;
let office: Office;
let data: string;
let changes: ReleaseChanges;
let admin: Viewer;
let hana: Viewer;
/** Cleared: the worker died before it put what was agreed on into force. */
let isAlive = true;

const places = () => ({ named: undefined, data, project });
const inForce = () => readReleasePolicy(findReleaseFile(places()), parts.policy);
const install = () => installReleases({ ...parts, places: places(), now: parts.now, log: pino({ enabled: false }) });
const other = { ...tables, rows: tables.rows.slice(1) };
const propose = (raw: unknown, by = admin) =>
  proposeRelease(changes, by, { tables: JSON.stringify(raw), why: 'the agreement was renewed' });
const decide = (id: string, decision: string, by = hana) => decideRelease(changes, by, { id, decision });
const find = async (id: string) => (await listReleaseChanges(changes, admin, 100)).find((each) => each.id === id);

beforeAll(async () => {
  parts = await openHub();
  office = await openOffice(parts, undefined, async () => {
    if (isAlive) await install();
  });
  [admin, hana] = [office.viewer(ADMIN), office.viewer(HANA)];
  const past = [
    { ...asked, number: 'r1', stated: [{ kind: 'Organisation' as const, field: 'name' as const, classKey: plain }] },
  ];
  const { graph, policy, now } = parts;
  changes = { graph, policy, now, carryOut: office.desk.carryOut, release: inForce, past: { list: async () => past } };
});
beforeEach(() => {
  parts.clock += 1_000;
  isAlive = true;
  data = mkdtempSync(join(tmpdir(), 'sekisho-release-'));
  return () => rmSync(data, { recursive: true });
});
afterAll(async () => {
  office.close();
  await parts.close();
});

describe('a change of the release policy', () => {
  test('counts once another person has approved it, and not before', async () => {
    const id = await propose(tables);
    expect(inForce().tables.rows).toEqual([]);
    expect(await find(id)).toMatchObject({ state: 'proposed', proposedBy: admin.id, why: 'the agreement was renewed' });
    await expect(decide(id, 'approve', admin)).rejects.toThrow('Another person must approve');
    await decide(id, 'approve');
    expect(inForce().tables).toEqual(tables);
    expect(await find(id)).toMatchObject({ state: 'approved', decidedBy: hana.id, installedAt: parts.clock });
    expect(existsSync(join(data, 'release.json.new'))).toBe(false);
  });

  test('never touches the policy of the project, which gives nothing', async () => {
    const before = readFileSync(project, 'utf8');
    await decide(await propose(tables), 'approve');
    expect(readFileSync(project, 'utf8')).toBe(before);
  });

  test('with a typo is refused whole, every problem at once, and the old one stays', async () => {
    const [row] = tables.rows;
    const bad = {
      ...tables,
      rows: [
        { ...row, markings: ['plian'] },
        { ...row, instrument: 'x' },
      ],
    };
    await expect(propose(bad)).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      problems: [
        "tables: rows.0: no marking is named 'plian'",
        "tables: rows.1: no instrument is named 'x'",
        'tables: rows.1: no row of reach is for it',
      ],
    });
    await expect(proposeRelease(changes, admin, { tables: '{', why: 'x' })).rejects.toThrow('tables: must be JSON');
    await expect(proposeRelease(changes, admin, { tables: '{}' })).rejects.toThrow('why');
    expect(inForce().tables.rows).toEqual([]);
  });

  test('is rejected by anybody, withdrawn by its author alone, and then decided', async () => {
    const [first, second] = [await propose(tables), await propose(other)];
    await expect(decide(first, 'withdraw')).rejects.toThrow('Only who proposed it');
    await decide(first, 'withdraw', admin);
    await decide(second, 'reject');
    await expect(decide(first, 'approve')).rejects.toThrow('decided already');
    await expect(decide(second, 'approve')).rejects.toThrow('decided already');
    expect([await find(first), await find(second)]).toMatchObject([{ state: 'withdrawn' }, { state: 'rejected' }]);
    expect(inForce().tables.rows).toEqual([]);
  });

  test('made from a policy that is not in force any more cannot be approved', async () => {
    const [first, second] = [await propose(tables), await propose(other)];
    await decide(first, 'approve');
    await expect(decide(second, 'approve')).rejects.toThrow('propose it anew');
    expect(inForce().tables).toEqual(tables);
  });

  test('decided by two people at once is decided once', async () => {
    const [first, second] = [await propose(tables), await propose(other)];
    const both = await Promise.allSettled([
      decide(first, 'approve'),
      decide(first, 'reject', office.viewer({ ...ADMIN, subject: 'jiro' })),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await decide(second, 'reject');
  });

  test('agreed on by two people survives the death of the worker, and is done once', async () => {
    isAlive = false;
    const id = await propose(tables);
    await decide(id, 'approve');
    expect([inForce().tables.rows, (await find(id))?.installedAt]).toEqual([[], null]);
    await install();
    const at = (await find(id))?.installedAt;
    expect(inForce().tables).toEqual(tables);
    parts.clock += 1_000;
    await install();
    expect((await find(id))?.installedAt).toBe(at);
  });

  test('overtaken by a file that somebody wrote meanwhile is given up, and says so', async () => {
    isAlive = false;
    const id = await propose(tables);
    await decide(id, 'approve');
    writeFileSync(join(data, 'release.json'), JSON.stringify(other));
    await install();
    expect(inForce().tables).toEqual(other);
    expect(await find(id)).toMatchObject({
      state: 'rejected',
      installedAt: null,
      note: expect.stringContaining('anew'),
    });
  });

  test('that names what the hub does not know any more when it comes into force is given up, and says so', async () => {
    isAlive = false;
    const id = await propose(tables);
    await decide(id, 'approve');
    const policy = { ...parts.policy, feeds: new Map() };
    await installReleases({ ...parts, policy, places: places(), now: parts.now, log: pino({ enabled: false }) });
    expect(inForce().tables.rows).toEqual([]);
    expect(await find(id)).toMatchObject({ state: 'rejected', note: expect.stringContaining('does not know') });
  });

  test('is tried over the past without changing anything', async () => {
    const { version } = checkReleasePolicy(tables, parts.policy);
    expect(await dryRunRelease(changes, admin, JSON.stringify(tables))).toEqual({
      version,
      compared: 1,
      differences: [{ number: 'r1', partner: asked.partner, more: ['Organisation.name'], less: [] }],
    });
    expect(inForce().tables.rows).toEqual([]);
    await expect(dryRunRelease(changes, admin, '[]')).rejects.toThrow('tables: ');
  });

  test('is for those who keep partners', async () => {
    const ana = office.viewer(ANA);
    await expect(propose(tables, ana)).rejects.toThrow("permission 'manage-partners'");
    await expect(decide('x', 'approve', ana)).rejects.toThrow("permission 'manage-partners'");
    await expect(dryRunRelease(changes, ana, '{}')).rejects.toThrow("permission 'manage-partners'");
    await expect(listReleaseChanges(changes, ana, 1)).rejects.toThrow("permission 'manage-partners'");
  });
});
