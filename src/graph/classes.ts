import type { AccessClass } from '../model/access.ts';
import { classNumber } from '../resolve/id.ts';
import { type Graph, int } from './driver.ts';

/**
 * The access classes the graph knows. A class's number is made from its key, so that every process and every order of
 * arrival gives the same one; the node records that it exists and what a set's members are.
 */
export class Classes {
  readonly #graph: Graph;
  readonly #idKey: string;
  readonly #known = new Map<string, Promise<AccessClass>>();

  constructor(graph: Graph, idKey: string) {
    this.#graph = graph;
    this.#idKey = idKey;
  }

  /** Returns the class of a key, made at first sight. `members` of a set are class keys and `profile:<name>` tokens. */
  ensure(key: string, members: readonly string[] = []): Promise<AccessClass> {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const made = this.#make(key, members);
    this.#known.set(key, made);
    made.catch(() => this.#known.delete(key));
    return made;
  }

  /** Returns the number that the class of a key has, or will have. */
  numberOf(key: string): number {
    return classNumber(this.#idKey, key);
  }

  /** Forgets what was made, when the graph was emptied from outside. */
  forget(): void {
    this.#known.clear();
  }

  /** Returns every class there is, sets included, by key. */
  async list(): Promise<AccessClass[]> {
    return this.#graph.read<AccessClass & object>(
      // A reader may meet a class while it is being committed, without all of its properties: then it is not there yet.
      `MATCH (c:AccessClass) WHERE c.key IS NOT NULL AND c.number IS NOT NULL AND c.members IS NOT NULL
       RETURN c.key AS key, c.number AS number, c.members AS members ORDER BY c.key`,
    );
  }

  async #make(key: string, members: readonly string[]): Promise<AccessClass> {
    const made = { key, number: classNumber(this.#idKey, key), members: [...members] };
    await this.#graph.write((run) =>
      run('MERGE (c:AccessClass {key: $key}) ON CREATE SET c.number = $number, c.members = $members', {
        key,
        number: int(made.number),
        members: made.members,
      }),
    );
    return made;
  }
}
