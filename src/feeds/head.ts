/** Reads until so many bytes are there or the file ends. */
export async function takeHead(source: AsyncIterator<Uint8Array>, most: number): Promise<Uint8Array[]> {
  const taken: Uint8Array[] = [];
  for (let size = 0; size < most; ) {
    const next = await source.next();
    if (next.done === true) break;
    // A producer may use its buffer again.
    taken.push(Uint8Array.from(next.value));
    size += next.value.length;
  }
  return taken;
}

/** Yields the whole file again, what was taken for its head included. */
export async function* putBack(taken: Uint8Array[], source: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* taken.splice(0);
  for (let next = await source.next(); next.done !== true; next = await source.next()) yield next.value;
}
