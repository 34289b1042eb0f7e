import type { Passenger, Pnr } from './pnr.ts';

/** Returns the passenger with this reference ("002" is 2), else with this name. */
export function findPassenger(pnr: Pnr, reference: string, surname = '', given = ''): Passenger | undefined {
  const wanted = reference.replace(/^0+(?=\d)/, '');
  if (wanted !== '') {
    const found = pnr.passengers.find((passenger) => passenger.reference.replace(/^0+(?=\d)/, '') === wanted);
    if (found !== undefined) return found;
  }
  if (surname === '') return undefined;
  return pnr.passengers.find((passenger) => passenger.surname === surname && passenger.given === given);
}

/** Airlines put an infant's passport (sex MI, FI) into the adult's group: gives it to the infant. */
export function assignInfantPapers(pnr: Pnr): void {
  const infants = pnr.passengers.filter((passenger) => isInfant(passenger));
  if (infants.length === 0) return;
  for (const adult of pnr.passengers) {
    if (isInfant(adult)) continue;
    const moved = adult.papers.filter((paper) => paper.sex.endsWith('I'));
    for (const paper of moved) {
      const named = infants.filter(
        (infant) => paper.given !== '' && infant.given !== '' && paper.given.startsWith(infant.given),
      );
      const infant = named.length === 1 ? named[0] : infants.length === 1 ? infants[0] : undefined;
      if (infant === undefined) continue;
      adult.papers.splice(adult.papers.indexOf(paper), 1);
      infant.papers.push(paper);
    }
  }
}

/** True for an infant without a seat of its own. */
export function isInfant(passenger: Passenger): boolean {
  return /^IN[FS]?$/.test(passenger.type);
}
