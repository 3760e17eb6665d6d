/** Rectangles that go on from each other made one: a word in two nodes shows as one. */
export function oneALine(rects: readonly DOMRect[]): readonly DOMRect[] {
  const joined: DOMRect[] = [];
  for (const rect of rects) {
    const last = joined.at(-1);
    if (rect.width === 0 && rects.length > 1) continue;
    const goesOn =
      last !== undefined && Math.abs(last.top - rect.top) < 2 && Math.abs(last.right - rect.left) < 1;
    if (goesOn) {
      const bottom = Math.max(last.bottom, rect.bottom);
      const top = Math.min(last.top, rect.top);
      joined.splice(-1, 1, new DOMRect(last.left, top, rect.right - last.left, bottom - top));
    } else joined.push(rect);
  }
  return joined;
}
