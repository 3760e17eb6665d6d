import type { FieldValues } from '@/lib/library/template';

/** What the tab still knows when it is opened again; hold one for as long as half-filled forms are to be kept. */
export interface TemplateMemory {
  query: string;
  /** The id of the template whose form is open. */
  chosen: string | null;
  /** Half-filled values, by template id. */
  readonly values: Map<string, FieldValues>;
  /** What was last inserted for the field `agency`, by language. */
  readonly agencies: Map<string, string>;
}

/** An empty memory. */
export function createTemplateMemory(): TemplateMemory {
  return { query: '', chosen: null, values: new Map(), agencies: new Map() };
}
