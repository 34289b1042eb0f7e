/** Says what is going on: on a terminal one line that changes, elsewhere a line now and then. */
export type ProgressLine = {
  /** Shows what is being done right now. */
  readonly show: (text: string) => void;
  /** Writes a line that stays. */
  readonly say: (text: string) => void;
};

/** Returns a progress line on stderr, so that what a verb prints on stdout stays clean. */
export function openProgress(
  stream: NodeJS.WriteStream = process.stderr,
  everyMs = 3000,
  now: () => number = Date.now,
): ProgressLine {
  const isTerminal = stream.isTTY === true;
  let shownAt = 0;
  let open = false;
  const clear = (): void => {
    if (open) stream.write('\r\x1b[2K');
    open = false;
  };
  return {
    show: (text) => {
      if (isTerminal) {
        clear();
        stream.write(text.slice(0, (stream.columns ?? 80) - 1));
        open = true;
      } else if (now() - shownAt >= everyMs) {
        shownAt = now();
        stream.write(`${text}\n`);
      }
    },
    say: (text) => {
      clear();
      stream.write(`${text}\n`);
    },
  };
}

/** Returns how much of something is done, 0 to 1, as a bar of 40 characters. */
export function bar(share: number): string {
  const width = 40;
  const done = Math.round(share * width);
  return `${'#'.repeat(done)}${'.'.repeat(width - done)}`;
}
