import type { RuleDraft } from './rule-draft';
import { emptyValues, formKinds } from './rule-form';

/** A new own rule that is not whole yet. */
export interface UnfinishedRule {
  readonly name: string;
  readonly draft: RuleDraft;
}

/** Where this browser keeps it, so that closing the page loses nothing. */
const place = 'plainpost-unfinished-rule';

const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isPairs = (value: unknown): boolean =>
  Array.isArray(value) && value.every((one) => isTexts(one) && one.length === 2);

/** What was written may be anything by now. */
function isUnfinished(value: unknown): value is UnfinishedRule {
  const { name, draft } = Object(value);
  const { form, about } = Object(draft);
  const { kind, patterns, values } = Object(form);
  const { words, others, pairs, exceptions, ...rest } = Object(values);
  const { languages, find, pass, severity, ...said } = Object(about);
  return (
    isText(name) &&
    formKinds.includes(kind) &&
    typeof patterns === 'boolean' &&
    [words, others, exceptions, languages, find, pass].every(isTexts) &&
    isPairs(pairs) &&
    Object.keys(emptyValues).every((field) => field in Object(values)) &&
    Object.values(rest).every(isText) &&
    ['message', 'kind', 'description', 'link'].every((field) => isText(said[field])) &&
    ['error', 'warning', 'suggestion'].includes(severity)
  );
}

/** The rule that was begun last and not added; undefined where there is none. */
export function readUnfinished(): UnfinishedRule | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(place) ?? 'null');
    return isUnfinished(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what was begun, or forgets it. */
export function keepUnfinished(rule: UnfinishedRule | undefined): void {
  try {
    if (rule === undefined) localStorage.removeItem(place);
    else localStorage.setItem(place, JSON.stringify(rule));
  } catch {
    // A browser that keeps nothing: the page itself still holds it.
  }
}
