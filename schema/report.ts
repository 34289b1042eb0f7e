import { loadEnd } from '../resolvers/entity.ts';
import { encodeId } from '../resolvers/id.ts';
import * as report from '../resolvers/report.ts';
import { hearHits } from '../resolvers/subscription.ts';
import type { Done } from '../resolvers/work.ts';
import type { Thing } from '../src/graph/entities.ts';
import type { ReportImage as ReportImageModel } from '../src/graph/report-images.ts';
import type { WatchHit as WatchHitModel } from '../src/graph/watches.ts';
import { reportedKinds, reportedLinks, watchActions } from '../src/model/report-message.ts';
import { deskMarkings, informationGrades, sourceGrades } from '../src/work/record-report.ts';
import { builder } from './builder.ts';
import { Report, Watch } from './entity-kinds.ts';
import { Entity } from './refs.ts';

const authScopes = { signedIn: true } as const;
const errors = { directResult: true } as const;
const input = 'What is asked.';

const WatchHit = builder.objectRef<WatchHitModel>('WatchHit').implement({
  description: 'Something that came in about a watched thing since the watch was set.',
  authScopes: { action: 'read' },
  fields: (t) => ({
    watch: t.field({ type: Watch, description: 'The watch that it is a hit of.', resolve: report.findWatchOf }),
    entity: t.field({ type: Entity, description: 'What came in.', resolve: loadEnd }),
    kind: t.exposeString('kind', {
      nullable: true,
      description: 'Kind of the number or contact that it shares with the watched thing; null for that thing itself.',
    }),
    value: t.exposeString('value', { nullable: true, description: 'What it shares, in its canonical form.' }),
    at: t.field({
      type: 'DateTime',
      description: 'When the hub first knew.',
      resolve: ({ at }) => at,
    }),
  }),
});

const WatchHits = builder
  .objectRef<{ readonly rows: readonly WatchHitModel[]; readonly truncated: boolean }>('WatchHits')
  .implement({
    description: 'The newest hits of a watch.',
    authScopes: { action: 'read' },
    fields: (t) => ({
      rows: t.field({ type: [WatchHit], description: 'Newest first.', resolve: ({ rows }) => [...rows] }),
      truncated: t.exposeBoolean('truncated', { description: 'True when there are more.' }),
    }),
  });

const ReportImage = builder.objectRef<ReportImageModel>('ReportImage').implement({
  description: 'An image that was added to a report.',
  authScopes: { action: 'read' },
  fields: (t) => ({
    id: t.id({
      description: 'Record:… that holds it; GET /image/<id> answers with its bytes.',
      resolve: ({ record }) => encodeId('Record', record),
    }),
    mediaType: t.exposeString('mediaType', {
      description: 'What its content is: image/png, image/jpeg or image/webp.',
    }),
    about: t.exposeString('about', { nullable: true, description: 'What it shows, in the words of who added it.' }),
    addedAt: t.expose('addedAt', { type: 'DateTime', description: 'When it was added.' }),
  }),
});

builder.objectFields(Report, (t) => ({
  images: t.field({
    type: [ReportImage],
    description: 'Images that were added to it, in that order.',
    resolve: async (thing, args, context) => [...(await report.findImagesOf(thing, args, context))],
  }),
}));

builder.objectFields(Watch, (t) => ({
  subject: t.field({
    type: Entity,
    nullable: true,
    description: 'What is watched.',
    resolve: report.findWatchedThing,
  }),
  hits: t.field({
    type: WatchHits,
    description: 'What came in about it; told to the owner of the watch and empty for everybody else.',
    args: { first: t.arg.int({ description: 'How many rows at most: 20 when not given, 100 at most.' }) },
    resolve: report.findHitsOf,
  }),
}));

const ReportedIdentifierInput = builder.inputType('ReportedIdentifierInput', {
  description: 'A number or contact of a party.',
  fields: (t) => ({
    kind: t.string({ required: true, description: `What it is: ${reportedKinds.join(', ')}.` }),
    value: t.string({
      required: true,
      description:
        'As written; documents, numbers and accounts with their scope before a bar: GBR|796428965, JP|1234567890123, TELEGRAM|kuro.',
    }),
  }),
});

const ReportedPartyInput = builder.inputType('ReportedPartyInput', {
  description: 'A person or firm that a report names.',
  fields: (t) => ({
    id: t.string({ description: 'By which links of this report name it: small letters, digits, hyphens.' }),
    name: t.string({ required: true, description: 'The name as told.' }),
    kind: t.string({ description: 'Person or Organisation; told from the name when not given.' }),
    role: t.string({ description: 'What it is in the report, in a word.' }),
    birthDate: t.string({ description: 'YYYY, YYYY-MM or YYYY-MM-DD.' }),
    sex: t.string({ description: 'F, M or X.' }),
    nationality: t.string({ description: 'Two letters: GB.' }),
    country: t.string({ description: 'Country of the address, two letters.' }),
    city: t.string({ description: 'City of the address.' }),
    address: t.string({ description: 'The address, one line.' }),
    identifiers: t.field({ type: [ReportedIdentifierInput], description: 'Numbers and contacts, 50 at most.' }),
  }),
});

const ReportedThingInput = builder.inputType('ReportedThingInput', {
  description: 'A thing that a report names by its number: one of these, a house number together with its master.',
  fields: (t) => ({
    id: t.string({ description: 'By which links of this report name it.' }),
    awb: t.string({ description: 'Master air waybill.' }),
    house: t.string({ description: 'House number under that master.' }),
    s10: t.string({ description: 'Number of a postal item.' }),
    mrn: t.string({ description: 'Movement reference number of a declaration.' }),
    container: t.string({ description: 'Container number.' }),
    imo: t.string({ description: 'IMO number of a ship.' }),
    url: t.string({ description: 'Address of a listing.' }),
  }),
});

