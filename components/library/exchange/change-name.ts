import { titleOfEntry } from '@/components/library/style-guide/own/entry-title';
import { rules } from '@/lib/checks';
import type { Texts } from '@/lib/checks/texts';
import type { Change } from '@/lib/library/exchange';
import { propertyTexts } from './property-texts';

type Say = (texts: Texts) => string;

/** What a person calls a property of a template, or a fact. */
export const nameOfProperty = (name: string, say: Say): string =>
  propertyTexts[name] ? say(propertyTexts[name]) : name;

/** What a person calls the thing that is changed. */
export function nameOfChange({ kind, name }: Pick<Change, 'kind' | 'name'>, say: Say): string {
  const rule = kind === 'rules' ? rules.find(({ id }) => id === name) : undefined;
  if (rule) return say(rule.title);
  if (kind === 'facts') return nameOfProperty(name, say);
  return kind === 'entries' ? titleOfEntry(name) : name;
}
