/** Room between a card and its words, and between a card and the window's edge, CSS px. */
const gap = 6;
const edge = 8;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a card goes, CSS px of the window. */
export interface CardPlace {
  readonly left: number;
  readonly top: number;
}

/**
 * Puts a card under its words; above them, or else under the line being typed, when it would lie over that line.
 * @param words the words at fault · @param size the card's · @param room the window's, less what the sidebar takes
 * @param caret the line in use
 */
export function placeCard(
  words: Box,
  size: { width: number; height: number },
  room: { left: number; right: number; height: number },
  caret?: Box,
): CardPlace {
  const rightmost = room.right - size.width - edge;
  const left = Math.max(room.left + edge, Math.min(words.left, rightmost));
  const below = words.bottom + gap;
  const above = words.top - gap - size.height;
  const tops = [below, above, ...(caret === undefined ? [] : [caret.bottom + gap])];
  const fits = (top: number) => top >= edge && top + size.height + edge <= room.height;
  const hides = (top: number) => caret !== undefined && caret.bottom > top && caret.top < top + size.height;
  const top = tops.find((one) => fits(one) && !hides(one)) ?? tops.find(fits) ?? below;
  return { left, top };
}