const ReportedLinkInput = builder.inputType('ReportedLinkInput', {
  description: 'What a party of a report is to another party or to a thing of it.',
  fields: (t) => ({
    from: t.string({ required: true, description: 'Id of the party.' }),
    type: t.string({
      required: true,
      description: `What it is, read from the first to the second: ${reportedLinks.join(', ')}.`,
    }),
    to: t.string({ required: true, description: 'Id of the other party, or of the thing.' }),
  }),
});

const RecordReportInput = builder.inputType('RecordReportInput', {
  description: 'An intelligence report of your agency.',
  fields: (t) => ({
    title: t.string({ required: true, description: 'Its title, 300 characters at most.' }),
    text: t.string({ required: true, description: 'What it tells, 20,000 characters at most.' }),
    sourceGrade: t.string({
      required: true,
      description: `How far the source is trusted: ${sourceGrades.join(', ')}.`,
    }),
    informationGrade: t.string({
      required: true,
      description: `How far the information is confirmed: ${informationGrades.join(', ')}.`,
    }),
    marking: t.string({ required: true, description: `Whose eyes it is for: ${deskMarkings.join(' or ')}.` }),
    caveat: t.string({ description: 'What may be done with it, 500 characters at most.' }),
    legalBasis: t.string({ description: 'The law it rests on.' }),
    until: t.field({ type: 'DateTime', description: 'When it must be forgotten.' }),
    tearLine: t.string({
      description: 'What may be told to everybody who reads plain reports: released apart, 2,000 characters at most.',
    }),
    parties: t.field({ type: [ReportedPartyInput], description: 'People and firms, 50 at most.' }),
    things: t.field({ type: [ReportedThingInput], description: 'Things, 50 at most.' }),
    links: t.field({ type: [ReportedLinkInput], description: 'How they hang together, 100 at most.' }),
  }),
});

const WatchInput = builder.inputType('WatchInput', {
  description: 'A thing to watch.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Entity:… of any member of the thing.' }),
    action: t.string({ required: true, description: `What is wanted when it is seen: ${watchActions.join(', ')}.` }),
    legalBasis: t.string({ required: true, description: 'The law it rests on, 300 characters at most.' }),
    reviewAt: t.field({ type: 'DateTime', required: true, description: 'When it must be looked at again.' }),
    until: t.field({ type: 'DateTime', required: true, description: 'When it ends by itself.' }),
    note: t.string({ description: 'A remark, 2,000 characters at most.' }),
    marking: t.string({
      description: `Whose eyes it is for: ${deskMarkings.join(' or ')}; restricted when not given.`,
    }),
  }),
});

const EndWatchInput = builder.inputType('EndWatchInput', {
  description: 'A watch to end.',
  fields: (t) => ({ id: t.id({ required: true, description: 'Entity:… of the watch.' }) }),
});

const RecordReportSuccess = builder.objectRef<Thing>('RecordReportSuccess').implement({
  description: 'The report was written.',
  authScopes,
  fields: (t) => ({ report: t.field({ type: Report, description: 'The report.', resolve: (thing) => thing }) }),
});

const WatchSuccess = builder.objectRef<Done>('WatchSuccess').implement({
  description: 'The watch was set.',
  authScopes,
  fields: (t) => ({
    watch: t.field({ type: Watch, description: 'The watch.', resolve: ({ written }) => written }),
    entity: t.expose('entity', { type: Entity, description: 'The thing as it is now.' }),
  }),
});

const EndWatchSuccess = builder.objectRef<Thing>('EndWatchSuccess').implement({
  description: 'The watch is ended.',
  authScopes,
  fields: (t) => ({ watch: t.field({ type: Watch, description: 'The watch.', resolve: (thing) => thing }) }),
});

builder.queryFields((t) => ({
  watches: t.field({
    type: builder.connectionObject({ type: Watch, name: 'WatchConnection' }, { name: 'WatchEdge' }),
    description: 'Your own watches that hold now, newest first.',
    authScopes: { action: 'read' },
    args: {
      first: t.arg.int({ description: 'How many rows at most: 20 when not given, 100 at most.' }),
      after: t.arg.string({ description: 'Rows after this cursor.' }),
    },
    resolve: report.listWatches,
  }),
}));

builder.subscriptionField('watchHits', (t) =>
  t.field({
    type: [WatchHit],
    description: 'The newest hits of your own watches: at once, then whenever there are others. Nobody else is told.',
    authScopes: { action: 'watch' },
    args: { first: t.arg.int({ description: 'How many at most: 20 when not given, 100 at most.' }) },
    subscribe: hearHits,
    resolve: report.listNewestHits,
  }),
);

builder.mutationFields((t) => ({
  recordReport: t.field({
    type: RecordReportSuccess,
    description: 'Records an intelligence report of your agency; its tear line is released apart.',
    authScopes: { action: 'report' },
    errors,
    args: { input: t.arg({ type: RecordReportInput, required: true, description: input }) },
    resolve: report.recordReport,
  }),
  watch: t.field({
    type: WatchSuccess,
    description: 'Watches a thing: what comes in about it from now on is told to you and nobody else.',
    authScopes: { action: 'watch' },
    errors,
    args: { input: t.arg({ type: WatchInput, required: true, description: input }) },
    resolve: report.watch,
  }),
  endWatch: t.field({
    type: EndWatchSuccess,
    description: 'Ends a watch of your own.',
    authScopes: { action: 'watch' },
    errors,
    args: { input: t.arg({ type: EndWatchInput, required: true, description: input }) },
    resolve: report.endWatch,
  }),
}));
