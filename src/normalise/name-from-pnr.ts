/** A name as passenger messages give it, its title told apart. */
export interface PassengerName {
  readonly surname: string;
  /** Empty when the message has none. */
  readonly given: string;
  readonly title?: string;
  /** "SURNAME/GIVEN", or the surname alone: the form of the fact `name`. */
  readonly name: string;
}

/** Longest first, so that MRS is not read as MR + S. */
const TITLES = ['MSTR', 'MISS', 'MRS', 'MR', 'MS', 'DR'];
/** Given names that end like a title and have none. */
const NAMES_LIKE_TITLED =
  /(?:^|\s)(?:ALEXANDR|ALEKSANDR|OLEKSANDR|ALIAKSANDR|AMR|OMR|SAMR|KAMR|WILLIAMS|ADAMS|JAMS|THOMS)$/;

function splitTitle(given: string): { given: string; title?: string } {
  for (const title of TITLES) {
    if (!given.endsWith(title)) continue;
    const rest = given.slice(0, -title.length);
    if (rest.endsWith(' ')) return { given: rest.trim(), title };
    // "KEVINMICHAELMR": the message has no separator. One or two letters before it are more likely a name (OMR).
    if (rest.length >= 3 && !NAMES_LIKE_TITLED.test(given)) return { given: rest, title };
  }
  return { given };
}

/**
 * Returns the parts of a passenger's name with the title that airlines glue to the given name told apart
 * (IATA PNRGOV guide, TIF: "KEVINMICHAELMR"). Undefined when the surname is empty.
 */
export function nameFromPnr(surname: string, given: string | undefined): PassengerName | undefined {
  const family = surname.trim().replace(/\s+/g, ' ').toUpperCase();
  if (family === '') return undefined;
  const split = splitTitle((given ?? '').trim().replace(/\s+/g, ' ').toUpperCase());
  return { surname: family, ...split, name: split.given === '' ? family : `${family}/${split.given}` };
}
