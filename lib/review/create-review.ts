import type { Attachment, Profile, Report } from '@/lib/checks';
import { toFound } from './found-issue';
import { most, type Review } from './review-schema';

/** What is known of a post when its author hands it over. */
export interface HandedOver {
  readonly id: string;
  readonly text: string;
  readonly site: { readonly id: string; readonly name: string };
  readonly profile: Profile;
  readonly media: readonly Attachment[];
  readonly template?: { readonly id: string; readonly name: string };
  readonly agency: { readonly name: string; readonly handle?: string };
  readonly author: { readonly name: string };
  readonly report: Report;
  /** The version of the style guide it was checked by. */
  readonly guide: string;
  /** Keys of the issues the author silenced. */
  readonly ignored: readonly string[];
  /** ms since 1970. */
  readonly at: number;
}

/** Makes the document that goes to a reviewer; the author's note comes later. */
export function createReview({ report, guide, ignored, at, media, ...given }: HandedOver): Review {
  return {
    format: 'plainpost-review',
    formatVersion: 1,
    ...given,
    media: media.map((one) => ({ ...one })),
    language: report.language,
    writtenAt: new Date(at).toISOString(),
    report: {
      issues: report.issues.slice(0, most.issues).map((issue) => toFound(issue, ignored.includes(issue.key))),
      rulesRun: report.rulesRun,
      guide,
    },
    note: '',
  };
}
