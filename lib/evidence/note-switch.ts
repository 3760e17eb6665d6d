import type { EvidenceRow, Library } from '@/lib/library';
import type { RecordsSettings } from '@/lib/settings';
import { appendRecord } from './chain';
import type { Content } from './content-schema';
import { changeEvidenceState, readEvidenceState } from './evidence-state';
import { contentOf, linkIn } from './read-links';

type Switched = Extract<Content, { kind: 'switched' }>;
/** A switch, and when it was written down, ms since 1970. */
type Noted = Switched & { readonly since: number };

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
    const { number } = await appendRecord(library, { kind: 'switched', on, by, text, retentionDays });
    await changeEvidenceState(library, { switched: number });
  });
  turn = noted.catch(() => {});
  return noted;
}

/** What the newest record of a switch says, and since when; undefined where there is none. Safe in a liveQuery. */
export async function lastSwitch(library: Library): Promise<Noted | undefined> {
  const { switched } = await readEvidenceState(library);
  const known = switched > 0 ? await library.evidence.get(switched) : undefined;
  return (known && switchIn(known)) ?? findSwitch(library);
}

async function findSwitch(library: Library): Promise<Noted | undefined> {
  for (let below = Number.MAX_SAFE_INTEGER; ; ) {
    const rows = await library.evidence.where('number').below(below).reverse().limit(500).toArray();
    const last = rows.at(-1);
    if (last === undefined) return undefined;
    const found = rows.map(switchIn).find((one) => one !== undefined);
    if (found !== undefined) return found;
    below = last.number;
  }
}

function switchIn(row: EvidenceRow): Noted | undefined {
  const link = linkIn(row);
  const content = link && contentOf(link);
  if (link === undefined || typeof content !== 'object' || content.kind !== 'switched') return undefined;
  return { ...content, since: link.at };
}
