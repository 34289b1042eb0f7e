import { GraphQLClient } from 'graphql-request';
import { TopTargetsDocument } from '../../operations/generated.ts';
import { HubError } from '../errors.ts';
import type { ProgressLine } from './progress.ts';
import { issueToken } from './wanted-token.ts';

const SHOWN = 10;
/** Rows read, so that a network of many parcels is shown once and leaves room for others. */
const READ = 100;
const HOUR_MS = 3_600_000;

/** Shows the top of the worklist as an analyst of cargo sees it: what, how likely, until when, and why; what has the same reasons once. */
export async function showTargets(url: string, data: string, progress: ProgressLine): Promise<void> {
  const token = await issueToken(data, { role: 'analyst', purpose: 'cargo-targeting', ttl: 600 });
  const client = new GraphQLClient(new URL('graphql', url).href, { headers: { authorization: `Bearer ${token}` } });
  const { worklist } = await client
    .request(TopTargetsDocument, { first: READ, language: 'en' })
    .catch((cause: unknown) => {
      throw new HubError('PROCESS_FAILED', 'the worklist could not be read; see logs/server.log in the data folder', {
        cause,
      });
    });
  if (worklist.edges.length === 0) {
    progress.say('\nNothing to look at yet: no target has a reason.');
    return;
  }
  const groups = Map.groupBy(
    worklist.edges.map(({ node }) => node),
    ({ reasons }) => reasons.map(({ text }) => text).join('\n'),
  );
  progress.say('\nTop targets for cargo targeting:');
  for (const [index, [node, ...alike]] of [...groups.values()].slice(0, SHOWN).entries()) {
    if (node === undefined) continue;
    const { kind, caption, score, lastMoment, flight, reasons } = node;
    const about = [kind, caption, ...(flight === null ? [] : [flight])].join(' · ');
    const more = alike.length === 0 ? '' : `, and ${alike.length} alike`;
    progress.say(
      `${String(index + 1).padStart(3)}. ${(score * 100).toFixed(0).padStart(3)} %  ${about}  (${timeLeft(Date.parse(lastMoment))}${more})`,
    );
    for (const { text, points } of reasons) progress.say(`           +${points.toFixed(0).padStart(2)} ${text}`);
  }
}

function timeLeft(moment: number): string {
  const hours = Math.round((moment - Date.now()) / HOUR_MS);
  return hours >= 0 ? `${hours} h left` : `${-hours} h too late`;
}
