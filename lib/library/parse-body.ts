import { type Part, readBody } from './read-body';

export type { Part } from './read-body';

/** Reads the syntax of a body (see `Template`); null when a bracket is open, stray or malformed. */
export function parseBody(body: string): readonly Part[] | null {
  const read = readBody(body);
  return read.ok ? read.parts : null;
}

/** The names of all slots, also those in optional parts, each once, in the order of the body. */
export function slotNames(parts: readonly Part[]): string[] {
  return once(parts, (part) => (part.kind === 'slot' ? [part.name] : []));
}

/** The names of all fields that optional parts wait for, each once. */
export function askedNames(parts: readonly Part[]): string[] {
  return once(parts, (part) => (part.kind === 'optional' && part.when ? [part.when.name] : []));
}

/** The names of all blocks, each once. */
export function blockNames(parts: readonly Part[]): string[] {
  return once(parts, (part) => (part.kind === 'block' ? [part.name] : []));
}

/** Every part, those inside others after the one they lie in. */
export function everyPart(parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((part) =>
    part.kind === 'optional' ? [part, ...everyPart(part.parts), ...everyPart(part.otherwise)] : [part],
  );
}

/** The names of the slots that lie in these parts themselves, not in an optional part among them. */
export function bareSlots(parts: readonly Part[]): string[] {
  return parts.flatMap((part) => (part.kind === 'slot' ? [part.name] : []));
}

function once(parts: readonly Part[], namesOf: (part: Part) => readonly string[]): string[] {
  return [...new Set(everyPart(parts).flatMap(namesOf))];
}
