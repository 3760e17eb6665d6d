import type { InterfaceLanguage } from '@/lib/checks/texts';

const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** How long ago a moment was, as people say it: “2 min ago”, “now”; both in ms since 1970. */
export function ago(at: number, now: number, language: InterfaceLanguage): string {
  const said = new Intl.RelativeTimeFormat(`${language}-US`, { numeric: 'auto', style: 'short' });
  // A clock that was set back is no reason to speak of the future.
  const passed = Math.max(0, now - at);
  for (const [unit, length] of units)
    if (passed >= length) return said.format(-Math.floor(passed / length), unit);
  return said.format(0, 'second');
}
