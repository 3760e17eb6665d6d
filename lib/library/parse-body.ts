/** A piece of a template's body. */
export type Part =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'slot'; readonly name: string }
  | { readonly kind: 'optional'; readonly parts: readonly Part[]; readonly otherwise: readonly Part[] };

const token = /\{\{\s*([\p{L}_][\p{L}\p{N}_-]*)\s*\}\}|[{}]|\[\[|\]\]|\|/gu;
const deepest = 4;

/** Reads the `{{slot}}` and `[[optional|otherwise]]` syntax of a body; null when a bracket is open, stray or malformed. */
export function parseBody(body: string): readonly Part[] | null {
  const whole: Part[] = [];
  const open: { parts: Part[]; otherwise: Part[]; target: Part[] }[] = [];
  let target = whole;
  let from = 0;
  const words = (to: number) => {
    if (to > from) target.push({ kind: 'words', words: body.slice(from, to) });
  };
  for (const match of body.matchAll(token)) {
    const [found, name] = match;
    const innermost = open.at(-1);
    if (found === '|' && !innermost) continue;
    words(match.index);
    from = match.index + found.length;
    if (name !== undefined) target.push({ kind: 'slot', name });
    else if (found === '[[' && open.length < deepest) {
      const part = { parts: [], otherwise: [], target };
      open.push(part);
      target = part.parts;
    } else if (found === '|' && innermost && target === innermost.parts) target = innermost.otherwise;
    else if (found === ']]' && innermost) {
      open.pop();
      target = innermost.target;
      target.push({ kind: 'optional', parts: innermost.parts, otherwise: innermost.otherwise });
    } else return null;
  }
  words(body.length);
  return open.length ? null : whole;
}

/** The names of all slots, also those in optional parts, each once, in the order of the body. */
export function slotNames(parts: readonly Part[]): string[] {
  const names = parts.flatMap((part) => {
    if (part.kind === 'slot') return [part.name];
    return part.kind === 'optional' ? slotNames([...part.parts, ...part.otherwise]) : [];
  });
  return [...new Set(names)];
}

/** The names of the slots that lie in these parts themselves, not in an optional part among them. */
export function bareSlots(parts: readonly Part[]): string[] {
  return parts.flatMap((part) => (part.kind === 'slot' ? [part.name] : []));
}
