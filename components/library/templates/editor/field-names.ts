import type { Field, Template } from '@/lib/library';

type Bodies = Pick<Template, 'body' | 'fields'> & Partial<Pick<Template, 'variants'>>;

const wellFormed = /^[\p{L}_][\p{L}\p{N}_-]*$/u;

/** Whether a name can stand between braces. */
export const isFieldName = (name: string): boolean => wellFormed.test(name);

/** A name made from a label that no other field has: "Start date" gives `start-date`. */
export function fieldNameFor(label: string, taken: readonly string[]): string {
  const plain = label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^[-\p{N}]+|-+$/gu, '')
    .slice(0, 40);
  const base = isFieldName(plain) ? plain : 'field';
  let name = base;
  for (let number = 2; taken.includes(name); number++) name = `${base}-${number}`;
  return name;
}

/** The template with a field called otherwise, wherever it is named. */
export function renameField(template: Bodies, from: string, to: string): Bodies {
  const slot = new RegExp(`(\\{\\{\\s*|\\[\\[\\?\\s*)${from}(?=\\s*(?:\\}\\}|=|:))`, 'gu');
  const rewrite = (body: string) => body.replace(slot, (_all, before: string) => before + to);
  const field = (one: Field): Field => ({
    ...one,
    ...(one.name === from && { name: to }),
    ...(one.day === from && { day: to }),
    ...(one.after === from && { after: to }),
  });
  return {
    body: rewrite(template.body),
    fields: template.fields.map(field),
    ...(template.variants && {
      variants: Object.fromEntries(
        Object.entries(template.variants).map(([site, body]) => [site, rewrite(body)]),
      ),
    }),
  };
}

/** The template without a field, and without its slots; what refers to it refers to nothing. */
export function dropField(template: Bodies, name: string): Bodies {
  const slot = new RegExp(`\\{\\{\\s*${name}\\s*\\}\\} ?`, 'gu');
  const rest = ({ day, after, ...field }: Field): Field => ({
    ...field,
    ...(day !== undefined && day !== name && { day }),
    ...(after !== undefined && after !== name && { after }),
  });
  return {
    body: template.body.replace(slot, ''),
    fields: template.fields.filter((field) => field.name !== name).map(rest),
    ...(template.variants && {
      variants: Object.fromEntries(
        Object.entries(template.variants).map(([site, body]) => [site, body.replace(slot, '')]),
      ),
    }),
  };
}
