import type { Rect } from './clip-of';
import type { Look } from './marks-of';

/** How high an underline stands above the foot of its words, and how long half a wave is, CSS px. */
const lift = 2;
const halfWave = 2.5;

const svgSpace = 'http://www.w3.org/2000/svg';

/** What marks one line of words: the shapes of entrypoints/marks.css, drawn. */
export function shapesOf(look: Look, { left, top, right, bottom }: Rect): SVGElement[] {
  const y = bottom - lift;
  const tint = shape('rect', { class: look, x: left, y: top, width: right - left, height: bottom - top });
  if (look === 'over' || look === 'noted' || look === 'pointed') return [tint];
  if (look === 'error') return [tint, shape('path', { class: look, d: wave(left, right, y) })];
  return [shape('path', { class: look, d: `M ${left} ${y} H ${right}` })];
}

/** Half waves up and down by turns, as many as fill the width. */
function wave(left: number, right: number, y: number): string {
  const halves = Math.max(1, Math.round((right - left) / halfWave));
  const half = (right - left) / halves;
  return `M ${left} ${y} q ${half / 2} ${-halfWave} ${half} 0${` t ${half} 0`.repeat(halves - 1)}`;
}

function shape(name: 'path' | 'rect', attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS(svgSpace, name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
  return element;
}
