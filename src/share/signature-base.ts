import { isInnerList, parseDictionary, serializeInnerList, serializeItem } from 'structured-headers';

/** Field values by name in lower case; several of one name are joined by a comma and a blank (RFC 9421, section 2.1). */
export type Fields = Readonly<Record<string, string | undefined>>;

export interface RequestMessage {
  readonly method: string;
  /** Target URI: whole, as the client asked for it. */
  readonly url: string;
  readonly fields: Fields;
}

export interface ResponseMessage {
  readonly status: number;
  readonly fields: Fields;
  /** What it answers. */
  readonly request: RequestMessage;
}

export type Message = RequestMessage | ResponseMessage;

/** A component identifier: a name, and of the parameters of RFC 9421 those we use: `key` before or after `req`. */
const identifier = /^"(@?[a-z0-9-]+)"((?:;req|;key="[a-z0-9_.*-]+")*)$/;

/** What would begin a line of its own in the base, or be lost from it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const unsafe = /[\u0000-\u0008\u000a-\u001f\u007f]/;

/**
 * Returns the signature base (RFC 9421, section 2.5): a line a component, and the last that names them. Undefined when a
 * component is not there, is named twice, is not one we know, or holds a control character.
 */
export function baseOf(message: Message, components: readonly string[], parameters: string): string | undefined {
  if (new Set(components).size < components.length) return undefined;
  const lines: string[] = [];
  for (const component of components) {
    const value = readComponent(message, component);
    if (value === undefined || unsafe.test(value)) return undefined;
    lines.push(`${component}: ${value}`);
  }
  lines.push(`"@signature-params": ${parameters}`);
  return lines.join('\n');
}

function readComponent(message: Message, component: string): string | undefined {
  const [, name = '', parameters = ''] = identifier.exec(component) ?? [];
  const ofRequest = parameters.includes(';req');
  if (ofRequest && !('request' in message)) return undefined;
  const of = ofRequest && 'request' in message ? message.request : message;
  const key = /;key="([^"]+)"/.exec(parameters)?.[1];
  if (name.startsWith('@')) return key === undefined ? derive(of, name) : undefined;
  const value = of.fields[name]?.trim();
  return key === undefined || value === undefined ? value : memberOf(value, key);
}

/** Derived components (RFC 9421, section 2.2). */
function derive(message: Message, name: string): string | undefined {
  if ('request' in message) return name === '@status' ? String(message.status) : undefined;
  if (name === '@method') return message.method;
  if (!URL.canParse(message.url)) return undefined;
  const { host, pathname, search, protocol } = new URL(message.url);
  switch (name) {
    case '@target-uri':
      return message.url;
    case '@authority':
      return host;
    case '@scheme':
      return protocol.slice(0, -1);
    case '@request-target':
      return `${pathname}${search}`;
    case '@path':
      return pathname;
    case '@query':
      return search === '' ? '?' : search;
    default:
      return undefined;
  }
}

/** One member of a dictionary (RFC 9421, section 2.1.2). */
function memberOf(field: string, key: string): string | undefined {
  try {
    const member = parseDictionary(field).get(key);
    if (member === undefined) return undefined;
    return isInnerList(member) ? serializeInnerList(member) : serializeItem(member);
  } catch {
    return undefined;
  }
}
