import { fileTexts } from './file-texts';
import { type Refusal, refuse } from './refusal';

/** The text of a file, or why there is none. */
export type Decoded = { readonly ok: true; readonly text: string } | Refusal;

/** Reads text as spreadsheets and editors write it: UTF-8 with or without a mark, UTF-16 with one. */
export function decodeText(bytes: Uint8Array): Decoded {
  const text = decode(bytes);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what no text file has
  const fault = /[\u0000-\u0008\u000e-\u001f\ufffd]/.exec(text);
  if (fault)
    return refuse(fileTexts.notText, { line: text.slice(0, fault.index).split(/\r\n|\r|\n/).length });
  return text.trim() === '' ? refuse(fileTexts.empty) : { ok: true, text };
}

/** Without the mark; what cannot be read is written as U+FFFD. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}
