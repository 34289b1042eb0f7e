/*
 * Sends one GraphQL request over and over on kept-alive connections from a process of its own, so that the server measured
 * has a core to itself. Prints what it saw as one line of JSON.
 */
import { fork } from 'node:child_process';
import { connect } from 'node:net';

export interface Load {
  readonly port: number;
  readonly query: string;
  readonly token?: string;
  readonly requests: number;
  /** Sent first and not counted, until the server's code is warm. */
  readonly warmUp: number;
  readonly connections: number;
}

export interface Seen {
  readonly perSecond: number;
  readonly failed: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** User and system time of the calling process while the counted requests ran, a request. */
  readonly cpuMicros: number;
}

/** Returns how fast the server of this process answers. */
export function drive(load: Load): Promise<Seen> {
  const child = fork(import.meta.filename, [JSON.stringify(load)]);
  let before = process.cpuUsage();
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('message', (message: 'begin' | Omit<Seen, 'cpuMicros'>) => {
      if (message === 'begin') {
        before = process.cpuUsage();
        return;
      }
      const { user, system } = process.cpuUsage(before);
      resolve({ ...message, cpuMicros: (user + system) / load.requests });
    });
  });
}

function run({ port, query, token, requests, warmUp, connections }: Load): void {
  const body = JSON.stringify({ query });
  const lines = [
    'POST /graphql HTTP/1.1',
    `Host: 127.0.0.1:${port}`,
    'Content-Type: application/json',
    'Accept: application/json',
    ...(token === undefined ? [] : [`Authorization: Bearer ${token}`]),
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  const request = Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body}`);
  const waits: number[] = [];
  let [answered, failed, begun] = [0, 0, 0];
  const count = (sent: number, isGood: boolean) => {
    answered += 1;
    if (answered === warmUp) {
      process.send?.('begin');
      begun = performance.now();
    }
    if (answered <= warmUp) return;
    waits.push(performance.now() - sent);
    if (!isGood) failed += 1;
    if (answered === warmUp + requests) finish();
  };
  const finish = () => {
    const perSecond = requests / ((performance.now() - begun) / 1_000);
    waits.sort((a, b) => a - b);
    const at = (part: number) => waits[Math.floor(waits.length * part)] ?? Number.NaN;
    process.send?.({ perSecond, failed, p50Ms: at(0.5), p99Ms: at(0.99) }, () => process.exit());
  };
  for (let index = 0; index < connections; index += 1) openConnection(port, request, count);
}

function openConnection(port: number, request: Buffer, count: (sent: number, isGood: boolean) => void): void {
  const socket = connect(port, '127.0.0.1');
  let [text, sent] = ['', 0];
  const send = () => {
    sent = performance.now();
    socket.write(request);
  };
  socket.setNoDelay(true).setEncoding('latin1').on('connect', send);
  socket.on('data', (part: string) => {
    text += part;
    const end = text.indexOf('\r\n\r\n');
    if (end < 0 || text.length < end + 4 + Number(/content-length: (\d+)/i.exec(text)?.[1])) return;
    count(sent, text.startsWith('HTTP/1.1 200') && !text.includes('"errors"'));
    text = '';
    send();
  });
}

if (import.meta.main) run(JSON.parse(process.argv[2] ?? '{}'));
