import type { House, Master } from '../traffic/waybill.ts';
import { dashed, mass, message, partyLines, plain } from './cargo-imp.ts';
import { traderNumber } from './fwb.ts';

/** Writes a house manifest as FHL/5 (Cargo-IMP): the master's totals, then each house with goods, HS code and parties. */
export function fhl(master: Master, houses: readonly House[]): string {
  const lines = [
    'FHL/5',
    `MBI/${dashed(master.awb)}${master.origin}${master.destination}/T${master.pieces}${master.unit}${mass(master.mass)}`,
  ];
  for (const house of houses) lines.push(...houseLines(house));
  return message(lines);
}

function houseLines(house: House): string[] {
  const tax = traderNumber(house.consignee);
  return [
    `HBS/${house.number}/${house.origin}${house.destination}/${house.pieces}/K${mass(house.massKg)}//${plain(house.text, 15)}`,
    `TXT/${plain(house.text, 65)}`,
    `HTS/${house.hs}`,
    ...(tax === undefined ? [] : [`OCI/${house.consignee.address.country}/CNE/T/${tax}`]),
    ...partyLines('SHP', house.shipper),
    ...partyLines('CNE', house.consignee),
    `CVD/${house.currency}/PP/NVD/${house.value.toFixed(2)}/XXX`,
  ];
}
