import { elements, type Section } from './sections.ts';

/** One line of other customs, security and regulatory control information. */
export interface ControlInformation {
  readonly byte: number;
  /** ISO alpha-2; taken over from the line before when the line leaves it out and names no party of its own. */
  readonly country: string;
  /** SHP, CNE, NFY, AGT, IMP, EXP, ISS, DNR …; taken over from the line before when left out. */
  readonly information: string;
  /** T trader number, CT telephone, CP person, M movement reference number, RA agent, ED expiry … */
  readonly control: string;
  readonly text: string;
}

/** Returns the lines of an OCI group (IATA Cargo-IMP manual: country / information / control / supplementary text). */
export function readControlInformation(section: Section): ControlInformation[] {
  const lines: ControlInformation[] = [];
  for (const row of section.rows) {
    const [country = '', information = '', control = '', ...text] = elements(row);
    const before = lines.at(-1);
    lines.push({
      byte: row.byte,
      country: country || (before?.country ?? ''),
      information: information || (before?.information ?? ''),
      control,
      text: text.join('/').trim(),
    });
  }
  return lines;
}
