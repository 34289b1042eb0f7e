import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { checkReleasePolicy, readReleasePolicy } from '../../src/share/release-policy.ts';
import { ROOT } from '../parts.ts';
import { asked, policy, releasePolicy, tables } from './release-tables.ts';

function problemsOf(raw: unknown): readonly string[] {
  try {
    checkReleasePolicy(raw, policy);
    return [];
  } catch (cause) {
    if (cause instanceof InputError) return cause.problems;
    throw cause;
  }
}

const [reach] = tables.reach;
const [row] = tables.rows;
const withRow = (changed: object) => ({ ...tables, rows: [{ ...row, ...changed }] });
const withReach = (changed: object) => ({ ...tables, reach: [{ ...reach, ...changed }] });

describe('the release policy', () => {
  test('that is committed releases nothing to anybody', () => {
    const { tables: committed } = readReleasePolicy(join(ROOT, 'policy', 'release.json'), policy);
    expect(committed).toEqual({ instruments: {}, reach: [], rows: [] });
  });

  test('has a version that is the same for the same tables and another for another word', () => {
    expect(releasePolicy.version).toMatch(/^[0-9a-f]{32}$/);
    expect(checkReleasePolicy(JSON.parse(JSON.stringify(tables)), policy).version).toBe(releasePolicy.version);
    expect(checkReleasePolicy({ ...tables, rows: tables.rows.slice(1) }, policy).version).not.toBe(
      releasePolicy.version,
    );
  });

  test.each([
    ['a table missing', { ...tables, reach: undefined }, 'release.json: reach: Invalid input'],
    ['a table more', { ...tables, row: [] }, 'release.json: Unrecognized key: "row"'],
    ['a member more', withRow({ feild: 'name' }), 'release.json: rows.0: Unrecognized key: "feild"'],
    ['a field of no vocabulary', withRow({ fields: ['nmae'] }), 'release.json: rows.0.fields.0: Invalid option'],
    ['a star for a field', withRow({ fields: ['*'] }), 'release.json: rows.0.fields.0: Invalid option'],
    ['a star for a partner', withRow({ partner: '*' }), 'release.json: rows.0.partner: must be letters'],
    ['a kind of no vocabulary', withRow({ kinds: ['Persn'] }), 'release.json: rows.0.kinds.0: Invalid option'],
    ['a marking of no feed', withRow({ markings: ['plian'] }), "release.json: rows.0: no marking is named 'plian'"],
    ['a treatment of no list', withRow({ do: 'relaese' }), 'release.json: rows.0.do: Invalid option'],
    ['the year of a name', withRow({ do: 'year' }), 'release.json: rows.0: name has no year in it'],
    [
      'the country of a phone',
      withRow({ fields: ['Phone'], do: 'country' }),
      'release.json: rows.0: Phone has no country in it',
    ],
    ['a basis of no table', withRow({ instrument: 'cmaa' }), "release.json: rows.0: no instrument is named 'cmaa'"],
    [
      'a basis of the prototype',
      withRow({ instrument: 'constructor' }),
      "release.json: rows.0: no instrument is named 'constructor'",
    ],
    [
      'a basis for another purpose',
      withRow({ purpose: 'valuation' }),
      "release.json: rows.0: 'cmaa-jp-nz' is no basis for 'valuation'",
    ],
    ['a row without reach', withRow({ partner: 'fr-customs' }), 'release.json: rows.0: no row of reach is for it'],
    [
      'a row that says nothing',
      { ...tables, rows: [row, row] },
      'release.json: rows.1: says nothing, row 0 and those before it decide',
    ],
    ['a reach that stands twice', { ...tables, reach: [reach, reach] }, 'release.json: reach.1: stands twice'],
    [
      'a class that is none',
      withReach({ classes: ['air-cargo'] }),
      'release.json: reach.0.classes.0: is not a pattern of classes',
    ],
    [
      'a class of no feed',
      withReach({ classes: ['air/*/plain/trade'] }),
      "release.json: reach.0: no feed is named 'air'",
    ],
    [
      'a class of no regime',
      withReach({ classes: ['post/*/plain/trad'] }),
      "release.json: reach.0: no regime is named 'trad'",
    ],
    [
      'a class of an office',
      withReach({ classes: ['orders/{office}/plain/enforcement'] }),
      'release.json: reach.0: partners have no office',
    ],
    [
      'what partners told, as it stands',
      withReach({ classes: ['partner/*/plain/intelligence'] }),
      "release.json: reach.0: what partners told is reached under the marking 'releasable' alone",
    ],
    [
      'what the originator controls, let go without asking',
      withRow({ markings: ['originator-controlled'] }),
      "release.json: rows.0: what is 'originator-controlled' takes a person who asks the originator: ask, or redact",
    ],
  ])('with %s is refused and says where', (_, raw, problem) => {
    expect(problemsOf(raw)).toContainEqual(expect.stringContaining(problem));
  });

  test('tells every problem at once', () => {
    const bad = {
      ...tables,
      rows: [{ ...row, markings: ['plian'] }, { ...row, instrument: 'x' }, ...tables.rows.slice(2)],
    };
    expect(problemsOf(bad)).toHaveLength(3);
  });

  test('of a file that is not there or no JSON is refused', () => {
    expect(() => readReleasePolicy('/nowhere/release.json', policy)).toThrow('release.json: cannot be read');
    expect(() => readReleasePolicy(join(ROOT, 'README.md'), policy)).toThrow('release.json: is not JSON');
  });

  test('names a partner, a purpose and a basis in every row', () => {
    for (const name of Object.keys(asked)) expect(problemsOf(withRow({ [name]: undefined })).length).toBeGreaterThan(0);
  });
});
