/** Whether a match pattern such as `https://x.com/*` takes in an address: the same host, and a path that begins as it says. */
export function matchesUrl(pattern: string, url: string): boolean {
  const wanted = URL.parse(pattern.replace(/\*$/, ''));
  const given = URL.parse(url);
  return (
    wanted !== null &&
    given !== null &&
    given.protocol === wanted.protocol &&
    given.host === wanted.host &&
    given.pathname.startsWith(wanted.pathname)
  );
}
