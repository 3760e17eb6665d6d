import type { FieldValues, Template } from '@/lib/library/template';

/** The names people post under, by language: the one thing every form asks for. */
export type Agencies = Readonly<Record<string, string>>;

/** Values on their way to another language version of their template. */
export interface Carried {
  readonly from: Template;
  readonly values: FieldValues;
}

/** What the tab still knows when it is opened again; hold one for as long as half-filled forms are to be kept. */
export interface TemplateMemory {
  query: string;
  /** The id of the template whose form is open. */
  chosen: string | null;
  /** What was typed into the form of one language before another was chosen; taken once. */
  carried: Carried | null;
  /** Half-filled values, by template id. */
  readonly values: Map<string, FieldValues>;
  /** What was last inserted for the field `agency`. */
  agencyIn(language: string): string | undefined;
  rememberAgency(language: string, name: string): void;
}

/** An empty memory, but for the agencies known from before; `keep` is told of every new one. */
export function createTemplateMemory(
  known: Agencies = {},
  keep: (agencies: Agencies) => void = () => {},
): TemplateMemory {
  let agencies = known;
  return {
    query: '',
    chosen: null,
    carried: null,
    values: new Map(),
    agencyIn: (language) => (Object.hasOwn(agencies, language) ? agencies[language] : undefined),
    rememberAgency(language, name) {
      if (agencies[language] === name) return;
      agencies = { ...agencies, [language]: name };
      keep(agencies);
    },
  };
}
