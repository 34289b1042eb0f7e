import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Subject } from './message.ts';
import type { Network } from './networks/network.ts';
import { LineFile } from './output.ts';

/** One contraband subject: what an inspection would find it to be. */
export interface Contraband extends Subject {
  /** Counted from 1. */
  readonly day: number;
  /** `network`: planted, `network` names it; `hidden`: nothing in the papers shows it. */
  readonly why: 'network' | 'hidden';
  readonly network?: string;
}

/**
 * Writes `truth.json` as it goes: the networks at once, the contraband subjects to a file beside it that is put behind them at
 * the end, so that the memory needed does not grow with the days.
 */
export class TruthWriter {
  readonly #path: string;
  readonly #partPath: string;
  readonly #file: LineFile;
  readonly #part: LineFile;
  #networks = 0;
  #contraband = 0;

  constructor(folder: string, header: Readonly<Record<string, string | number>>) {
    this.#path = join(folder, 'truth.json');
    this.#partPath = join(folder, 'truth.json.part');
    this.#file = new LineFile(this.#path);
    this.#part = new LineFile(this.#partPath);
    this.#file.write(
      `${JSON.stringify({ format: 'sekisho-truth', version: 1, ...header }).slice(0, -1)},\n"networks":[`,
    );
  }

  get counts(): { networks: number; contraband: number } {
    return { networks: this.#networks, contraband: this.#contraband };
  }

  network(network: Network): void {
    const { events: _, ...told } = network;
    this.#file.write(`${this.#networks === 0 ? '' : ','}\n${JSON.stringify(told)}`);
    this.#networks += 1;
    for (const { contraband, ...subject } of network.subjects) {
      if (contraband) this.contraband({ ...subject, day: network.day, why: 'network', network: network.id });
    }
  }

  contraband(subject: Contraband): void {
    this.#part.write(`${this.#contraband === 0 ? '' : ','}\n${JSON.stringify(subject)}`);
    this.#contraband += 1;
  }

  close(): void {
    this.#part.close();
    this.#file.write('\n],\n"contraband":[');
    this.#file.write(readFileSync(this.#partPath, 'utf8'));
    this.#file.write('\n]}\n');
    this.#file.close();
    rmSync(this.#partPath);
  }
}
