/** What opens an optional part that asks for a field: `[[?detour:` or `[[?lanes=one:`, quoted where it holds a colon. */
export interface Condition {
  readonly name: string;
  /** Left out: any value will do. */
  readonly value?: string;
}

/** One sign of the body's language with its UTF-16 offsets; what lies between two of them is words. */
export type Token = { readonly at: number; readonly end: number } & (
  | { readonly kind: 'slot' | 'block'; readonly name: string }
  | { readonly kind: 'open'; readonly when?: Condition }
  | { readonly kind: 'bar' | 'close' | 'brace' }
  | { readonly kind: 'half-condition' }
);

const name = '[\\p{L}_][\\p{L}\\p{N}_-]*';
const value = '"(?<quoted>[^"\\n]{1,200})"|(?<plain>[^:|[\\]{}"\\n]{1,200}?)';
const token = new RegExp(
  `\\{\\{\\s*(?<slot>${name})\\s*\\}\\}|\\{\\{>\\s*(?<block>${name})\\s*\\}\\}|[{}]|` +
    `\\[\\[\\?\\s*(?<asked>${name})\\s*(?:=\\s*(?:${value})\\s*)?:|(?<half>\\[\\[\\?)|\\[\\[|\\]\\]|\\|`,
  'gu',
);

/** Finds the signs in a body, in its order. */
export function* bodyTokens(body: string): Iterable<Token> {
  for (const match of body.matchAll(token)) {
    const [found] = match;
    const place = { at: match.index, end: match.index + found.length };
    const { slot, block, asked, quoted, plain, half } = match.groups ?? {};
    const wanted = quoted ?? plain?.trim();
    if (slot !== undefined) yield { ...place, kind: 'slot', name: slot };
    else if (block !== undefined) yield { ...place, kind: 'block', name: block };
    else if (half !== undefined) yield { ...place, kind: 'half-condition' };
    else if (asked !== undefined)
      yield {
        ...place,
        kind: 'open',
        when: { name: asked, ...(wanted !== undefined && { value: wanted }) },
      };
    else yield { ...place, kind: plainKinds[found] ?? 'brace' };
  }
}

const plainKinds: Readonly<Record<string, 'open' | 'bar' | 'close' | 'brace'>> = {
  '[[': 'open',
  ']]': 'close',
  '|': 'bar',
};
