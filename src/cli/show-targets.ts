import { GraphQLClient } from 'graphql-request';
import { WorklistDocument } from '../../operations/generated.ts';
import { HubError } from '../errors.ts';
import type { ProgressLine } from './progress.ts';
import { issueToken } from './wanted-token.ts';

const SHOWN = 10;
const HOUR_MS = 3_600_000;

/** Shows the top of the worklist as an analyst of cargo sees it: what, how likely, until when, and why. */
export async function showTargets(url: string, data: string, progress: ProgressLine): Promise<void> {
  const token = await issueToken(data, { role: 'analyst', purpose: 'cargo-targeting', ttl: 600 });
  const client = new GraphQLClient(new URL('graphql', url).href, { headers: { authorization: `Bearer ${token}` } });
  const { worklist } = await client
    .request(WorklistDocument, { first: SHOWN, language: 'en' })
    .catch((cause: unknown) => {
      throw new HubError('PROCESS_FAILED', 'the worklist could not be read; see logs/server.log in the data folder', {
        cause,
      });
    });
  if (worklist.edges.length === 0) {
    progress.say('\nNothing to look at yet: no target has a reason.');
    return;
  }
  progress.say(`\nTop targets for cargo targeting (${worklist.edges.length} shown):`);
  for (const [index, { node }] of worklist.edges.entries()) {
    const { kind, caption, score, lastMoment, flight, reasons } = node;
    const about = [kind, caption, ...(flight === null ? [] : [flight])].join(' · ');
    progress.say(
      `${String(index + 1).padStart(3)}. ${(score * 100).toFixed(0).padStart(3)} %  ${about}  (${timeLeft(Date.parse(lastMoment))})`,
    );
    for (const { text, points } of reasons) progress.say(`           +${points.toFixed(0).padStart(2)} ${text}`);
  }
}

function timeLeft(moment: number): string {
  const hours = Math.round((moment - Date.now()) / HOUR_MS);
  return hours >= 0 ? `${hours} h left` : `${-hours} h too late`;
}
