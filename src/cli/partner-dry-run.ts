import { join } from 'node:path';
import { dataFolder, projectRoot } from '../../engine/folders.ts';

export interface DryRunOptions {
  readonly data?: string;
  readonly json?: true;
}

/** Prints which past disclosures another release policy would have answered otherwise, and how. */
export async function dryRunPolicy(file: string, { data, json }: DryRunOptions): Promise<void> {
  const { readReleasePolicyPath } = await import('../config.ts');
  const { findReleaseFile, releasePlaces } = await import('../share/release-file.ts');
  const { readPolicy } = await import('../auth/policy.ts');
  const { dryRun } = await import('../share/dry-run.ts');
  const { PastRequests } = await import('../share/past-requests.ts');
  const { readReleasePolicy } = await import('../share/release-policy.ts');
  const policy = readPolicy(join(projectRoot, 'policy'));
  const places = releasePlaces(projectRoot, { named: readReleasePolicyPath(), data: dataFolder(data) });
  const then = readReleasePolicy(findReleaseFile(places), policy);
  const now = readReleasePolicy(file, policy);
  const past = await new PastRequests(join(dataFolder(data), 'receipts')).list();
  const differences = dryRun(then, now, past);
  if (json === true) return console.log(JSON.stringify(differences, null, 2));
  for (const { number, partner, more, less } of differences) {
    console.log(
      `${number}, ${partner}:${more.map((field) => ` +${field}`).join('')}${less.map((field) => ` -${field}`).join('')}`,
    );
  }
  console.log(`${differences.length} of ${past.length} past disclosures would have been answered otherwise.`);
}
