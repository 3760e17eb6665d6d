/** Width of the sidebar and the room it keeps to the composer and to the window's edge, CSS px. */
export const sidebarWidth = 360;
const margin = 12;

/** Where the sidebar stands, CSS px from the window's left; undefined when no side has room for it. */
export interface Place {
  readonly left: number;
  readonly fits: boolean;
}

/**
 * Puts the sidebar beside the composer: to its right, else to its left, else against the window's right edge, where
 * it covers part of the page and so starts collapsed.
 * @param frame the block around the compose box, in CSS px of the window
 */
export function placeSidebar(frame: { left: number; right: number }, windowWidth: number): Place {
  const right = frame.right + margin;
  if (right + sidebarWidth + margin <= windowWidth) return { left: right, fits: true };
  if (frame.left - margin - sidebarWidth >= 0)
    return { left: frame.left - margin - sidebarWidth, fits: true };
  return { left: Math.max(windowWidth - sidebarWidth - margin, 0), fits: false };
}
