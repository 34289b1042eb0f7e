import './errors.ts';
import './scalars.ts';
import './me.ts';
import './entity.ts';
import './entity-kinds.ts';
import './mention.ts';
import './record.ts';
import './reason.ts';
import './target.ts';
import './network.ts';
import './lists.ts';
import './feeds.ts';
import './work.ts';
import './sources.ts';
import './report.ts';
import './export.ts';
import './ask-partners.ts';
import './enrolled-partners.ts';
import './partner-exchanges.ts';
import './manage-partners.ts';
import './releases.ts';
import './release-policy.ts';
import { builder } from './builder.ts';

builder.queryType({
  description: 'Everything that can be read. What a viewer may not see does not exist for that viewer.',
  authScopes: { signedIn: true },
});

builder.subscriptionType({
  description: 'What is told as it happens. Each event is read with the rights of that moment.',
  authScopes: { signedIn: true },
});

/** The hub's schema, with every topic of this folder in it. */
export const schema = builder.toSchema();
