import type { ReviewStanding } from '@/lib/review';

/** What one reviewer said of a text, as it is written down. */
export interface SaidOfText {
  readonly by: string;
  readonly thumbprint: string;
  /** ms since 1970. */
  readonly at: number;
  readonly verdict: string;
}

/** What reviewers whose answers count said of exactly this text: of it as it is, or of one that their changes make it. */
export function answersTo(text: string, reviewed: ReviewStanding | undefined): SaidOfText[] {
  const { answers = [], approved = [] } = reviewed?.review ?? {};
  const approving = approved.find((one) => one.text === text)?.by ?? [];
  return answers
    .filter(({ weight }) => weight === 'counts' || weight === 'own')
    .filter((one) => one.text === text || (one.verdict !== 'sent-back' && approving.includes(one.name)))
    .map(({ name, key, at, verdict }) => ({ by: name, thumbprint: key, at, verdict }));
}
