/** Room between the bar and what it stands beside, and between it and the window's edge, CSS px. */
const gap = 8;
const edge = 8;
/** How far the bar goes on at a time when it looks for room in a row of controls, and how often, CSS px. */
const step = 24;
const steps = 12;

/** A part of the window, CSS px. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where the bar stands; `way` tells one place from another while all of them move. */
export interface BarPlace {
  readonly left: number;
  readonly top: number;
  readonly way: string;
}

/** Where a bar can stand beside a control, the best first: in its row, below and above it, then outside its frame. */
function placesBeside(control: Area, frame: Area, { width, height }: Size): readonly BarPlace[] {
  const middle = (control.top + control.bottom - height) / 2;
  const below = control.bottom + gap;
  const above = control.top - gap - height;
  const inLine = control.right - width;
  const row = Array.from({ length: height > control.bottom - control.top + gap ? 0 : steps }, (_, index) => ({
    left: control.left - gap - width - index * step,
    top: middle,
    way: `row ${index}`,
  })).filter(({ left }) => left >= frame.left);
  return [
    ...row,
    { left: inLine, top: below, way: 'below' },
    { left: inLine, top: above, way: 'above' },
    { left: inLine, top: frame.bottom + gap, way: 'under the frame' },
    { left: control.right + gap, top: middle, way: 'right' },
    { left: frame.right + gap, top: control.bottom - height, way: 'right of the frame' },
    { left: frame.left - gap - width, top: control.bottom - height, way: 'left of the frame' },
    { left: inLine, top: frame.top - gap - height, way: 'over the frame' },
    { left: inLine, top: edge, way: 'upper edge' },
  ];
}

/**
 * Puts the bar by the control that publishes, where it covers nothing, or else the least. It stays the way it stood
 * as long as no other is better.
 * @param control the control, and `frame` the block it stands in; CSS px of the window
 * @param cost how much an area would cover: 0 where it is free
 * @param before the way it stood last
 */
export function placeBar(
  control: Area,
  frame: Area,
  size: Size,
  room: Size,
  cost: (area: Area) => number,
  before?: string,
): BarPlace {
  const rightmost = room.width - size.width - edge;
  const lowest = room.height - size.height - edge;
  const places = placesBeside(control, frame, size)
    .map((place) => ({ ...place, left: Math.max(edge, Math.min(place.left, rightmost)) }))
    .filter(({ top }) => top >= edge && top <= lowest)
    .sort((one, other) => Number(other.way === before) - Number(one.way === before));
  let best: { place: BarPlace; cost: number } | undefined;
  for (const place of places) {
    const area = { ...place, right: place.left + size.width, bottom: place.top + size.height };
    const found = cost(area);
    if (found === 0) return place;
    if (best === undefined || found < best.cost) best = { place, cost: found };
  }
  // In a window too small for any of them it stands at the lower edge, as far from the control as it can.
  return (
    best?.place ?? { left: rightmost > edge ? rightmost : edge, top: Math.max(edge, lowest), way: 'edge' }
  );
}
