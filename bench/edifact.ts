/*
 * EDIFACT: bytes a second, beside the npm package `edifact` in the same run on the same bytes, and memory on a long stream.
 * Invented passenger data; `--mb N` is the length of that stream, `--sample N` the MB that are read again and again for the rates.
 * `node --max-semi-space-size=4 bench/edifact.ts` shows the memory of a process whose young generation is kept small.
 */
import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { components, countElements } from '../src/feeds/edifact/segment.ts';
import { tokenize } from '../src/feeds/edifact/tokenize.ts';
import { feed } from '../src/feeds/pnr/feed.ts';
import { readPnrs } from '../src/feeds/pnr/read.ts';
import { print, printMachine, readOptions } from './report.ts';

const CHUNK = 64 * 1024;
const ROUNDS = 5;

interface Peer {
  readonly on: (event: string, listener: (value?: string) => void) => void;
  readonly write: (text: string) => void;
  readonly end: () => void;
}

/** Returns one passenger name record as PNRGOV has it; `index` makes it differ from the others. */
function makePnr(index: number): string {
  const digits = String(index).padStart(6, '0');
  const locator = `Z${index.toString(36).toUpperCase().padStart(5, '0')}`;
  return [
    "SRC'",
    `RCI+ZZ:${locator}::010326:${digits.slice(0, 2) < '24' ? digits.slice(0, 2) : '10'}15'`,
    "DAT+700:010326:1015+710:020326:0900'",
    "ORG+ZZ:AAA+12345675:AAA+++T+GB:GBP+A0001'",
    `ADD++702:${index % 90} EXAMPLE ROAD:SAMPLETOWN:::GB:ZZ1 1ZZ:0044207946${digits.slice(2)}'`,
    `TIF+SAMPLE${'ABCDEFGH'[index % 8]}+ALEXMR:A:1'`,
    `FTI+ZZ:${digits}99'`,
    `IFT+4:28::ZZ+CTCE ALEX.SAMPLE${digits}//EXAMPLE.COM'`,
    `REF+:${digits}AB'`,
    `SSR+DOCS:HK:1:ZZ:::::/P/GBR/${digits}123/GBR/13AUG84/M/26APR31/SAMPLE/ALEX/JO+::1'`,
    `TKT+0812345${digits}:T:1'`,
    "MON+B:754.72:GBP+T:800.00:GBP'",
    "TXD++4.53:::AY6+6.79:::YQ+9.06:::YC+11.32:::XY'",
    "FOP+CC::800.00:VI:XXXXXXXXXXXX1186:0231'",
    `TIF+SAMPLE+KIMMRS:A:2'`,
    `SSR+DOCS:HK:1:ZZ:::::/P/GBR/${digits}456/GBR/01FEB86/F/11NOV30/SAMPLE/KIM+::2'`,
    "TVL+280926:1220:280926:1505+FRA+IAD+ZZ+988:B'",
    "RPI+2+HK'",
    "SSR+SEAT:HK:2:ZZ:::FRA:IAD+22C::1+22D::2'",
    "TRI++253:::1'",
    `TIF+SAMPLE+ALEXMR:A:1'`,
    "SSD+22C++++Y'",
    `TBD++02:46:700+++ZZ:0${digits}123:2:IAD'`,
    "ABI+1+:FRARR+FRA++ZZ'",
    "DAT+T:010326:1010'",
    "SAC+++A'",
  ].join('\n');
}

const HEAD = [
  "UNB+IATA:1+ZZ+GOV+260928:1120+1'",
  "UNH+1+PNRGOV:13:1:IA+ZZ988'",
  "MSG+:22'",
  "ORG+ZZ:FRA+55107'",
  "TVL+280926:1220:280926:1505+FRA+IAD+ZZ+988'\n",
].join('\n');

/** Yields an interchange of about this many bytes, made as it is read. */
async function* generate(bytes: number): AsyncGenerator<Buffer> {
  const block = Buffer.from(`${Array.from({ length: 400 }, (_, index) => makePnr(index)).join('\n')}\n`);
  yield Buffer.from(HEAD);
  for (let sent = 0; sent < bytes; sent += block.length) {
    for (let at = 0; at < block.length; at += CHUNK) yield block.subarray(at, at + CHUNK);
  }
  yield Buffer.from("UNT+0+1'\nUNZ+1+1'\n");
}

async function* inChunks(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
}

