import type { AccessClass } from '../model/access.ts';

/** The access classes as the server knows them now. */
export interface KnownClasses {
  /** The same list until a class is added: what it comes to for a viewer is remembered by it. */
  readonly list: () => readonly AccessClass[];
  /** Reads them again; call it when something was written that the next read must see. */
  readonly refresh: () => Promise<void>;
  readonly close: () => void;
}

/** Reads the classes now and then every so often, since the worker may make a class at any time. A failed reading keeps the last. */
export async function openKnownClasses(
  load: () => Promise<readonly AccessClass[]>,
  everyMs: number,
  onFailure: (cause: unknown) => void,
): Promise<KnownClasses> {
  let known = await load();
  const refresh = async () => {
    const loaded = await load();
    if (loaded.length !== known.length || loaded.some(({ key }, index) => key !== known[index]?.key)) known = loaded;
  };
  const timer = setInterval(() => void refresh().catch(onFailure), everyMs);
  timer.unref();
  return { list: () => known, refresh, close: () => clearInterval(timer) };
}
