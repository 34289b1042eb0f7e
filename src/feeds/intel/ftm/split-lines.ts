/** Longest line read. */
export const MAX_LINE = 4 * 1024 * 1024;

/** A line of a file that is not blank. */
export interface LineText {
  readonly start: number;
  readonly end: number;
  /** One character a byte; empty for a line that is too long. */
  readonly text: string;
}

const LINE_FEED = 10;

/** Yields the lines of a file, blank ones left out; of one that is too long only where it stands. */
export async function* splitLines(source: AsyncIterable<Uint8Array>): AsyncGenerator<LineText> {
  let parts: Buffer[] = [];
  let size = 0;
  let start = 0;
  const close = (): LineText | undefined => {
    const text =
      size > MAX_LINE
        ? ''
        : Buffer.concat(parts)
            .toString('latin1')
            .replace(/^\xef\xbb\xbf/, '');
    const line = { start, end: start + size, text };
    parts = [];
    start += size;
    size = 0;
    return line.end > line.start && (text.trim() !== '' || line.end - line.start > MAX_LINE) ? line : undefined;
  };
  for await (const chunk of source) {
    let at = 0;
    while (at < chunk.length) {
      const feed = chunk.indexOf(LINE_FEED, at);
      const end = feed < 0 ? chunk.length : feed;
      size += end - at;
      // A producer may use its buffer again.
      if (size <= MAX_LINE) parts.push(Buffer.from(chunk.subarray(at, end)));
      else parts = [];
      if (feed >= 0) {
        const line = close();
        if (line !== undefined) yield line;
        start++;
      }
      at = end + 1;
    }
  }
  const line = close();
  if (line !== undefined) yield line;
}
