import type { Shape } from './shapes.ts';

/** The colours of the drawing, read from tokens.css in the mode of now. */
export interface Theme {
  readonly text: string;
  readonly panel: string;
  readonly line: string;
  readonly past: string;
  readonly accent: string;
  readonly font: string;
  readonly of: (shape: Shape) => string;
}

/** Returns the colours of now. */
export function readTheme(): Theme {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    text: read('text'),
    panel: read('panel'),
    line: read('edge'),
    past: read('edge-past'),
    accent: read('accent'),
    font: getComputedStyle(document.body).fontFamily,
    of: ({ colour }) => read(`kind-${colour}`),
  };
}
