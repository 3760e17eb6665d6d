import type { Issue } from '@/lib/checks/report';
import { answersTo } from './answers-to';
import { nameOf } from './keep-met';
import { isAsked, isSeenTo, type MediaNotes } from './media-notes';
import { isQuieted } from './quieted';
import { remapIssues } from './remap-issues';
import type { SeenAttachment } from './seen-attachment';
import type { SessionState, Waiver } from './session-state';

/** As many as are told of at the most. */
const most = { issues: 5_000, settled: 1_000, media: 50, approvals: 100 };

/**
 * A post as it is told of when Post was pressed: its text, what was open in it and what was passed over, and what goes
 * with it.
 * @param text what the box holds at the press
 * @param waiver what this press was let through with, where it was held before
 */
export function pressedPart(state: SessionState, text: string, waiver: Waiver | undefined) {
  const { report, checkedText, upToDate, profile, media, notes, template, review, met } = state;
  const now = report === undefined ? [] : remapIssues(report.issues, checkedText, text);
  const isComplete = report !== undefined && upToDate && text === checkedText;
  const approvals = answersTo(text, state.reviewed).slice(0, most.approvals);
  return {
    text,
    language: report?.language ?? 'und',
    profile,
    check: {
      complete: isComplete,
      rules: report?.rulesRun ?? 0,
      spelling: report?.spelling ?? 'none',
      reason: waiver?.open.includes('unchecked') ? waiver.reason : '',
    },
    issues: now.slice(0, most.issues).map((issue) => ({
      rule: issue.rule,
      severity: issue.severity,
      words: issue.words,
      ...standingOf(issue, state, waiver),
    })),
    settled: settledIn(met, now),
    media: media.slice(0, most.media).map((one) => ({ kind: one.kind, ...altOf(one, notes) })),
    template: template ?? null,
    ...(review !== undefined && { review }),
    ...(approvals.length > 0 && { approvals }),
  } as const;
}

function standingOf(issue: Issue, { ignored, quieted }: SessionState, waiver: Waiver | undefined) {
  if (isQuieted(quieted, issue)) return { state: 'silenced', reason: '' } as const;
  if (ignored.includes(issue.key)) return { state: 'ignored', reason: '' } as const;
  if (waiver?.open.includes(issue.key)) return { state: 'waived', reason: waiver.reason } as const;
  return { state: 'open', reason: '' } as const;
}

/** What was found while it was written and is not in it any more, by rule. */
function settledIn({ found, fixed }: SessionState['met'], now: readonly Issue[]) {
  const there = new Set(now.map(nameOf));
  const times = new Map<string, number>();
  for (const one of found) {
    if (!there.has(nameOf(one))) times.set(one.rule, (times.get(one.rule) ?? 0) + 1);
  }
  return [...times].slice(0, most.settled).map(([rule, gone]) => ({
    rule,
    times: gone,
    fixed: Math.min(gone, fixed[rule] ?? 0),
  }));
}

function altOf(one: SeenAttachment, notes: MediaNotes) {
  if (typeof one.alt === 'string') {
    return one.alt.trim() === ''
      ? ({ alt: 'missing', text: null } as const)
      : ({ alt: 'present', text: one.alt } as const);
  }
  if (one.alt.status === 'there') return { alt: 'present', text: null } as const;
  const ticked = isAsked(one) && isSeenTo(one, notes);
  return ticked
    ? ({ alt: 'ticked', text: notes[one.key]?.text || null } as const)
    : ({ alt: 'unknown', text: null } as const);
}
