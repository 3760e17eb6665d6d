import * as v from 'valibot';
import { type InterfaceLanguage, say } from '@/lib/checks/texts';
import { readDay, writeDay } from './day-and-time';
import type { Listed } from './desk';
import { deskTexts } from './desk-texts';
import type { Refused } from './life';
import type { Template } from './template';
import { templateFaults } from './template-faults';
import { templateSchema } from './template-schema';

interface Judging {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly language: InterfaceLanguage;
  /** All of the library; left out where no template in hand includes one. */
  readonly blocks: readonly Template[] | undefined;
}

/** Why the version that is being prepared must not be approved; undefined when nothing speaks against it. */
export function approvalFault(
  { proposal }: Listed,
  { today, language, blocks }: Judging,
): Refused | undefined {
  if (!proposal) return undefined;
  if (!proposal.title.trim()) return { refused: deskTexts.noTitle };
  if (!proposal.body.trim()) return { refused: deskTexts.noBody };
  const read = v.safeParse(templateSchema, proposal);
  if (!read.success) {
    const part = v.getDotPath(read.issues[0]) ?? '';
    return { refused: deskTexts.incomplete, parameters: { part } };
  }
  const [fault] = templateFaults(proposal, blocks);
  if (fault !== undefined)
    return { refused: deskTexts.faulty, parameters: { fault: say(fault, language).replace(/\.$/, '') } };
  const { expiresOn } = proposal;
  const day = expiresOn === undefined ? null : readDay(expiresOn);
  if (expiresOn !== undefined && day && expiresOn < today)
    return { refused: deskTexts.expired, parameters: { day: writeDay(day, language) } };
  return undefined;
}
