import type { IssueFix } from '@/lib/checks/report';

/** How much is shown on either side, UTF-16 units. */
const around = 22;

/** A fix where it stands: what is before it, what goes, what comes, what is behind it. */
export interface Change {
  readonly before: string;
  readonly old: string;
  readonly now: string;
  readonly after: string;
}

/** Cuts at a blank rather than within a word. */
const endOf = (text: string): string =>
  text.length <= around ? text : `…${text.slice(-around).replace(/^\S*\s/, '')}`;
const startOf = (text: string): string =>
  text.length <= around ? text : `${text.slice(0, around).replace(/\s\S*$/, '')}…`;

/** What a fix makes of the words around it, in one line. */
export function changeOf(text: string, { at: [start, end], text: now }: IssueFix): Change {
  const line = (part: string) => part.replaceAll('\n', ' ↵ ');
  return {
    before: line(endOf(text.slice(Math.max(0, start - 2 * around), start))),
    old: line(text.slice(start, end)),
    now: line(now),
    after: line(startOf(text.slice(end, end + 2 * around))),
  };
}
