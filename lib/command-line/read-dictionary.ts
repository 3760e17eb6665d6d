import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createDictionary, type Dictionary } from '@/lib/checks/spelling';

const packages: Readonly<Record<string, string>> = { en: 'dictionary-en', es: 'dictionary-es' };
const read = new Map<string, Dictionary>();

/** The words of a language, read when they are first asked for; undefined for a language without a dictionary. */
export function readDictionary(language: string): Dictionary | undefined {
  const name = packages[language];
  if (name === undefined) return undefined;
  const known = read.get(language);
  if (known !== undefined) return known;
  const folder = dirname(createRequire(import.meta.url).resolve(name));
  const file = (ending: string) => readFileSync(join(folder, `index.${ending}`), 'utf8');
  const dictionary = createDictionary(file('aff'), file('dic'));
  read.set(language, dictionary);
  return dictionary;
}
