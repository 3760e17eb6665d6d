import type { Span } from '@/lib/checks/span';

/** Keys by the shapes their makers give them. */
const keys =
  /\b(?:(?:AKIA|ASIA)[A-Z0-9]{16}|gh[pousr]_[A-Za-z0-9]{30,80}|github_pat_[A-Za-z0-9_]{40,90}|glpat-[\w-]{20,40}|sk-(?:[a-z]{2,8}-)?[A-Za-z0-9_-]{20,120}|(?:sk|pk|rk)_(?:live|test)_[A-Za-z0-9]{16,60}|xox[abprs]-[A-Za-z0-9-]{10,80}|AIza[\w-]{35}|ya29\.[\w-]{20,120}|SG\.[\w-]{16,40}\.[\w-]{16,60}|eyJ[\w-]{10,400}\.[\w-]{10,800}\.[\w-]{10,400}|EAA[A-Za-z0-9]{60,200}|AC[0-9a-f]{32})(?![\w-])|-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----/g;
const named =
  /(?<![\p{L}\p{N}])(?:(?:api|access|auth|secret|client|bearer|private|refresh)[ _-]?(?:key|token|secret)(?: ?id)?["']?(?: is)?\s?[:=]?|token\s?[=:])\s?["'“]?((?=[\w.~+/-]{0,80}\d)[\w.~+/-]{12,120})/giu;
const inLink =
  /[?&](?:access_?token|api_?key|apikey|auth_?token|token|key|secret|password|passwd|pwd|sig(?:nature)?)=([^&#\s]{8,300})/gi;
const login = /https?:\/\/[^\s/:@]{1,60}:([^\s/@]{2,60})@[\w.-]{1,100}/gi;
/** How each key starts: without one of them the pattern need not look. */
const keySigns =
  /A(?:KIA|SIA|Iza)|gh[pousr]_|github_pat|glpat-|\bsk-|[spr]k_(?:live|test)|xox[abprs]-|ya29\.|SG\.|eyJ|EAA[A-Za-z0-9]{60}|AC[0-9a-f]{32}|-----B/;
const namedSigns = /key|token|secret/i;

/** Whether a text may hold one of them. */
export const mayHoldSecretShape = (text: string): boolean =>
  keySigns.test(text) ||
  namedSigns.test(text) ||
  text.includes('=') ||
  (text.includes('@') && text.includes('://'));

/** Finds what only a key, a token or a login in a link looks like. */
export function* findSecretShapes(text: string): Iterable<Span> {
  if (keySigns.test(text))
    for (const { 0: whole, index } of text.matchAll(keys)) yield [index, index + whole.length];
  for (const { 0: whole, 1: value = '', index } of namedSigns.test(text) ? text.matchAll(named) : [])
    yield [index + whole.length - value.length, index + whole.length];
  for (const { 0: whole, 1: value = '', index } of text.includes('=') ? text.matchAll(inLink) : [])
    if (/\d/.test(value)) yield [index + whole.length - value.length, index + whole.length];
  if (!text.includes('@') || !text.includes('://')) return;
  for (const { 0: whole, 1: value = '', index } of text.matchAll(login)) {
    const start = index + whole.indexOf(value, whole.indexOf(':', 6));
    yield [start, start + value.length];
  }
}
