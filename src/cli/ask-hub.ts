import { HubError } from '../errors.ts';
import { noHub } from './find-hub.ts';

/** A running hub, and who asks it. */
export interface Asking {
  readonly data: string;
  readonly url: string;
  readonly token: string;
}

/** Returns the hub's answer to a GraphQL request, as JSON. Throws HubError when it cannot be reached or gives none. */
export async function askHub({ data, url, token }: Asking, body: object): Promise<object> {
  let response: Response;
  try {
    response = await fetch(new URL('graphql', url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    });
  } catch (cause) {
    throw noHub(data, cause);
  }
  const answer: unknown = await response.json().catch(() => undefined);
  if (typeof answer === 'object' && answer !== null) return answer;
  throw new HubError('INTERNAL', `The hub answered ${response.status} without JSON; see its log in the data folder.`);
}
