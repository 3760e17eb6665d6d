/** Words that are painted, and by what name; `id` tells them apart. */
export interface PaintedSpan {
  readonly id: string;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  /** A class. */
  readonly paint: string;
}

/** A stretch of a text that the same spans lie over. */
export interface PaintedPiece {
  readonly from: number;
  readonly text: string;
  readonly paints: readonly string[];
  readonly ids: readonly string[];
}

/** Cuts a text where spans start and end; what lies outside of it is passed over. */
export function splitAtSpans(text: string, spans: readonly PaintedSpan[]): readonly PaintedPiece[] {
  const within = spans.filter(({ start, end }) => start < end && end <= text.length);
  const cuts = new Set([0, text.length, ...within.flatMap(({ start, end }) => [start, end])]);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, index) => {
    const end = places[index + 1] ?? text.length;
    const over = within.filter((one) => one.start <= from && one.end >= end);
    return {
      from,
      text: text.slice(from, end),
      paints: [...new Set(over.map(({ paint }) => paint))],
      ids: over.map(({ id }) => id),
    };
  });
}
