import { type InterfaceLanguage, say, type Texts } from '@/lib/checks/texts';
import { checkValues, missingTexts } from './check-values';
import { parseBody, slotNames } from './parse-body';
import type { Field, FieldValues, Filled, Template } from './template';
import { writeParts } from './write-parts';

const notApproved: Texts = {
  en: 'This template is not approved, so it cannot be inserted.',
  es: 'Esta plantilla no está aprobada y por eso no se puede insertar.',
};
const malformedBody: Texts = {
  en: 'This template has an open or stray bracket. Ask the person who keeps your templates to correct it.',
  es: 'A esta plantilla le falta o le sobra un corchete. Pida que la corrija a quien se encarga de las plantillas.',
};
const unknownSlot: Texts = {
  en: 'This template asks for “{slot}” but has no such field. Ask the person who keeps your templates to correct it.',
  es: 'Esta plantilla pide «{slot}», pero no tiene ese campo. Pida que la corrija a quien se encarga de las plantillas.',
};
const nothingLeft: Texts = {
  en: 'Fill in something first: the text is still empty.',
  es: 'Complete algo primero: el texto todavía está vacío.',
};
const halfFilled: Texts = {
  en: 'Fill in “{label}” too, or clear “{other}”: neither appears without the other.',
  es: 'Complete también «{label}» o borre «{other}»: uno no aparece sin el otro.',
};

/** Fills a template's slots with what a person typed; sentences for the person are in `language`. */
export function fillTemplate(
  template: Template,
  values: FieldValues,
  { language }: { readonly language: InterfaceLanguage },
): Filled {
  const refuse = (texts: Texts, slot = ''): Filled => ({
    ok: false,
    problems: { '': say(texts, language, { slot }) },
    preview: '',
  });
  if (template.status !== 'approved') return refuse(notApproved);
  const parts = parseBody(template.body);
  if (!parts) return refuse(malformedBody);
  const fields = new Map(template.fields.map((field) => [field.name, field]));
  const stranger = slotNames(parts).find((name) => !fields.has(name));
  if (stranger !== undefined) return refuse(unknownSlot, stranger);

  const clean = cleanValues(template.fields, values);
  const problems: Record<string, string> = {};
  for (const [name, { texts, parameters }] of checkValues(template.fields, clean)) {
    problems[name] = say(texts, language, { ...parameters, label: fields.get(name)?.label ?? name });
  }
  const written = writeParts(parts, fields, clean, template.language, new Set(Object.keys(problems)));
  for (const { name, kind, label } of written.missing) {
    problems[name] ??= say(missingTexts[kind], language, { label });
  }
  for (const { filled, empty } of written.dropped) {
    const [label, other] = [empty, filled].map((name) => fields.get(name)?.label ?? name);
    problems[empty] ??= say(halfFilled, language, { label: label ?? '', other: other ?? '' });
  }
  if (Object.keys(problems).length) return { ok: false, problems, preview: written.text };
  return written.text ? { ok: true, text: written.text } : refuse(nothingLeft);
}

/** One line of plain text each: no control or direction characters, no braces that could pass for a slot. */
function cleanValues(fields: readonly Field[], values: FieldValues): FieldValues {
  const clean = ({ name }: Field): [string, string] => {
    const value: unknown = Object.hasOwn(values, name) ? values[name] : '';
    const line = (typeof value === 'string' ? value : '')
      .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
      .replace(/[{}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]|\p{Cs}/gu, '');
    return [name, line.replace(/ {2,}/g, ' ').trim()];
  };
  return Object.fromEntries(fields.map(clean));
}
