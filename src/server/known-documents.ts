import type { DocumentNode } from 'graphql';

const maxDocuments = 1_000;
const maxLength = 20_000;

/** Documents that passed every check, by their text: the thousand used last, none longer than 20,000 characters. */
export class KnownDocuments {
  readonly #documents = new Map<string, DocumentNode>();

  find(text: string): DocumentNode | undefined {
    const found = this.#documents.get(text);
    if (found !== undefined && this.#documents.size >= maxDocuments) {
      this.#documents.delete(text);
      this.#documents.set(text, found);
    }
    return found;
  }

  keep(text: string, document: DocumentNode): void {
    if (text.length > maxLength) return;
    const oldest = this.#documents.size < maxDocuments ? undefined : this.#documents.keys().next().value;
    if (oldest !== undefined) this.#documents.delete(oldest);
    this.#documents.set(text, document);
  }
}
