import { HubProblem, readProblem } from '../hub/problem.ts';
import { csrfWord } from '../hub/session.ts';
import type { ImageDraft } from './draft.ts';

/** Kinds of image that the hub takes, as a file input names them. */
export const IMAGE_TYPES = 'image/png,image/jpeg,image/webp';
export const MOST_IMAGES = 10;
export const MOST_IMAGE_MIB = 4;

/** Adds an image to a report. Throws HubProblem with what the hub said. */
export async function addImage(report: string, { file, about }: Pick<ImageDraft, 'file' | 'about'>): Promise<void> {
  await asked(`/report/${encodeURIComponent(report)}/images`, {
    method: 'POST',
    headers: { 'x-sekisho-csrf': csrfWord(), 'x-sekisho-about': encodeURIComponent(about.trim()) },
    body: file,
  });
}

/** Returns an image's bytes. Throws HubProblem. */
export async function loadImage(id: string, signal: AbortSignal): Promise<Blob> {
  const headers = { 'x-sekisho-csrf': csrfWord() };
  return (await asked(`/image/${encodeURIComponent(id)}`, { headers, signal })).blob();
}

async function asked(path: string, init: RequestInit): Promise<Response> {
  const answer = await fetch(path, init).catch(() => {
    throw new HubProblem('offline');
  });
  if (!answer.ok) throw readProblem(await answer.json().catch(() => ({})));
  return answer;
}
