import { describe, expect, it } from 'vitest';
import { type Area, placeBar } from '@/components/gate/place-bar';

const room = { width: 1280, height: 800 };
const frame: Area = { left: 200, top: 100, right: 800, bottom: 600 };
const button: Area = { left: 720, top: 540, right: 784, bottom: 576 };
const small = { width: 130, height: 28 };
const large = { width: 360, height: 240 };

const meets = (one: Area, other: Area) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
const costOf =
  (...taken: readonly Area[]) =>
  (area: Area) =>
    taken.filter((one) => meets(one, area)).length;
const at = (
  size: typeof small,
  cost: (area: Area) => number,
  before?: string,
  control = button,
  window = room,
) => placeBar(control, frame, size, window, cost, before);

describe('the place of the bar by the Post button', () => {
  it('is in the button’s row, past the controls that stand there already', () => {
    const counter: Area = { left: 660, top: 540, right: 700, bottom: 576 };
    const place = at(small, costOf(button, counter));
    expect(place.left + small.width).toBeLessThanOrEqual(counter.left);
    expect(place.top + small.height / 2).toBe(558);
  });

  it('is below the button where the row is full, and above it where there is no room below', () => {
    const row: Area = { left: 200, top: 540, right: 784, bottom: 576 };
    expect(at(small, costOf(row)).top).toBe(584);
    expect(at(small, costOf(row), undefined, button, { width: 1280, height: 610 }).top).toBe(504);
  });

  it('is where the least is covered, when something is everywhere', () => {
    const box: Area = { left: 200, top: 150, right: 800, bottom: 530 };
    const cost = (area: Area) => (meets(area, box) || meets(area, button) ? 1000 : 1);
    const place = at(large, cost, undefined, button, { width: 820, height: 900 });
    expect(cost({ ...place, right: place.left + large.width, bottom: place.top + large.height })).toBe(1);
  });

  it('stays the way it is as long as that is free, though a better one has come free too', () => {
    const free = () => 0;
    expect(at(small, free).way).toBe('row 0');
    expect(at(small, free, 'below').way).toBe('below');
  });

  it('is always within the window, however small that is', () => {
    const place = at(large, () => 0, undefined, button, { width: 300, height: 200 });
    expect(place.left).toBeGreaterThanOrEqual(8);
    expect(place.top).toBeGreaterThanOrEqual(8);
  });
});
