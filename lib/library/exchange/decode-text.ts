import { decodeBytes } from '@/lib/table';
import { fileTexts } from './file-texts';
import { type Refusal, refuse } from './refusal';

/** The text of a file, or why there is none. */
export type Decoded = { readonly ok: true; readonly text: string } | Refusal;

/** Reads text as spreadsheets and editors write it: UTF-8 with or without a mark, UTF-16 with one. */
export function decodeText(bytes: Uint8Array): Decoded {
  const text = decodeBytes(bytes);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what no text file has
  const fault = /[\u0000-\u0008\u000e-\u001f\ufffd]/.exec(text);
  if (fault)
    return refuse(fileTexts.notText, { line: text.slice(0, fault.index).split(/\r\n|\r|\n/).length });
  return text.trim() === '' ? refuse(fileTexts.empty) : { ok: true, text };
}
