import type { Command } from 'commander';
import { dataFolder } from '../../engine/folders.ts';
import { dataOption, withExamples } from './options.ts';
import { addTokenOptions, issueToken, type TokenOptions } from './wanted-token.ts';

/** Adds the verb `token`. */
export function register(program: Command): void {
  const verb = addTokenOptions(program.command('token'))
    .description('print an access token of the development issuer, or a one-time link to the console')
    .option('--link', 'print a sign-in link to the running hub instead; it works once, within ten minutes')
    .addOption(dataOption())
    .action(print);
  withExamples(
    verb,
    'token --role analyst --purpose cargo-targeting',
    'token --role inspector --purpose inspection --office JPNRT --ttl 8h',
    'token --link',
  );
}

async function print(options: TokenOptions & { data?: string; link?: boolean }): Promise<void> {
  const data = dataFolder(options.data);
  console.log(options.link === true ? await makeLink(data) : await issueToken(data, options));
}

/** Returns a one-time sign-in link to the hub at `url`, or to the one that runs on the data folder. */
export async function makeLink(data: string, url?: string): Promise<string> {
  const { openDevelopmentIssuer } = await import('../auth/development-issuer.ts');
  const { makeCode, signInLink } = await import('../auth/sign-in-code.ts');
  const { isProduction } = await import('../config.ts');
  const { findHub } = await import('./find-hub.ts');
  const { signInSecret } = openDevelopmentIssuer(data, isProduction());
  return signInLink(url ?? findHub(data), makeCode(signInSecret, Date.now()));
}
