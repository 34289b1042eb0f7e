import { Redis } from 'ioredis';
import neo4j from 'neo4j-driver';
import { expect, inject, test } from 'vitest';

test('the graph that tests are given answers with its generated password', async () => {
  const { url, user, password } = inject('neo4j');
  await using driver = neo4j.driver(url, neo4j.auth.basic(user, password));
  const { records } = await driver.executeQuery('RETURN 1 AS one');
  expect(records[0]?.get('one').toNumber()).toBe(1);
});

test('the queue that tests are given answers and keeps what it is told', async () => {
  const client = new Redis(inject('redisUrl'));
  expect(await client.config('GET', 'maxmemory-policy')).toEqual(['maxmemory-policy', 'noeviction']);
  client.disconnect();
});
