/** Returns a map that keeps the entries used last, at most so many. */
export function openRemembered<K, V>(
  most: number,
): { readonly get: (key: K) => V | undefined; readonly set: (key: K, value: V) => void } {
  const kept = new Map<K, V>();
  return {
    get: (key) => {
      const found = kept.get(key);
      if (found === undefined) return undefined;
      kept.delete(key);
      kept.set(key, found);
      return found;
    },
    set: (key, value) => {
      const oldest = kept.size < most ? undefined : kept.keys().next().value;
      if (oldest !== undefined) kept.delete(oldest);
      kept.set(key, value);
    },
  };
}
