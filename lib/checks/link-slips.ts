import type { Texts } from './texts';

/** A way to mistype an address, and its mending; the pattern's match is what is marked. */
export interface Slip {
  /** Cheap to look for: without it the pattern need not look. */
  readonly sign: RegExp;
  readonly pattern: RegExp;
  readonly mend: (found: string) => string;
  readonly message: Texts;
}

/** Said of an address with a blank in it. */
export const space: Texts = {
  en: 'A blank breaks this address. Close it up.',
  es: 'Un espacio corta esta dirección. Quítelo.',
};
const mistyped: Texts = {
  en: 'This address is mistyped and leads nowhere.',
  es: 'Esta dirección está mal escrita y no lleva a ninguna parte.',
};
/** Said of an address that runs on into other words. */
export const stuck: Texts = {
  en: 'Something is stuck to this address. Put a blank between.',
  es: 'Hay algo pegado a esta dirección. Ponga un espacio.',
};
const endings = 'gov|mil|com|org|net|edu|us|info';
const blankInName = new RegExp(`(?:[^\\S\\n]\\.|\\.[^\\S\\n])(?:${endings})(?![\\w.])`, 'i');
const noBlanks = (found: string): string => found.replace(/\s/g, '');

/** What goes wrong when an address is typed or pasted. */
export const slips: readonly Slip[] = [
  {
    sign: /:\/\/[^\S\n]/,
    pattern: /https?:\/\/[^\S\n]+(?=(?:[\w-]+\.)+[a-z]{2,})/gi,
    mend: noBlanks,
    message: space,
  },
  {
    sign: /www\.[^\S\n]/i,
    pattern: /(?<![\w.])www\.[^\S\n]+(?=(?:[\w-]+\.)+[a-z]{2,})/gi,
    mend: noBlanks,
    message: space,
  },
  {
    sign: blankInName,
    pattern: new RegExp(
      `(?<![\\w.@-])(?:https?://|www\\.)[\\w.-]+(?:[^\\S\\n]\\.|\\.[^\\S\\n])(?:${endings})(?![\\w.])`,
      'gi',
    ),
    mend: noBlanks,
    message: space,
  },
  {
    sign: blankInName,
    pattern: new RegExp(
      `(?<![\\w.@-])[a-z0-9-]{3,}(?:[^\\S\\n]\\.|\\.[^\\S\\n])(?:${endings})(?=/\\w)`,
      'gi',
    ),
    mend: noBlanks,
    message: space,
  },
  {
    sign: /https?(?!:\/\/[\w-])[:;/]|:\/\/http|hhttp|:(?<!https?:)\/\//i,
    pattern:
      /(?<!\w)(?:https?(?::\/|\/\/|;\/\/|:\\\\|:(?=www\.|[\w-]+\.(?:gov|org|com|net|us)(?!\w))|:\/\/\/)|https?:\/\/https?:?\/\/|(?:ttps?|tps?|hps?|htts?|htp):\/\/|hh+ttps?:\/\/|ht{3,}ps?:\/\/|htps?:\/\/|hptts?:\/\/|httsp:\/\/)(?=[\w-]+\.[a-z])/gi,
    mend: () => 'https://',
    message: mistyped,
  },
  {
    sign: /ww\.(?<!www\.)|wwww|www,|www\.\./i,
    pattern: /(?<![\w.])(?:ww\.|w{4,}\.|www,|www\.\.+)(?=[\w-]+\.[a-z])/gi,
    mend: () => 'www.',
    message: mistyped,
  },
  {
    sign: /(?:www\.|:\/\/)[\w-]+,/i,
    pattern: new RegExp(`(?<![\\w.])(?:www\\.|https?://)[\\w-]+,(?:${endings})(?!\\w)`, 'gi'),
    mend: (found) => found.replace(',', '.'),
    message: mistyped,
  },
  {
    sign: new RegExp(`\\.(?:${endings})[,;.]/`, 'i'),
    pattern: new RegExp(`(?<=[\\w-]\\.(?:${endings}))[,;.](?=/[\\w-])`, 'gi'),
    mend: () => '',
    message: mistyped,
  },
  {
    sign: new RegExp(`\\.(?:${endings})[.!?]\\S`),
    pattern: new RegExp(`(?<=\\w\\.(?:${endings}))[.!?](?=\\p{Lu}\\p{Ll})`, 'gu'),
    mend: (found) => `${found} `,
    message: stuck,
  },
  {
    sign: /[,;]https?:/i,
    pattern: /(?<=\/[\w-]{1,80})[,;](?=https?:\/\/)/gi,
    mend: (found) => `${found} `,
    message: stuck,
  },
  {
    sign: /h(?<=\Sh)ttps?:/i,
    pattern: /[\p{L}\p{N}](?=https?:\/\/[\w-]+\.)/giu,
    mend: (found) => `${found} `,
    message: stuck,
  },
];
