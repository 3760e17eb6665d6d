import { describe, expect, it } from 'vitest';
import { createChecker, defaultStyleGuide } from '@/lib/checks';
import { exampleValues } from '@/lib/library/example-values';
import { starterTemplates } from '@/lib/library/starter';
import { writeTemplate } from '@/lib/library/write-template';

const now = Date.UTC(2026, 10, 22, 15);

describe('example values', () => {
  it('fill every starter template with a post that our own checker has nothing against', () => {
    const check = createChecker({
      ...defaultStyleGuide,
      agency: { ...defaultStyleGuide.agency, timeZone: 'UTC' },
    });
    const trouble = starterTemplates().flatMap((template) => {
      const written = writeTemplate(template, exampleValues(template, now), { language: 'en' });
      if (!written.ok) return [`${template.id}: ${JSON.stringify(written.problems)}`];
      const { issues } = check(written.text, {
        ...{ now, interfaceLanguage: 'en', language: template.language, platform: 'x' },
        profile: template.drill ? 'drill' : template.category === 'emergency' ? 'emergency' : 'standard',
      });
      return issues.map(({ rule, words }) => `${template.id}: ${rule}: ${words} | ${written.text}`);
    });
    expect(trouble).toEqual([]);
  });
});
