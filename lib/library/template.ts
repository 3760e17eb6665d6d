/** Where a template stands: only an approved one can be inserted. */
export type Status = 'draft' | 'in-review' | 'approved' | 'retired';

/** Whose rows these are: those Plainpost brings, a person's own, an agency's as its leads keep it, or as they sent it out. */
export type LibraryName = 'starter' | 'private' | 'working' | 'subscribed';

/** What a field takes, and so how its value is written: see `FieldValues`. */
export type FieldKind =
  | 'text'
  | 'long-text'
  | 'choice'
  | 'date'
  | 'time'
  | 'date-time'
  | 'number'
  | 'phone'
  | 'link'
  | 'place';

/** What a person is asked for before a template is inserted. */
export interface Field {
  /** The slot in the body: `{{street}}`. */
  readonly name: string;
  /** As the form shows it, in the template's language. */
  readonly label: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  /** What stands in the form from the start, written as its kind is. */
  readonly default?: string;
  /** The least and the greatest number; for words, the fewest and most characters, UTF-16 units. */
  readonly least?: number;
  readonly most?: number;
  /** For kind 'date-time': IANA name of the clock it is told by; left out, the agency's. */
  readonly zone?: string;
  /** For kind 'choice'. */
  readonly choices?: readonly string[];
  readonly help?: string;
  /** For kind 'time': the name of the date field whose day it is on; without one, or while it is empty, the day of `after`. */
  readonly day?: string;
  /** For dates and times: the name of the field this one may not lie before. */
  readonly after?: string;
}

/** Who wrote or approved something: a name, and the key an installation makes for itself. */
export interface Author {
  readonly name: string;
  readonly key: string;
}

/** Somebody's word that a template may be used. */
export interface Approval {
  readonly by: Author;
  /** ms since 1970. */
  readonly at: number;
  readonly note?: string;
}

/**
 * A post prepared in advance. In its body `{{street}}` is a slot for the field `street`; `[[ Detour: {{detour}}.]]` is
 * an optional part, written only when its own slots are filled; `[[until {{end}}|until further notice]]` names what is
 * written otherwise. `[[?detour: Expect delays.]]` is written when `detour` is filled, `[[?lanes=one: …|…]]` when it has
 * that very value. `{{>closing}}` stands for the block of that name in the same language. Parts may lie inside parts.
 */
export interface Template {
  /** Stable for ever, also across versions. */
  readonly id: string;
  /** The library the row belongs to. */
  readonly library: LibraryName;
  readonly title: string;
  readonly category: Category;
  /** For an exercise: the text must say that it is one. */
  readonly drill?: boolean;
  /** BCP 47 code. */
  readonly language: string;
  /** The id that all language versions of one text share. */
  readonly pair: string;
  readonly body: string;
  /** Other words a person may look for it by. */
  readonly tags?: readonly string[];
  readonly fields: readonly Field[];
  /** Bodies for single sites, by site id: there they are written in place of `body`, with the same fields. */
  readonly variants?: Readonly<Record<string, string>>;
  /** Without #, written at the end where they do not stand in the body; left out on sites where they mean nothing. */
  readonly hashtags?: readonly string[];
  /** The name other bodies include this one by; such a template is not offered by itself. */
  readonly block?: string;
  /** What it is about, in an emergency: 'flood', 'wildfire'. */
  readonly hazard?: string;
  /** Ids of the sites it is meant for; left out: every site. */
  readonly sites?: readonly string[];
  readonly status: Status;
  /** Those of this very version. */
  readonly approvals?: readonly Approval[];
  /** Counts up from 1. */
  readonly version: number;
  readonly author: Author;
  /** ms since 1970. */
  readonly createdAt: number;
  readonly updatedAt: number;
  /** The day by which somebody must look at it again, `YYYY-MM-DD`. */
  readonly reviewBy: string;
  /** The last day it may be inserted, `YYYY-MM-DD`. */
  readonly expiresOn?: string;
}

/** What a template is for; groups the list. */
export type Category = 'emergency' | 'service' | 'meeting' | 'community';

/** Another language version of a text: the same `pair`. */
export type TemplateVersion = Pick<Template, 'id' | 'title' | 'language'>;

/** A template as its form needs it: `fields` are also those of the blocks it includes. */
export type TemplateToFill = Template & {
  /** The approved versions in other languages. */
  readonly versions?: readonly TemplateVersion[];
};

/** What the list in the sidebar shows of a template. */
export type TemplateSummary = Pick<Template, 'id' | 'title' | 'category' | 'language'> & {
  /** The body with every optional part, its slots written as `‹label›`. */
  readonly preview: string;
  /** Past its review date: still usable, but a lead should look. */
  readonly reviewDue: boolean;
};

/**
 * What a person typed into the form: words, a choice, `YYYY-MM-DD` for a date, `HH:MM` for a time, `YYYY-MM-DDTHH:MM`
 * for both, digits with an optional decimal point for a number.
 */
export type FieldValues = Readonly<Record<string, string>>;

/** A template with its slots filled, or what is still missing. */
export type Filled =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false;
      /** A sentence for each field's name; '' for the template as a whole. */
      readonly problems: Readonly<Record<string, string>>;
      /** The text as far as it is filled, with `‹label›` for what is missing; never to be inserted. */
      readonly preview: string;
    };
