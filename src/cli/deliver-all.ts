import { type Delivered, type Door, deliver, type Sending } from './deliver.ts';

/** Files on their way at once: their units meet in the worker's batches. */
const ABREAST = 64;

/** Sends files to the hub, several at once, and yields what became of each as it ends. `hear` is told the units in so far. */
export async function* deliverAll(
  door: Door,
  files: AsyncIterable<Sending> | Iterable<Sending>,
  hear: (units: number) => void,
): AsyncGenerator<Delivered> {
  const under = new Map<string, number>();
  let ended = 0;
  const tell = () => hear(ended + [...under.values()].reduce((sum, units) => sum + units, 0));
  const send = async (file: Sending, key: string): Promise<{ key: string; delivered: Delivered }> => {
    const delivered = await deliver(door, file, (units) => {
      under.set(key, units);
      tell();
    });
    return { key, delivered };
  };
  const running = new Map<string, ReturnType<typeof send>>();
  const next = async (): Promise<Delivered> => {
    const { key, delivered } = await Promise.race(running.values());
    running.delete(key);
    under.delete(key);
    ended += delivered.units;
    tell();
    return delivered;
  };
  let started = 0;
  for await (const file of files) {
    const key = String(started++);
    running.set(key, send(file, key));
    if (running.size >= ABREAST) yield await next();
  }
  while (running.size > 0) yield await next();
}
