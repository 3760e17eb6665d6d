/**
 * Writes a value as JSON in the one way that is hashed (RFC 8785, JSON Canonicalization Scheme): no blanks, names in the
 * order of their UTF-16 units, strings and numbers as ECMAScript writes them. What is undefined is left out. Only plain
 * data; a lone surrogate is written as its escape.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonicalJson(one ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const named = value as Readonly<Record<string, unknown>>;
  const members = Object.keys(named)
    .filter((name) => named[name] !== undefined)
    // By default strings are sorted by their UTF-16 units, as the standard asks.
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonicalJson(named[name])}`);
  return `{${members.join(',')}}`;
}
