import type { InterfaceLanguage } from '@/lib/checks/texts';
import type { Library, Template } from '@/lib/library';
import { filled } from '@/lib/library/exchange/refusal';
import { documentOf } from '@/lib/library/exchange/write-document';
import { checkDocument, largestDocument } from '@/lib/library/read-document';
import { changePointer, type Next, type Published } from './change-pointer';
import { hashOf } from './hash-of';
import type { Worry } from './inspect-publication';
import { type PublicationPlan, planPublication } from './plan-publication';
import { publishTexts } from './publish-texts';
import type { Refreshing } from './refresh';
import { type Refused, refused } from './refused';

export interface Publishing extends Refreshing {
  /** To the others. */
  readonly note?: string;
  readonly language?: InterfaceLanguage;
  /** The warnings that the person has seen and passes over. */
  readonly despite?: readonly Worry[];
}

/** Makes the working copy of a lead everybody's library: all of it or nothing, and nobody else's changes are lost. */
export function publish(library: Library, publishing: Publishing = {}): Promise<Published> {
  const { note = '', language = 'en', despite = [], now = Date.now } = publishing;
  const seen = new Set(despite.map(nameOf));
  return changePointer(library, publishing, async ({ pointer }) => {
    const plan = await planPublication(library, { language, now: now() });
    if (plan.conflicts.length > 0) return refused('conflicts');
    if (plan.changes.length === 0) return refused('nothing');
    if (plan.errors.length > 0) return refused('errors');
    if (plan.warnings.some((one) => !seen.has(nameOf(one)))) return refused('warnings');
    return nextOf(plan, pointer.library, pointer.version + 1, note.trim().slice(0, 2_000));
  });
}

/** By what a warning is known again. */
export const nameOf = ({ kind, id, why }: Worry): string => JSON.stringify([kind, id, why]);

/** The document of a plan, with its hash. */
export async function nextOf(
  plan: Pick<PublicationPlan, 'templates' | 'guide' | 'went'>,
  library: string,
  version: number,
  note: string,
): Promise<Next | Refused> {
  const text = documentText(plan, library, version);
  const read = checkDocument(text);
  if (!read.ok) return { ...refused('unfit'), why: filled(publishTexts.unfit, { why: read.why }) };
  const { hash, bytes } = await hashOf(text);
  if (bytes > largestDocument) return refused('too-large', { most: largestDocument / 1_000_000 });
  return { ok: true, document: hash, bytes, text, note, went: plan.went };
}

/** A library as it is written into the folder. */
function documentText(
  { templates, guide }: Pick<PublicationPlan, 'templates' | 'guide'>,
  library: string,
  version: number,
): string {
  const rows: readonly Template[] = [...templates.values()];
  const document = documentOf({
    ...{ templates: rows, proposals: [], starters: [], used: guide, changed: undefined },
  });
  return `${JSON.stringify({ ...document, id: library, version })}\n`;
}
