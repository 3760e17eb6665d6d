/** A template's text, with each `‹slot›` that still waits for words set apart. */
export function PreviewText({ text }: { readonly text: string }) {
  const pieces = text.split(/(‹[^›]*›)/);
  return pieces.map((piece, at) =>
    piece.startsWith('‹') && piece.endsWith('›') ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces have nothing else to be told apart by
      <span key={at} className="slot">
        {piece.slice(1, -1)}
      </span>
    ) : (
      piece
    ),
  );
}
