import { dayMonthYear, isoDate } from '../calendar.ts';
import type { Master } from '../traffic/waybill.ts';
import type { Party } from '../world/party.ts';
import { dashed, mass, message, partyLines, plain } from './cargo-imp.ts';

/** Writes an air waybill as FWB/17 (Cargo-IMP): consignment, flight, route, parties, one rate line with goods, certification, security. */
export function fwb(master: Master): string {
  const departure = isoDate(master.departure, master.originOffset);
  const volume = (master.mass / 180).toFixed(2);
  const charge = (Math.max(master.mass, 45) * 2.4).toFixed(2);
  return message([
    'FWB/17',
    `${dashed(master.awb)}${master.origin}${master.destination}/T${master.pieces}${master.unit}${mass(master.mass)}MC${volume}`,
    `FLT/${master.flight}/${departure.slice(8, 10)}`,
    `RTG/${master.destination}${master.airline.code}`,
    ...partyLines('SHP', master.shipper),
    ...partyLines('CNE', master.consignee),
    `AGT//${agentCode(master)}`,
    `/${plain(master.agent, 35)}`,
    `/${plain(master.originCity, 17)}`,
    `CVD/${master.currency}//PP/NVD/NCV/XXX`,
    `RTD/1/P${master.pieces}/${master.unit}${mass(master.mass)}/CQ/W${mass(master.mass)}/R2.40/T${charge}`,
    ...goodsLines(master),
    `PPD/WT${charge}`,
    `/CT${charge}`,
    `CER/${plain(master.agent, 20)}`,
    `ISU/${dayMonthYear(departure)}/${plain(master.originCity, 17)}/${plain(master.agent, 20)}`,
    `REF///AGT/${plain(master.agent, 15).replace(/ /g, '')}/${master.origin}`,
    'SPH/SPX',
    ...security(master),
  ]);
}

function goodsLines(master: Master): string[] {
  if (master.houses.length === 0) return [`/NG/${plain(master.text, 20)}`];
  return ['/NC/CONSOLIDATION AS PER', '/2/NC/ATTACHED LIST'];
}

function security(master: Master): string[] {
  const country = master.shipper.address.country;
  const lines = [`OCI/${country}/ISS/RA/${agentCode(master).slice(0, 5)}-01`];
  const tax = traderNumber(master.consignee);
  if (tax !== undefined) lines.push(`/${master.consignee.address.country}/CNE/T/${tax}`);
  return lines;
}

/** The number by which customs knows a party, as OCI gives it: its kind in words, then the number. */
export function traderNumber(party: Party): string | undefined {
  if (party.eori !== undefined) return `EORI${party.eori}`;
  return party.corporateNumber === undefined ? undefined : `CORPORATE NUMBER ${party.corporateNumber}`;
}

function agentCode(master: Master): string {
  let sum = 0;
  for (let at = 0; at < master.agent.length; at += 1) sum = (sum * 31 + master.agent.charCodeAt(at)) % 9_000_000;
  return String(1_000_000 + sum);
}
