import { topLevelDomains } from './data/top-level-domains';
import type { Span } from './span';

const known = new Set(topLevelDomains.trim().split(/\s+/));

const latin = 'a-z0-9À-ÖØ-öø-ÿĀ-ɏ';
const bareDomain = new RegExp(`[-${latin}]+(?:\\.[-${latin}]+)+`, 'giy');
const anyDomain =
  /[^\s.,:;!?/\\'"()[\]{}<>@#$%&*+=|~`^…。、，！？“”‘’«»]+(?:\.[^\s.,:;!?/\\'"()[\]{}<>@#$%&*+=|~`^…。、，！？“”‘’«»]+)+/iy;
const pathCharacter = /[a-z0-9Ѐ-ӿÀ-ɏ!*';:=+,.$/%#[\]\-–_~@|&]/i;
const pathEnd = /[a-z0-9Ѐ-ӿÀ-ɏ+\-=_#/]/i;
const queryCharacter = /[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]/i;
const queryEnd = /[a-z0-9\-_&=#/]/i;
const shortened = /https?:\/\/t\.co\/[a-z0-9]+/iy;

/** Matches a sticky pattern at `from`. */
const matchAt = (pattern: RegExp, text: string, from: number): string | undefined => {
  pattern.lastIndex = from;
  return pattern.exec(text)?.[0];
};

/** How much of a dotted name is a domain: up to its last part that is a top-level domain; 0 for none. */
function domainLength(name: string, after: string): number {
  let end = name.length;
  let follows = after;
  while (end > 0) {
    const dot = name.lastIndexOf('.', end - 1);
    if (dot <= 0) return 0;
    const last = name.slice(dot + 1, end).toLowerCase();
    if ((known.has(last) || last.startsWith('xn--')) && !/[0-9a-z@+-]/i.test(follows)) return end;
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

const linkEnd = (text: string, domainEnd: number): number => {
  const port = matchAt(/:[0-9]+/y, text, domainEnd)?.length ?? 0;
  return queryEndsAt(text, pathEndsAt(text, domainEnd + port));
};

function linkWithScheme(text: string, start: number, scheme: string): Span | undefined {
  const from = start + scheme.length;
  const name = matchAt(anyDomain, text, from);
  if (name === undefined || name.length > 255) return undefined;
  const length = domainLength(name, text.charAt(from + name.length));
  if (length === 0) return undefined;
  const short = matchAt(shortened, text, start);
  return [start, short === undefined ? linkEnd(text, from + length) : start + short.length];
}

function linkWithoutScheme(text: string, start: number): Span | undefined {
  const name = matchAt(bareDomain, text, start);
  if (name === undefined || name.length > 255) return undefined;
  const length = domainLength(name, text.charAt(start + name.length));
  return length === 0 ? undefined : [start, linkEnd(text, start + length)];
}

/** Finds what X counts as a link, with a scheme or without, in the order of the text. */
export function findLinks(text: string): Span[] {
  if (!text.includes('.')) return [];
  const found: Span[] = [];
  const candidates = new RegExp(`https?://|[-${latin}]+(?:\\.[-${latin}]+)+`, 'gi');
  for (let match = candidates.exec(text); match !== null; match = candidates.exec(text)) {
    const start = match.index;
    const before = text.charAt(start - 1);
    const scheme = match[0].endsWith('://') ? match[0] : undefined;
    if (/[a-z0-9@＠$#＃]/i.test(before) || (scheme === undefined && /[-_./]/.test(before))) continue;
    const link = scheme === undefined ? linkWithoutScheme(text, start) : linkWithScheme(text, start, scheme);
    if (link === undefined) continue;
    found.push(link);
    candidates.lastIndex = link[1];
  }
  return found;
}
