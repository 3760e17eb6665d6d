/** Words a person selected, without the blanks around them; undefined where there are none. */
export interface PickedWords {
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Gives the words between two offsets, half a character at their ends taken in whole. */
export function pickedWords(text: string, start: number, end: number): PickedWords | undefined {
  const chosen = text.slice(start, end);
  const from = start + chosen.length - chosen.trimStart().length;
  const to = from + chosen.trim().length;
  if (to <= from) return undefined;
  const segments = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text);
  const first = segments.containing(from);
  const last = segments.containing(to - 1);
  const whole = {
    start: first?.index ?? from,
    end: last === undefined ? to : last.index + last.segment.length,
  };
  return { ...whole, words: text.slice(whole.start, whole.end) };
}
