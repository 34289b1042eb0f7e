import { findTargetOf } from '../resolvers/target.ts';
import * as work from '../resolvers/work.ts';
import type { Thing } from '../src/graph/entities.ts';
import type { ShownDelivery } from '../src/graph/feed-reads.ts';
import type { Label as LabelModel } from '../src/score/label.ts';
import type { DecisionAction as Action } from '../src/work/decide.ts';
import { decisionActions } from '../src/work/decide.ts';
import { findingMethods, findingOutcomes, findingStrengths } from '../src/work/record-finding.ts';
import { builder } from './builder.ts';
import { Finding, Order } from './entity-kinds.ts';
import { Delivery, Entity, Target } from './refs.ts';

const authScopes = { signedIn: true } as const;
/** Success is a type of its own, so that the refusals stand beside it in one union. */
const errors = { directResult: true } as const;

const DECISIONS: Readonly<Record<Action, string>> = {
  release: 'Let it go.',
  'document-check': 'Look at its documents.',
  ask: 'Ask the trader, operator or traveller.',
  screen: 'Have it screened before it is loaded or carried on.',
  scan: 'Put it through X-ray or CT.',
  'full-examination': 'Open and search it.',
  detain: 'Hold it under another law.',
  monitor: 'Let it go and watch it.',
  'controlled-delivery': 'Let it be delivered under surveillance.',
  'hand-over': 'Hand it over to another agency.',
};

const DecisionAction = builder.enumType('DecisionAction', {
  description: 'What may be decided on a thing.',
  values: Object.fromEntries(
    decisionActions.map((action) => [
      action.toUpperCase().replaceAll('-', '_'),
      { value: action, description: DECISIONS[action] },
    ]),
  ),
});

const Verdict = builder.enumType('Verdict', {
  description: 'Whether two are one real thing.',
  values: {
    SAME: { value: 'same', description: 'They are.' },
    DIFFERENT: { value: 'different', description: 'They are not.' },
    UNSURE: { value: 'unsure', description: 'Take back what was judged on the two.' },
  },
});

const Label = builder.objectRef<LabelModel>('Label').implement({
  description: 'What the findings on a thing come to, to train on and to measure by.',
  authScopes: { action: 'read' },
  fields: (t) => ({
    value: t.exposeString('value', { description: 'positive or negative.' }),
    strength: t.exposeFloat('strength', {
      description: 'Weight between 0 and 1: an X-ray that shows nothing is not a clearance.',
    }),
  }),
});

builder.interfaceField(Entity, 'label', (t) =>
  t.field({
    type: Label,
    nullable: true,
    description: 'What the findings on it come to; null when there are none that say anything.',
    resolve: work.findLabel,
  }),
);

builder.objectFields(Order, (t) => ({
  open: t.boolean({
    description: 'True until a finding refers to its number, or it is taken back.',
    resolve: work.isOpen,
  }),
  thing: t.field({
    type: Entity,
    nullable: true,
    description: 'What is to be looked at, by its numbers.',
    resolve: work.findOrderedThing,
  }),
}));

const id = 'Entity:… of any member of the thing.';
const note = 'A remark, 2,000 characters at most.';

const ClaimInput = builder.inputType('ClaimInput', {
  description: 'A thing to work on.',
  fields: (t) => ({
    id: t.id({ required: true, description: id }),
    release: t.boolean({ description: 'True gives your claim back; false when not given.' }),
  }),
});

const JudgeInput = builder.inputType('JudgeInput', {
  description: 'A judgement on two Entities of one kind.',
  fields: (t) => ({
    a: t.id({ required: true, description: 'Entity:… of the one, the member meant.' }),
    b: t.id({ required: true, description: 'Entity:… of the other, the member meant.' }),
    verdict: t.field({ type: Verdict, required: true, description: 'What you judge.' }),
    note: t.string({ description: note }),
  }),
});

const DecideInput = builder.inputType('DecideInput', {
  description: 'A decision on a thing.',
  fields: (t) => ({
    id: t.id({ required: true, description: id }),
    action: t.field({ type: DecisionAction, required: true, description: 'What is decided.' }),
    note: t.string({ description: note }),
  }),
});

