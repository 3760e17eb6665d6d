import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import pairs from '@/assets/starter-library';
import { createChecker, defaultStyleGuide } from '@/lib/checks';
import { fillTemplate, templateFaults, templateSchema } from '@/lib/library';
import { pairSchema, starterTemplates } from '@/lib/library/starter';
import type { Template } from '@/lib/library/template';

/** X's own way of counting. */
const { parseTweet } = createRequire(import.meta.url)('twitter-text') as {
  parseTweet(text: string): { weightedLength: number };
};

const templates = starterTemplates();
const read = pairs.map((pair) => v.parse(pairSchema, pair));

function example(template: Template): Record<string, string> {
  const pair = read.find((data) => `starter-${data.pair}` === template.pair);
  return pair?.languages[template.language]?.example ?? {};
}

/** Only what a person must fill in. */
function shortest(template: Template): Record<string, string> {
  const required = template.fields.filter((field) => field.required).map(({ name }) => name);
  return Object.fromEntries(Object.entries(example(template)).filter(([name]) => required.includes(name)));
}

function write(template: Template, values: Record<string, string>): string {
  const filled = fillTemplate(template, values, { language: 'en' });
  return filled.ok ? filled.text : JSON.stringify(filled.problems);
}

describe('the starter library', () => {
  it('lists every file of its folder', () => {
    const files = readdirSync('assets/starter-library').filter((name) => name.endsWith('.json'));
    expect(read.map(({ pair }) => `${pair}.json`).sort()).toEqual(files.sort());
  });

  it('has at least 14 texts, each in English and Spanish, all ready to use', () => {
    expect(read.length).toBeGreaterThanOrEqual(14);
    for (const { languages } of read) expect(Object.keys(languages)).toEqual(['en', 'es']);
    for (const template of templates) expect(template.status).toBe('approved');
  });

  it('asks for the same things in both languages', () => {
    for (const { languages } of read) {
      const shape = (code: string) =>
        languages[code]?.fields.map(({ name, kind, required, choices = [], day, after }) => [
          ...[name, kind, required, choices.length, day, after],
        ]);
      expect(shape('es')).toEqual(shape('en'));
    }
  });

  it('passes the checks that Plainpost runs on everybody else’s posts, those for emergencies and drills among them', () => {
    const check = createChecker({
      ...defaultStyleGuide,
      agency: { ...defaultStyleGuide.agency, timeZone: 'UTC' },
    });
    const trouble = templates.flatMap((template) =>
      [example(template), shortest(template)].flatMap((values) => {
        const { issues } = check(write(template, values), {
          now: Date.UTC(2026, 10, 22),
          interfaceLanguage: 'en',
          language: template.language,
          platform: 'x',
          profile: template.drill ? 'drill' : template.category === 'emergency' ? 'emergency' : 'standard',
        });
        return issues.map(({ rule, words }) => `${template.id}: ${rule}: ${words}`);
      }),
    );
    expect(trouble).toEqual([]);
  });

  it('reads like this when it is filled', async () => {
    const lines = templates.map(
      (template) =>
        `## ${template.title}\n${write(template, example(template))}\n\n${write(template, shortest(template))}\n`,
    );
    await expect(lines.join('\n')).toMatchFileSnapshot('starter-library.txt');
  });

  it.each(templates.map((template) => [`${template.title} (${template.language})`, template] as const))(
    '%s: is sound, fits a post on X, and ends with a hashtag in CamelCase',
    (_title, template) => {
      expect(v.is(templateSchema, template)).toBe(true);
      expect(templateFaults(template)).toEqual([]);
      for (const values of [example(template), shortest(template)]) {
        const filled = fillTemplate(template, values, { language: 'en' });
        expect(filled).toMatchObject({ ok: true });
        if (!filled.ok) continue;
        expect(parseTweet(filled.text).weightedLength).toBeLessThanOrEqual(280);
        expect(filled.text).toMatch(/[^#]* #(\p{Lu}[\p{L}\d]+)$/u);
        expect(filled.text.match(/#/g)).toHaveLength(1);
        expect(filled.text).not.toMatch(/please|por favor|[‹›{}[\]|]| {2}|\.\.| [.,;]|!!/i);
      }
    },
  );
});
