import { type InterfaceLanguage, say, type Texts } from '@/lib/checks/texts';
import { checkValues } from './check-values';
import { cleanValues } from './clean-values';
import { fillTexts } from './fill-texts';
import { askedNames, slotNames } from './parse-body';
import { takesHashtags } from './site-body';
import type { FieldValues, Filled, Template } from './template';
import { missingTexts } from './value-texts';
import { wholeTemplate } from './whole-template';
import { writeParts } from './write-parts';

/** How a template is filled. */
export interface Filling {
  /** What the sentences for the person are in. */
  readonly language: InterfaceLanguage;
  /** Id of the site the text is for: its variant is written, and hashtags where they mean something. */
  readonly site?: string | undefined;
  /** All blocks of the library; those a body includes are picked by name and language. */
  readonly blocks?: readonly Template[];
  /** `YYYY-MM-DD`; left out, the day it is in `timeZone`. */
  readonly today?: string;
  /** IANA name of the agency's clock, for dates with a time whose field names none; left out, none is named. */
  readonly timeZone?: string;
}

/** Writes a template's text, whatever its status: for those who prepare one. Sentences as in `fillTemplate`. */
export function writeTemplate(template: Template, values: FieldValues, filling: Filling): Filled {
  const { language, site, timeZone } = filling;
  const refuse = (texts: Texts, slot = ''): Filled => ({
    ok: false,
    problems: { '': say(texts, language, { slot }) },
    preview: '',
  });
  const read = wholeTemplate(template, filling);
  if (!read.ok) return refuse(read.why);
  const { parts, fields: asked } = read.whole;
  const fields = new Map(asked.map((field) => [field.name, field]));
  const stranger = [...slotNames(parts), ...askedNames(parts)].find((name) => !fields.has(name));
  if (stranger !== undefined) return refuse(fillTexts.unknownSlot, stranger);

  const label = (name: string) => fields.get(name)?.label ?? name;
  const clean = cleanValues(asked, values);
  const problems: Record<string, string> = {};
  for (const [name, { texts, parameters }] of checkValues(asked, clean, template.language)) {
    problems[name] = say(texts, language, { ...parameters, label: label(name) });
  }
  const atFault = new Set(Object.keys(problems));
  const written = writeParts(parts, fields, clean, { language: template.language, timeZone, atFault });
  for (const { name, kind } of written.missing) {
    problems[name] ??= say(missingTexts[kind], language, { label: label(name) });
  }
  for (const { filled, empty, wanted } of written.dropped) {
    const words = { label: label(empty), other: label(filled), wanted: wanted ?? '' };
    // The field at fault is the one to fill in, but an answer that was given is not to be changed.
    if (wanted !== undefined) problems[filled] ??= say(fillTexts.otherAnswer, language, words);
    else if (askedNames(parts).includes(empty)) problems[empty] ??= say(fillTexts.waiting, language, words);
    else problems[empty] ??= say(fillTexts.halfFilled, language, words);
  }
  const text = withHashtags(written.text, template, site);
  if (Object.keys(problems).length) return { ok: false, problems, preview: text };
  return written.text ? { ok: true, text } : refuse(fillTexts.nothingLeft);
}

/** At the end, where they do not stand in the text already. */
function withHashtags(text: string, { hashtags = [] }: Template, site: string | undefined): string {
  if (!takesHashtags(site)) return text;
  const present = new Set(text.toLowerCase().match(/#[\p{L}\p{M}\p{N}_]+/gu));
  const added = hashtags
    .map((tag) => `#${tag.replace(/^#/, '')}`)
    .filter((tag) => !present.has(tag.toLowerCase()));
  return [text, ...new Set(added)].filter(Boolean).join(' ');
}
