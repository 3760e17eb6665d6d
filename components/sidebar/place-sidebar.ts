/** The sidebar's width where there is room, the least it can be read at, and the room it keeps around itself, CSS px. */
const widest = 360;
const narrowest = 300;
const margin = 12;

/** Where the sidebar stands, CSS px of the window. */
export interface Place {
  readonly left: number;
  readonly width: number;
  /** Whether it stands beside the composer; else it covers part of the page, and so starts as a badge. */
  readonly fits: boolean;
}

/**
 * Puts the sidebar beside the composer: to its right, else to its left, else against the window's right edge.
 * @param frame the block around the compose box, in CSS px of the window
 */
export function placeSidebar(frame: { left: number; right: number }, windowWidth: number): Place {
  const rightRoom = windowWidth - frame.right - 2 * margin;
  if (rightRoom >= narrowest) {
    return { left: frame.right + margin, width: Math.min(widest, rightRoom), fits: true };
  }
  const leftRoom = frame.left - 2 * margin;
  if (leftRoom >= narrowest) {
    const width = Math.min(widest, leftRoom);
    return { left: frame.left - margin - width, width, fits: true };
  }
  const width = Math.min(widest, windowWidth - 2 * margin);
  return { left: windowWidth - width - margin, width, fits: false };
}
