import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { doorPath } from '../../src/share/partner-card.ts';
import { signAnswer } from '../../src/share/sign-answer.ts';
import { requestFields } from '../../src/share/signed-exchange.ts';
import { makeParty } from './hubs.ts';

/** A partner whose signature is right and who says whatever `say` gives, to any question. */
export async function openLiar(id: string, now: () => number, say: () => unknown) {
  const server = createServer(async (request, response) => {
    for await (const _ of request);
    const fields = Object.fromEntries(requestFields.map((name) => [name, request.headersDistinct[name]?.[0]]));
    const message = { method: 'POST', url: `${card.url}${doorPath}`, fields };
    const token = JSON.parse(Buffer.from(fields['authorization']?.split('.')[1] ?? '', 'base64url').toString());
    const claims = {
      partner: token.client_id,
      subject: token.sub,
      client: token.client_id,
      purpose: token.purpose,
      instrument: token.instrument,
      thumbprint: '',
      jti: '',
      expiresAt: 0,
    };
    const data = say();
    const unsigned = {
      status: 200,
      body: JSON.stringify({ data }),
      data,
      operation: 'lookup',
      outcome: 'answered' as const,
      released: {},
      policy: 'p',
    };
    const by = { owner: id, signer: keys.signature, receivedAt: now(), now: now() };
    const { response: signed } = signAnswer(message, claims, unsigned, by);
    response.writeHead(200, signed.fields as Record<string, string>).end(unsigned.body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { card, keys } = makeParty(id, `http://127.0.0.1:${(server.address() as AddressInfo).port}`, now());
  return {
    card,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
