import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WatchHitsHeardDocument, type WatchHitsHeardSubscription } from '../../../operations/generated.ts';
import { useLive } from '../hub/live.ts';
import { say } from '../shell/say.ts';
import { captionOf } from '../words/labels.ts';

type Hit = WatchHitsHeardSubscription['watchHits'][number];

/** Newest hits that are looked at; more at once are told by their number. */
const HEARD = 50;
const noHits: readonly Hit[] = [];

/**
 * Tells the owner of watches, quietly, of what comes in while the console is open. Returns how many things came in since the
 * owner last looked at the page of watches.
 */
export function useWatchHits(isLooking: boolean): number {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [hits, setHits] = useState(noHits);
  const [seenAt, setSeenAt] = useState<string>();
  const toldAt = useRef<string>(undefined);
  useLive(WatchHitsHeardDocument, { first: HEARD }, ({ watchHits }) => {
    const last = toldAt.current;
    const newest = watchHits[0]?.at ?? '';
    setHits(watchHits);
    toldAt.current = newest;
    // What was there when the console was opened is no news.
    if (last === undefined) {
      setSeenAt(newest);
      return;
    }
    const fresh = watchHits.filter(({ at }) => at > last);
    if (fresh.length === 0) return;
    const [first] = subjectsOf(fresh);
    say(t('watching.hit', { thing: first, count: subjectsOf(fresh).length - 1 }));
    void queries.invalidateQueries({ queryKey: ['watches'] });
  });
  useEffect(() => {
    if (isLooking && hits[0] !== undefined) setSeenAt(hits[0].at);
  }, [isLooking, hits]);
  const unseen = seenAt === undefined || isLooking ? [] : hits.filter(({ at }) => at > seenAt);
  return new Set(unseen.map(({ entity, watch }) => `${watch.id} ${entity.id}`)).size;
}

/** What is watched, each once, by its name. */
function subjectsOf(hits: readonly Hit[]): string[] {
  return [...new Set(hits.map(({ watch, entity }) => captionOf(watch.subject ?? entity)))];
}
