const QUOTE = 34;
const BACKSLASH = 92;

/**
 * Returns where the value of an object's own member stands in the text of that object, [start, end): the last one of that
 * name, as JSON.parse takes it. [0, 1) when there is none. The text must be JSON.
 */
export function findMember(text: string, name: string): [number, number] {
  let found: [number, number] = [0, 1];
  let depth = 0;
  let key: string | undefined;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const end = endOfString(text, at);
      if (depth === 1 && key === undefined) key = readName(text.slice(at, end));
      at = end - 1;
    } else if (depth === 1 && text[at] === ':' && start === 0) start = at + 1;
    else if (text[at] === '{' || text[at] === '[') depth++;
    else if (text[at] === '}' || text[at] === ']') depth--;
    const isEnd = (depth === 1 && text[at] === ',') || (depth === 0 && text[at] === '}');
    if (!isEnd) continue;
    if (key === name) found = trim(text, start, at);
    key = undefined;
    start = 0;
  }
  return found;
}

/** Returns the offset after the closing quote. */
function endOfString(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
  return at + 1;
}

function readName(text: string): string | undefined {
  try {
    return String(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function trim(text: string, start: number, end: number): [number, number] {
  const value = text.slice(start, end);
  const before = value.length - value.trimStart().length;
  return [start + before, start + value.trimEnd().length];
}
