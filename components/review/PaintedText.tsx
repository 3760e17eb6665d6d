import { type PaintedSpan, splitAtSpans } from './split-at-spans';

interface Given {
  readonly text: string;
  readonly spans: readonly PaintedSpan[];
  /** The id of the span a person looks at. */
  readonly pointed?: string | undefined;
}

/** A text with the words of issues underlined and those of comments set off. */
export function PaintedText({ text, spans, pointed }: Given) {
  return splitAtSpans(text, spans).map(({ from, text: piece, paints, ids }) =>
    paints.length === 0 ? (
      piece
    ) : (
      <mark
        key={from}
        className={[...paints, ...(pointed !== undefined && ids.includes(pointed) ? ['pointed'] : [])].join(
          ' ',
        )}
      >
        {piece}
      </mark>
    ),
  );
}
