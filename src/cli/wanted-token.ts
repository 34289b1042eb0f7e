import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { projectRoot } from '../../engine/folders.ts';
import { InputError } from '../errors.ts';

/** Whom a token is for, as the options of a verb say it. */
export interface TokenOptions {
  readonly role: string;
  readonly purpose: string;
  readonly office?: string;
  readonly name?: string;
  readonly ttl: number;
}

/** Adds the options that say whom a token is for. */
export function addTokenOptions(verb: Command): Command {
  return verb
    .addOption(new Option('--role <role>', 'role of the bearer, a row of policy/roles.json').default('analyst'))
    .addOption(
      new Option('--purpose <purpose>', 'what the bearer reads and acts for, a row of policy/purposes.json').default(
        'cargo-targeting',
      ),
    )
    .addOption(new Option('--office <office>', 'customs office of the bearer, such as JPNRT'))
    .addOption(new Option('--name <name>', 'tells bearers of one role apart (default: the role)'))
    .addOption(
      new Option('--ttl <time>', 'how long the token works, such as 45s, 30m or 8h; a day at most')
        .default(3_600, '1h')
        .argParser(readSeconds),
    );
}

/** Returns a token of the development issuer. Throws InputError naming the choices when policy has no such role or purpose. */
export async function issueToken(data: string, options: TokenOptions): Promise<string> {
  const { openDevelopmentIssuer } = await import('../auth/development-issuer.ts');
  const { isProduction } = await import('../config.ts');
  const issuer = openDevelopmentIssuer(data, isProduction());
  const { role, purpose, office, name, ttl } = options;
  await checkPurpose(role, purpose);
  return issuer.issue({ subject: name ?? role, role, purpose, office, ttlSeconds: ttl }, Date.now());
}

async function checkPurpose(role: string, purpose: string): Promise<void> {
  const { readPolicy } = await import('../auth/policy.ts');
  const { roles, purposes } = readPolicy(join(projectRoot, 'policy'));
  const problems: string[] = [];
  if (!roles.has(role)) problems.push(`--role: must be one of ${[...roles.keys()].join(', ')}`);
  const row = purposes.get(purpose);
  if (row === undefined) problems.push(`--purpose: must be one of ${[...purposes.keys()].join(', ')}`);
  if (problems.length === 0 && row?.roles.includes(role) === false) {
    problems.push(`--purpose: ${purpose} is for ${row.roles.join(', ')}, not for ${role}`);
  }
  if (problems.length > 0) throw new InputError('INPUT_INVALID', problems);
}

function readSeconds(text: string): number {
  const [, amount, unit] = /^(\d{1,6})([smh])$/.exec(text) ?? [];
  const seconds = Number(amount) * (unit === 'h' ? 3_600 : unit === 'm' ? 60 : 1);
  if (seconds >= 1 && seconds <= 86_400) return seconds;
  throw new InputError('INPUT_INVALID', ['--ttl: must be a time such as 45s, 30m or 8h, and at most 24h']);
}
