/** Yields bytes that are all here already, as readers and the inbox take what comes over a wire. */
export async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
