import { type ClassPattern, isCovered, parsePattern } from './class-pattern.ts';
import type { PolicyTables } from './policy-tables.ts';

/** Returns what is wrong between the tables: names that stand in no table, and purposes whose profile is another than they say. */
export function findProblems(tables: PolicyTables): string[] {
  const problems = [...feedProblems(tables), ...profileProblems(tables)];
  // Purposes are followed through profiles, so these must be sound first.
  return problems.length > 0 ? problems : purposeProblems(tables);
}

function feedProblems({ feeds, regimes }: PolicyTables): string[] {
  const problems: string[] = [];
  for (const [feed, row] of Object.entries(feeds)) {
    row.senders.forEach(({ regime }, index) => {
      if (!Object.hasOwn(regimes, regime))
        problems.push(unknown('feeds', `${feed}.senders.${index}`, 'regime', regime));
    });
    const { regime } = row.strictest;
    if (!Object.hasOwn(regimes, regime)) problems.push(unknown('feeds', `${feed}.strictest`, 'regime', regime));
  }
  return problems;
}

function profileProblems(tables: PolicyTables): string[] {
  const problems: string[] = [];
  const names = tables.profiles.map(({ name }) => name);
  tables.profiles.forEach(({ name, classes }, index) => {
    if (names.indexOf(name) !== index) problems.push(`profiles.json: ${index}: the profile '${name}' stands twice`);
    // A profile is named by wider ones above it only, so that no row can contain itself.
    const later = names.slice(index + 1);
    problems.push(...classProblems(tables, `profiles.json: ${index}`, classes, later));
  });
  return problems;
}

function purposeProblems(tables: PolicyTables): string[] {
  const problems: string[] = [];
  const names = tables.profiles.map(({ name }) => name);
  for (const [purpose, row] of Object.entries(tables.purposes)) {
    for (const role of row.roles)
      if (!Object.hasOwn(tables.roles, role)) problems.push(unknown('purposes', purpose, 'role', role));
    const found = classProblems(tables, `purposes.json: ${purpose}`, row.classes, names);
    problems.push(...found);
    if (found.length > 0) continue;
    const profile = profileOf(tables, row.classes);
    if (profile !== row.profile) {
      const said = row.profile ?? 'none';
      problems.push(`purposes.json: ${purpose}.profile: says ${said}, its classes make it ${profile ?? 'none'}`);
    }
  }
  return problems;
}

function classProblems(
  { feeds, regimes, profiles }: PolicyTables,
  where: string,
  classes: readonly string[],
  allowed: readonly string[],
): string[] {
  const problems: string[] = [];
  for (const text of classes) {
    if (text.startsWith('profile:')) {
      const name = text.slice('profile:'.length);
      if (allowed.includes(name)) continue;
      const isKnown = profiles.some((row) => row.name === name);
      problems.push(`${where}: ${isKnown ? `'${name}' must stand below` : `no profile is named '${name}'`}`);
      continue;
    }
    const [feed = '', , , regime = ''] = parsePattern(text) ?? [];
    if (!feed.includes('*') && !Object.hasOwn(feeds, feed)) problems.push(`${where}: no feed is named '${feed}'`);
    if (!regime.includes('*') && !Object.hasOwn(regimes, regime))
      problems.push(`${where}: no regime is named '${regime}'`);
  }
  return problems;
}

function profileOf(tables: PolicyTables, classes: readonly string[]): string | undefined {
  const held = expand(tables, classes);
  return tables.profiles.find((row) => expand(tables, row.classes).every((inner) => isCovered(inner, held)))?.name;
}

/** Returns patterns with the profiles among them replaced by their own. Names that are not known give nothing. */
export function expand(tables: PolicyTables, classes: readonly string[]): ClassPattern[] {
  return classes.flatMap((text) => {
    if (text.startsWith('profile:')) {
      const name = text.slice('profile:'.length);
      return expand(tables, tables.profiles.find((row) => row.name === name)?.classes ?? []);
    }
    const parsed = parsePattern(text);
    return parsed === undefined ? [] : [parsed];
  });
}

function unknown(table: string, where: string, field: string, value: string): string {
  return `${table}.json: ${where}: no ${field} is named '${value}'`;
}
