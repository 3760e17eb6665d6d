import type { Library } from '@/lib/library';
import type { RecordsSettings } from '@/lib/settings';
import { appendRecord } from './chain';
import type { Content } from './content-schema';
import { contentOf, linkIn } from './read-links';

type Switched = Extract<Content, { kind: 'switched' }>;

let turn: Promise<unknown> = Promise.resolve();

/**
 * Writes down that recording was switched on or off, or goes on in another way; nothing where it is as it was, and
 * nothing while it was never on.
 * @param by who decides it: 'policy' where the agency prescribes it
 */
export function noteSwitch(library: Library, now: RecordsSettings, by: Switched['by']): Promise<void> {
  // One after the other, so that two that hear of the same change write it down once.
  const noted = turn.then(async () => {
    const last = await lastSwitch(library);
    const { on, text, retentionDays } = now;
    const before = last ?? { on: false };
    const isSame = last?.on === on && last.text === text && last.retentionDays === retentionDays;
    if (isSame || (!on && !before.on)) return;
    await appendRecord(library, { kind: 'switched', on, by, text, retentionDays });
  });
  turn = noted.catch(() => {});
  return noted;
}

/** What the newest record of a switch says, and since when; undefined where there is none. Safe in a liveQuery. */
export async function lastSwitch(
  library: Library,
): Promise<(Switched & { readonly at: number }) | undefined> {
  const row = await library.evidence
    .orderBy('number')
    .reverse()
    .filter((one) => {
      const { content } = Object(one.kept);
      return Object(content).kind === 'switched';
    })
    .first();
  const link = row && linkIn(row);
  const content = link && contentOf(link);
  return typeof content === 'object' && content.kind === 'switched'
    ? { ...content, at: link?.at ?? 0 }
    : undefined;
}
