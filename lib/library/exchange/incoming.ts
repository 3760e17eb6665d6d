import type { AgencyFacts, PackName, StyleEntry, StyleGuide } from '@/lib/checks';
import type { Texts } from '@/lib/checks/texts';
import type { Template } from '@/lib/library/template';

/** What a file brings; a part that is left out is one it does not speak of. */
export interface Incoming {
  readonly from: 'document' | 'templates' | 'terms' | 'vale';
  /** The file's name; '' for pasted text. */
  readonly file: string;
  /** Whether this installation wrote it, so that what is approved in it is. */
  readonly own: boolean;
  /** In any status, each id at most once in use and once being prepared. */
  readonly templates?: readonly Template[];
  /** Only the facts it names. */
  readonly facts?: Partial<AgencyFacts>;
  readonly pack?: PackName;
  readonly approvers?: 1 | 2;
  readonly rules?: StyleGuide['rules'];
  readonly entries?: readonly StyleEntry[];
  /** What of it was not taken, and why. */
  readonly left: readonly { readonly what: string; readonly why: Texts }[];
}
