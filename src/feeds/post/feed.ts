import type { Feed } from '../feed.ts';
import { POSTAL_MESSAGES } from './codes.ts';
import { read } from './read.ts';

/** UNH, its separator, a reference, and the message type. */
const MESSAGE = /UNH([^A-Za-z0-9\s])[^\r\n]{1,14}?\1([A-Z]{6})([^A-Za-z0-9\s])([A-Z0-9]{1,3})\3([A-Z0-9]{1,3})/;

function recognise(head: string): string | undefined {
  const found = MESSAGE.exec(head);
  if (found === null || !POSTAL_MESSAGES.has(found[2] ?? '')) return undefined;
  return `${found[2]}:${found[4]}:${found[5]}`;
}

/** Advance data on postal items: UPU ITMATT (M33) in EDIFACT. */
export const feed: Feed = { name: 'post', recognise, read };
