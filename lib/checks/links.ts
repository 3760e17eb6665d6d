import { topLevelDomains } from './data/top-level-domains';
import { createRecent } from './recent';
import type { Span } from './span';

const known = new Set(topLevelDomains.trim().split(/\s+/));

/** What a name in a link is made of: anything but blanks, plain punctuation and marks nobody sees. */
const named = /[^\s!-/:-@[-`{-~\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]|[-_]/;
const runOf = `(?:${named.source})+`;
const anyDomain = new RegExp(`${runOf}(?:\\.${runOf})+`, 'iy');
/** What a name without a scheme before it may be made of. */
const plainDomain = /[-a-z0-9À-ÖØ-öø-ÿĀ-ɏ]+(?:\.[-a-z0-9À-ÖØ-öø-ÿĀ-ɏ]+)+/gi;
const pathCharacter = /[a-z0-9Ѐ-ӿÀ-ɏ!*';:=+,.$/%#[\]\-–_~@|&]/i;
const pathEnd = /[a-z0-9Ѐ-ӿÀ-ɏ+\-=_#/]/i;
const queryCharacter = /[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]/i;
const queryEnd = /[a-z0-9\-_&=#/]/i;
const shortened = /https?:\/\/t\.co\/[a-z0-9]+(?:\?[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]*[a-z0-9\-_&=#/])?/iy;

/** The same, for one UTF-16 unit. */
const isNamed = (code: number): boolean => {
  if (code < 0x80) {
    return (
      (code > 0x60 && code < 0x7b) ||
      (code > 0x40 && code < 0x5b) ||
      (code > 0x2f && code < 0x3a) ||
      code === 0x2d ||
      code === 0x5f
    );
  }
  return named.test(String.fromCharCode(code));
};

/** Matches a sticky pattern at `from`. */
const matchAt = (pattern: RegExp, text: string, from: number): string | undefined => {
  pattern.lastIndex = from;
  return pattern.exec(text)?.[0];
};

/** The length of the top-level domain a label starts with, 0 for none; `after` is what follows the label. */
function topLevelLength(label: string, after: string): number {
  if (label.startsWith('xn--')) return label.length;
  if (known.has(label) && !/[0-9a-z@+-]/i.test(after)) return label.length;
  const start = /^[a-z]+(?=[^0-9a-z@+-])/.exec(label)?.[0] ?? '';
  return known.has(start) ? start.length : 0;
}

/** A part of a name may not start or end in a dash; the one before the top-level domain has no underscore. */
const malformed = /^[-_]|[-_]\.|\.[-_]|_[^.]*\.$/;

/** How much of a dotted name is a domain: up to its last part that is a top-level domain; 0 for none. */
function domainLength(name: string, after: string): number {
  let end = name.length;
  let follows = after;
  while (end > 0) {
    const dot = name.lastIndexOf('.', end - 1);
    if (dot <= 0) return 0;
    const length = topLevelLength(name.slice(dot + 1, end).toLowerCase(), follows);
    if (length > 0) return malformed.test(name.slice(0, dot + 1)) ? 0 : dot + 1 + length;
    follows = '.';
    end = dot;
  }
  return 0;
}

/** Where a balanced pair of brackets that opens at `from` ends; `from` itself when it does not. */
function bracketsEnd(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length && at < from + 500; at += 1) {
    const character = text.charAt(at);
    if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (!pathCharacter.test(character)) return from;
    if (depth > 2) return from;
    if (depth === 0) return at + 1 > from + 2 ? at + 1 : from;
  }
  return from;
}

/** Where the path that starts at `from` ends. */
function pathEndsAt(text: string, from: number): number {
  if (text[from] !== '/') return from;
  let end = from + 1;
  for (let at = from + 1; at < text.length; ) {
    const character = text.charAt(at);
    if (character === '(') {
      const closed = bracketsEnd(text, at);
      if (closed === at) break;
      at = closed;
      end = at;
    } else if (pathCharacter.test(character)) {
      at += 1;
      if (pathEnd.test(character)) end = at;
    } else break;
  }
  return end;
}

/** Where the query that starts at `from` ends. */
function queryEndsAt(text: string, from: number): number {
  if (text[from] !== '?') return from;
  let end = from;
  for (let at = from + 1; at < text.length && queryCharacter.test(text.charAt(at)); at += 1) {
    if (queryEnd.test(text.charAt(at))) end = at + 1;
  }
  return end;
}

/** A link, and where to look for the next one. */
interface Link {
  readonly at: readonly Span[];
  readonly next: number;
}

function endsOf(text: string, domainEnd: number): { path: number; end: number } {
  const port = matchAt(/:[0-9]+/y, text, domainEnd)?.length ?? 0;
  const path = pathEndsAt(text, domainEnd + port);
  return { path, end: queryEndsAt(text, path) };
}

function linkWithScheme(text: string, start: number, scheme: string): Link | undefined {
  const from = start + scheme.length;
  const name = matchAt(anyDomain, text, from);
  if (name === undefined) return undefined;
  const length = domainLength(name, text.charAt(from + name.length));
  if (length === 0) return undefined;
  const next = endsOf(text, from + length).end;
  const short = matchAt(shortened, text, start);
  return { at: [[start, short === undefined ? next : start + short.length]], next };
}

/** Without a scheme only the plain part of a name counts: 'café…example.gov' holds 'example.gov'. */
function linkWithoutScheme(text: string, start: number, name: string): Link | undefined {
  const length = domainLength(name, text.charAt(start + name.length));
  if (length === 0) return undefined;
  const { path, end } = endsOf(text, start + length);
  const at: Span[] = [];
  for (const { 0: part, index } of name.slice(0, length).matchAll(plainDomain)) {
    const plain = domainLength(part, name.charAt(index + part.length));
    if (plain > 0) at.push([start + index, start + index + plain]);
  }
  const last = at.at(-1);
  if (last === undefined) return undefined;
  if (path > start + length && last[1] === start + length) at.splice(-1, 1, [last[0], end]);
  return { at, next: end };
}

/** What no link may follow. */
const notBefore = /[a-z0-9@＠$#＃]/i;

/** How many characters of a name only stand before the link in it; `from` is where the last link ended. */
function startOfName(text: string, index: number, name: string, from: number): number {
  let skipped = 0;
  const free = index > from && !notBefore.test(text.charAt(index - 1));
  if (!free && (index > 0 || !notBefore.test(name.charAt(0)))) {
    while (skipped < name.length && notBefore.test(name.charAt(skipped))) skipped += 1;
    skipped += 1;
  }
  while (/[-_]/.test(name.charAt(skipped))) skipped += 1;
  return skipped;
}

/** Where the name around the point at `dot` starts: no sooner than `from`. */
function nameStart(text: string, dot: number, from: number): number {
  let start = dot;
  while (start > from && isNamed(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

/** The link in the name that starts at `index`, however it starts; `from` is where the last link ended. */
function linkAt(text: string, index: number, name: string, from: number): Link | undefined {
  const scheme = /https?:\/\/$/i.exec(text.slice(Math.max(from, index - 8), index))?.[0] ?? '';
  if (scheme !== '' && !notBefore.test(text.charAt(index - scheme.length - 1))) {
    return linkWithScheme(text, index - scheme.length, scheme);
  }
  const skipped = startOfName(text, index, name, from);
  const link =
    skipped < name.length ? linkWithoutScheme(text, index + skipped, name.slice(skipped)) : undefined;
  return link && /[-_./]/.test(text.charAt(index + skipped - 1)) ? { at: [], next: link.next } : link;
}

const remembered = 100;
const longestRemembered = 5_000;
/** Most paragraphs are one line: what parses a post and what counts it ask for the links of the same texts. */
const texts = createRecent<readonly Span[]>(remembered);

/** Finds what X counts as a link, with a scheme or without, in the order of the text. */
export function findLinks(text: string): readonly Span[] {
  if (!text.includes('.')) return [];
  const known = texts.get(text);
  if (known !== undefined) return known;
  const links = searchLinks(text);
  if (text.length <= longestRemembered) texts.set(text, links);
  return links;
}

function searchLinks(text: string): Span[] {
  const found: Span[] = [];
  let from = 0;
  for (let dot = text.indexOf('.'); dot !== -1; ) {
    if (!isNamed(text.charCodeAt(dot + 1))) {
      dot = text.indexOf('.', dot + 1);
      continue;
    }
    const start = nameStart(text, dot, from);
    const name = start < dot ? matchAt(anyDomain, text, start) : undefined;
    const link = name === undefined ? undefined : linkAt(text, start, name, from);
    if (link !== undefined) {
      found.push(...link.at);
      from = link.next;
    }
    dot = text.indexOf('.', Math.max(dot + 1, link?.next ?? start + (name?.length ?? 0)));
  }
  return found;
}
