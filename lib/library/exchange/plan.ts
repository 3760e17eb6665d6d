import type { Guide } from '@/lib/library/library';
import type { Template } from '@/lib/library/template';
import type { Incoming } from './incoming';
import type { Shelf } from './shelf';

/** What a library is made of, for a person. */
export type ChangeKind = 'templates' | 'entries' | 'rules' | 'facts' | 'terms';

export const changeKinds: readonly ChangeKind[] = ['templates', 'terms', 'facts', 'rules', 'entries'];

/** What becomes of something: 'same' is left alone. */
export type What = 'added' | 'changed' | 'removed' | 'same';

/** What an import does to one template, term, fact, rule or entry. */
export interface Change {
  readonly kind: ChangeKind;
  /** Unique in its kind. */
  readonly id: string;
  /** For a person: a template's title. */
  readonly name: string;
  readonly what: What;
  /** For a template: what it will be, where that is not what the file says it is. */
  readonly note?: 'waits' | 'proposal';
  readonly before?: unknown;
  readonly after?: unknown;
}

export type Counts = Readonly<Record<ChangeKind, Readonly<Record<What, number>>>>;

/** What a person decides of an import. */
export interface Choices {
  /** 'replace' also removes what the file does not have, of the kinds it speaks of. */
  readonly way: 'add' | 'replace';
  /** Whether somebody else's approved templates come in as approved, and their style guide as in use. */
  readonly trust: boolean;
}

/** A template's row that is written, and the table it goes into. */
export interface Put {
  readonly table: 'templates' | 'proposals';
  readonly row: Template;
}

/** A row that is removed. */
export interface Drop {
  readonly table: 'templates' | 'proposals';
  readonly row: Template;
}

/** What an import will do, from what the library was when it was planned. */
export interface Plan {
  readonly incoming: Incoming;
  readonly choices: Choices;
  readonly changes: readonly Change[];
  readonly counts: Counts;
  readonly puts: readonly Put[];
  readonly drops: readonly Drop[];
  readonly guides: readonly Guide[];
  /** How many templates will wait for approval, and whether the style guide will. */
  readonly waits: { readonly templates: number; readonly guide: boolean };
  readonly seen: Shelf;
}

/** Counts what becomes of how many, by kind. */
export function countChanges(changes: readonly Change[]): Counts {
  const none = () => ({ added: 0, changed: 0, removed: 0, same: 0 });
  const counts = { templates: none(), entries: none(), rules: none(), facts: none(), terms: none() };
  for (const { kind, what } of changes) counts[kind][what] += 1;
  return counts;
}
