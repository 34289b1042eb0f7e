import * as partners from '../resolvers/ask-partners.ts';
import type { AskablePartner, PartnerAnswer, PartnerDisclosure } from '../src/share/ask-partners.ts';
import { builder } from './builder.ts';

const authScopes = { action: 'ask-partners' } as const;
const errors = { directResult: true } as const;
type Thing = PartnerDisclosure['things'][number];
type Field = Thing['fields'][number];

const Partner = builder.objectRef<AskablePartner>('Partner').implement({
  description: 'A partner administration that can be asked.',
  authScopes,
  fields: (t) => ({
    id: t.exposeString('id', { description: 'What it is called among hubs.' }),
    names: t.exposeStringList('names', { description: 'Names of the administration.' }),
    state: t.exposeString('state', { description: 'active, or suspended: then it is not asked.' }),
    purposes: t.exposeStringList('purposes', { description: 'What is asked for between the two.' }),
    instruments: t.exposeStringList('instruments', { description: 'Agreements that may be the basis.' }),
  }),
});

const Answer = builder.objectRef<PartnerAnswer>('PartnerAnswer').implement({
  description: 'What became of a question to one partner.',
  authScopes,
  fields: (t) => ({
    partner: t.exposeString('partner', { description: 'Whom.' }),
    state: t.exposeString('state', {
      description: 'hit or no-hit; no-answer: nobody, or too late; refused; invalid: not signed as it must be.',
    }),
    message: t.exposeString('message', { nullable: true, description: 'Why there is neither hit nor no hit.' }),
    handle: t.exposeString('handle', { nullable: true, description: 'What a hit can be asked about by, for a day.' }),
    receipt: t.exposeString('receipt', { nullable: true, description: 'Number of the receipt of the exchange.' }),
    policy: t.exposeString('policy', {
      nullable: true,
      description: 'Version of the partner’s release policy that decided.',
    }),
  }),
});

const ReleasedField = builder.objectRef<Field>('ReleasedField').implement({
  description: 'One value that a partner released.',
  authScopes,
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Fact or kind of number.' }),
    value: t.exposeString('value', { description: 'The value, as coarse as it was released.' }),
    treatment: t.exposeString('treatment', {
      description: 'release; approved: a person there let it go; or how it was made coarse.',
    }),
    marking: t.exposeString('marking', { description: 'How it is to be handled.' }),
  }),
});

const DisclosedThing = builder.objectRef<Thing>('DisclosedThing').implement({
  description: 'A thing as a partner released it.',
  authScopes,
  fields: (t) => ({
    kind: t.exposeString('kind', { description: 'What it is.' }),
    fields: t.field({ type: [ReleasedField], description: 'What was released.', resolve: ({ fields }) => fields }),
    pending: t.exposeStringList('pending', { description: 'Fields that a person there must let go first.' }),
  }),
});

const AskPartnersSuccess = builder.objectRef<readonly PartnerAnswer[]>('AskPartnersSuccess').implement({
  description: 'Partners were asked.',
  authScopes,
  fields: (t) => ({
    answers: t.field({
      type: [Answer],
      description: 'One for each partner asked, whether it answered or not.',
      resolve: (answers) => [...answers],
    }),
  }),
});

const AskDisclosureSuccess = builder.objectRef<PartnerDisclosure>('AskDisclosureSuccess').implement({
  description: 'The partner disclosed what its policy releases; it becomes a record in the partner’s class.',
  authScopes,
  fields: (t) => ({
    partner: t.exposeString('partner', { description: 'Whose it is.' }),
    receipt: t.exposeString('receipt', { description: 'Number of the receipt.' }),
    policy: t.exposeString('policy', { description: 'Version of the release policy that decided.' }),
    kept: t.exposeBoolean('kept', {
      description: 'False while it is still being written; it is kept all the same.',
    }),
    things: t.field({ type: [DisclosedThing], description: 'What it told.', resolve: ({ things }) => things }),
    courtUse: t.string({ description: 'Whether a court may see it.', resolve: ({ terms }) => terms.courtUse }),
    onwardRelease: t.string({
      description: 'Whether it may be given on.',
      resolve: ({ terms }) => terms.onwardRelease,
    }),
    retentionDays: t.int({
      nullable: true,
      description: 'For how many days it may be kept; null: no limit said.',
      resolve: ({ terms }) => terms.retentionDays,
    }),
  }),
});

const NumberInput = builder.inputType('AskedNumberInput', {
  description: 'A number or contact.',
  fields: (t) => ({
    kind: t.string({ required: true, description: 'What it is: Phone, TravelDocument, CorporateNumber, S10, …' }),
    value: t.string({ required: true, description: 'As its kind is written.' }),
  }),
});

const AskPartnersInput = builder.inputType('AskPartnersInput', {
  description: 'Whom to ask about what, and on which basis.',
  fields: (t) => ({
    purpose: t.string({ required: true, description: 'What for, as agreed between the two.' }),
    instrument: t.string({ required: true, description: 'The agreement that it rests on.' }),
    name: t.string({ description: 'Name of the party: contacts and documents count together with it alone.' }),
    identifiers: t.field({ type: [NumberInput], required: true, description: 'One that fits is a hit.' }),
    partners: t.stringList({ description: 'Whom to ask; all that are active when not given.' }),
  }),
});

const AskDisclosureInput = builder.inputType('AskDisclosureInput', {
  description: 'A hit to ask about, on the same basis.',
  fields: (t) => ({
    purpose: t.string({ required: true, description: 'What for, as in the question.' }),
    instrument: t.string({ required: true, description: 'The agreement, as in the question.' }),
    partner: t.string({ required: true, description: 'Who gave the hit.' }),
    handle: t.string({ required: true, description: 'The hit’s handle.' }),
    reason: t.string({ description: 'Why: for the person there who must let fields go. It leaves this hub.' }),
  }),
});

builder.queryFields((t) => ({
  partners: t.field({
    type: [Partner],
    description: 'Partners that are enrolled.',
    authScopes,
    resolve: partners.list,
  }),
}));

const input = 'What is asked.';

builder.mutationFields((t) => ({
  askPartners: t.field({
    type: AskPartnersSuccess,
    description: 'Asks partners at once whether they know a party or goods; who does not answer in time says so.',
    authScopes,
    errors,
    args: { input: t.arg({ type: AskPartnersInput, required: true, description: input }) },
    resolve: partners.ask,
  }),
  askDisclosure: t.field({
    type: AskDisclosureSuccess,
    description: 'Asks a partner for what it releases of a hit.',
    authScopes,
    errors,
    args: { input: t.arg({ type: AskDisclosureInput, required: true, description: input }) },
    resolve: partners.disclose,
  }),
}));
