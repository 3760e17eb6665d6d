/** Where a template stands: only an approved one can be inserted. */
export type Status = 'draft' | 'approved' | 'retired';

/** What a person is asked for before a template is inserted. */
export interface Field {
  /** The slot in the body: `{{street}}`. */
  readonly name: string;
  /** As the form shows it, in the template's language. */
  readonly label: string;
  readonly kind: 'text' | 'choice' | 'date' | 'time';
  readonly required: boolean;
  /** For kind 'choice'. */
  readonly choices?: readonly string[];
  readonly help?: string;
}

/** Who wrote or approved something: a name, and the key an installation makes for itself. */
export interface Author {
  readonly name: string;
  readonly key: string;
}

/** A post prepared in advance, with `{{slots}}` that are filled when it is used. */
export interface Template {
  /** Stable for ever, also across versions. */
  readonly id: string;
  /** The library the row belongs to. */
  readonly library: 'starter' | 'private' | 'working' | 'subscribed';
  readonly title: string;
  readonly category: Category;
  /** BCP 47 code. */
  readonly language: string;
  /** The id that all language versions of one text share. */
  readonly pair: string;
  readonly body: string;
  readonly fields: readonly Field[];
  readonly status: Status;
  /** Counts up from 1. */
  readonly version: number;
  readonly author: Author;
  /** ms since 1970. */
  readonly createdAt: number;
  readonly updatedAt: number;
  /** The day by which somebody must look at it again, `YYYY-MM-DD`. */
  readonly reviewBy: string;
}

/** What a template is for; groups the list. */
export type Category = 'emergency' | 'service' | 'meeting' | 'community';

/** What the list in the sidebar shows of a template. */
export type TemplateSummary = Pick<Template, 'id' | 'title' | 'category' | 'language' | 'body'> & {
  /** Past its review date: still usable, but a lead should look. */
  readonly reviewDue: boolean;
};

/** What a person typed into the form: text, a choice, `YYYY-MM-DD` for a date, `HH:MM` for a time. */
export type FieldValues = Readonly<Record<string, string>>;

/** A template with its slots filled, or what is still missing, a sentence for each field's name ('' for the whole). */
export type Filled =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problems: Readonly<Record<string, string>> };
