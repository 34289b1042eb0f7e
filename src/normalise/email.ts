/** Local part and domain of ordinary mail (RFC 5321 without quoted local parts and address literals). */
const ADDRESS =
  /^[a-z0-9.!#$%&*+/=?^_{|}~'-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;
const LONGEST = 254;

/** Airlines write "//" for "@", ".." for "_" and "./" for "-" (IATA SSR CTCE). */
function readAirlineEscapes(text: string): string {
  if (text.includes('@') || !text.includes('//')) return text;
  return text.replace('//', '@').replaceAll('..', '_').replaceAll('./', '-');
}

/**
 * Returns an e-mail address in lower case, without display name, "mailto:" or the airlines' escapes
 * (MOLLY..LOU//GMAIL.COM → molly_lou@gmail.com).
 */
export function normaliseEmail(raw: string): string | undefined {
  if (raw.length > 2 * LONGEST) return undefined;
  const inner = /<([^<>]*)>\s*$/.exec(raw)?.[1] ?? raw;
  const text = readAirlineEscapes(
    inner
      .normalize('NFKC')
      .trim()
      .toLowerCase()
      .replace(/^mailto:/, ''),
  );
  return text.length <= LONGEST && ADDRESS.test(text) && !text.includes('..') ? text : undefined;
}
