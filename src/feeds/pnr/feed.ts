import type { Parsed } from '../../model/parsed-unit.ts';
import type { Feed } from '../feed.ts';
import { mapPnr } from './map.ts';
import { readPnrs } from './read.ts';

/** Passenger name records: PNRGOV in EDIFACT, versions 10:1 to 21:1. */
export const feed: Feed = {
  name: 'pnr',
  recognise: (head) => {
    const found =
      /UNH[^A-Za-z0-9]{1,2}[^'\r\n]{0,40}?[^A-Za-z0-9]PNRGOV[^A-Za-z0-9](\d{1,3})[^A-Za-z0-9](\d{1,3}[A-Z]?)/.exec(
        head,
      );
    if (found !== null) return `PNRGOV:${found[1]}:${found[2]}`;
    return /UN[BG][^A-Za-z0-9].{0,200}[^A-Za-z0-9]PNRGOV[^A-Za-z0-9]/s.test(head) ? 'PNRGOV' : undefined;
  },
  read,
};

async function* read(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Parsed> {
  for await (const piece of readPnrs(bytes)) {
    yield piece.type === 'pnr' ? mapPnr(piece.pnr) : { ...piece, feed: 'pnr', format: 'PNRGOV' };
  }
}
