import * as v from 'valibot';
import { type StyleGuide, withPack } from '@/lib/checks';
import { documentSchema, type LibraryDocument } from './document-schema';
import { documentTexts } from './exchange/document-texts';
import { hostileKey } from './exchange/hostile-key';
import { parseJson } from './exchange/parse-json';
import { type Refusal, refuse } from './exchange/refusal';
import { lineAt, type Step, scanJson } from './exchange/scan-json';
import { valueFault } from './exchange/value-fault';

/** A document that can be used, or a sentence that says where it cannot. */
export type ReadDocument =
  | { readonly ok: true; readonly document: LibraryDocument }
  | { readonly ok: false; readonly why: string };

/** A document, what it was read from, and so which of its parts were written in it; or why it cannot be used. */
export type CheckedDocument =
  | {
      readonly ok: true;
      readonly document: LibraryDocument;
      readonly written: Readonly<Record<string, unknown>>;
    }
  | Refusal;

/** Largest document that is read, characters. */
export const largestDocument = 40_000_000;

/** Reads a library document from its JSON; what does not fit is refused with its path, its line and the reason. */
export function checkDocument(json: string): CheckedDocument {
  if (json.length > largestDocument)
    return refuse(documentTexts.tooLarge, { most: largestDocument / 1_000_000 });
  const text = json.replace(/^\uFEFF/, ' ');
  const parsed = parseJson(text);
  if (!parsed.ok) return noJson(text, parsed.at, parsed.tooDeep);
  const { value } = parsed;
  const lineOf = (path: readonly Step[]): number => lineAt(text, scanJson(text, path).place).line;
  const hostile = hostileKey(value);
  if (hostile !== null) {
    const line = lineOf(hostile);
    const path = hostile.slice(0, -1).join('.') || 'the document';
    return refuse(documentTexts.key, { path, key: String(hostile.at(-1)), line });
  }
  const result = v.safeParse(documentSchema, value, { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    const path = issue.path?.map(({ key }) => (typeof key === 'number' ? key : String(key))) ?? [];
    return refuseValue(issue, path, lineOf(path));
  }
  const twice = sameId(result.output);
  if (twice !== null)
    return refuse(documentTexts.twice, {
      path: twice.path.join('.'),
      id: twice.id,
      line: lineOf(twice.path),
    });
  return { ok: true, document: result.output, written: Object(value) };
}

/** Reads a library document from its JSON. */
export function readDocument(json: string): ReadDocument {
  const read = checkDocument(json);
  return read.ok ? { ok: true, document: read.document } : { ok: false, why: read.why.en };
}

function noJson(text: string, fault: number, tooDeep: boolean): Refusal {
  const { line, column } = lineAt(text, fault);
  if (tooDeep) return refuse(documentTexts.tooDeep, { line });
  return fault >= text.trimEnd().length
    ? refuse(documentTexts.endsEarly, { line })
    : refuse(documentTexts.noJson, { line, column });
}

function refuseValue(issue: v.BaseIssue<unknown>, path: readonly Step[], line: number): Refusal {
  if (path[0] === 'formatVersion' && issue.received !== 'undefined')
    return refuse(documentTexts.newer, { version: issue.received, line });
  if (path[0] === 'format' || path.length === 0) return refuse(documentTexts.notOurs, { line });
  return refuse(documentTexts.unfit, { path: path.join('.'), fault: valueFault(issue), line });
}

/** The first id that stands twice in one list, and its place. */
function sameId({
  templates,
  proposals,
  styleGuide,
}: LibraryDocument): { readonly id: string; readonly path: readonly Step[] } | null {
  const lists: readonly (readonly [readonly Step[], readonly { readonly id: string }[]])[] = [
    [['templates'], templates],
    [['proposals'], proposals],
    [['styleGuide', 'entries'], styleGuide.entries],
  ];
  for (const [path, list] of lists) {
    const seen = new Set<string>();
    for (const [index, { id }] of list.entries()) {
      if (seen.has(id)) return { id, path: [...path, index, 'id'] };
      seen.add(id);
    }
  }
  return null;
}

/** The style guide a document holds, ready for a checker. */
export function styleGuideOf({ id, version, agency, styleGuide }: LibraryDocument): StyleGuide {
  const { pack, rules, entries } = styleGuide;
  return { version: `${id} ${version}`, agency, rules: withPack(pack, rules), entries };
}
