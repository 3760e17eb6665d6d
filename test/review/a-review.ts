import type { Report } from '@/lib/checks';
import { createReview, type HandedOver, type Review, type Work } from '@/lib/review';
import { emptyReport } from '../empty-report';

export const draft = 'Residents must utilize Oak St. today. 🚧';

/** What the checks found in the draft. */
export const report: Report = {
  ...emptyReport,
  issues: [
    {
      ...{ key: 'one', rule: 'complex-word', kind: 'plain-language', severity: 'warning' },
      ...{ at: [15, 22], about: 'words', words: 'utilize', title: 'Use a simpler word' },
      ...{ message: 'There is a plainer word.', why: 'More people understand it.' },
      source: 'https://www.plainlanguage.gov/',
      fixes: [{ at: [15, 22], text: 'use', label: 'Use “use”' }],
    },
  ],
};

/** A review to change for a test. */
export const aReview = (change: Partial<HandedOver> = {}): Review =>
  createReview({
    ...{ id: '8b1f0c66-5f0e-4a55-9c0f-2f6f7b1d7c01', text: draft, site: { id: 'x', name: 'X' } },
    ...{ profile: 'standard', media: [{ kind: 'image', alt: 'A closed road' }] },
    ...{ template: { id: 'closure', name: 'Road closure' }, agency: { name: 'City of Riverton' } },
    ...{ author: { name: 'Ana Ruiz' }, report, guide: '1', ignored: ['one'], at: Date.UTC(2026, 4, 4, 15) },
    ...change,
  });

/** A reviewer's work with a comment and a suggestion, ready to go out. */
export const aWork = (change: Partial<Work> = {}): Work => ({
  verdict: 'sent-back',
  comment: ' Say when it opens. ',
  notes: [
    { id: 'n2', kind: 'suggestion', start: 15, end: 22, words: 'utilize', text: 'use' },
    { id: 'n1', kind: 'comment', start: 0, end: 9, words: 'Residents', text: 'Which ones?' },
  ],
  ...change,
});
