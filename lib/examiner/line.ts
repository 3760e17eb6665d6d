import type { InterfaceLanguage, Report, StyleGuide } from '@/lib/checks';
import type { PlannedPost } from './planned-post';

/** What is asked of where posts are examined; answers carry the same `run`. */
export type Order =
  | {
      readonly what: 'prepare';
      readonly guide: StyleGuide;
      readonly speaks: InterfaceLanguage;
      /** The folder of the dictionaries, with a slash at its end; left out, spelling is not checked. */
      readonly dictionaries?: string;
    }
  | { readonly what: 'examine'; readonly run: number; readonly posts: readonly PlannedPost[] }
  | { readonly what: 'stop'; readonly run: number };

/** The reports of some of a run's posts, in their order. */
export interface Answer {
  readonly run: number;
  /** The place of the first of them among the run's posts. */
  readonly from: number;
  readonly reports: readonly Report[];
}

/** Leads to where posts are examined, and back. */
export interface Line {
  order(order: Order): void;
  /** Nothing more is answered after it. */
  close(): void;
}

/** What comes back over a line: answers, or word that nothing more will come. */
export interface Ears {
  readonly hear: (answer: Answer) => void;
  readonly broke: () => void;
}

export type OpenLine = (ears: Ears) => Line;

/** What a worker sends in place of an answer when it cannot go on. */
export const broken = 'broken';
