import type { Parsed } from '../../model/parsed-unit.ts';
import type { Feed } from '../feed.ts';
import { mapDeclaration } from './map.ts';
import { readDeclarations } from './parse.ts';

/** Import and export declarations: WCO Data Model 3.x XML, wrapped in MetaData or anything else, or bare. */
export const feed: Feed = {
  name: 'declaration',
  recognise: (head) => {
    // UTF-16 looks like this when each byte is taken for a character.
    const text = head.replace(/\0/g, '');
    if (!/^(?:\s|\xef\xbb\xbf|\xff\xfe|\xfe\xff)*</.test(text)) return undefined;
    const type = /<(?:[\w.-]+:)?WCOTypeName[^>]*>\s*([A-Z0-9]{2,10})\s*</.exec(text)?.[1];
    const named = /urn:wco:datamodel:[^"'\s]*:DEC\b/.test(text) || /<(?:[\w.-]+:)?Declaration[\s/>]/.test(text);
    if (type === undefined ? !named : type !== 'DEC') return undefined;
    const version = /<(?:[\w.-]+:)?WCODataModelVersionCode[^>]*>\s*([\d.]{1,8})\s*</.exec(text)?.[1];
    return version === undefined ? 'WCO-DEC' : `WCO-DEC/${version}`;
  },
  read,
};

async function* read(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Parsed> {
  let units = 0;
  let end = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      end += chunk.length;
      yield chunk;
    }
  }
  for await (const piece of readDeclarations(counted())) {
    units++;
    if (piece.type === 'declaration') yield mapDeclaration(piece.declaration);
    else yield { ...piece, feed: 'declaration', format: 'WCO-DEC' };
  }
  if (units > 0) return;
  const message = 'The document has no Declaration element.';
  const issues = [{ code: 'nothing-found', severity: 'error' as const, at: { byte: 0 }, message }];
  yield { type: 'refused', feed: 'declaration', format: 'WCO-DEC', bytes: [0, end], issues };
}
