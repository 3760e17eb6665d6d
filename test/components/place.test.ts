import { describe, expect, it } from 'vitest';
import { placeCard } from '@/components/marks/place-card';
import { placeSidebar } from '@/components/sidebar/place-sidebar';

describe('the sidebar', () => {
  const laptop = { width: 1280, height: 800 };

  it('stands right of the composer where there is room', () => {
    expect(placeSidebar({ left: 200, right: 800 }, laptop)).toEqual({
      height: 776,
      left: 812,
      width: 360,
      fits: true,
    });
  });

  it('grows narrower rather than cover anything, as beside a dialog in the middle of a laptop’s window', () => {
    expect(placeSidebar({ left: 340, right: 940 }, laptop)).toEqual({
      height: 776,
      left: 952,
      width: 316,
      fits: true,
    });
  });

  it('stands left of the composer where the right side is too narrow', () => {
    expect(placeSidebar({ left: 500, right: 1100 }, laptop)).toEqual({
      height: 776,
      left: 128,
      width: 360,
      fits: true,
    });
  });

  it('does not fit a narrow window, and says so: it starts as a badge', () => {
    expect(placeSidebar({ left: 0, right: 600 }, { width: 700, height: 800 })).toEqual({
      height: 776,
      left: 328,
      width: 360,
      fits: false,
    });
    expect(placeSidebar({ left: 0, right: 320 }, { width: 320, height: 800 })).toEqual({
      height: 776,
      left: 12,
      width: 296,
      fits: false,
    });
  });

  it('ends above the button that publishes where it would stand over it, and nowhere else', () => {
    const publish = { left: 1170, right: 1256, top: 750 };
    expect(placeSidebar({ left: 200, right: 780 }, laptop, publish).height).toBe(776);
    expect(placeSidebar({ left: 300, right: 900 }, laptop, publish).height).toBe(726);
    expect(placeSidebar({ left: 300, right: 900 }, laptop, { ...publish, top: 60 }).height).toBe(776);
  });
});

describe('a card', () => {
  const size = { width: 320, height: 140 };
  const room = { left: 0, right: 1280, height: 800 };
  const words = { left: 300, right: 360, top: 200, bottom: 220 };

  it('stands right under its words', () => {
    expect(placeCard(words, size, room)).toEqual({ left: 300, top: 226 });
  });

  it('stands above them rather than over the line being typed', () => {
    const caret = { left: 300, right: 300, top: 230, bottom: 250 };
    expect(placeCard(words, size, room, caret)).toEqual({ left: 300, top: 54 });
  });

  it('stands under the line being typed where there is no room above', () => {
    const high = { left: 300, right: 360, top: 60, bottom: 80 };
    const caret = { left: 300, right: 300, top: 84, bottom: 104 };
    expect(placeCard(high, size, room, caret)).toEqual({ left: 300, top: 110 });
  });

  it('stands above them at the bottom of the window', () => {
    const low = { left: 300, right: 360, top: 700, bottom: 720 };
    expect(placeCard(low, size, room).top).toBe(554);
  });

  it('stays clear of the sidebar and of the window’s edge', () => {
    expect(placeCard({ ...words, left: 700 }, size, { ...room, right: 800 }).left).toBe(472);
    expect(placeCard({ ...words, left: -40 }, size, room).left).toBe(8);
  });
});
