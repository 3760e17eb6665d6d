import type { ReadLine } from '@/components/library/LinesField';
import { type InterfaceLanguage, say, type Texts } from '@/lib/checks';
import { texts } from './texts';

/** The facts that are lists of words. */
export type ListedFact = 'otherNames' | 'domains' | 'handles' | 'phones' | 'emails' | 'places' | 'hashtags';

interface Reading {
  /** As it is kept: without what people copy along. */
  readonly clean: (line: string) => string;
  readonly fits: (value: string) => boolean;
  readonly why: Texts;
}

const longest = 200;
const asItIs = (line: string): string => line;
const anything: Reading = { clean: asItIs, fits: () => true, why: texts.tooLong };

const readings: Readonly<Record<ListedFact, Reading>> = {
  otherNames: anything,
  places: anything,
  domains: {
    clean: (line) =>
      line
        .toLowerCase()
        .replace(/^[a-z]+:\/\//, '')
        .replace(/^www\./, '')
        .replace(/[/?#].*$/, ''),
    fits: (value) => /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}$/u.test(value),
    why: texts.noDomain,
  },
  handles: {
    clean: (line) => line.replace(/^@/, ''),
    fits: (value) => /^[\p{L}\p{N}_.@-]+$/u.test(value),
    why: texts.noHandle,
  },
  phones: { clean: asItIs, fits: (value) => (value.match(/\d/g)?.length ?? 0) >= 3, why: texts.noPhone },
  emails: { clean: asItIs, fits: (value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value), why: texts.noEmail },
  hashtags: {
    clean: (line) => line.replace(/^#/, ''),
    fits: (value) => /^[\p{L}\p{M}\p{N}_]+$/u.test(value),
    why: texts.noHashtag,
  },
};

/** How a line of a fact is read: cleaned of what people copy along, or refused with one sentence. */
export function readFact(fact: ListedFact, language: InterfaceLanguage): ReadLine {
  const { clean, fits, why } = readings[fact];
  return (line) => {
    const value = clean(line).trim();
    if (value.length > longest) return { why: say(texts.tooLong, language) };
    return value !== '' && fits(value) ? { value } : { why: say(why, language, { line: line.slice(0, 60) }) };
  };
}
