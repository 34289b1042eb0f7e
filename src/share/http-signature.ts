import { type KeyObject, sign as signBytes, verify as verifyBytes } from 'node:crypto';
import { isInnerList, parseDictionary, serializeDictionary, serializeInnerList } from 'structured-headers';
import { baseOf, type Message } from './signature-base.ts';

/** Which parts a signature covers, and under which label it stands. */
export interface Coverage {
  /** Member of the two fields. */
  readonly label: string;
  /** Component identifiers as they stand in the field, in order: `"@method"`, `"content-digest";req`. */
  readonly components: readonly string[];
  /** The application the signature is for; a signature for another one is not ours (RFC 9421, section 2.3). */
  readonly tag?: string | undefined;
}

export interface SignatureFields {
  readonly signatureInput: string;
  readonly signature: string;
}

/** What a signature says of itself. */
export interface Signed {
  /** Seconds since the epoch. */
  readonly created: number;
  readonly keyId: string;
  readonly nonce?: string | undefined;
}

/** Why a signature does not count, as one word. */
export type SignatureProblem =
  | 'signature-missing'
  | 'signature-malformed'
  | 'signature-coverage'
  | 'signature-parameters'
  | 'signature-key'
  | 'component-missing'
  | 'signature-wrong';

/** The longest field of a signature that is looked at, in characters. */
const maxLength = 4_096;

/** Returns the two fields that sign a message with an Ed25519 key (RFC 9421, sections 3.1 and 3.3.6). Every component must be there. */
export function signMessage(
  message: Message,
  { label, components, tag }: Coverage,
  { created, keyId, nonce }: Signed,
  key: KeyObject,
): SignatureFields {
  const input = `(${components.join(' ')})${[
    `;created=${created}`,
    `;keyid="${keyId}"`,
    nonce === undefined ? '' : `;nonce="${nonce}"`,
    tag === undefined ? '' : `;tag="${tag}"`,
  ].join('')}`;
  const base = baseOf(message, components, input);
  if (base === undefined) throw new TypeError('a part that the signature is to cover is missing');
  const signature = signBytes(null, Buffer.from(base), key).toString('base64');
  return { signatureInput: `${label}=${input}`, signature: `${label}=:${signature}:` };
}

/**
 * Returns what the one signature of a message says, when it covers exactly these components and is right by the key that
 * `findKey` gives for its name and time; else why not. Strict: one signature, the one way to write it, no parameter but
 * created, keyid, nonce, tag and `alg="ed25519"`. Time is the caller's to judge.
 */
export function verifyMessage(
  message: Message,
  coverage: Coverage,
  findKey: (keyId: string, created: number) => KeyObject | undefined,
): Signed | SignatureProblem {
  const { 'signature-input': inputs, signature: signatures } = message.fields;
  if (inputs === undefined || signatures === undefined) return 'signature-missing';
  if (inputs.length > maxLength || signatures.length > maxLength) return 'signature-malformed';
  const read = readFields(inputs, signatures, coverage.label);
  if (read === undefined) return 'signature-malformed';
  if (!read.input.startsWith(`(${coverage.components.join(' ')})`)) return 'signature-coverage';
  const signed = readParameters(read.parameters, coverage.tag);
  if (signed === undefined) return 'signature-parameters';
  const base = baseOf(message, coverage.components, read.input);
  if (base === undefined) return 'component-missing';
  const key = findKey(signed.keyId, signed.created);
  if (key === undefined || key.asymmetricKeyType !== 'ed25519') return 'signature-key';
  return verifyBytes(null, Buffer.from(base), key, read.signature) ? signed : 'signature-wrong';
}

interface Read {
  /** The inner list with its parameters, as written. */
  readonly input: string;
  readonly parameters: ReadonlyMap<string, unknown>;
  readonly signature: Uint8Array;
}

function readFields(inputs: string, signatures: string, label: string): Read | undefined {
  try {
    const [input, signature] = [parseDictionary(inputs), parseDictionary(signatures)];
    // Whoever may write one thing in two ways may change it unseen.
    if (serializeDictionary(input) !== inputs || serializeDictionary(signature) !== signatures) return undefined;
    const [list, value] = [input.get(label), signature.get(label)];
    if (input.size !== 1 || signature.size !== 1 || list === undefined || value === undefined) return undefined;
    if (!isInnerList(list) || isInnerList(value) || value[1].size > 0 || !(value[0] instanceof ArrayBuffer)) {
      return undefined;
    }
    return { input: serializeInnerList(list), parameters: list[1], signature: new Uint8Array(value[0]) };
  } catch {
    return undefined;
  }
}

const known = ['created', 'keyid', 'nonce', 'tag', 'alg'];

function readParameters(parameters: ReadonlyMap<string, unknown>, wantedTag: string | undefined): Signed | undefined {
  const [created, keyId, nonce] = ['created', 'keyid', 'nonce'].map((name) => parameters.get(name));
  if ([...parameters.keys()].some((name) => !known.includes(name))) return undefined;
  if (!Number.isSafeInteger(created) || typeof keyId !== 'string') return undefined;
  if (nonce !== undefined && typeof nonce !== 'string') return undefined;
  if (parameters.get('tag') !== wantedTag || (parameters.get('alg') ?? 'ed25519') !== 'ed25519') return undefined;
  return { created: created as number, keyId, ...(nonce === undefined ? {} : { nonce }) };
}
