const parts = (host: string): readonly string[] => host.split('.');
const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]/g, '');

/** The part of a host that names whose it is: 'riverton' of 'www.riverton.example.gov', 'rivertonca' of 'rivertonca.org'. */
function naming(domain: string): string {
  const labels = parts(domain).filter((label) => label !== 'www');
  const names = labels
    .slice(0, -1)
    .filter((label) => !/^(?:gov|gob|com|org|net|co|ci|us|state|example|k12|mil)$/.test(label));
  return plain(names.sort((a, b) => b.length - a.length)[0] ?? labels[0] ?? '');
}

/** Whether two words differ by one letter put in, left out, changed or swapped. */
function almostSame(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one === other) return false;
  let from = 0;
  while (from < one.length && one[from] === other[from]) from += 1;
  let back = 0;
  while (back < Math.min(one.length, other.length) - from && one.at(-1 - back) === other.at(-1 - back))
    back += 1;
  const left = one.slice(from, one.length - back);
  const right = other.slice(from, other.length - back);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** Whether a host that is not the agency's reads like one that is: its name in another domain, or a letter off. */
export function imitates(host: string, domains: readonly string[], names: readonly string[]): boolean {
  const labels = parts(host).slice(0, -1).map(plain);
  const whole = plain(host);
  for (const domain of domains) {
    const own = plain(domain);
    const name = naming(domain);
    if (own.length > 5 && whole.includes(own)) return true;
    if (name.length < 5) continue;
    const dressed = new RegExp(
      `^(?:(?:city|town|county|village|my|visit|official|the|go|pay)(?:of)?)?${name}(?:city|town|county|gov|government|official|online|alerts?|pay|portal|info|us|[a-z]{2})?$`,
    );
    if (labels.some((label) => dressed.test(label) || (name.length > 6 && almostSame(label, name))))
      return true;
  }
  return names.some((name) => {
    const joined = plain(name);
    return joined.length > 7 && name.includes(' ') && labels.some((label) => label.includes(joined));
  });
}
