const width = 16;

/** Returns bytes as lines of offset, hex and printable characters, sixteen to a line, offsets counted from `from`. */
export function hexLines(base64: string, from: number): string[] {
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += width) {
    const line = [...bytes.subarray(at, at + width)];
    const hex = line.map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
    const text = line.map((byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.')).join('');
    lines.push(`${(from + at).toString(16).padStart(6, '0')}  ${hex.padEnd(width * 3 - 1)}  ${text}`);
  }
  return lines;
}
