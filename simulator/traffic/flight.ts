import { type Instant, plusHours } from '../calendar.ts';
import { elementAt, randomOf } from '../random.ts';
import { AIRPORTS } from '../vocabulary/japan.ts';
import type { City, Partner } from '../vocabulary/partners.ts';
import { drawPartner, drawWeighted, slotOf, type World } from '../world/world.ts';
import { carrierBetween, flightNumber } from './waybill.ts';

/** A flight that is flown every day. */
export interface Route {
  readonly number: number;
  readonly airline: string;
  readonly prefix: string;
  /** `NH862`. */
  readonly flight: string;
  readonly partner: Partner;
  readonly from: City;
  readonly to: string;
  /** Hour and minute of departure on the clock of Japan. */
  readonly hour: number;
  readonly minute: number;
  readonly hoursInAir: number;
}

/** A route on one day; day counted from zero by the clock of Japan. */
export interface Flight {
  readonly route: Route;
  readonly day: number;
  readonly departure: Instant;
  readonly arrival: Instant;
}

/** Airlines push a flight's bookings this many hours before departure, the last time when the doors close. */
export const PUSH_HOURS = [24, 2, 0] as const;

const routesByWorld = new WeakMap<World, readonly Route[]>();

/** Returns all routes; how many there are grows with the country, up to sixty. */
export function routesOf(world: World): readonly Route[] {
  const known = routesByWorld.get(world);
  if (known !== undefined) return known;
  const wanted = Math.max(8, Math.min(60, Math.round(Math.sqrt(world.unitsPerDay * 0.08))));
  const routes = new Map<string, Route>();
  for (let number = 0; routes.size < wanted; number += 1) {
    const random = randomOf(world.seed, 'route', number);
    const partner = drawPartner(random, 'travel');
    const from = random.pick(partner.cities);
    const to = drawWeighted(random, AIRPORTS, (airport) => airport.travel).airport;
    const airline = carrierBetween(partner, random);
    const flight = flightNumber(airline, from.airport, to);
    if (routes.has(flight)) continue;
    routes.set(flight, {
      number: routes.size,
      airline: airline.code,
      prefix: airline.prefix,
      flight,
      partner,
      from,
      to,
      hour: random.between(0, 23),
      minute: random.below(12) * 5,
      hoursInAir: 2.5 + Math.abs(9 - partner.offset) * 0.75,
    });
  }
  const list = [...routes.values()];
  routesByWorld.set(world, list);
  return list;
}

/** Returns a route's flight of one day. */
export function flightOf(world: World, route: Route, day: number): Flight {
  const departure = plusHours(slotOf(world, day, route.hour).at, route.minute / 60);
  return { route, day, departure, arrival: plusHours(departure, route.hoursInAir) };
}

/** Returns a route of this number that leaves between two hours of the day, or the nearest there is. */
export function routeLeaving(world: World, turn: number, [from, to]: readonly [number, number]): Route {
  const routes = routesOf(world);
  const fitting = routes.filter((route) => route.hour >= from && route.hour <= to);
  if (fitting.length > 0) return elementAt(fitting, turn % fitting.length);
  const latest = [...routes].sort((one, other) => other.hour - one.hour || one.number - other.number);
  return elementAt(latest, 0);
}
