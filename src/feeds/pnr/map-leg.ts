import type { Mention } from '../../model/parsed-unit.ts';
import { normaliseAirport } from '../../normalise/airport.ts';
import { formatFlightIdentifier, normaliseFlightDesignator } from '../../normalise/flight-designator.ts';
import type { Raise } from './map-traveller.ts';
import type { Leg } from './pnr.ts';

/** Returns the Movement of a leg, under the number it was sold by; the number it flies under is a fact and names it too. */
export function mapLeg(leg: Leg, ref: string, raise: Raise): Mention {
  const flight = normaliseFlightDesignator(leg.carrier, leg.number);
  const from = normaliseAirport(leg.from) ?? leg.from;
  const mention: Mention = { ref, kind: 'Movement', keys: {}, identifiers: [], facts: {}, said: {} };
  const { facts, said } = mention;
  facts.placeOfLoading = from;
  facts.placeOfUnloading = normaliseAirport(leg.to) ?? leg.to;
  if (leg.date !== undefined) facts.departureDate = leg.date;
  if (leg.departsAt !== undefined) facts.scheduledDeparture = leg.departsAt;
  if (leg.arrivesAt !== undefined) facts.scheduledArrival = leg.arrivesAt;
  if (leg.status !== '') said['RPI.status'] = leg.status;
  if (leg.bookingClass !== '') said['TVL.class'] = leg.bookingClass;
  if (flight === undefined) {
    raise('number-wrong', 'TVL: carrier and number of a leg are no flight.', leg.byte);
    return mention;
  }
  facts.flight = flight;
  if (leg.date === undefined) return mention;
  mention.keys = { flight, date: leg.date, from };
  const designators = new Set([flight]);
  if (leg.operating !== undefined) addOperating(mention, leg.operating, designators);
  for (const designator of designators) {
    const value = formatFlightIdentifier(designator, leg.date, from);
    if (value !== undefined) mention.identifiers.push({ kind: 'FlightDesignator', value, role: 'is' });
  }
  return mention;
}

function addOperating(
  mention: Mention,
  operating: { carrier: string; number: string },
  designators: Set<string>,
): void {
  const flight = normaliseFlightDesignator(operating.carrier, operating.number);
  if (operating.carrier !== '') mention.said['operating.carrier'] = operating.carrier;
  if (operating.number !== '') mention.said['operating.number'] = operating.number;
  if (flight === undefined) return;
  mention.facts.operatingFlight = flight;
  designators.add(flight);
}
