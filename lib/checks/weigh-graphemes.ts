import { findLinks } from './links';
import type { Step } from './weigh';

/** A passage that counts as a whole: offsets, UTF-16, and what it comes to. */
type Whole = readonly [start: number, end: number, weight: number];

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A stretch that the segmenter has to look at: what is not ASCII, with the letter before that a mark may belong to. */
const notAlone = /[\0-\x7f]?[^\0-\x7f]+/g;

/** The lengths of the characters people see; only a stretch beyond ASCII is worth the segmenter's time. */
function* graphemes(text: string): Iterable<number> {
  let at = 0;
  for (const { 0: stretch, index } of text.matchAll(notAlone)) {
    for (; at < index; at += 1) yield 1;
    for (const { segment } of segmenter.segment(stretch)) yield segment.length;
    at += stretch.length;
  }
  for (; at < text.length; at += 1) yield 1;
}

/** Goes through a text by the characters people see; each of `wholes`, in the order of the text, is one piece. */
function weigh(text: string, wholes: readonly Whole[], step: Step): void {
  let at = 0;
  for (const [start, end, weight] of [...wholes, [text.length, text.length, 0] as const]) {
    if (start < at) continue;
    for (const length of graphemes(text.slice(at, start))) {
      at += length;
      if (!step(at, 1)) return;
    }
    if (end === at) continue;
    at = end;
    if (!step(at, weight)) return;
  }
}

/** As much of a link's path as Bluesky writes out, and what it writes of a longer one. */
const shownPath = 15;
const cutPath = 16;

/** How long a link is once Bluesky has shortened it: no scheme, and a long path cut to 13 characters and three points. */
function shortLength(link: string): number {
  const [, host = '', path = ''] = /^(?:https?:\/\/)?([^/?#]*)(.*)$/is.exec(link) ?? [];
  if (path === '/') return host.length;
  return host.length + (path.length > shownPath ? cutPath : path.length);
}

/** Bluesky: 300 of what people see, links as it shortens them (bluesky-social/social-app, `toShortUrl`, `shortenLinks`). */
export function weighBluesky(text: string, step: Step): void {
  const links = findLinks(text).map(
    ([start, end]): Whole => [start, end, shortLength(text.slice(start, end))],
  );
  weigh(text, links, step);
}

const mastodonLink = 23;
const hasScheme = /^https?:\/\//i;
const remoteMention = /(?<![/\w])@[a-z0-9_]+(@[a-z0-9.-]+[a-z0-9])/gi;

/** Mastodon: a link with a scheme is 23, a mention's server counts nothing (mastodon/mastodon, `countableText`). */
export function weighMastodon(text: string, step: Step): void {
  const links = findLinks(text)
    .filter(([start, end]) => hasScheme.test(text.slice(start, end)))
    .map(([start, end]): Whole => [start, end, mastodonLink]);
  const servers = [...text.matchAll(remoteMention)].map(({ 0: mention, 1: server = '', index }): Whole => {
    const end = index + mention.length;
    return [end - server.length, end, 0];
  });
  weigh(
    text,
    [...links, ...servers].sort(([a], [b]) => a - b),
    step,
  );
}
