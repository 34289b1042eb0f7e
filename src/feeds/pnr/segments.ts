/** Segments of PNRGOV that no fact is made from, with the reason. They stay in the unit's bytes. */
export const IGNORED_SEGMENTS: Readonly<Record<string, string>> = {
  APD: 'type of aircraft',
  DUM: 'marks a change of level',
  EBD: 'free baggage allowance',
  FAR: 'kind of fare',
  LTS: "history in the reservation system's own words",
  MON: 'price of the ticket; the form of payment is read',
  MSG: 'kind of a service that is no flight (hotel, car)',
  PTK: 'pricing options of the ticket',
  SAC: 'history: what was done (only a cancellation counts, of a booking with nothing left in it)',
  TRI: 'check-in sequence number',
  TXD: 'taxes of the ticket',
};

/** Segments that are read. */
export const READ_SEGMENTS = 'ABI ADD DAT EQN FOP FTI IFT ORG RCI REF RPI SRC SSD SSR TBD TIF TKT TRA TVL'.split(' ');

/** All tags of the message: at the start of a line they show that a terminator was lost. */
export const PNRGOV_TAGS: readonly string[] = [...READ_SEGMENTS, ...Object.keys(IGNORED_SEGMENTS)];
