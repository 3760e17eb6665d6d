import * as v from 'valibot';
import pairs from '@/assets/starter-library';
import type { Template } from './template';
import { templateSchema } from './template-schema';

/** Counts up with each release that changes a starter template. */
export const starterVersion = 2;

/** When that release was written, ms since 1970. */
export const starterReleasedAt = Date.UTC(2026, 10, 22);

/** The key all starter templates are signed with in `author`. */
export const starterAuthor = { name: 'Plainpost', key: 'plainpost-starter' };

const reviewBy = '2027-11-22';

const text = v.object({
  title: v.string(),
  body: v.string(),
  tags: v.array(v.string()),
  fields: templateSchema.entries.fields,
  /** Realistic values, for the tests that fill every starter template. */
  example: v.record(v.string(), v.string()),
});

/** One file in `assets/starter-library`: a text in each of its languages. */
export const pairSchema = v.object({
  pair: v.string(),
  category: templateSchema.entries.category,
  drill: templateSchema.entries.drill,
  languages: v.record(v.string(), text),
});

let templates: readonly Template[] | undefined;

/** The templates that come with Plainpost, all approved. */
export function starterTemplates(): readonly Template[] {
  templates ??= pairs.flatMap((data) => {
    const { pair, category, drill, languages } = v.parse(pairSchema, data);
    return Object.entries(languages).map(([language, { title, body, tags, fields }]) => ({
      title,
      body,
      tags,
      fields,
      id: `starter-${pair}-${language}`,
      library: 'starter' as const,
      category,
      ...(drill !== undefined && { drill }),
      language,
      pair: `starter-${pair}`,
      status: 'approved' as const,
      version: starterVersion,
      author: starterAuthor,
      createdAt: starterReleasedAt,
      updatedAt: starterReleasedAt,
      reviewBy,
    }));
  });
  return templates;
}
