import type { Parameters, Texts } from '@/lib/checks/texts';
import type { Listed } from './desk';
import { deskTexts } from './desk-texts';
import type { Revision } from './library';
import type { Approval, Author, Template } from './template';

/** What a step is taken with. */
export interface With {
  readonly by: Author;
  /** ms since 1970. */
  readonly at: number;
  readonly note?: string;
}

/** What a step makes of a template; what is left out stays as it is. */
export interface Step {
  /** Becomes what is in use. */
  readonly used?: Template;
  /** Becomes the version that is being prepared; null: there is none any more. */
  readonly proposal?: Template | null;
  readonly kept: readonly Pick<Revision, 'what' | 'was'>[];
  /** Who must act before it has its effect. */
  readonly waits?: Texts;
}

/** Why a step cannot be taken. */
export interface Refused {
  readonly refused: Texts;
  readonly parameters?: Parameters;
}

/** Draft → in review. */
export function send({ proposal }: Listed, { at }: With): Step | Refused {
  if (!proposal) return { refused: deskTexts.nothingToSend };
  if (proposal.status === 'in-review') return { refused: deskTexts.alreadySent };
  const sent: Template = { ...proposal, status: 'in-review', approvals: [], updatedAt: at };
  return { proposal: sent, kept: [{ what: 'sent', was: sent }] };
}

/** In review → draft, with a note on what has to change. */
export function sendBack({ proposal }: Listed, { at, note }: With): Step | Refused {
  if (proposal?.status !== 'in-review') return { refused: deskTexts.notInReview };
  if (!note) return { refused: deskTexts.sayWhat };
  const back: Template = { ...proposal, status: 'draft', approvals: [], updatedAt: at };
  return { proposal: back, kept: [{ what: 'sent-back', was: proposal }] };
}

/** In review → approved, once as many different people as the agency asks for have said so; a draft is sent first. */
export function approve(listed: Listed, given: With, approvers: 1 | 2): Step | Refused {
  const { used, proposal } = listed;
  if (!proposal) return { refused: deskTexts.nothingToApprove };
  const first = proposal.status === 'draft' ? send(listed, given) : { proposal, kept: [] };
  if ('refused' in first || !first.proposal) return { refused: deskTexts.nothingToApprove };
  const { by, at, note } = given;
  const earlier = (proposal.status === 'draft' ? [] : (proposal.approvals ?? [])).filter(
    (one, place, all) => all.findIndex(({ by }) => by.key === one.by.key) === place,
  );
  const own = earlier.some((one) => one.by.key === by.key);
  if (own && earlier.length < approvers) return { refused: deskTexts.approvedAlready };
  const approval: Approval = { by, at, ...(note !== undefined && { note }) };
  const approvals = own ? earlier : [...earlier, approval];
  if (approvals.length < approvers) {
    const waiting: Template = { ...first.proposal, approvals, updatedAt: at };
    const kept = [...first.kept, { what: 'approved', was: waiting } as const];
    return { proposal: waiting, kept, waits: deskTexts.waitsForOther };
  }
  const approved: Template = {
    ...first.proposal,
    library: 'working',
    status: 'approved',
    approvals,
    version: used ? Math.max(proposal.version, used.version + 1) : proposal.version,
    updatedAt: at,
  };
  return { used: approved, proposal: null, kept: [...first.kept, { what: 'approved', was: approved }] };
}

/** Approved → retired. */
export function retire({ used }: Listed, { at }: With): Step | Refused {
  if (used?.status !== 'approved') return { refused: deskTexts.notInUse };
  const retired: Template = { ...used, library: 'working', status: 'retired', updatedAt: at };
  return { used: retired, kept: [{ what: 'retired', was: retired }] };
}

/** Retired → approved, as it was. */
export function bringBack({ used }: Listed, { at }: With): Step | Refused {
  if (used?.status !== 'retired') return { refused: deskTexts.notRetired };
  const back: Template = { ...used, library: 'working', status: 'approved', updatedAt: at };
  return { used: back, kept: [{ what: 'restored', was: back }] };
}

/** Drops the version that is being prepared. */
export function discard({ proposal }: Listed): Step | Refused {
  if (!proposal) return { refused: deskTexts.noDraft };
  return { proposal: null, kept: [{ what: 'discarded', was: proposal }] };
}

/** Other tags, in use at once: they are only words to look for. */
export function tag(
  { used, proposal }: Listed,
  { at }: With,
  { add = [], drop = [] }: { readonly add?: readonly string[]; readonly drop?: readonly string[] },
): Step {
  const retag = (template: Template): Template => {
    const { tags: before = [], ...rest } = template;
    const tags = [...new Set([...before, ...add])].filter((one) => !drop.includes(one));
    return { ...rest, ...(tags.length > 0 && { tags }), library: 'working', updatedAt: at };
  };
  return { ...(used && { used: retag(used) }), ...(proposal && { proposal: retag(proposal) }), kept: [] };
}
