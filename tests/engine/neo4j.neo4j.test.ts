import { expect, inject, test } from 'vitest';
import { awaitGraph } from '../../engine/neo4j.ts';
import { anyPort } from '../../engine/ports.ts';

test('a wrong graph password is said at once, with where the right one is', async () => {
  const address = { ...inject('neo4j'), password: 'wrong' };
  await expect(awaitGraph(address)).rejects.toMatchObject({
    code: 'GRAPH_REFUSED',
    message: expect.stringMatching(/refuses the password of user neo4j[\s\S]*keys\/neo4j\.password/),
  });
});

test('a graph that is not there is said after the time given', async () => {
  const address = { url: `bolt://127.0.0.1:${await anyPort()}`, user: 'neo4j', password: 'any' };
  await expect(awaitGraph(address, undefined, 0)).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE', retryable: true });
});
