import type { Thing } from '../src/graph/entities.ts';
import { type Evidence, findEvidence } from '../src/graph/evidence.ts';
import { NOW } from '../src/graph/known.ts';
import { findReasons, type ShownReason } from '../src/graph/reason-reads.ts';
import { patterns } from '../src/patterns/index.ts';
import type { Language } from '../src/patterns/pattern.ts';
import { openBatches, rowsOf } from './batches.ts';
import type { Context } from './context.ts';
import { loadThing } from './entity.ts';

/** A reason, and the language it is told in. */
export type Reason = ShownReason & { readonly language: Language };

export interface LanguageArgs {
  readonly language?: Language | null | undefined;
}

const PATTERNS = new Map(patterns.map((pattern) => [pattern.slug, pattern]));
const NAMELESS: Readonly<Record<Language, string>> = { en: '(no name)', ja: '（名称なし）' };

/** Returns the open reasons about a thing under the viewer's profile, strongest first. */
export async function findReasonsOf(thing: Thing, { language }: LanguageArgs, context: Context): Promise<Reason[]> {
  const found = await context.loaders.of(openReasons, context).load(thing);
  return found.map((reason) => ({ ...reason, language: language ?? 'en' }));
}

function openReasons({ hub, viewer }: Context) {
  return openBatches<Thing, ShownReason[]>({
    nameOf: ({ id }) => id,
    likeOf: () => '',
    load: async (things) => rowsOf(things, await findReasons(hub.graph, viewer, things)),
  });
}

/** Returns the pattern's title in the reason's language. */
export function readTitle({ slug, language }: Reason): string {
  return PATTERNS.get(slug)?.title[language] ?? slug;
}

/** Returns the reason as a sentence, with the names that this viewer may see; the title when the pattern has changed since. */
export function readText(reason: Reason): string {
  const { slug, language, values, names } = reason;
  const nameOf = (id: string) => names.get(id)?.name || NAMELESS[language];
  return PATTERNS.get(slug)?.render(language, values, nameOf) ?? readTitle(reason);
}

/** Returns what a reason rests on, in path order. */
export function findEvidenceOf(reason: Reason, _args: unknown, context: Context): Promise<readonly Evidence[]> {
  return context.loaders.of(openEvidence, context).load(reason);
}

function openEvidence({ hub, viewer }: Context) {
  return openBatches<Reason, Evidence[]>({
    nameOf: ({ id }) => id,
    likeOf: () => '',
    load: (reasons) => findEvidence(hub.graph, viewer, reasons),
  });
}

/** Returns the entity that a piece of evidence is; null for identifiers and edges. */
export async function findEvidenceEntity(
  { id, role }: Evidence,
  _args: unknown,
  context: Context,
): Promise<Thing | null> {
  return role === 'ENTITY' ? ((await loadThing(context, id, NOW)) ?? null) : null;
}
