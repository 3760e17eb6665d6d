import type { StyleEntry } from '@/lib/checks';
import { faultTexts } from './fault-texts';
import { type EntryBase, type MadeEntry, makeEntry } from './make-entry';
import { readForm } from './read-form';
import type { RuleForm } from './rule-form';

/** What is said about an own rule, whatever it asks for; '' where nothing is said. */
export interface AboutRule {
  readonly message: string;
  readonly severity: StyleEntry['severity'];
  readonly kind: NonNullable<StyleEntry['kind']>;
  /** BCP 47 codes; none: every language. */
  readonly languages: readonly string[];
  readonly description: string;
  readonly link: string;
  readonly find: readonly string[];
  readonly pass: readonly string[];
}

/** An own rule as it is written: what it asks for and what is said about it. */
export interface RuleDraft {
  readonly form: RuleForm;
  readonly about: AboutRule;
}

/** The draft that shows an entry. */
export function draftOf(entry: StyleEntry): RuleDraft {
  const { message, severity, kind = 'style', languages = [], description = '', link = '', examples } = entry;
  const { fail: find = [], pass = [] } = examples ?? {};
  return {
    form: readForm(entry),
    about: { message, severity, kind, languages, description, link, find, pass },
  };
}

const written = (examples: readonly string[]): readonly string[] =>
  examples.map((one) => one.trim()).filter((one) => one !== '');

function baseOf(id: string, about: AboutRule, before: StyleEntry | undefined): EntryBase {
  const { message, severity, kind, languages, description, link } = about;
  const [fail, pass] = [written(about.find), written(about.pass)];
  return {
    ...{ id, message: message.trim(), severity, kind },
    ...(before?.on !== undefined && { on: before.on }),
    ...(languages.length > 0 && { languages }),
    ...(description.trim() !== '' && { description: description.trim() }),
    ...(link !== '' && { link }),
    ...(fail.length + pass.length > 0 && { examples: { fail, pass } }),
  };
}

const isAddress = (link: string): boolean => /^https?:\/\/\S+$/i.test(link);

/** Makes the entry of a draft, or says what it lacks. */
export function entryOf(id: string, { form, about }: RuleDraft, before?: StyleEntry): MadeEntry {
  if (about.link !== '' && !isAddress(about.link)) return { ok: false, why: faultTexts.link };
  return makeEntry(form, baseOf(id, about, before), before);
}
