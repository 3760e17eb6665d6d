/** Hosts of a site that stand for a country, and its language. */
const ofHost: Readonly<Record<string, string>> = { 'it.nextdoor.com': 'it', 'fr.nextdoor.com': 'fr' };

/** The site shows itself in the account's language; here the address says which: `?lang=es`. */
export const language = new URLSearchParams(location.search).get('lang') ?? ofHost[location.hostname] ?? 'en';

/** The words in that language, or the English ones where there are none. */
export function inLanguage<Words>(all: Readonly<Record<string, Words>> & { readonly en: Words }): Words {
  return all[language] ?? all.en;
}
