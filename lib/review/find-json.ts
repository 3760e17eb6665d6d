/** How many opening braces are tried before giving up. */
const tries = 40;

/**
 * Finds the one JSON object in a text that names a format of ours: the text itself, or what stands in a mail, between
 * fences, behind signs of quotation, its long lines broken.
 * @returns it as JSON, or undefined where there is none
 */
export function findJson(text: string): string | undefined {
  const plain = withoutQuotation(text.replace(/^\uFEFF/, ''));
  const named = plain.search(/"plainpost-[\w-]+"/);
  if (named < 0) return undefined;
  let start = plain.indexOf('{');
  for (let tried = 0; start >= 0 && start < named && tried < tries; tried += 1) {
    const found = objectAt(plain, start);
    if (found !== undefined && found.end > named) return found.json;
    start = plain.indexOf('{', start + 1);
  }
  return undefined;
}

/** Where a mail is answered, each of its lines stands behind `>`. */
function withoutQuotation(text: string): string {
  return /^[^\S\n]*>.*"format"/m.test(text) ? text.replace(/^(?:[^\S\n]*>)+[^\S\n]?/gm, '') : text;
}

/** An object from its brace to the one that ends it; a line broken within a string is joined again. */
function objectAt(text: string, start: number): { readonly json: string; readonly end: number } | undefined {
  const pieces: string[] = [];
  let depth = 0;
  let inString = false;
  let from = start;
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at];
    if (inString && sign === '\\') at += 1;
    else if (sign === '"') inString = !inString;
    else if (inString && sign === '\n') {
      const line = text.slice(from, at).replace(/\r$/, '');
      pieces.push(line.endsWith(' ') ? line : `${line} `);
      from = at + 1;
    } else if (!inString && sign === '\u00A0') {
      pieces.push(text.slice(from, at), ' ');
      from = at + 1;
    } else if (!inString && sign === '{') depth += 1;
    else if (!inString && sign === '}') {
      depth -= 1;
      if (depth === 0) return { json: pieces.join('') + text.slice(from, at + 1), end: at };
    }
  }
  return undefined;
}
