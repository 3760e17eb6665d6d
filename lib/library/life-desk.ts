import { say } from '@/lib/checks/texts';
import { approvalFault } from './approval-fault';
import { blocksFor } from './blocks-for';
import { dayOf } from './calendar-day';
import { attempt, type Ground } from './change';
import type { Desk, Done, Ids, Listed } from './desk';
import { guideOf } from './guide';
import {
  approve,
  bringBack,
  discard,
  type Refused,
  retire,
  type Step,
  send,
  sendBack,
  tag,
  type With,
} from './life';
import { homeOf } from './stand';
import { takeStep } from './take-step';

type LifeDesk = Pick<Desk, 'send' | 'sendBack' | 'approve' | 'retire' | 'bringBack' | 'discard' | 'tag'>;

/** Where a template goes: sent, sent back, approved, retired. */
export function createLifeDesk(ground: Ground): LifeDesk {
  const { library, language } = ground;

  async function move(
    ids: Ids,
    step: (listed: Listed, given: With) => Step | Refused,
    note?: string,
    isBound = true,
  ): Promise<Done> {
    const words = note?.trim().slice(0, 2_000) || undefined;
    const made = await attempt(ground, (moment) =>
      takeStep(
        ground,
        moment,
        ids,
        (listed) => step(listed, { ...moment, ...(words !== undefined && { note: words }) }),
        words,
        isBound,
      ),
    );
    return made.ok ? { ok: true } : made;
  }

  return {
    send: (ids, note) => move(ids, send, note),
    sendBack: (id, note) => move(id, sendBack, note),
    retire: (ids, note) => move(ids, retire, note),
    bringBack: (ids) => move(ids, bringBack),
    // What somebody prepared as a lead they may drop when they are none any more.
    discard: (id) => move(id, discard, undefined, false),
    tag: (ids, change) => move(ids, (listed, given) => tag(listed, given, change)),
    async approve(ids, note) {
      const words = note?.trim().slice(0, 2_000) || undefined;
      const made = await attempt(ground, async (moment) => {
        const { approvers } = await guideOf(library, 'used');
        const given: With = { ...moment, ...(words !== undefined && { note: words }) };
        const blocks = await blocksFor(library, typeof ids === 'string' ? [ids] : ids);
        const judging = { today: dayOf(moment.at), language: language(), blocks };
        return takeStep(
          ground,
          moment,
          ids,
          (listed) =>
            approvalFault(listed, judging) ??
            // What is only one's own needs nobody else.
            approve(listed, given, homeOf(listed, moment.stand) === 'private' ? 1 : approvers),
          words,
        );
      });
      if (!made.ok) return made;
      const waits = made.value.find((step) => step.waits)?.waits;
      return { ok: true, ...(waits && { waits: say(waits, language()) }) };
    },
  };
}
