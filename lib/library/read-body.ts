import type { Span } from '@/lib/checks';
import type { Texts } from '@/lib/checks/texts';
import { bodyFaultTexts as texts } from './body-fault-texts';
import { bodyTokens, type Condition } from './body-tokens';

/** A piece of a template's body, with its UTF-16 offsets there. */
export type Part =
  | { readonly kind: 'words'; readonly words: string; readonly at: Span }
  | { readonly kind: 'slot' | 'block'; readonly name: string; readonly at: Span }
  | {
      readonly kind: 'optional';
      /** What it waits for; left out, its own slots. */
      readonly when?: Condition;
      readonly parts: readonly Part[];
      readonly otherwise: readonly Part[];
      readonly at: Span;
    };

/** What keeps a body from being read, at the UTF-16 offsets where it shows. */
export interface BodyFault {
  readonly at: Span;
  readonly why: Texts;
}

const deepest = 4;

interface Open {
  readonly at: Span;
  readonly when?: Condition;
  readonly parts: Part[];
  readonly otherwise: Part[];
  readonly around: Part[];
  barred: boolean;
}

/** Reads a body, or says where its first fault is. */
export function readBody(
  body: string,
):
  | { readonly ok: true; readonly parts: readonly Part[] }
  | { readonly ok: false; readonly fault: BodyFault } {
  const whole: Part[] = [];
  const open: Open[] = [];
  let target = whole;
  let from = 0;
  const words = (to: number) => {
    if (to > from) target.push({ kind: 'words', words: body.slice(from, to), at: [from, to] });
  };
  const refuse = (at: Span, why: Texts) => ({ ok: false as const, fault: { at, why } });
  for (const token of bodyTokens(body)) {
    const at: Span = [token.at, token.end];
    const innermost = open.at(-1);
    // Outside of brackets a bar is a word like any other.
    if (token.kind === 'bar' && !innermost) continue;
    words(token.at);
    from = token.end;
    if (token.kind === 'slot' || token.kind === 'block')
      target.push({ kind: token.kind, name: token.name, at });
    else if (token.kind === 'brace') return refuse(at, texts.brace);
    else if (token.kind === 'half-condition') return refuse(at, texts.condition);
    else if (token.kind === 'open') {
      if (open.length >= deepest) return refuse(at, texts.deep);
      const { when } = token;
      const part: Open = {
        ...{ at, parts: [], otherwise: [], around: target, barred: false },
        ...(when && { when }),
      };
      open.push(part);
      target = part.parts;
    } else if (!innermost) return refuse(at, texts.stray);
    else if (token.kind === 'bar') {
      if (innermost.barred) return refuse(at, texts.bars);
      innermost.barred = true;
      target = innermost.otherwise;
    } else {
      open.pop();
      target = innermost.around;
      const { when, parts, otherwise } = innermost;
      target.push({
        ...{ kind: 'optional', parts, otherwise, at: [innermost.at[0], token.end] },
        ...(when && { when }),
      });
    }
  }
  words(body.length);
  const left = open.at(-1);
  return left ? refuse(left.at, texts.open) : { ok: true, parts: whole };
}
