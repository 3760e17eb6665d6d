import type { Parameters, Texts } from '@/lib/checks/texts';
import type { Fault } from '@/lib/web-folder';
import { doubtTexts } from './doubt-texts';

/** Why what the folder holds is not taken over. */
export type DoubtKind = keyof typeof doubtTexts;

/** What is wrong with what was read; `say(why, language, parameters)`. */
export interface Doubt {
  readonly ok: false;
  readonly fault: DoubtKind;
  readonly why: Texts;
  readonly parameters: Parameters;
}

/** Everything that can go wrong with a shared library: on the way, or with what came. */
export type Trouble = Fault | Doubt;

/** Makes a doubt; `why` only where the document itself says it better. */
export const doubt = (
  fault: DoubtKind,
  parameters: Parameters = {},
  why: Texts = doubtTexts[fault],
): Doubt => ({ ok: false, fault, why, parameters });
