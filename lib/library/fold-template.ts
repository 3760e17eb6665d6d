import { type Part, parseBody } from './parse-body';
import type { Category, Template } from './template';

/** What a search looks at, lower-case and without accents, and what it shows. */
export interface FoldedTemplate {
  readonly title: string;
  readonly titleWords: readonly string[];
  /** Tags, and the names of category and language in English and Spanish. */
  readonly nameWords: readonly string[];
  readonly bodyWords: readonly string[];
  readonly all: string;
  /** As `TemplateSummary.preview`. */
  readonly preview: string;
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
  const { title, tags = [], category, language } = template;
  const titleWords = foldWords(title);
  const nameWords = foldWords(
    [...tags, categories[category], languages[language.slice(0, 2)] ?? language].join(' '),
  );
  const preview = writePreview(template);
  const bodyWords = [...new Set(foldWords(preview))];
  const folded = {
    title: titleWords.join(' '),
    titleWords,
    nameWords,
    bodyWords,
    all: [...titleWords, ...nameWords, ...bodyWords].join(' '),
    preview,
  };
  cache.set(template, folded);
  return folded;
}

/** The words of a text, lower-case and without accents: "Órdenes" gives "ordenes". */
export function foldWords(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function writePreview({ body, fields }: Template): string {
  const labels = new Map(fields.map(({ name, label }) => [name, label]));
  const write = (part: Part): string => {
    if (part.kind === 'words') return part.words;
    if (part.kind === 'optional') return part.parts.map(write).join('');
    return `‹${(part.kind === 'slot' && labels.get(part.name)) || part.name}›`;
  };
  return (parseBody(body)?.map(write).join('') ?? body).replace(/\s+/g, ' ').trim();
}
