/** Disjoint sets of ids, joined pair by pair (union by root, path halving). */
export class Groups {
  readonly #root: Map<string, string>;

  constructor(ids: readonly string[]) {
    this.#root = new Map(ids.map((id) => [id, id]));
  }

  get size(): number {
    return this.#root.size;
  }

  /** Joins the sets of two ids; true when the second was not known before. */
  join(id: string, other: string): boolean {
    const isNew = !this.#root.has(other);
    if (isNew) this.#root.set(other, other);
    this.#root.set(this.#find(other), this.#find(id));
    return isNew;
  }

  /** Returns the sets, each sorted, so that its first is its name. */
  list(): string[][] {
    return [...Map.groupBy(this.#root.keys(), (id) => this.#find(id)).values()].map((set) => set.sort());
  }

  #find(id: string): string {
    let at = id;
    for (let up = this.#root.get(at) ?? at; up !== at; up = this.#root.get(at) ?? at) {
      const above = this.#root.get(up) ?? up;
      this.#root.set(at, above);
      at = above;
    }
    return at;
  }
}
