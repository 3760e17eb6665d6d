import type { Span } from '@/lib/checks/span';

/** What decides where a field's characters stand. */
const copied = [
  'direction',
  'fontFamily',
  'fontFeatureSettings',
  'fontKerning',
  'fontSize',
  'fontSizeAdjust',
  'fontStretch',
  'fontStyle',
  'fontVariant',
  'fontWeight',
  'letterSpacing',
  'lineHeight',
  'paddingBottom',
  'paddingLeft',
  'paddingRight',
  'paddingTop',
  'tabSize',
  'textAlign',
  'textIndent',
  'textTransform',
  'wordBreak',
  'wordSpacing',
] as const;

/**
 * Where a stretch of a field's value shows, CSS px of the window: measured on a copy that is on the page only for as
 * long as it takes, for browsers that give a field no ranges.
 */
export function rectsByMirror(field: HTMLTextAreaElement | HTMLInputElement, at: Span): readonly DOMRect[] {
  const host = field.ownerDocument.createElement('plainpost-mirror');
  host.style.cssText = 'all: initial; position: fixed; inset: 0; visibility: hidden; pointer-events: none';
  const mirror = host.attachShadow({ mode: 'closed' }).appendChild(mirrorOf(field));
  field.ownerDocument.documentElement.append(host);
  const [text] = mirror.childNodes;
  const range = field.ownerDocument.createRange();
  if (text) {
    range.setStart(text, at[0]);
    range.setEnd(text, at[1]);
  }
  const frame = field.getBoundingClientRect();
  // A one-line field centres its line, whatever its height.
  const lower = field instanceof HTMLInputElement ? (field.clientHeight - mirror.offsetHeight) / 2 : 0;
  const origin = mirror.getBoundingClientRect();
  const left = frame.left + field.clientLeft - field.scrollLeft - origin.left;
  const top = frame.top + field.clientTop - field.scrollTop + lower - origin.top;
  const rects = [...range.getClientRects()].map(
    (rect) => new DOMRect(rect.left + left, rect.top + top, rect.width, rect.height),
  );
  host.remove();
  return rects;
}

function mirrorOf(field: HTMLTextAreaElement | HTMLInputElement): HTMLElement {
  const style = getComputedStyle(field);
  const mirror = field.ownerDocument.createElement('div');
  for (const name of copied) mirror.style[name] = style[name];
  Object.assign(mirror.style, {
    boxSizing: 'border-box',
    position: 'absolute',
    width: `${field.clientWidth}px`,
    overflowWrap: 'break-word',
    whiteSpace: field instanceof HTMLInputElement ? 'pre' : 'pre-wrap',
  });
  // The last line break of a value shows a line; in a block it would not.
  mirror.append(field.value, '\u200b');
  return mirror;
}
