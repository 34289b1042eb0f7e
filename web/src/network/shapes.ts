import type { EntityKind } from '../../../operations/generated.ts';

/**
 * How a kind is drawn. Shapes alone tell kinds apart, colours help: a regular polygon of so many sides (0 is a circle,
 * 1 a plus), turned by so many degrees, filled or as an outline.
 */
export interface Shape {
  readonly sides: number;
  readonly turn: number;
  readonly isHollow: boolean;
  /** Name of the colour in tokens.css. */
  readonly colour: 'person' | 'firm' | 'goods' | 'post' | 'paper' | 'move' | 'work' | 'value';
}

const draw = (sides: number, colour: Shape['colour'], { hollow = false, turn = 0 } = {}): Shape => ({
  sides,
  colour,
  turn,
  isHollow: hollow,
});

export const shapes: Readonly<Record<EntityKind | 'Identifier', Shape>> = {
  Person: draw(0, 'person'),
  Traveller: draw(0, 'person', { hollow: true }),
  Organisation: draw(4, 'firm', { turn: 45 }),
  Booking: draw(4, 'firm', { turn: 45, hollow: true }),
  Consignment: draw(6, 'goods'),
  Container: draw(6, 'goods', { hollow: true }),
  GoodsItem: draw(5, 'goods', { hollow: true }),
  PostalItem: draw(3, 'post', { turn: 180 }),
  Receptacle: draw(3, 'post', { turn: 180, hollow: true }),
  Declaration: draw(5, 'paper'),
  Movement: draw(3, 'move'),
  Uld: draw(3, 'move', { hollow: true }),
  Vessel: draw(3, 'move', { turn: 90 }),
  Listing: draw(4, 'goods'),
  Report: draw(5, 'work'),
  Watch: draw(5, 'work', { hollow: true }),
  Finding: draw(1, 'work'),
  Order: draw(1, 'work', { turn: 45 }),
  Decision: draw(8, 'work'),
  Claim: draw(8, 'work', { hollow: true }),
  Identifier: draw(4, 'value'),
};

/** A shared value too common to mean anything. */
export const commonShape: Shape = draw(4, 'value', { hollow: true });

/** Returns the corners of a shape in a circle of radius 1, as SVG has them: y goes down. */
export function cornersOf({ sides, turn }: Shape): [number, number][] {
  const start = (turn * Math.PI) / 180;
  return Array.from({ length: sides }, (_, at) => {
    const angle = start + (at * 2 * Math.PI) / sides;
    return [Math.sin(angle), -Math.cos(angle)];
  });
}
