import type { AgencyFacts } from './agency';

const known = new WeakMap<AgencyFacts, ReadonlySet<string>>();

/** The words an agency's own names and terms are made of, in small letters: they are never put right. */
export function agencyWords(agency: AgencyFacts): ReadonlySet<string> {
  const read = known.get(agency);
  if (read !== undefined) return read;
  const { name, otherNames, places, hashtags, acronyms, terms } = agency;
  const texts = [name, ...otherNames, ...places, ...hashtags, ...Object.keys(acronyms)];
  const all = [...texts, ...Object.values(acronyms), ...terms.map(({ use }) => use)];
  const words = new Set(all.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u)));
  words.delete('');
  known.set(agency, words);
  return words;
}
