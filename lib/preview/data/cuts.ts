import type { Platform } from '@/lib/checks';

/** Where a site stops showing a post in its feed; what comes first counts. */
export interface CutRule {
  /** In the site's own count. */
  readonly characters: number;
  /** Lines as they are typed, a long one counted as several; left out where only characters are known to count. */
  readonly lines?: number;
  /** How many characters a line takes before it wraps. */
  readonly lineLength?: number;
  /** No site publishes these: they were seen, and differ by device and over time. */
  readonly approximate: true;
}

/**
 * X: posts over 280 of its characters, which subscribers may write, end there with “Show more” (X's own note on longer
 * posts, Feb 2023, as reported by mybroadband.co.za and pocket-lint.com). Facebook: about 477 characters on a computer,
 * less on a phone and beside a link (socialk.it and boldlytype.com, character counters and guides; bulkpublish.com says
 * 480), which is five lines of its feed. Nextdoor: the first three or four lines (the guide for its users at
 * kdburdick.x10.mx). The other sites are left out until they have a source.
 */
export const cutRules: Readonly<Partial<Record<Platform, CutRule>>> = {
  x: { characters: 280, approximate: true },
  facebook: { characters: 477, lines: 5, lineLength: 95, approximate: true },
  nextdoor: { characters: 280, lines: 4, lineLength: 70, approximate: true },
};