const OrderInput = builder.inputType('OrderInput', {
  description:
    'An order to an office to act on a thing. The office sees this text and the thing’s numbers, nothing else.',
  fields: (t) => ({
    id: t.id({ required: true, description: id }),
    office: t.string({ required: true, description: 'Code of the customs office.' }),
    instruction: t.string({
      required: true,
      description: 'What to do, without the reason, 1,000 characters at most: open bag …, look for powder.',
    }),
    officers: t.int({ description: 'How many officers are to act.' }),
    until: t.field({ type: 'DateTime', description: 'Until when it is wanted.' }),
  }),
});

const TravellerInput = builder.inputType('TravellerInput', {
  description: 'A traveller by the numbers of the booking.',
  fields: (t) => ({
    airline: t.string({ required: true, description: 'Airline code.' }),
    locator: t.string({ required: true, description: 'Booking locator.' }),
    created: t.string({ required: true, description: 'Date of the booking’s creation, YYYY-MM-DD.' }),
    reference: t.string({ required: true, description: 'The airline’s reference of the passenger.' }),
  }),
});

const ThingInput = builder.inputType('ThingInput', {
  description: 'A thing by its number: one of these, a house number together with its master.',
  fields: (t) => ({
    awb: t.string({ description: 'Master air waybill.' }),
    house: t.string({ description: 'House number under that master.' }),
    s10: t.string({ description: 'Number of a postal item.' }),
    mrn: t.string({ description: 'Movement reference number of a declaration.' }),
    container: t.string({ description: 'Container number.' }),
    traveller: t.field({ type: TravellerInput, description: 'A traveller.' }),
  }),
});

const RecordFindingInput = builder.inputType('RecordFindingInput', {
  description: 'What an inspection found, on an order of your office or on a thing.',
  fields: (t) => ({
    order: t.id({ description: 'Entity:… of the order; or give the thing.' }),
    thing: t.field({ type: ThingInput, description: 'The thing; or give the order.' }),
    method: t.string({ required: true, description: `How it was looked for: ${findingMethods.join(', ')}.` }),
    outcome: t.string({ required: true, description: `What came of it: ${findingOutcomes.join(', ')}.` }),
    strength: t.string({ required: true, description: `How far it carries: ${findingStrengths.join(', ')}.` }),
    substance: t.string({ description: 'What was found, 200 characters at most.' }),
    quantityKg: t.float({ description: 'Kilograms found.' }),
    hiddenWhere: t.string({ description: 'Where it was hidden, 500 characters at most.' }),
    minutesSpent: t.float({ description: 'Minutes that the inspection took.' }),
    note: t.string({ description: note }),
  }),
});

const IngestInput = builder.inputType('IngestInput', {
  description: 'A small delivery: text or base64, 256 KiB at most. Larger ones go to POST /ingest.',
  fields: (t) => ({
    feed: t.string({ description: 'The feed that reads it; recognised from the content when not given.' }),
    name: t.string({ description: 'A name for people.' }),
    text: t.string({ description: 'The delivery as text, stored as UTF-8.' }),
    base64: t.string({ description: 'The delivery as bytes in base64.' }),
  }),
});

const ReplayDeadLetterInput = builder.inputType('ReplayDeadLetterInput', {
  description: 'A dead letter to take in again.',
  fields: (t) => ({ id: t.id({ required: true, description: 'DeadLetter:…' }) }),
});

const entity = 'The thing as it is now.';

const ClaimSuccess = builder.objectRef<Thing>('ClaimSuccess').implement({
  description: 'The claim was made or given back.',
  authScopes,
  fields: (t) => ({
    target: t.field({
      type: Target,
      nullable: true,
      description: 'The thing’s row of your worklist, when it has one.',
      resolve: findTargetOf,
    }),
    entity: t.field({ type: Entity, description: entity, resolve: (thing) => thing }),
  }),
});

const JudgeSuccess = builder.objectRef<Thing>('JudgeSuccess').implement({
  description: 'The judgement was written.',
  authScopes,
  fields: (t) => ({
    entity: t.field({ type: Entity, description: 'The thing that the first one is now.', resolve: (thing) => thing }),
  }),
});

