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

type Field = HTMLTextAreaElement | HTMLInputElement;

interface Raised {
  readonly mirror: HTMLElement;
  readonly value: string;
  readonly width: number;
}

/** The mirrors that are on the page at this moment. */
const raised = new WeakMap<Field, Raised>();

/**
 * Where a stretch of a field's value shows, CSS px of the window: measured on a copy of the field, for browsers that
 * give a field no ranges. The copy serves all that is measured in one turn, and is gone before the page has its own.
 */
export function rectsByMirror(field: Field, at: Span): readonly DOMRect[] {
  const mirror = mirrorFor(field);
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
  return [...range.getClientRects()].map(
    (rect) => new DOMRect(rect.left + left, rect.top + top, rect.width, rect.height),
  );
}

/** Laying a copy out costs more than all that is then measured on it. */
function mirrorFor(field: Field): HTMLElement {
  const { value, clientWidth: width } = field;
  const known = raised.get(field);
  if (known?.value === value && known.width === width) return known.mirror;
  const host = field.ownerDocument.createElement('plainpost-mirror');
  host.style.cssText = 'all: initial; position: fixed; inset: 0; visibility: hidden; pointer-events: none';
  const mirror = host.attachShadow({ mode: 'closed' }).appendChild(mirrorOf(field));
  field.ownerDocument.documentElement.append(host);
  const now = { mirror, value, width };
  raised.set(field, now);
  queueMicrotask(() => {
    host.remove();
    if (raised.get(field) === now) raised.delete(field);
  });
  return mirror;
}

function mirrorOf(field: Field): HTMLElement {
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
