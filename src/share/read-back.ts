import { type FileHandle, open } from 'node:fs/promises';

const firstSpan = 65_536;

/** A line of a file, without its line break, and the byte at which it begins: the line before it ends there. */
export interface PlacedLine {
  readonly at: number;
  readonly text: string;
}

/**
 * Returns the last whole lines of a file of JSON lines that begin and end before a byte (the file's end when not given),
 * newest first, at most so many. Reads back from there and no further than it must. No file has no lines, one that cannot
 * be read throws; half a line, left by a process that was killed, is none.
 */
export async function readLinesBack(path: string, before: number | undefined, most: number): Promise<PlacedLine[]> {
  const file = await open(path, 'r').catch((cause: unknown) => {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    throw cause;
  });
  if (file === undefined) return [];
  try {
    const end = Math.min(before ?? Number.POSITIVE_INFINITY, (await file.stat()).size);
    for (let span = firstSpan; ; span *= 2) {
      const start = Math.max(0, end - span);
      const lines = linesOf(await readSpan(file, start, end), start);
      if (lines.length >= most || start === 0) return lines.slice(-most).reverse();
    }
  } finally {
    await file.close();
  }
}

async function readSpan(file: FileHandle, start: number, end: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(end - start), 0, end - start, start);
  return buffer.subarray(0, bytesRead);
}

function linesOf(bytes: Buffer, start: number): PlacedLine[] {
  const lines: PlacedLine[] = [];
  // What was cut at its beginning is no line.
  let at = start === 0 ? 0 : bytes.indexOf(0x0a) + 1;
  for (let end = bytes.indexOf(0x0a, at); end >= 0; at = end + 1, end = bytes.indexOf(0x0a, at)) {
    const text = bytes.toString('utf8', at, end);
    if (text.startsWith('{') && text.endsWith('}')) lines.push({ at: start + at, text });
  }
  return lines;
}
