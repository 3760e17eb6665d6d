import { createDictionary, type Dictionary } from '@/lib/checks/spelling';

/** Reads a file of the extension's own, by its place in the package. */
export type ReadFile = (path: string) => Promise<string>;

/** The words of the languages that are written, fetched when a language is first met. */
export interface Dictionaries {
  /** The words of a language (BCP 47) where they are at hand; never waits. */
  of(language: string): Dictionary | undefined;
  /** Starts to fetch them, and tells whether they are on their way. */
  isComing(language: string): boolean;
}

const spelled: readonly string[] = ['en', 'es'];
const base = (language: string): string => language.split('-', 1)[0] ?? '';

/**
 * Keeps the dictionaries of the worker's lifetime. One that cannot be read is done without, and is not tried again.
 * @param later runs something when the answers that are under way have left
 */
export function createDictionaries(
  read: ReadFile,
  later: (work: () => void) => void = (work) => setTimeout(work),
): Dictionaries {
  const known = new Map<string, Dictionary | 'coming' | 'failed'>();

  async function load(language: string): Promise<void> {
    try {
      const [aff, dic] = await Promise.all(
        ['aff', 'dic'].map((end) => read(`dictionaries/${language}.${end}`)),
      );
      known.set(language, createDictionary(aff ?? '', dic ?? ''));
    } catch (error) {
      known.set(language, 'failed');
      console.error(`The ${language} dictionary could not be read; its spelling is not checked.`, error);
    }
  }

  return {
    of(language) {
      const found = known.get(base(language));
      return typeof found === 'object' ? found : undefined;
    },
    isComing(language) {
      const name = base(language);
      if (!spelled.includes(name)) return false;
      if (!known.has(name)) {
        known.set(name, 'coming');
        later(() => void load(name));
      }
      return known.get(name) === 'coming';
    },
  };
}
