import { agreeWithTime } from './day-and-time';
import { askedNames, bareSlots, type Part, slotNames } from './parse-body';
import type { Field, FieldValues } from './template';
import { writeValue } from './write-value';

/** The finished words, and what keeps them from being inserted. */
export interface Written {
  readonly text: string;
  /** Fields without a value whose slot lies in no optional part, so that the text needs them. */
  readonly missing: readonly Field[];
  /** Each typed value that appears nowhere: another slot of its part is empty, or the part waits for another answer. */
  readonly dropped: readonly { readonly filled: string; readonly empty: string; readonly wanted?: string }[];
}

/** How the parts are written. */
export interface Writing {
  /** The template's. */
  readonly language: string;
  /** IANA name of the clock for fields that name none. */
  readonly timeZone?: string | undefined;
  /** Names of fields whose value cannot be used: their slots are written as `‹label›`. */
  readonly atFault?: ReadonlySet<string>;
}

/** Writes a body's parts with the values in place; a slot that is missing or at fault is written as `‹label›`. */
export function writeParts(
  parts: readonly Part[],
  fields: ReadonlyMap<string, Field>,
  values: FieldValues,
  { language, timeZone, atFault = new Set() }: Writing,
): Written {
  const left: { filled: string; empty: string; wanted?: string }[] = [];
  const missing: Field[] = [];
  const used = new Set(askedNames(parts));
  let text = '';
  const write = (list: readonly Part[]): void => {
    for (const part of list) {
      if (part.kind === 'words') text += afterValue(text, part.words);
      else if (part.kind === 'slot') writeSlot(part.name);
      else if (part.kind === 'optional') writeOptional(part);
    }
  };
  const writeOptional = ({ when, parts: own, otherwise }: Extract<Part, { kind: 'optional' }>): void => {
    const value = values[when?.name ?? ''] ?? '';
    const empty = bareSlots(own).find((name) => !values[name]);
    const lacking = when ? (isMet(when.value, value) ? undefined : when.name) : empty;
    if (lacking === undefined) {
      write(own);
      return;
    }
    const wanted = when?.value === undefined ? {} : { wanted: when.value };
    for (const name of slotNames(own))
      if (values[name]) left.push({ filled: name, empty: lacking, ...wanted });
    write(otherwise);
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
    const words = writeValue(field, value, language, timeZone);
    if (field.kind === 'time' && language.startsWith('es')) text = agreeWithTime(text, words);
    text += words;
  };
  write(parts);
  return { text: tidy(text), missing, dropped: left.filter(({ filled }) => !used.has(filled)) };
}

const isMet = (wanted: string | undefined, value: string): boolean =>
  wanted === undefined ? value !== '' : value === wanted;

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
