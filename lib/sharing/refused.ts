import type { Parameters, Texts } from '@/lib/checks/texts';
import type { Trouble } from './doubt';
import { publishTexts } from './publish-texts';

/** Why nothing was published: of our own making. */
export interface Refused {
  readonly ok: false;
  readonly fault: keyof typeof publishTexts;
  readonly why: Texts;
  readonly parameters: Parameters;
}

/** Everything that can keep a publication from being made. */
export type NotPublished = Refused | Trouble;

/** Refuses with one of our sentences. */
export const refused = (fault: keyof typeof publishTexts, parameters: Parameters = {}): Refused => ({
  ok: false,
  fault,
  why: publishTexts[fault],
  parameters,
});
