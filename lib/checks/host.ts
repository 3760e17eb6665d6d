/** The host of a link, in small letters and without what logs in, port or 'www.'; '' for an e-mail address. */
export function hostOf(link: string): string {
  const [, scheme = '', rest = ''] = /^(https?:\/\/)?(.*)$/is.exec(link) ?? [];
  const authority = /^[^/?#]*/.exec(rest)?.[0] ?? '';
  const at = authority.lastIndexOf('@');
  if (at >= 0 && scheme === '') return '';
  return authority
    .slice(at + 1)
    .replace(/:\d*$/, '')
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.$/, '');
}

/** Whether a host is this domain or one below it. */
export const isUnder = (host: string, domain: string): boolean => {
  const plain = domain
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    .replace(/\/.*$/, '');
  return plain !== '' && (host === plain || host.endsWith(`.${plain}`));
};

const government =
  /(?:^|\.)(?:gov|mil)$|\.(?:k12|ci|co|cc|state|lib|fed|dst|cog|town|village|tec|vil)\.[a-z.]{2,20}\.us$|\.(?:gov|gob|gc|gouv)\.[a-z]{2}$|(?:^|\.)(?:si\.edu|usps\.com|gc\.ca)$/;

/** Whether a host can only be a government's. */
export const isGovernmentHost = (host: string): boolean => government.test(host);
