import { component, components, countElements, rangeOf, rangeOfContent, type Segment } from '../edifact/segment.ts';
import { PNRGOV_TAGS } from './segments.ts';
import { isHarmlessHistory, isHarmlessText, judgeRequest } from './sensitive.ts';

const KNOWN = new Set(PNRGOV_TAGS);

/**
 * Returns the byte range of a segment that law forbids to keep, or undefined. The content of a segment that nobody knows
 * is masked too: nothing shows it to be harmless.
 */
export function findForbidden(segment: Segment): [number, number] | undefined {
  const whole = rangeOfContent(segment);
  if (!KNOWN.has(segment.tag)) return orNothing(whole);
  switch (segment.tag) {
    case 'SSR': {
      const verdict = judgeRequest(component(segment, 1).trim());
      if (verdict === 'keep') return undefined;
      if (verdict === 'mask') return orNothing(whole);
      const text = rangeOf(segment, 1, 9);
      return text === undefined ? undefined : orNothing([text[0], whole[1]]);
    }
    case 'IFT':
      if (isHarmlessText(component(segment, 1, 2), joinText(segment))) return undefined;
      return orNothing([rangeOf(segment, 2)?.[0] ?? whole[0], whole[1]]);
    case 'LTS':
      return isHarmlessHistory(component(segment, 1)) ? undefined : orNothing(whole);
    default:
      return undefined;
  }
}

/** Returns all free text of a segment, elements and components separated by blanks. */
export function joinText(segment: Segment): string {
  const texts: string[] = [];
  for (let element = 2; element <= countElements(segment); element++)
    texts.push(components(segment, element).join(' '));
  return texts.join(' ');
}

function orNothing(range: [number, number]): [number, number] | undefined {
  return range[1] > range[0] ? range : undefined;
}
