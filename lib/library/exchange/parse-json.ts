import { deepest, scanJson } from './scan-json';

/** A value, or where the text stops being JSON that is read: a UTF-16 offset. */
export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly at: number; readonly tooDeep: boolean };

/** Reads JSON that is not nested too deeply: brackets without end would keep the browser busy for minutes. */
export function parseJson(text: string): ParsedJson {
  const deep = tooDeep(text);
  if (deep !== null) return { ok: false, at: deep, tooDeep: true };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, at: scanJson(text).fault ?? text.length, tooDeep: false };
  }
}

/** Where brackets are open deeper than in any library. */
function tooDeep(text: string): number | null {
  let open = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) {
      at = endOfString(text, at);
      if (at < 0) return null;
    } else if (code === 0x5b || code === 0x7b) {
      open += 1;
      if (open > deepest) return at;
    } else if (code === 0x5d || code === 0x7d) open -= 1;
  }
  return null;
}

/** The quotation mark that ends a string; -1 when none does. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text[end - slashes - 1] === '\\') slashes += 1;
    if (slashes % 2 === 0) return end;
  }
  return -1;
}
