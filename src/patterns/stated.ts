/** Returns what the first member that states something says: members of one thing come in the order of their ids. */
export function stated<M extends object, K extends keyof M>(members: readonly M[], name: K): NonNullable<M[K]> | null {
  for (const member of members) {
    const value = member[name];
    if (value !== null && value !== undefined) return value;
  }
  return null;
}
