import type { Found } from './difference';
import { languageNames, shapeTexts as texts } from './parity-texts';
import { bareSlots, blockNames, everyPart, type Part, slotNames } from './parse-body';
import type { Field, Template } from './template';

type Optional = Extract<Part, { kind: 'optional' }>;

/** One version of a body, and the template it belongs to. */
export interface Version {
  readonly body: string;
  readonly parts: readonly Part[];
  readonly template: Template;
}

/** What two bodies are made of otherwise: slots, blocks and optional parts; the words are not looked at. */
export function differingParts(here: Version, there: Version): Found[] {
  return [...lacking(here, there, false), ...lacking(there, here, true)];
}

/** What the first has and the second has not; `turned` when the second is the one others are compared with. */
function lacking(one: Version, other: Version, turned: boolean): Found[] {
  const [a, b] = [one, other].map(({ template }) => languageNames(template.language));
  if (!a || !b) return [];
  const found = (
    kind: Found['kind'],
    weight: Found['weight'],
    part: Part | undefined,
    why: Found['why'],
  ): Found => {
    const says = part && { words: one.body.slice(...part.at), at: part.at };
    return { kind, weight, says: turned ? [undefined, says] : [says, undefined], why };
  };
  const all = everyPart(one.parts);
  const named = (kind: 'slot' | 'block', name: string) =>
    all.find((part) => part.kind === kind && part.name === name);
  const isField = (name: string) => other.template.fields.some((field) => field.name === name);
  const theirSlots = slotNames(other.parts);
  // A field that is missing is told of by itself.
  const slots = slotNames(one.parts).filter((name) => !theirSlots.includes(name));
  const always = bareSlots(one.parts).filter(
    (name) => theirSlots.includes(name) && !bareSlots(other.parts).includes(name),
  );
  const known = optionalParts(other);
  return [
    ...slots
      .filter(isField)
      .map((name) => found('slot', 'clear', named('slot', name), texts.slot(a, `{{${name}}}`, b))),
    ...blockNames(one.parts)
      .filter((name) => !blockNames(other.parts).includes(name))
      .map((name) => found('block', 'clear', named('block', name), texts.block(a, `{{>${name}}}`, b))),
    ...[...new Set(always)].map((name) =>
      found('part', 'clear', named('slot', name), texts.always(`{{${name}}}`, a, b)),
    ),
    ...[...optionalParts(one)].flatMap(([key, part]) => {
      const words = shortened(one.body.slice(...part.at));
      const counterpart = known.get(key);
      if (!counterpart) {
        const own = [...slotNames(part.parts), ...(part.when ? [part.when.name] : [])];
        const told =
          own.some((name) => slots.includes(name) || !isField(name)) ||
          own.some((name) => bareSlots(other.parts).includes(name));
        return told ? [] : [found('part', part.when ? 'clear' : 'faint', part, texts.part(a, words, b))];
      }
      const isSaid = ({ otherwise }: Optional) =>
        otherwise.some((one) => one.kind !== 'words' || one.words.trim());
      return isSaid(part) && !isSaid(counterpart)
        ? [found('part', 'clear', part, texts.instead(a, words, b))]
        : [];
    }),
  ];
}

/** The optional parts by what they wait for, in whatever order they stand. */
function optionalParts({ parts, template }: Version): Map<string, Optional> {
  const found = new Map<string, Optional>();
  for (const part of everyPart(parts)) {
    if (part.kind !== 'optional') continue;
    const key = part.when ? conditionKey(part.when, template.fields) : bareSlots(part.parts).sort().join();
    if (key !== '' && !found.has(key)) found.set(key, part);
  }
  return found;
}

/** An answer is another word in another language: its place in the list is the same. */
function conditionKey({ name, value }: { name: string; value?: string }, fields: readonly Field[]): string {
  if (value === undefined) return `?${name}`;
  const place = fields.find((field) => field.name === name)?.choices?.indexOf(value) ?? -1;
  return `?${name}=${place < 0 ? value : `#${place}`}`;
}

const shortened = (words: string): string => (words.length > 60 ? `${words.slice(0, 57)}…` : words);
