import { plusHours } from '../calendar.ts';
import { type Message, type Subject, travellerSubject } from '../message.ts';
import type { PlantedEvent } from '../networks/network.ts';
import { elementAt, randomOf } from '../random.ts';
import type { Slot, World } from '../world/world.ts';
import { pnrgov } from '../write/pnrgov.ts';
import { type Booking, bookingAt, bookingKey, bookingsPerFlight } from './booking.ts';
import { type Flight, flightOf, PUSH_HOURS, type Route, routesOf } from './flight.ts';

const HIDDEN = 0.002;

/** Yields an hour's PNR pushes: each flight a day, two hours before it leaves and when it leaves; later pushes hold changes and cancels. */
export function* passengers(world: World, slot: Slot, planted: readonly PlantedEvent[]): Generator<Message> {
  const routes = routesOf(world);
  for (const route of routes) {
    for (const [push, lead] of PUSH_HOURS.entries()) {
      const hour = slot.day * 24 + slot.hour + lead;
      if (hour % 24 !== route.hour) continue;
      const flight = flightOf(world, route, Math.floor(hour / 24));
      const own = plantedOn(planted, flight, slot);
      const bookings = [...own, ...bookingsAt(world, flight, push, routes.length)];
      yield {
        feed: 'pnr',
        text: pnrgov(header(slot, flight, push), bookings),
        units: bookings.length,
        planted: own.length > 0,
        hidden: push === PUSH_HOURS.length - 1 ? hiddenIn(world, bookings.slice(own.length)) : [],
      };
    }
  }
}

/** Returns a flight's bookings as they stand at a push: late ones are missing in the first, cancelled ones say so in the last. */
function bookingsAt(world: World, flight: Flight, push: number, routes: number): Booking[] {
  const count = bookingsPerFlight(world, routes);
  const bookings: Booking[] = [];
  for (let at = 0; at < count; at += 1) {
    const booking = bookingAt(world, flight, at);
    if (booking.fate === 'late' && push === 0) continue;
    if (booking.fate === 'cancelled' && push < 2) bookings.push({ ...booking, fate: 'plain' });
    else if (booking.fate === 'changed')
      bookings.push(push === 0 ? { ...booking, fate: 'plain' } : changed(booking, flight));
    else bookings.push(booking);
  }
  return bookings;
}

/** Other seats, and the bag count grows. */
function changed(booking: Booking, flight: Flight): Booking {
  return {
    ...booking,
    changed: plusHours(flight.departure, -3),
    passengers: booking.passengers.map((passenger) =>
      passenger.seat === ''
        ? passenger
        : {
            ...passenger,
            seat: `${Number.parseInt(passenger.seat, 10) + 1}${passenger.seat.slice(-1)}`,
            bags: passenger.bags + 1,
          },
    ),
  };
}

function plantedOn(events: readonly PlantedEvent[], flight: Flight, slot: Slot): Booking[] {
  return events.flatMap((event) =>
    event.type === 'booking' && event.route === flight.route && event.day === flight.day && event.hour <= slot.hour
      ? [event.booking]
      : [],
  );
}

function hiddenIn(world: World, bookings: readonly Booking[]): Subject[] {
  const found: Subject[] = [];
  for (const booking of bookings) {
    if (booking.fate === 'cancelled') continue;
    if (randomOf(world.seed, 'hidden', bookingKey(booking)).chance(HIDDEN)) {
      found.push(travellerSubject(bookingKey(booking), String(elementAt(booking.passengers, 0).reference)));
    }
  }
  return found;
}

function header(slot: Slot, flight: Flight, push: number) {
  const sentAt = plusHours(slot.at, flight.route.minute / 60);
  const reference = `${String(flight.day).padStart(4, '0')}${flight.route.flight}${push}${String(flight.route.number).padStart(3, '0')}`;
  return { flight, sentAt, reference: reference.slice(0, 14), final: push === PUSH_HOURS.length - 1 };
}

/** Returns the booking on a flight with this number, as findings quote it. */
export function bookingOf(world: World, route: Route, day: number, at: number): Booking {
  return bookingAt(world, flightOf(world, route, day), at);
}
