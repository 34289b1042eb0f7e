/** A format that is known by its look and not read yet. */
export interface UnreadFormat {
  /** The feed that will read it. */
  readonly feed: string;
  readonly format: string;
}

/** UN/EDIFACT and PADIS message types, by the feed that will read them. */
const EDIFACT_FEEDS: Readonly<Record<string, string>> = {
  PAXLST: 'api',
  CUSRES: 'api',
  GOVREQ: 'pnr',
  ACKRES: 'pnr',
  PNRGOV: 'pnr',
  CUSDEC: 'declaration',
  CUSCAR: 'sea-cargo',
  CUSREP: 'sea-cargo',
  BAPLIE: 'sea-cargo',
  COPRAR: 'sea-cargo',
  CODECO: 'sea-cargo',
  COARRI: 'sea-cargo',
  VERMAS: 'sea-cargo',
  IFTDGN: 'sea-cargo',
  IFTMCS: 'sea-cargo',
  IFTMIN: 'sea-cargo',
  IFTSTA: 'sea-cargo',
  IFTSAI: 'sea-cargo',
  CUSITM: 'post',
  ITMATT: 'post',
  PREDES: 'post',
  RESDES: 'post',
  CARDIT: 'post',
  RESDIT: 'post',
  EMSEVT: 'post',
};

/** Text formats, tried in order on the first bytes (one character a byte). The first group, if any, ends the name. */
const TEXT_FORMATS: readonly (UnreadFormat & { readonly look: RegExp })[] = [
  { feed: 'sea-cargo', format: 'X12', look: /^ISA[^A-Za-z0-9].{100,110}?GS.{0,200}?ST[^A-Za-z0-9](\d{3})/s },
  { feed: 'sea-cargo', format: 'X12', look: /^ISA[^A-Za-z0-9]\d{2}[^A-Za-z0-9]/ },
  { feed: 'air-cargo', format: '', look: /^(F(?:FM|BL|SU|SA|SR|SN|NA|MA|FR|FA|BR|AD|MB)(?:\/\d{1,2})?)\s*[\r\n]/ },
  { feed: 'baggage', format: '', look: /^(BSM|BPM|BTM|BUM)\s*[\r\n]+\.[A-Z]\// },
  { feed: 'sighting', format: 'AIS', look: /^(?:\\[^\\]{1,80}\\)?!(?:AI|BS)VD[MO],/ },
];

/** XML, by root element or namespace. */
const XML_FORMATS: readonly (UnreadFormat & { readonly look: RegExp })[] = [
  { feed: 'declaration', format: 'WCO-', look: /WCOTypeName[^>]*>\s*([A-Z0-9]{2,10})\s*</ },
  { feed: 'declaration', format: 'WCO-RES', look: /urn:wco:datamodel:[^"'\s]*:RES|<(?:[\w.-]+:)?Response[\s/>]/ },
  { feed: 'ens', format: '', look: /<(?:[\w.-]+:)?(CC3\d{2}[A-Z])[\s/>]/ },
  {
    feed: 'ens',
    format: 'ICS-RESPONSE',
    look: /govtalk\.gov\.uk|successresponse|<(?:outcomeResponse|entryDeclarationResponses|advancedNotification)/,
  },
  { feed: 'air-cargo', format: 'XFZB', look: /<(?:[\w.-]+:)?HouseWaybill[\s/>]/ },
  { feed: 'air-cargo', format: 'XFWB', look: /<(?:[\w.-]+:)?Waybill[\s/>]/ },
  { feed: 'air-cargo', format: 'XFHL', look: /<(?:[\w.-]+:)?HouseManifest[\s/>]/ },
  { feed: 'air-cargo', format: 'XFFM', look: /<(?:[\w.-]+:)?FlightManifest[\s/>]/ },
  { feed: 'watchlist', format: 'SANCTIONS-XML', look: /<(?:[\w.-]+:)?(?:sdnList|Sanctions|CONSOLIDATED_LIST)[\s/>]/ },
];

const JSON_FORMATS: readonly (UnreadFormat & { readonly look: RegExp })[] = [
  { feed: 'intel', format: 'MISP', look: /^\s*\{\s*"Event"\s*:/ },
];

/** Returns the format of the first bytes (one character a byte) when it is one the hub knows of and does not read yet. */
export function findUnreadFormat(head: string): UnreadFormat | undefined {
  const text = head.replace(/\0/g, '').replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\s\p{Cc}]*/u, '');
  const edifact = findEdifact(text);
  if (edifact !== undefined) return edifact;
  if (text.startsWith('<')) return findIn(XML_FORMATS, text) ?? findOtherXml(text);
  if (/^[[{]/.test(text)) return findIn(JSON_FORMATS, text);
  return findIn(TEXT_FORMATS, text) ?? findCsv(text);
}

function findIn(
  formats: readonly (UnreadFormat & { readonly look: RegExp })[],
  text: string,
): UnreadFormat | undefined {
  for (const { feed, format, look } of formats) {
    const found = look.exec(text);
    if (found !== null) return { feed, format: joinName(format, found[1]) };
  }
  return undefined;
}

function joinName(format: string, end: string | undefined): string {
  if (end === undefined) return format;
  return format === '' || format.endsWith('-') ? format + end : `${format}:${end}`;
}

function findEdifact(text: string): UnreadFormat | undefined {
  if (!/UN(?:A.{6}|[BH][^A-Za-z0-9])/s.test(text.slice(0, 2000))) return undefined;
  const found =
    /UNH[^A-Za-z0-9]+[^\r\n'~]{0,40}?[^A-Za-z0-9]([A-Z]{6})(?:[^A-Za-z0-9]([A-Z0-9]{1,3})[^A-Za-z0-9]([A-Z0-9]{1,3}))?/.exec(
      text,
    );
  const type = found?.[1];
  if (type === undefined) return /UNB[^A-Za-z0-9]/.test(text) ? { feed: 'edifact', format: 'EDIFACT' } : undefined;
  const version = found?.[2] === undefined ? '' : `:${found[2]}:${found[3]}`;
  return { feed: EDIFACT_FEEDS[type] ?? 'edifact', format: `${type}${version}` };
}

/** XML of a kind nobody listed is named by its root element, so that the answer says what was sent. */
function findOtherXml(text: string): UnreadFormat | undefined {
  const root = /<(?:[\w.-]{1,40}:)?([A-Za-z_][\w.-]{0,60})[\s/>]/.exec(text.replace(/<[?!][^>]{0,2000}>/g, ''))?.[1];
  return root === undefined ? undefined : { feed: 'xml', format: `XML:${root}` };
}

/** Two lines or more with the same number of separators, at least two in each. */
function findCsv(text: string): UnreadFormat | undefined {
  const lines = text.split(/\r?\n/).slice(0, 6);
  if (lines.length < 3) return undefined;
  const whole = lines.slice(0, -1);
  for (const separator of [',', ';', '\t', '|']) {
    const counts = whole.map((line) => line.split(separator).length - 1);
    if ((counts[0] ?? 0) >= 2 && counts.every((count) => count === counts[0]))
      return { feed: 'registry', format: 'CSV' };
  }
  return undefined;
}
