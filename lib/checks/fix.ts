import type { IssueFix } from './report';

/** The text as it will be once the fix is applied. */
export function applyFix(text: string, fix: Pick<IssueFix, 'at' | 'text'>): string {
  const [start, end] = fix.at;
  return text.slice(0, start) + fix.text + text.slice(end);
}
