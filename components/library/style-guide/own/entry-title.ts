/** An own rule's name as a person reads it: 'own.fire-department' is 'Fire department'. */
export function titleOfEntry(id: string): string {
  const last = id.slice(id.lastIndexOf('.') + 1);
  // A name given in the form keeps its capitals: “RiverFest” is one word.
  const parts = id.startsWith('own.') ? last : last.replace(/(\p{Ll}|\d)(?=\p{Lu})/gu, '$1 ');
  const words = parts.replace(/[-_\s]+/g, ' ').trim();
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

/** The id of a new rule of this name, unlike those that are taken; undefined where nothing of the name can stand in one. */
export function idForTitle(title: string, taken: ReadonlySet<string>): string | undefined {
  const name = title
    .trim()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
  if (name === '') return undefined;
  let id = `own.${name}`;
  for (let turn = 2; taken.has(id); turn += 1) id = `own.${name}-${turn}`;
  return id;
}
