import * as v from 'valibot';
import { packs, type StyleGuide } from '@/lib/checks';
import { documentSchema, type LibraryDocument } from './document-schema';

/** A document that can be used, or a sentence that says where it cannot. */
export type ReadDocument =
  | { readonly ok: true; readonly document: LibraryDocument }
  | { readonly ok: false; readonly why: string };

/** Largest document that is read, characters. */
const largest = 20_000_000;

function parse(text: string): unknown {
  // A key such as __proto__ would change every object there is: it is no part of any library.
  return JSON.parse(text, (key, value) => (key === '__proto__' ? undefined : value));
}

/** Reads a library document from its JSON. */
export function readDocument(json: string): ReadDocument {
  if (json.length > largest) return { ok: false, why: 'The library is larger than 20 MB.' };
  let value: unknown;
  try {
    value = parse(json.replace(/^\uFEFF/, ''));
  } catch (error) {
    return {
      ok: false,
      why: `The library is no JSON: ${error instanceof Error ? error.message : 'it ends early'}.`,
    };
  }
  const result = v.safeParse(documentSchema, value);
  if (result.success) return { ok: true, document: result.output };
  const [issue] = result.issues;
  const path = v.getDotPath(issue) ?? 'the document';
  return { ok: false, why: `The library cannot be used: ${path}: ${issue.message}.` };
}

/** The style guide a document holds, ready for a checker. */
export function styleGuideOf({ id, version, agency, styleGuide }: LibraryDocument): StyleGuide {
  const { pack, rules, entries } = styleGuide;
  return { version: `${id} ${version}`, agency, rules: { ...packs[pack], ...rules }, entries };
}
