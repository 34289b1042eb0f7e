import { isIP } from 'node:net';
import { z } from 'zod';
import { isProduction } from '../../src/config.ts';
import { InputError } from '../../src/errors.ts';
import { isLoopbackNetwork, isNetwork } from './address.ts';

/** Shortest pace towards a host that is not our own machine, in ms. */
const SHORTEST_PACE_MS = 1_000;

const hostName = z
  .string()
  .max(253)
  .refine(isPlainHost, 'must be a host name or address as a URL has it: lower case, no port, no trailing dot');
const privateEntry = z
  .string()
  .max(253)
  .refine(
    (text) => isNetwork(text) || isPlainHost(text),
    'must be an address, a network in CIDR notation, or a host name',
  );
const pattern = z
  .string()
  .max(200)
  .startsWith('/', 'must begin with /')
  .refine((text) => (text.match(/\*+/g) ?? []).length <= 4, 'must not hold more than four wildcards');
const count = (least: number, most: number, usual: number) => z.number().int().min(least).max(most).default(usual);

const shape = z.strictObject({
  /** Slug that names the source in files, jobs and the feed. */
  name: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by -')
    .max(60),
  publisher: z.string().trim().min(1).max(200),
  /** `listing`: offers of goods. `notice`: open sources such as news, notices, registers. */
  kind: z.enum(['listing', 'notice']),
  /** Reliability of the source (NATO AJP-2.1: A reliable … E unreliable, F cannot be judged). */
  grade: z.enum(['A', 'B', 'C', 'D', 'E', 'F']).default('F'),
  startUrls: z.array(z.string().max(2_000)).min(1).max(100),
  /** Sitemaps to read (sitemaps.org), besides those that robots.txt names where `sitemaps` says `robots`. */
  sitemapUrls: z.array(z.string().max(2_000)).max(20).default([]),
  sitemaps: z.enum(['none', 'robots']).default('none'),
  /** The only hosts that are ever asked, each by its whole name. */
  allowedHosts: z.array(hostName).min(1).max(50),
  /** Ports beside 80 and 443. */
  allowedPorts: z.array(z.number().int().min(1).max(65_535)).max(20).default([]),
  render: z.enum(['plain', 'browser']).default('plain'),
  /** Pause after each request to a host, in ms. */
  paceMs: z.number().int().min(0).max(600_000).default(2_000),
  maxPages: count(1, 100_000, 1_000),
  /** Links away from a start URL. */
  maxDepth: count(0, 1_000, 30),
  /** Of one page, as sent and after decompression. */
  maxBytes: count(1_024, 64 * 2 ** 20, 8 * 2 ** 20),
  maxMinutes: count(1, 24 * 60, 60),
  /** Pages whose paths differ in numbers only. */
  maxPerPattern: count(1, 100_000, 1_000),
  /** Different queries of one path. */
  maxQueriesPerPath: count(1, 10_000, 200),
  /** Which paths (with query) to follow and which not; see `fitsPattern`. What is not followed wins. */
  follow: z.array(pattern).max(30).default(['/']),
  doNotFollow: z.array(pattern).max(30).default([]),
  /** Which paths hold an item (an offer, a notice); other pages only lead to them. */
  items: z.array(pattern).min(1).max(30).default(['/']),
  /** Items one whole crawl is expected to give; outside of it somebody is told. */
  expected: z.strictObject({ least: z.number().int().min(0), most: z.number().int().min(1) }),
  /** Where a site's owner reaches us: an e-mail address or a web page; part of the user agent. */
  contact: z.union(
    [z.email().max(200), z.url({ protocol: /^https?$/ }).max(200)],
    'must be an e-mail address or a web address',
  ),
  /** True for a site on this machine: nothing else is connected to, and the pace may be shorter. */
  loopback: z.boolean().default(false),
  /** Networks and special names that are permitted against the rule. For demonstrations and tests only. */
  allowPrivate: z.array(privateEntry).max(20).default([]),
});

