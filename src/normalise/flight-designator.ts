/**
 * Returns carrier and flight number without leading zeros, an operational suffix kept: UA + 0988 → UA988, SU + 12A → SU12A.
 * Carrier: two characters with a letter (IATA) or three letters (ICAO).
 */
export function normaliseFlightDesignator(carrier: string, number: string): string | undefined {
  const airline = carrier.trim().toUpperCase();
  if (!/^(?:[A-Z][A-Z0-9]|[0-9][A-Z]|[A-Z]{3})$/.test(airline)) return undefined;
  const parts = /^0*([1-9]\d{0,3})([A-Z]?)$/.exec(number.trim().toUpperCase());
  return parts === null ? undefined : `${airline}${parts[1]}${parts[2]}`;
}

/** Returns the canonical designator of carrier and number written together: "UA0988", "SU 12A". */
export function normaliseFlight(raw: string): string | undefined {
  const parts = /^([A-Z][A-Z0-9]|[0-9][A-Z]|[A-Z]{3})\s*(\d{1,5}[A-Z]?)$/.exec(raw.slice(0, 20).trim().toUpperCase());
  return parts === null ? undefined : normaliseFlightDesignator(parts[1] ?? '', parts[2] ?? '');
}

/** Returns the FlightDesignator identifier FLIGHT/DATE/FROM; the date is local (YYYY-MM-DD), `from` an IATA code. */
export function formatFlightIdentifier(flight: string, date: string, from: string): string | undefined {
  const right = /^\d{4}-\d{2}-\d{2}$/.test(date) && /^[A-Z]{3}$/.test(from) && normaliseFlight(flight) === flight;
  return right ? `${flight}/${date}/${from}` : undefined;
}