const DecideSuccess = builder.objectRef<work.Done>('DecideSuccess').implement({
  description: 'The decision was written.',
  authScopes,
  fields: (t) => ({
    decision: t.field({ type: Entity, description: 'The decision.', resolve: ({ written }) => written }),
    entity: t.expose('entity', { type: Entity, description: entity }),
  }),
});

const OrderSuccess = builder.objectRef<work.Done>('OrderSuccess').implement({
  description: 'The order was sent.',
  authScopes,
  fields: (t) => ({
    order: t.field({ type: Order, description: 'The order as you keep it.', resolve: ({ written }) => written }),
    entity: t.expose('entity', { type: Entity, description: entity }),
  }),
});

const RecordFindingSuccess = builder.objectRef<Thing>('RecordFindingSuccess').implement({
  description: 'The finding was written.',
  authScopes,
  fields: (t) => ({
    finding: t.field({ type: Finding, description: 'The finding.', resolve: (finding) => finding }),
  }),
});

const IngestSuccess = builder.objectRef<ShownDelivery>('IngestSuccess').implement({
  description: 'The delivery was taken in.',
  authScopes,
  fields: (t) => ({
    delivery: t.field({ type: Delivery, description: 'What came of it.', resolve: (delivery) => delivery }),
  }),
});

const ReplayDeadLetterSuccess = builder.objectRef<string>('ReplayDeadLetterSuccess').implement({
  description: 'The dead letter was taken in again, or tried.',
  authScopes,
  fields: (t) => ({
    state: t.string({
      description: 'done: it is in the graph; dead-letter: it failed again, with its new reason.',
      resolve: (state) => state,
    }),
  }),
});

builder.mutationType({
  description: 'What people do. Each answers after the commit: a success, or why it was refused.',
  authScopes: { signedIn: true },
});

const input = 'What is asked.';

builder.mutationFields((t) => ({
  claim: t.field({
    type: ClaimSuccess,
    description:
      'Says that you work on a thing, for twelve hours or until you give it back; whoever sees the thing sees that.',
    authScopes: { action: 'claim' },
    errors,
    args: { input: t.arg({ type: ClaimInput, required: true, description: input }) },
    resolve: work.claim,
  }),
  judge: t.field({
    type: JudgeSuccess,
    description: 'Judges whether two are one real thing. Nothing is merged: taking it back is exact.',
    authScopes: { action: 'judge' },
    errors,
    args: { input: t.arg({ type: JudgeInput, required: true, description: input }) },
    resolve: work.judge,
  }),
  decide: t.field({
    type: DecideSuccess,
    description: 'Writes down what was decided on a thing; the last decision stands.',
    authScopes: { action: 'decide' },
    errors,
    args: { input: t.arg({ type: DecideInput, required: true, description: input }) },
    resolve: work.decide,
  }),
  order: t.field({
    type: OrderSuccess,
    description: 'Orders an office to act on a thing without telling it why.',
    authScopes: { action: 'order' },
    errors,
    args: { input: t.arg({ type: OrderInput, required: true, description: input }) },
    resolve: work.order,
  }),
  recordFinding: t.field({
    type: RecordFindingSuccess,
    description: 'Records what an inspection of your office found; on an order, it closes the order.',
    authScopes: { action: 'record-finding' },
    errors,
    args: { input: t.arg({ type: RecordFindingInput, required: true, description: input }) },
    resolve: work.recordFinding,
  }),
  ingest: t.field({
    type: IngestSuccess,
    description: 'Takes a small delivery in.',
    authScopes: { action: 'ingest' },
    errors,
    args: { input: t.arg({ type: IngestInput, required: true, description: input }) },
    resolve: work.ingest,
  }),
  replayDeadLetter: t.field({
    type: ReplayDeadLetterSuccess,
    description: 'Takes a dead letter in again, with the readers and the policy of now.',
    authScopes: { action: 'replay-dead-letter' },
    errors,
    args: { input: t.arg({ type: ReplayDeadLetterInput, required: true, description: input }) },
    resolve: work.replayDeadLetter,
  }),
}));
