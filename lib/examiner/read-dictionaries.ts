import { createDictionary, type Dictionary } from '@/lib/checks/spelling';

const spelled: readonly string[] = ['en', 'es'];

/**
 * Reads the dictionaries of the languages there are some for; one that cannot be read is done without.
 * @param folder their address, with a slash at its end
 * @param languages BCP 47 codes
 */
export async function readDictionaries(
  folder: string,
  languages: readonly string[],
): Promise<ReadonlyMap<string, Dictionary>> {
  const wanted = spelled.filter((name) => languages.some((code) => code.split('-', 1)[0] === name));
  const known = new Map<string, Dictionary>();
  const read = async (name: string, end: string) => (await fetch(`${folder}${name}.${end}`)).text();
  const load = async (name: string) => {
    try {
      const [aff, dic] = await Promise.all([read(name, 'aff'), read(name, 'dic')]);
      known.set(name, createDictionary(aff, dic));
    } catch (error) {
      console.error(`The ${name} dictionary could not be read; its spelling is not checked.`, error);
    }
  };
  await Promise.all(wanted.map(load));
  return known;
}
