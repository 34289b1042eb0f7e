/**
 * True when a path with its query fits a pattern from its first character on. `*` stands for any text without `/`, `**` for
 * any text; a pattern that ends in `$` must reach the end, any other is a beginning. No regular expressions: patterns come
 * from people, paths from strangers, and this takes time proportional to their product at most.
 */
export function fitsPattern(pattern: string, path: string): boolean {
  const whole = pattern.endsWith('$');
  const parts = (whole ? pattern.slice(0, -1) : pattern).split(/(\*{1,2})/).filter((part) => part !== '');
  // All places in the path that the pattern so far can reach.
  let reached: ReadonlySet<number> = new Set([0]);
  for (const part of parts) {
    reached = part.startsWith('*') ? spreadOver(path, reached, part === '**') : stepOver(path, reached, part);
    if (reached.size === 0) return false;
  }
  return whole ? reached.has(path.length) : true;
}

function stepOver(path: string, reached: ReadonlySet<number>, text: string): ReadonlySet<number> {
  return new Set([...reached].filter((at) => path.startsWith(text, at)).map((at) => at + text.length));
}

function spreadOver(path: string, reached: ReadonlySet<number>, overSlashes: boolean): ReadonlySet<number> {
  const next = new Set<number>();
  for (let at = 0, open = false; at <= path.length; at += 1) {
    if (reached.has(at)) open = true;
    if (open) next.add(at);
    if (path[at] === '/' && !overSlashes) open = false;
  }
  return next;
}
