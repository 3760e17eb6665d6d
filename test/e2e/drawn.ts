/** An underline that lies over a box, and the words the browser says stand at it. */
export interface Drawn {
  readonly severity: string;
  readonly words: string;
  /** The middle of the words, CSS px of the window. */
  readonly x: number;
  readonly y: number;
}

/**
 * The underlines of our own layer that can be seen, and what stands above each by the browser's own account: the field's
 * text between the caret places at its two ends. Runs in the page.
 */
export function drawn(): Drawn[] {
  const layers = [
    ...(document.querySelector('plainpost-sidebar')?.shadowRoot?.querySelectorAll('.overlay') ?? []),
  ];
  const aboveLine = 8;
  // A line's rectangle takes in its thickness in Firefox; a blank is wider than this.
  const inset = 2;
  return layers.flatMap((layer) => {
    const clip = layer.getBoundingClientRect();
    return [...layer.querySelectorAll('path')].flatMap((path) => {
      const { left, right, bottom } = path.getBoundingClientRect();
      if (bottom < clip.top || bottom > clip.bottom) return [];
      const y = bottom - aboveLine;
      const [start, end] = [left + inset, right - inset].map((x) => document.caretPositionFromPoint(x, y));
      const field = start?.offsetNode;
      if (!(field instanceof HTMLTextAreaElement) || end?.offsetNode !== field) return [];
      return {
        severity: path.getAttribute('class') ?? '',
        words: field.value.slice(start?.offset, end.offset),
        x: (left + right) / 2,
        y,
      };
    });
  });
}
