import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** A start tag: its name in lower case, and its attributes by their names in lower case. */
export interface Tag {
  readonly name: string;
  readonly said: ReadonlyMap<string, string>;
}

/**
 * Tells every start tag of an HTML text, in order; not what looks like one in scripts and comments. Only the tokenizer is
 * used: a parser keeps what is open, and a page that never closes anything makes that grow with the square of its length.
 */
export function readTags(html: string, tell: (tag: Tag) => void): void {
  let name = '';
  let attribute = '';
  let value = '';
  let said = new Map<string, string>();
  const end = () => tell({ name, said });
  const callbacks: TokenizerCallbacks = {
    onopentagname: (start, until) => {
      name = html.slice(start, until).toLowerCase();
      said = new Map();
    },
    onattribname: (start, until) => {
      attribute = html.slice(start, until).toLowerCase();
      value = '';
    },
    onattribdata: (start, until) => {
      value += html.slice(start, until);
    },
    onattribentity: (codepoint) => {
      value += String.fromCodePoint(codepoint);
    },
    // Of two attributes with one name the first holds (WHATWG HTML, 13.2.5.33).
    onattribend: () => {
      if (!said.has(attribute)) said.set(attribute, value);
    },
    onopentagend: end,
    onselfclosingtag: end,
    ...ignored,
  };
  const tokenizer = new Tokenizer({ decodeEntities: true }, callbacks);
  tokenizer.write(html);
  tokenizer.end();
}

const nothing = () => undefined;
const ignored = {
  oncdata: nothing,
  onclosetag: nothing,
  oncomment: nothing,
  ondeclaration: nothing,
  onend: nothing,
  onprocessinginstruction: nothing,
  ontext: nothing,
  ontextentity: nothing,
};
