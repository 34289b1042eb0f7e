import { createHash } from 'node:crypto';
import { z } from 'zod';
import { authorise } from '../auth/authorise.ts';
import { ConflictError, HubError } from '../errors.ts';
import type { Thing } from '../graph/entities.ts';
import { type Claim, findClaims, findNumbered, type Numbered } from '../graph/work.ts';
import type { Viewer } from '../model/access.ts';
import { check } from '../model/check-input.ts';
import type { WriteTask } from '../pipeline/desk.ts';
import { type Desk, deskUnit, existing, type Place, requireSubject } from './desk.ts';

/** A shift and its handover: a claim that nobody releases ends by itself, and one who claims again has it for as long anew. */
export const CLAIM_MS = 12 * 3_600_000;

const shape = z.strictObject({ id: z.string(), release: z.boolean().default(false) });

/**
 * Claims a thing for the viewer, or releases the viewer's own claim. A release of information: actor and time only, one
 * record for each visible member in that member's own class, so that whoever sees the thing sees that it is worked on.
 * Throws CONFLICT when somebody else's claim holds.
 */
export async function claim(desk: Desk, viewer: Viewer, input: unknown): Promise<void> {
  authorise(viewer, 'claim');
  const { id, release } = check(shape, input);
  const thing = await requireSubject(desk, viewer, id);
  const at = desk.now();
  const claims = await findClaims(desk.graph, thing.memberIds, viewer.keys, at);
  const other = claims.find(({ by }) => by !== viewer.id);
  if (other !== undefined) throw refuse(other, release);
  await desk.carryOut(release ? await releaseTask(desk, viewer, at, claims) : await claimTask(desk, viewer, at, thing));
}

function refuse({ by, until }: Claim, release: boolean): ConflictError {
  return new ConflictError(
    release
      ? `the claim is ${by}'s: it is theirs to release, and ends at ${until}`
      : `${by} works on this until ${until}`,
  );
}

async function claimTask(desk: Desk, viewer: Viewer, at: number, { memberIds }: Thing): Promise<WriteTask> {
  const members = await findNumbered(desk.graph, memberIds, viewer.keys);
  return {
    type: 'write',
    at,
    units: members.map((member) => unitOf(desk, viewer, at, member, 'original')),
    unclaimed: { entities: members.map(({ id }) => id), by: viewer.id },
  };
}

async function releaseTask(desk: Desk, viewer: Viewer, at: number, claims: readonly Claim[]): Promise<WriteTask> {
  const claimed = claims.map(({ entity }) => entity);
  const members = await findNumbered(desk.graph, claimed, viewer.keys);
  return { type: 'write', at, units: members.map((member) => unitOf(desk, viewer, at, member, 'cancel')) };
}

/** Somebody's claims on one Entity are one document: claiming again renews it, releasing cancels it. */
function unitOf(desk: Desk, viewer: Viewer, at: number, member: Numbered, act: 'original' | 'cancel') {
  const by = createHash('sha256').update(viewer.id).digest('base64url').slice(0, 22);
  const number = `${member.id}-${by}`;
  const until = new Date(at + CLAIM_MS).toISOString();
  const unit = deskUnit(viewer, at, {
    kind: 'claim',
    number,
    function: act,
    subject: 'claim',
    mentions: [
      {
        ref: 'claim',
        kind: 'Claim',
        keys: { claim: number },
        identifiers: [],
        facts: { by: viewer.id, until },
        said: {},
      },
    ],
    links: [{ from: 'claim', type: 'CLAIM_OF', to: existing(member.id) }],
  });
  return { unit, placed: placeOf(desk, member) };
}

function placeOf(desk: Desk, { access }: Numbered): Place {
  const found = desk.classes().find(({ number }) => number === access);
  if (found === undefined) throw new HubError('INTERNAL', 'an access class is not known yet: ask again');
  return { key: found.key, members: [...found.members] };
}
