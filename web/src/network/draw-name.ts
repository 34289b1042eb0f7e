import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering';
import type { Theme } from './theme.ts';

const longest = 42;
const shorten = (name: string) => (name.length > longest ? `${name.slice(0, longest - 1)}…` : name);

/** Returns what writes a node's name beside it, short. */
export function nameDrawer({ text, panel, font }: Theme): NodeLabelDrawingFunction {
  return (context, { x, y, size, label }) => {
    if (!label) return;
    context.font = `12px ${font}`;
    context.lineWidth = 3;
    context.strokeStyle = panel;
    context.fillStyle = text;
    context.strokeText(shorten(label), x + size + 4, y + 4);
    context.fillText(shorten(label), x + size + 4, y + 4);
  };
}

/** Returns what draws the name of the node under the pointer or chosen: whole, in a box above everything. */
export function hoverDrawer({ text, panel, accent, font }: Theme): NodeHoverDrawingFunction {
  return (context, { x, y, size, label }) => {
    context.beginPath();
    context.arc(x, y, size + 4, 0, 2 * Math.PI);
    context.lineWidth = 2;
    context.strokeStyle = accent;
    context.stroke();
    if (!label) return;
    context.font = `600 13px ${font}`;
    const width = context.measureText(label).width + 14;
    context.beginPath();
    context.roundRect(x + size + 6, y - 13, width, 26, 4);
    context.fillStyle = panel;
    context.fill();
    context.lineWidth = 1;
    context.stroke();
    context.fillStyle = text;
    context.fillText(label, x + size + 13, y + 4.5);
  };
}
