import type { Field, FieldValues } from './template';

const unseen = /[{}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]|\p{Cs}/gu;

/** Plain text for each field: no control or direction characters, no braces that could pass for a slot; one line each but for long text. */
export function cleanValues(fields: readonly Field[], values: FieldValues): FieldValues {
  return Object.fromEntries(
    fields.map(({ name, kind }) => {
      const value: unknown = Object.hasOwn(values, name) ? values[name] : '';
      const typed = typeof value === 'string' ? value : '';
      return [name, kind === 'long-text' ? cleanText(typed) : cleanLine(typed)];
    }),
  );
}

function cleanLine(typed: string): string {
  const line = typed.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').replace(unseen, '');
  return line.replace(/ {2,}/g, ' ').trim();
}

/** At most one empty line in a row. */
function cleanText(typed: string): string {
  const lines = typed.split(/\r\n|[\n\r\v\f\u0085\p{Zl}\p{Zp}]/u).map(cleanLine);
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
