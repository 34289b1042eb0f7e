import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readFile } from '../feeds/read.ts';
import { demoInstrument, demoPurpose } from './demo-release.ts';
import { readManifest } from './manifest.ts';
import type { ProgressLine } from './progress.ts';
import { awaitDay, type SecondHub } from './second-hub.ts';

/** Says where the partner's hub is, and how to ask it for a firm that it knows; waits until it has taken its day in. */
export async function showPartner(
  { id, url, data }: Pick<SecondHub, 'id' | 'url' | 'data'>,
  first: string,
  progress: ProgressLine,
): Promise<void> {
  progress.show(`${id} takes its day in`);
  if (!(await awaitDay({ data }))) return progress.say(`\nPartner: ${id} at ${url}, still taking its day in`);
  const number = await findSharedFirm(first, data);
  progress.say(`\nPartner: ${id} at ${url}${number === undefined ? '' : `. Ask it:\n  ${askLine(id, number, first)}`}`);
}

function askLine(id: string, value: string, data: string): string {
  const variables = JSON.stringify({ input: { parties: [{ identifiers: [{ kind: 'CorporateNumber', value }] }] } });
  return `./sekisho partner ask ${id} lookup --purpose ${demoPurpose} --instrument ${demoInstrument} --subject analyst --data ${data} --variables '${variables}'`;
}

/** Returns the number of a firm in the partner's day that is in the first hub's too; of any firm in it when none is. */
async function findSharedFirm(first: string, partner: string): Promise<string | undefined> {
  const theirs = await listFirms(join(partner, 'demo'));
  const ours = new Set(await listFirms(join(first, 'demo')));
  return theirs.find((number) => ours.has(number)) ?? theirs[0];
}

async function listFirms(folder: string): Promise<string[]> {
  if (!existsSync(join(folder, 'truth.json'))) return [];
  const numbers = new Set<string>();
  for (const { open, feed } of readManifest(folder)) {
    if (feed !== 'declaration') continue;
    for await (const piece of readFile(open(), feed)) {
      if (piece.type !== 'unit') continue;
      for (const { kind, value } of piece.unit.mentions.flatMap(({ identifiers }) => identifiers)) {
        if (kind === 'CorporateNumber') numbers.add(value);
      }
    }
  }
  return [...numbers];
}
