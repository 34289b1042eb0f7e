import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { TargetRowFragment } from '../../../operations/generated.ts';
import { useMe } from '../hub/me.ts';
import { useClaim } from './use-claim.ts';

/** Returns how to open a row's entity, and to claim it or release one's own claim. */
export function useRowActs() {
  const go = useNavigate();
  const me = useMe();
  const { claim: send, claiming } = useClaim();
  const claim = useCallback(
    ({ entity: { id }, caption, claimedBy }: TargetRowFragment) =>
      send({ id, caption, release: claimedBy !== null && claimedBy === me?.id }),
    [send, me?.id],
  );
  const open = ({ entity: { id } }: TargetRowFragment) => void go({ to: '/entity/$id', params: { id } });
  return { open, claim, claiming };
}
