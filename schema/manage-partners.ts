import * as partners from '../resolvers/enrolled-partner.ts';
import type { EnrolledPartner as Enrolled } from '../src/share/list-enrolled.ts';
import { builder } from './builder.ts';
import { EnrolledPartner } from './enrolled-partners.ts';

const authScopes = { action: 'manage-partners' } as const;
const errors = { directResult: true } as const;

const PartnerBudgetInput = builder.inputType('PartnerBudgetInput', {
  description: 'How much a partner may ask; what is not given is the usual.',
  fields: (t) => ({
    costPerToken: t.int({ description: 'What the operations of one access token may cost, 400 when not given.' }),
    lookupsPerMinute: t.int({ description: 'Subjects looked up a minute, 120 when not given.' }),
    lookupsPerDay: t.int({ description: 'Subjects looked up a day, 5,000 when not given.' }),
    disclosuresPerDay: t.int({ description: 'Hits disclosed a day, 200 when not given.' }),
    noticesPerDay: t.int({ description: 'Notices and retractions a day, 1,000 when not given.' }),
  }),
});

const AddPartnerInput = builder.inputType('AddPartnerInput', {
  description: 'A partner to enrol, once its keys were compared with it by another way.',
  fields: (t) => ({
    card: t.string({ required: true, description: 'Text of its card.' }),
    purposes: t.stringList({ required: true, description: 'What it may ask for.' }),
    instruments: t.stringList({ required: true, description: 'Agreements it may name as the basis.' }),
    budget: t.field({ type: PartnerBudgetInput, description: 'How much it may ask.' }),
  }),
});

const EnrolmentChange = builder.enumType('EnrolmentChange', {
  description: 'What becomes of a partner.',
  values: {
    SUSPEND: { value: 'suspend', description: 'It is answered no more, until it is resumed.' },
    RESUME: { value: 'resume', description: 'It is answered again.' },
    REMOVE: { value: 'remove', description: 'It is no partner any more; its old receipts still verify.' },
  } as const,
});

const ChangePartnerInput = builder.inputType('ChangePartnerInput', {
  description: 'A partner to suspend, resume or remove.',
  fields: (t) => ({
    id: t.string({ required: true, description: 'Its id.' }),
    change: t.field({ type: EnrolmentChange, required: true, description: 'What becomes of it.' }),
  }),
});

const AddPartnerKeysInput = builder.inputType('AddPartnerKeysInput', {
  description: 'A partner’s newer card.',
  fields: (t) => ({
    id: t.string({ required: true, description: 'The partner.' }),
    card: t.string({ required: true, description: 'Text of its newer card.' }),
  }),
});

const EndPartnerKeyInput = builder.inputType('EndPartnerKeyInput', {
  description: 'A key to end now.',
  fields: (t) => ({
    id: t.string({ required: true, description: 'The partner.' }),
    kid: t.string({ required: true, description: 'Name of the key.' }),
  }),
});

const EnrolledPartnerSuccess = builder.objectRef<Enrolled>('EnrolledPartnerSuccess').implement({
  description: 'It was done.',
  authScopes,
  fields: (t) => ({
    partner: t.field({ type: EnrolledPartner, description: 'The partner as it is now.', resolve: (done) => done }),
  }),
});

const input = 'What is asked.';

builder.mutationFields((t) => ({
  addPartner: t.field({
    type: EnrolledPartnerSuccess,
    description: 'Enrols a partner, or one again that was removed.',
    authScopes,
    errors,
    args: { input: t.arg({ type: AddPartnerInput, required: true, description: input }) },
    resolve: partners.add,
  }),
  changePartner: t.field({
    type: EnrolledPartnerSuccess,
    description: 'Suspends, resumes or removes a partner.',
    authScopes,
    errors,
    args: { input: t.arg({ type: ChangePartnerInput, required: true, description: input }) },
    resolve: partners.change,
  }),
  addPartnerKeys: t.field({
    type: EnrolledPartnerSuccess,
    description: 'Adds the keys of a newer card; old ones count until the end that it gives them.',
    authScopes,
    errors,
    args: { input: t.arg({ type: AddPartnerKeysInput, required: true, description: input }) },
    resolve: partners.addKeys,
  }),
  endPartnerKey: t.field({
    type: EnrolledPartnerSuccess,
    description: 'Ends a key now, as when it was stolen; receipts of before still verify.',
    authScopes,
    errors,
    args: { input: t.arg({ type: EndPartnerKeyInput, required: true, description: input }) },
    resolve: partners.endKey,
  }),
}));
