import { parseBody, slotNames } from './parse-body';
import type { Category, Template } from './template';

/** What a search looks at: everything lower-case and without accents. */
export interface FoldedTemplate {
  readonly title: string;
  readonly titleWords: readonly string[];
  /** Tags, and the names of category and language in English and Spanish. */
  readonly nameWords: readonly string[];
  readonly bodyWords: readonly string[];
  readonly all: string;
}

const categories: Readonly<Record<Category, string>> = {
  emergency: 'emergency alert emergencia alerta',
  service: 'service servicio',
  meeting: 'meeting reunion',
  community: 'community comunidad',
};
const languages: Readonly<Record<string, string>> = { en: 'english ingles', es: 'spanish espanol' };

const cache = new WeakMap<Template, FoldedTemplate>();

/** Folds a template for searching, once for each row object. */
export function foldTemplate(template: Template): FoldedTemplate {
  const known = cache.get(template);
  if (known) return known;
  const { title, tags = [], category, language, body, fields } = template;
  const slots = new Set(slotNames(parseBody(body) ?? []));
  const labels = fields.filter(({ name }) => slots.has(name)).map(({ label }) => label);
  const titleWords = foldWords(title);
  const nameWords = foldWords(
    [...tags, categories[category], languages[language.slice(0, 2)] ?? language].join(' '),
  );
  const bodyWords = [...new Set(foldWords([body.replace(/\{\{.*?\}\}/g, ' '), ...labels].join(' ')))];
  const folded = {
    title: titleWords.join(' '),
    titleWords,
    nameWords,
    bodyWords,
    all: [...titleWords, ...nameWords, ...bodyWords].join(' '),
  };
  cache.set(template, folded);
  return folded;
}

/** The words of a text, lower-case and without accents: "Órdenes" gives "ordenes". */
export function foldWords(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
