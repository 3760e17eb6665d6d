/** The sidebar's width where there is room, the least it can be read at, and the room it keeps around itself, CSS px. */
const widest = 360;
const narrowest = 300;
const margin = 12;

/** Where the sidebar stands, CSS px of the window. */
export interface Place {
  readonly left: number;
  readonly width: number;
  /** How high it may become. */
  readonly height: number;
  /** Whether it stands beside the composer; else it covers part of the page, and so starts as a badge. */
  readonly fits: boolean;
}

interface Window {
  readonly width: number;
  readonly height: number;
}

/** The least height that is of use; a button further up than that is stood over rather than nothing shown. */
const lowest = 240;

/**
 * Puts the sidebar beside the composer: to its right, else to its left, else against the window's right edge; and above
 * the control that publishes where it would stand over it.
 * @param frame the block around the compose box, in CSS px of the window
 * @param publish the control that publishes, where it is known
 */
export function placeSidebar(
  frame: { left: number; right: number },
  window: Window,
  publish?: { left: number; right: number; top: number },
): Place {
  const { left, width, fits } = besideOf(frame, window.width);
  const room = window.height - 2 * margin;
  const isOver = publish !== undefined && publish.left < left + width && publish.right > left;
  const above = publish === undefined ? room : publish.top - 2 * margin;
  return { left, width, fits, height: isOver && above >= lowest ? Math.min(room, above) : room };
}

function besideOf(frame: { left: number; right: number }, windowWidth: number): Omit<Place, 'height'> {
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
