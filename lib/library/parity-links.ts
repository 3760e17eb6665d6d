/** How a site says which language a page is in, other than by its code. */
const named: Readonly<Record<string, string>> = {
  espanol: 'es',
  español: 'es',
  'espa%c3%b1ol': 'es',
  spanish: 'es',
  esp: 'es',
  english: 'en',
  ingles: 'en',
};

/** What a link leads to, without its scheme and without the marks of its language: one page in two languages has one key. */
export function linkKey(link: string, language: string): string {
  return withoutLanguage(bare(link), language);
}

/** Whether a link says that its page is in this language. */
export function namesLanguage(link: string, language: string): boolean {
  return withoutLanguage(bare(link), language) !== bare(link);
}

/** The host of a link, without the marks of a language. */
export function hostOf(link: string, language: string): string {
  return withoutLanguage(bare(link), language).split(/[/?#]/)[0] ?? '';
}

function bare(link: string): string {
  return link
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/+$/, '');
}

function withoutLanguage(link: string, language: string): string {
  const words = Object.keys(named).filter((word) => named[word] === language);
  const mark = [language, `${language}-[a-z]{2}`, ...words].join('|');
  return link
    .replace(new RegExp(`^(?:${mark})\\.(?=[^/]+\\.)`), '')
    .replace(new RegExp(`/(?:${mark})(?=[/?#]|$)`), '')
    .replace(new RegExp(`([?&])(?:lang|language|hl|locale|l)=(?:${mark})(?:&|$)`), '$1')
    .replace(new RegExp(`[-_.](?:${mark})(?=\\.(?:html?|pdf|aspx?|php)$|$)`), '')
    .replace(/[?&/]+$/, '');
}
