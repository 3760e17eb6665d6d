import { agreeWithTime, readDay, readTime, writeDay, writeTime } from './day-and-time';
import { bareSlots, type Part, slotNames } from './parse-body';
import type { Field, FieldValues } from './template';

/** The finished words, and what keeps them from being inserted. */
export interface Written {
  readonly text: string;
  /** Fields without a value whose slot lies in no optional part, so that the text needs them. */
  readonly missing: readonly Field[];
  /** Each typed value that appears nowhere, because another slot of its part is empty. */
  readonly dropped: readonly { readonly filled: string; readonly empty: string }[];
}

/** Writes a body's parts with the values in place; a slot that is missing or at fault is written as `‹label›`. */
export function writeParts(
  parts: readonly Part[],
  fields: ReadonlyMap<string, Field>,
  values: FieldValues,
  language: string,
  atFault: ReadonlySet<string> = new Set(),
): Written {
  const left: { filled: string; empty: string }[] = [];
  const missing: Field[] = [];
  const used = new Set<string>();
  let text = '';
  const write = (list: readonly Part[]): void => {
    for (const part of list) {
      if (part.kind === 'words') text += afterValue(text, part.words);
      else if (part.kind === 'slot') writeSlot(part.name);
      else {
        const empty = bareSlots(part.parts).find((name) => !values[name]);
        if (empty === undefined) write(part.parts);
        else {
          for (const name of slotNames(part.parts)) if (values[name]) left.push({ filled: name, empty });
          write(part.otherwise);
        }
      }
    }
  };
  const writeSlot = (name: string): void => {
    const field = fields.get(name);
    const value = values[name];
    if (!field) return;
    used.add(name);
    if (!value) missing.push(field);
    if (!value || atFault.has(name)) {
      text += `‹${field.label}›`;
      return;
    }
    const words = valueWords(field, value, language);
    if (field.kind === 'time' && language.startsWith('es')) text = agreeWithTime(text, words);
    text += words;
  };
  write(parts);
  return { text: tidy(text), missing, dropped: left.filter(({ filled }) => !used.has(filled)) };
}

function valueWords({ kind }: Field, value: string, language: string): string {
  const day = kind === 'date' && readDay(value);
  if (day) return writeDay(day, language);
  const time = kind === 'time' && readTime(value);
  return time ? writeTime(time, language) : value;
}

/** A value may end its sentence itself ("Oak St.", "5 p.m."): then the body's period would be one too many. */
function afterValue(before: string, words: string): string {
  return /[.!?…]$/.test(before) && /^\.(?!\.)/.test(words) ? words.slice(1) : words;
}

function tidy(text: string): string {
  return text
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
