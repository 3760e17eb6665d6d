import type { Field, FieldValues, Template } from '@/lib/library/template';

/** Kinds whose values are the same in every language; words have to be translated. */
const anyLanguage: readonly Field['kind'][] = ['date', 'time', 'date-time', 'number', 'phone', 'link'];

/**
 * The values of one language version in the form of another, where fields agree in name and kind. An answer becomes the
 * answer in the same place of the list; words go along only where nothing is typed yet.
 */
export function carryValues(
  from: Pick<Template, 'fields'>,
  values: FieldValues,
  to: Pick<Template, 'fields'>,
  own: FieldValues,
): FieldValues {
  const carried = { ...own };
  for (const field of to.fields) {
    const source = from.fields.find(({ name, kind }) => name === field.name && kind === field.kind);
    const value = source && values[field.name];
    if (!value) continue;
    if (field.kind === 'choice') {
      const answer = sameAnswer(source, value, field);
      if (answer !== undefined) carried[field.name] = answer;
    } else if (anyLanguage.includes(field.kind) || !own[field.name]) carried[field.name] = value;
  }
  return carried;
}

function sameAnswer({ choices = [] }: Field, value: string, to: Field): string | undefined {
  const others = to.choices ?? [];
  return choices.length === others.length ? others[choices.indexOf(value)] : undefined;
}
