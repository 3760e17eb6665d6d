import type { Texts } from './texts';

/** A way to mistype an address, and its mending; the pattern's match is what is marked. */
export interface Slip {
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
const noBlanks = (found: string): string => found.replace(/\s/g, '');

/** What goes wrong when an address is typed or pasted. */
export const slips: readonly Slip[] = [
  { pattern: /https?:\/\/[^\S\n]+(?=(?:[\w-]+\.)+[a-z]{2,})/gi, mend: noBlanks, message: space },
  { pattern: /(?<![\w.])www\.[^\S\n]+(?=(?:[\w-]+\.)+[a-z]{2,})/gi, mend: noBlanks, message: space },
  {
    pattern: new RegExp(
      `(?<![\\w.@-])(?:https?://|www\\.)[\\w.-]+(?:[^\\S\\n]\\.|\\.[^\\S\\n])(?:${endings})(?![\\w.])`,
      'gi',
    ),
    mend: noBlanks,
    message: space,
  },
  {
    pattern: new RegExp(
      `(?<![\\w.@-])[a-z0-9-]{3,}(?:[^\\S\\n]\\.|\\.[^\\S\\n])(?:${endings})(?=/\\w)`,
      'gi',
    ),
    mend: noBlanks,
    message: space,
  },
  {
    pattern:
      /(?<!\w)(?:https?(?::\/|\/\/|;\/\/|:\\\\|:(?=www\.|[\w-]+\.(?:gov|org|com|net|us)(?!\w))|:\/\/\/)|https?:\/\/https?:?\/\/|(?:ttps?|tps?|hps?|htts?|htp):\/\/|hh+ttps?:\/\/|ht{3,}ps?:\/\/|htps?:\/\/|hptts?:\/\/|httsp:\/\/)(?=[\w-]+\.[a-z])/gi,
    mend: () => 'https://',
    message: mistyped,
  },
  {
    pattern: /(?<![\w.])(?:ww\.|w{4,}\.|www,|www\.\.+)(?=[\w-]+\.[a-z])/gi,
    mend: () => 'www.',
    message: mistyped,
  },
  {
    pattern: new RegExp(`(?<![\\w.])(?:www\\.|https?://)[\\w-]+,(?:${endings})(?!\\w)`, 'gi'),
    mend: (found) => found.replace(',', '.'),
    message: mistyped,
  },
  {
    pattern: new RegExp(`(?<=\\w\\.(?:${endings}))[.!?](?=\\p{Lu}\\p{Ll})`, 'gu'),
    mend: (found) => `${found} `,
    message: stuck,
  },
  { pattern: /(?<=\/[\w-]{1,80})[,;](?=https?:\/\/)/gi, mend: (found) => `${found} `, message: stuck },
  { pattern: /[\p{L}\p{N}](?=https?:\/\/[\w-]+\.)/giu, mend: (found) => `${found} `, message: stuck },
];
