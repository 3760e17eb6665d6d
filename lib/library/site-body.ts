import type { Template } from './template';

/** Sites that post to another: there its text is written, and its customs hold. */
const postsTo: Readonly<Record<string, string>> = {
  'business-suite': 'facebook',
  'tiktok-studio': 'tiktok',
};

/** Sites on which a hashtag leads nowhere. */
const withoutHashtags: readonly string[] = ['nextdoor'];

/** The body a template has for a site, by the site's id; without one, or without a site, that for all. */
export function siteBody({ body, variants = {} }: Template, site: string | undefined): string {
  const names = site === undefined ? [] : [site, postsTo[site] ?? site];
  const own = names.find((name) => Object.hasOwn(variants, name));
  return (own === undefined ? undefined : variants[own]) ?? body;
}

/** Whether a hashtag means something on a site. */
export function takesHashtags(site: string | undefined): boolean {
  return site === undefined || !withoutHashtags.includes(site);
}
