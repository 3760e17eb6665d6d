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

export type Side = 'left' | 'right';

/**
 * Puts the sidebar beside the composer: on the side that is wished for, else on the other, else against that edge of the
 * window; and above the control that publishes where it would stand over it.
 * @param frame the block around the compose box, in CSS px of the window
 * @param publish the control that publishes, where it is known
 */
export function placeSidebar(
  frame: { left: number; right: number },
  window: Window,
  publish?: { left: number; right: number; top: number },
  side: Side = 'right',
): Place {
  const { left, width, fits } = besideOf(frame, window.width, side);
  const room = window.height - 2 * margin;
  const isOver = publish !== undefined && publish.left < left + width && publish.right > left;
  const above = publish === undefined ? room : publish.top - 2 * margin;
  return { left, width, fits, height: isOver && above >= lowest ? Math.min(room, above) : room };
}

function besideOf(
  frame: { left: number; right: number },
  windowWidth: number,
  side: Side,
): Omit<Place, 'height'> {
  const rooms = { left: frame.left - 2 * margin, right: windowWidth - frame.right - 2 * margin };
  const other = side === 'right' ? 'left' : 'right';
  const at = ([side, other] as const).find((one) => rooms[one] >= narrowest);
  if (at !== undefined) {
    const width = Math.min(widest, rooms[at]);
    return { left: at === 'right' ? frame.right + margin : frame.left - margin - width, width, fits: true };
  }
  const width = Math.min(widest, windowWidth - 2 * margin);
  return { left: side === 'right' ? windowWidth - width - margin : margin, width, fits: false };
}
