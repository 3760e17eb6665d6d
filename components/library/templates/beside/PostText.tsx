/** A post's words, with links, hashtags and names set apart as sites do, and what is still missing. */
export function PostText({ text }: { readonly text: string }) {
  const pieces = text.split(/(‹[^›]*›|https?:\/\/\S+|[#@][\p{L}\p{N}_]+)/u);
  return pieces.map((piece, at) => {
    if (at % 2 === 0) return piece;
    const className = piece.startsWith('‹') ? 'slot' : 'link';
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces have nothing else to be told apart by
      <span key={at} className={className}>
        {piece}
      </span>
    );
  });
}
