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
 * Puts a card under its words, or above them when there is no room or when it would lie over the line being typed.
 * @param words the words at fault · @param size the card's · @param window its inner size · @param caret the line in use
 */
export function placeCard(
  words: Box,
  size: { width: number; height: number },
  window: { width: number; height: number },
  caret?: Box,
): CardPlace {
  const left = Math.max(edge, Math.min(words.left, window.width - size.width - edge));
  const below = words.bottom + gap;
  const above = words.top - gap - size.height;
  const hides = (top: number) => caret !== undefined && caret.bottom > top && caret.top < top + size.height;
  const fitsBelow = below + size.height + edge <= window.height;
  const fitsAbove = above >= edge;
  const best = fitsBelow && !(hides(below) && fitsAbove) ? below : fitsAbove ? above : below;
  return { left, top: best };
}
