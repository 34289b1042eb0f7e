/** Nature of transaction (UPU code list 136; a guess, see docs/feeds/post.md). */
export const NATURES: Readonly<Record<string, string>> = {
  '11': 'sale-of-goods',
  '21': 'returned-goods',
  '31': 'gift',
  '32': 'commercial-sample',
  '91': 'documents',
  '991': 'other',
};

/** RFF 1153: order number of the buyer (ON), of the supplier (VN). */
export const ORDER_REFERENCES: ReadonlySet<string> = new Set(['ON', 'VN']);

/** BGM 1225 message function. */
export const FUNCTIONS: Readonly<Record<string, 'original' | 'change' | 'cancel'>> = {
  '1': 'cancel',
  '4': 'change',
  '5': 'change',
  '9': 'original',
};

/** Messages between operators, customs and carriers of mail (UPU M-standards, IATA/UPU CARDIT and RESDIT). */
export const POSTAL_MESSAGES: ReadonlySet<string> = new Set([
  'ITMATT',
  'CUSITM',
  'CUSRSP',
  'EMSEVT',
  'PREDES',
  'RESDES',
  'PRECON',
  'RESCON',
  'CARDIT',
  'RESDIT',
  'RESCON',
]);

/** Tags that may stand in an ITMATT message: a line that starts with one shows a lost terminator. */
export const TAGS = [
  'BGM',
  'DTM',
  'CNI',
  'LOC',
  'GIS',
  'MEA',
  'MOA',
  'RFF',
  'NAD',
  'CTA',
  'COM',
  'GID',
  'FTX',
  'PIA',
  'CNT',
];
