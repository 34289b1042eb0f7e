import { useQuery } from '@tanstack/react-query';
import { MeDocument, type MeQuery } from '../../../operations/generated.ts';
import { ask } from './ask.ts';

/** Returns who is signed in and what that allows; undefined until the hub has said so. */
export function useMe(): MeQuery['me'] | undefined {
  return useQuery({ queryKey: ['me'], queryFn: () => ask(MeDocument, {}), staleTime: Number.POSITIVE_INFINITY }).data
    ?.me;
}

/** Returns the page to start on: the one that the viewer's work is done on. */
export function homeOf(me: MeQuery['me']): '/worklist' | '/orders' | '/feeds' | '/search' {
  if (me.actions.includes('record-finding')) return '/orders';
  if (me.profile !== null) return '/worklist';
  return me.actions.includes('read-feeds') ? '/feeds' : '/search';
}
