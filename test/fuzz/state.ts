import type { Step } from './step.ts';

/** A text and where the caret stands in it, as plain as can be: what every editor is held to. */
export interface State {
  readonly text: string;
  /** What is selected, UTF-16 offsets; undefined where the editor decides, as after an undo. */
  readonly caret: readonly [number, number] | undefined;
}

export const empty: State = { text: '', caret: [0, 0] };

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The characters of a text as a person sees them. */
export const characters = (text: string): readonly string[] =>
  [...graphemes.segment(text)].map(({ segment }) => segment);

/** Where a caret can stand: between characters. */
const stops = (text: string): readonly number[] => [
  ...[...graphemes.segment(text)].map(({ index }) => index),
  text.length,
];

/** The text with a stretch of it replaced, and the caret behind what came in. */
export const replaced = (text: string, [start, end]: readonly [number, number], by: string): State => ({
  text: text.slice(0, start) + by + text.slice(end),
  caret: [start + by.length, start + by.length],
});

/** What becomes of a text by something done at the keyboard; undefined where that would not be clear, or nothing. */
export function typed({ text, caret }: State, step: Step): State | undefined {
  if (step.do === 'move') {
    const all = stops(text);
    const at = step.from === 'start' ? step.by : all.length - 1 - step.by;
    const stop = all[Math.min(Math.max(at, 0), all.length - 1)] ?? 0;
    return { text, caret: [stop, stop] };
  }
  if (step.do === 'select all') return text === '' ? undefined : { text, caret: [0, text.length] };
  if (caret === undefined) return undefined;
  const [start, end] = caret;
  if (step.do === 'select') {
    // Which arrow leads on changes from line to line there, and engines do not agree on it.
    if (/\p{Script=Arabic}/u.test(text)) return undefined;
    const right = stops(text).filter((stop) => stop >= start);
    const stop = right[Math.min(step.by, right.length - 1)] ?? start;
    return start !== end || stop === start ? undefined : { text, caret: [start, stop] };
  }
  if (step.do === 'type' || step.do === 'put') {
    // Some editors make a heading of a lone # at the start of a line.
    return /(^|\n)#+$/.test(text.slice(0, start)) ? undefined : replaced(text, caret, step.text);
  }
  if (step.do !== 'press') return undefined;
  if (step.key === 'Enter') {
    // Where all is selected Tiptap does nothing at Enter.
    return end - start === text.length && text !== '' ? undefined : replaced(text, caret, '\n');
  }
  if (start !== end) return replaced(text, caret, '');
  // What one press takes of an emoji differs from editor to editor.
  if (step.key === 'Backspace')
    return plain(text, start - 1) ? replaced(text, [start - 1, start], '') : undefined;
  return plain(text, start) ? replaced(text, [start, start + 1], '') : undefined;
}

const plain = (text: string, at: number) =>
  /^[\n -~][\n -~]?$/.test(text.slice(Math.max(at, 0), at + 2)) && at >= 0;

/** Where the caret belongs once a stretch elsewhere has been replaced. */
export function kept(
  caret: State['caret'],
  [start, end]: readonly [number, number],
  by: number,
): State['caret'] {
  if (caret === undefined) return undefined;
  const isInside = start <= caret[0] && caret[0] < caret[1] && caret[1] <= end;
  if (isInside) return [start + by, start + by];
  const moved = (offset: number) => {
    if (offset <= start && start < end) return offset;
    return offset < end ? start + by : offset + by - (end - start);
  };
  return [moved(caret[0]), moved(caret[1])];
}

/** Where a template goes: at the caret, a blank line between it and words on the same line. */
export function inserted({ text, caret }: State, template: string): State | undefined {
  if (caret === undefined) return undefined;
  const before = text.slice(0, caret[0]);
  const after = text.slice(caret[1]);
  const opening = /(^|\n)$/.test(before) ? '' : '\n\n';
  const closing = /^(\n|$)/.test(after) ? '' : '\n\n';
  return replaced(text, caret, opening + template + closing);
}
