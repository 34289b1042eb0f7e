import type { Mention } from '../resolvers/entity.ts';
import type { Reason as ShownReason } from '../resolvers/reason.ts';
import type { Thing } from '../src/graph/entities.ts';
import type { ShownDelivery } from '../src/graph/feed-reads.ts';
import type { RecordRow } from '../src/graph/record-reads.ts';
import type { MentionRow } from '../src/graph/thing-mentions.ts';
import type { TargetRow } from '../src/graph/worklist.ts';
import { builder } from './builder.ts';

/** Types that topics name to each other: made here, filled in by the topic's own file. */
export const Entity = builder.interfaceRef<Thing>('Entity');
export const MentionType = builder.objectRef<MentionRow | Mention>('Mention');
export const Reason = builder.objectRef<ShownReason>('Reason');
export const Record = builder.objectRef<RecordRow>('Record');
export const Target = builder.objectRef<TargetRow>('Target');
export const Delivery = builder.objectRef<ShownDelivery>('Delivery');