async function takeSegments(bytes: Buffer): Promise<number> {
  let segments = 0;
  for await (const batch of tokenize(inChunks(bytes))) segments += batch.length;
  return segments;
}

async function takeComponents(bytes: Buffer): Promise<number> {
  let values = 0;
  for await (const batch of tokenize(inChunks(bytes))) {
    for (const segment of batch) {
      for (let element = 1, last = countElements(segment); element <= last; element++) {
        values += components(segment, element).length;
      }
    }
  }
  return values;
}

async function takePnrs(bytes: Buffer): Promise<number> {
  let pnrs = 0;
  for await (const piece of readPnrs(inChunks(bytes))) pnrs += piece.type === 'pnr' ? 1 : 0;
  return pnrs;
}

async function takeUnits(bytes: Buffer): Promise<number> {
  let units = 0;
  for await (const piece of feed.read(inChunks(bytes))) units += piece.type === 'unit' ? 1 : 0;
  return units;
}

/** The package takes text; every component comes as an event, as here every component is made a string. */
function takePeer(text: string): number {
  const require = createRequire(import.meta.url);
  const Parser: new (validator: unknown) => Peer = require('edifact/parser.js');
  const Validator: new () => unknown = require('edifact/validator.js');
  const parser = new Parser(new Validator());
  let values = 0;
  for (const event of ['opensegment', 'element', 'closesegment']) parser.on(event, () => {});
  parser.on('component', () => {
    values++;
  });
  for (let at = 0; at < text.length; at += CHUNK) parser.write(text.slice(at, at + CHUNK));
  parser.end();
  return values;
}

/** Returns the best of some rounds in MB/s (10^6 bytes): other work on the machine only ever takes away. */
async function measure(bytes: number, run: () => number | Promise<number>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    await run();
    best = Math.min(best, performance.now() - started);
  }
  return bytes / 1000 / best;
}

async function main(): Promise<void> {
  const { mb: megabytes, sample } = readOptions({ mb: [256, 8], sample: [12, 1] });
  printMachine();
  // First, in a process that has not grown yet.
  await printMemory(megabytes);
  const pieces: Buffer[] = [];
  for await (const piece of generate(sample * 1e6)) pieces.push(Buffer.from(piece));
  const bytes = Buffer.concat(pieces);
  // Without UNA, which the package refuses in front of UNB on the same stream.
  const text = bytes.toString('latin1');
  const peer = await measure(bytes.length, () => takePeer(text));
  const all = await measure(bytes.length, () => takeComponents(bytes));
  const raw = await measure(bytes.length, () => takeSegments(bytes));
  const pnrs = await measure(bytes.length, () => takePnrs(bytes));
  const units = await measure(bytes.length, () => takeUnits(bytes));
  const rate = (value: number): string => `${value.toFixed(1)} MB/s`;
  const ratio = (value: number): string => `${rate(value)}, ${(value / peer).toFixed(1)} times the package`;
  print('npm edifact 1.2.12, an event a component', rate(peer));
  print('tokenize, segments with values cut on demand', ratio(raw));
  print('tokenize, every component made a string', ratio(all));
  print('to typed PNRs', ratio(pnrs));
  print('to units, names, phones and documents normalised', rate(units));
}

async function printMemory(megabytes: number): Promise<void> {
  const peaks: number[] = [];
  let pnrs = 0;
  const started = performance.now();
  for await (const piece of readPnrs(generate(megabytes * 1e6))) {
    if (piece.type === 'pnr') pnrs++;
    if (pnrs % 2000 === 0) peaks.push(process.memoryUsage.rss());
  }
  const seconds = (performance.now() - started) / 1000;
  const mebibytes = (value: number | undefined): string => `${Math.round((value ?? 0) / 2 ** 20)} MiB`;
  // What is really held; the rest is room that the engine takes for young objects and keeps.
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  const half = peaks.slice(Math.floor(peaks.length / 2));
  print(`stream of ${megabytes} MB to ${pnrs} typed PNRs`, `${(megabytes / seconds).toFixed(1)} MB/s`);
  print('live heap after that', mebibytes(process.memoryUsage().heapUsed));
  const [first, second] = [Math.max(...peaks.slice(0, -half.length)), Math.max(...half)];
  print('resident memory at most, first and second half', `${mebibytes(first)}, ${mebibytes(second)}`);
}

if (import.meta.main) await main();
