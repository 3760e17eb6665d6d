import type { Template } from '@/lib/library';

const optional = [
  ...(['drill', 'tags', 'variants', 'hashtags', 'block', 'hazard', 'sites', 'expiresOn'] as const),
] satisfies (keyof Template)[];

/** The same without what says nothing: an empty word, list or date is left out. */
export function tidyTemplate(template: Template): Template {
  const tidy: Template = { ...template };
  for (const key of optional) if (isNothing(template[key])) delete (tidy as Partial<Template>)[key];
  return tidy;
}

function isNothing(value: unknown): boolean {
  if (value instanceof Object) return Object.keys(value).length === 0;
  return value === '' || value === false || value === undefined;
}
