import { diffWordsWithSpace } from 'diff';
import type { Change } from '@/components/library/templates/editor/use-working-copy';
import { applyFix, type Issue, type IssueFix, type Span } from '@/lib/checks';
import type { Template } from '@/lib/library';
import { bodyTokens } from '@/lib/library/body-tokens';
import { siteBody } from '@/lib/library/site-body';

/**
 * Makes a fix of the example in the template.
 * @param text the example as it is written for the site
 * @returns undefined where what is fixed came from a field
 */
export function fixBody(
  template: Template,
  site: string,
  text: string,
  { words, about }: Pick<Issue, 'words' | 'about'>,
  fix: Pick<IssueFix, 'at' | 'text'>,
): Change | undefined {
  const body = siteBody(template, site);
  const at = about === 'words' ? placeInBody(body, text, fix.at) : undefined;
  if (at === undefined || (words !== '' && body.slice(...at) !== text.slice(...fix.at))) return undefined;
  const mended = applyFix(body, { at, text: fix.text });
  if (body === template.body) return { body: mended };
  const variants = Object.entries(template.variants ?? {});
  return {
    variants: Object.fromEntries(variants.map(([id, own]) => [id, own === body ? mended : own])),
  };
}

/** Where words of the example stand in the body: only within a run that both have, and outside of its signs. */
export function placeInBody(body: string, text: string, [start, end]: Span): Span | undefined {
  let inBody = 0;
  let inText = 0;
  for (const { value, added, removed } of diffWordsWithSpace(body, text)) {
    if (!added && !removed && start >= inText && end <= inText + value.length) {
      const at: Span = [inBody + start - inText, inBody + end - inText];
      return touchesSign(body, at) ? undefined : at;
    }
    if (!added) inBody += value.length;
    if (!removed) inText += value.length;
  }
  return undefined;
}

function touchesSign(body: string, [start, end]: Span): boolean {
  for (const token of bodyTokens(body)) if (token.at < end && token.end > start) return true;
  return false;
}
