import { type Platform, platforms } from '@/lib/checks';
import { offsetOverLimit } from '@/lib/checks/count-length';
import { type CutRule, cutRules } from './data/cuts';

/** Where the lines end that are shown, UTF-16; the text's length when all are. */
function endOfLines(text: string, { lines: most, lineLength }: CutRule): number {
  if (most === undefined || lineLength === undefined) return text.length;
  let start = 0;
  let left = most;
  for (const line of text.split('\n')) {
    const needed = Math.max(1, Math.ceil(line.length / lineLength));
    if (needed > left) return start + left * lineLength;
    left -= needed;
    start += line.length + 1;
    if (left === 0) return Math.min(start, text.length);
  }
  return text.length;
}

/** The end of the last whole word before an offset; the offset itself where there is none near. */
function wordEnd(text: string, at: number): number {
  const before = text.slice(0, at);
  const whole = /^\s/.test(text.slice(at)) ? before : before.replace(/\S{1,60}$/, '');
  const end = whole.trimEnd().length;
  return end === 0 ? at : end;
}

/**
 * Where a site stops showing a post in its feed and offers the rest by “See more”.
 * @returns UTF-16 offset behind the last word shown, about; undefined where all of it is shown or nothing is known
 */
export function cutOf(text: string, platform: Platform): number | undefined {
  const rule = cutRules[platform];
  const whole = text.trimEnd();
  if (rule === undefined) return undefined;
  const { counting } = platforms[platform];
  const at = Math.min(offsetOverLimit(whole, { limit: rule.characters, counting }), endOfLines(whole, rule));
  return at < whole.length ? wordEnd(whole, at) : undefined;
}
