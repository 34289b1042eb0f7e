import type { DeliveryPartsFragment } from '../../../operations/generated.ts';

/** A delivery as the console reads it, from the list and from its progress. */
export type DeliveryRead = DeliveryPartsFragment;

/** Returns listed deliveries with the newest word on each, those only heard of first; newest first. */
export function withProgress(
  listed: readonly DeliveryRead[],
  running: ReadonlyMap<string, DeliveryRead>,
  feed: string | undefined,
): DeliveryRead[] {
  const known = new Set(listed.map(({ id }) => id));
  const heard = [...running.values()].filter((one) => !known.has(one.id) && (feed === undefined || one.feed === feed));
  return [...heard, ...listed.map((one) => newer(one, running.get(one.id)))].toSorted((a, b) =>
    b.receivedAt.localeCompare(a.receivedAt),
  );
}

function newer(listed: DeliveryRead, heard: DeliveryRead | undefined): DeliveryRead {
  return heard !== undefined && heard.at > listed.at ? heard : listed;
}