/** A site to crawl, checked. */
export type Source = z.output<typeof shape>;

/** A source as people write it. */
export type SourceInput = z.input<typeof shape>;

/**
 * Returns a checked source. Throws InputError INPUT_INVALID with every problem at once. In production nobody, whatever they may
 * do in the hub, lets a crawler into the network that it runs in.
 */
export function readSource(input: unknown, production = isProduction()): Source {
  const parsed = shape.safeParse(input);
  const problems = parsed.success
    ? findContradictions(parsed.data, production)
    : parsed.error.issues.map(explain).concat(crossChecks(input, production));
  if (!parsed.success || problems.length > 0) throw new InputError('INPUT_INVALID', problems);
  return parsed.data;
}

function explain(issue: z.core.$ZodIssue): string {
  return `${issue.path.join('.') || 'source'}: ${issue.message}`;
}

/** Fields that are right by themselves are held against each other even where another field is wrong. */
function crossChecks(input: unknown, production: boolean): string[] {
  const fields: Record<string, unknown> = {};
  const given = typeof input === 'object' && input !== null ? input : {};
  for (const [name, one] of Object.entries(shape.shape)) {
    const read = one.safeParse((given as Record<string, unknown>)[name]);
    if (read.success) fields[name] = read.data;
  }
  return findContradictions(fields, production);
}

function findContradictions(source: Partial<Source>, production: boolean): string[] {
  const { paceMs, loopback = false, allowPrivate = [], expected } = source;
  const problems = findStartProblems(source);
  if (production && loopback) problems.push('loopback: is for demonstrations and tests, and refused in production');
  if (production && allowPrivate.length > 0) {
    problems.push('allowPrivate: is for demonstrations and tests, and refused in production');
  }
  if (!loopback && paceMs !== undefined && paceMs < SHORTEST_PACE_MS) {
    problems.push(`paceMs: must be at least ${SHORTEST_PACE_MS} for a source that is not loopback`);
  }
  if (loopback && !allowPrivate.every((one) => one === 'localhost' || (isNetwork(one) && isLoopbackNetwork(one)))) {
    problems.push('allowPrivate: must hold loopback addresses only where the source is loopback');
  }
  if (expected !== undefined && expected.least > expected.most) {
    problems.push('expected.least: must not be over expected.most');
  }
  return problems;
}

function findStartProblems({ startUrls = [], sitemapUrls = [], ...where }: Partial<Source>): string[] {
  return [
    ...startUrls.flatMap((text, at) => findUrlProblems(`startUrls.${at}`, text, where)),
    ...sitemapUrls.flatMap((text, at) => findUrlProblems(`sitemapUrls.${at}`, text, where)),
  ];
}

function findUrlProblems(field: string, text: string, { allowedHosts, allowedPorts }: Partial<Source>): string[] {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) return [`${field}: must be an http or https URL`];
  const problems: string[] = [];
  if (url.username !== '' || url.password !== '') problems.push(`${field}: must not hold credentials`);
  if (allowedHosts !== undefined && !allowedHosts.includes(bareHost(url))) {
    problems.push(`${field}: its host must be one of allowedHosts`);
  }
  if (allowedPorts !== undefined && url.port !== '' && !isAllowedPort(Number(url.port), allowedPorts)) {
    problems.push(`${field}: its port must be one of allowedPorts`);
  }
  return problems;
}

/** True for 80, 443 and the ports that a source lists. */
export function isAllowedPort(port: number, listed: readonly number[]): boolean {
  return port === 80 || port === 443 || listed.includes(port);
}

/** Returns a URL's host as `allowedHosts` has it: an IPv6 address without its brackets. */
export function bareHost(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '');
}

function isPlainHost(text: string): boolean {
  const inUrl = isIP(text) === 6 ? `[${text}]` : text;
  if (text.endsWith('.') || !URL.canParse(`http://${inUrl}/`)) return false;
  const url = new URL(`http://${inUrl}/`);
  return url.hostname === inUrl && url.href === `http://${inUrl}/`;
}
