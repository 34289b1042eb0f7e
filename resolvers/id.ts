/** Returns the id shown outside: type and opaque key, `Entity:<hash>`. What is behind the key is known to the graph only. */
export function encodeId(type: string, key: string): string {
  return `${type}:${key}`;
}

/** Returns type and key of an id from outside; undefined when it is not one. Nothing is said about whether it exists. */
export function decodeId(text: string): { readonly type: string; readonly key: string } | undefined {
  const found = /^([A-Z][A-Za-z]{0,39}):([A-Za-z0-9_-]{1,64})$/.exec(text);
  const [, type, key] = found ?? [];
  return type === undefined || key === undefined ? undefined : { type, key };
}

/** Returns the key in an id of this type; undefined for anything else, which is then unknown like any other id. */
export function readKey(type: string, text: string): string | undefined {
  const id = decodeId(text);
  return id?.type === type ? id.key : undefined;
}
