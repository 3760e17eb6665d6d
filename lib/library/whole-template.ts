import type { Texts } from '@/lib/checks/texts';
import { type Part, parseBody } from './parse-body';
import { siteBody } from './site-body';
import type { Field, Template } from './template';
import { wholeTemplateTexts as texts } from './whole-template-texts';

/** A template with the blocks it includes written out: what is filled, and what a person is asked for. */
export interface WholeTemplate {
  readonly parts: readonly Part[];
  /** Its own fields, then those of its blocks; of two with one name the first. */
  readonly fields: readonly Field[];
}

type Read =
  | { readonly ok: true; readonly whole: WholeTemplate }
  | { readonly ok: false; readonly why: Texts };

interface Given {
  /** Every block there is; those that fit are picked by name and language. */
  readonly blocks?: readonly Template[];
  /** A site's id. */
  readonly site?: string | undefined;
  /** `YYYY-MM-DD`; left out, no block is too old. */
  readonly today?: string;
}

/** Blocks may include blocks, this many one in another. */
const deepest = 3;

/** Writes a template's blocks out; a sentence when one is missing, not in use, malformed or includes itself. */
export function wholeTemplate(template: Template, given: Given = {}): Read {
  const fields = new Map(template.fields.map((field) => [field.name, field]));
  let why: Texts | undefined;
  const read = (of: Template, path: readonly string[]): readonly Part[] => {
    const parts = parseBody(siteBody(of, given.site));
    if (parts) return writeOut(parts, path);
    why ??= path.length === 0 ? texts.malformed : texts.malformedBlock(path.at(-1) ?? '');
    return [];
  };
  const writeOut = (parts: readonly Part[], path: readonly string[]): readonly Part[] =>
    parts.flatMap((part) => {
      if (part.kind === 'optional')
        return [{ ...part, parts: writeOut(part.parts, path), otherwise: writeOut(part.otherwise, path) }];
      return part.kind === 'block' ? include(part.name, path) : [part];
    });
  const include = (name: string, path: readonly string[]): readonly Part[] => {
    const found = findBlock(name, template.language, given);
    if (path.includes(name) || name === template.block) why ??= texts.cycle(name);
    else if (path.length >= deepest) why ??= texts.deep(name);
    else if (!found.ok) why ??= found.why;
    else {
      for (const field of found.block.fields) if (!fields.has(field.name)) fields.set(field.name, field);
      return read(found.block, [...path, name]);
    }
    return [];
  };
  const parts = read(template, []);
  return why ? { ok: false, why } : { ok: true, whole: { parts, fields: [...fields.values()] } };
}

function findBlock(
  name: string,
  language: string,
  { blocks = [], today = '' }: Given,
): { readonly ok: true; readonly block: Template } | { readonly ok: false; readonly why: Texts } {
  const named = blocks.filter(({ block }) => block === name);
  const plain = (code: string) => code.split('-')[0];
  const speaking = [
    ...named.filter((block) => block.language === language),
    ...named.filter((block) => block.language !== language && plain(block.language) === plain(language)),
  ];
  const [approved] = speaking.filter(({ status }) => status === 'approved');
  if (approved?.expiresOn !== undefined && approved.expiresOn < today)
    return { ok: false, why: texts.expired(name) };
  if (approved) return { ok: true, block: approved };
  if (speaking.length > 0) return { ok: false, why: texts.notApproved(name) };
  return { ok: false, why: named.length > 0 ? texts.otherLanguage(name) : texts.missing(name) };
}
