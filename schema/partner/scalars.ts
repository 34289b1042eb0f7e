import { GraphQLError } from 'graphql';
import { z } from 'zod';
import { builder } from './builder.ts';

const instant = z.iso.datetime({ offset: true });

builder.scalarType('Instant', {
  description: 'An instant as ISO 8601 text in UTC: 2026-11-23T09:00:00.000Z.',
  serialize: (value) => value,
  parseValue: (value) => {
    const parsed = instant.safeParse(value);
    if (!parsed.success) throw new GraphQLError('Instant must be an instant such as 2026-11-23T09:00:00Z.');
    return new Date(parsed.data).toISOString();
  },
});
