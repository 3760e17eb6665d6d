import { describe, expect, it } from 'vitest';
import { createChecker, defaultStyleGuide } from '@/lib/checks';
import { exampleValues } from '@/lib/library/example-values';
import { starterTemplates } from '@/lib/library/starter';
import { writeTemplate } from '@/lib/library/write-template';
import { aField, aTemplate } from './a-template';

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
  }, 90_000);

  it('name a day where words are asked for and the label says “day”', () => {
    const template = (language: string, label: string) =>
      aTemplate({ language, body: '{{day}}', fields: [aField('day', { label, required: true })] });
    expect(exampleValues(template('en', 'Day'), now)).toEqual({ day: 'Friday' });
    expect(exampleValues(template('es', 'Día'), now)).toEqual({ day: 'viernes' });
  });

  it('are of each kind, seen from the moment they are made: a Monday soon, the day after, hours later', () => {
    const fields = [
      aField('start', { kind: 'date' }),
      aField('from', { kind: 'time', day: 'start' }),
      aField('end', { kind: 'date', after: 'start' }),
      aField('to', { kind: 'time', day: 'end', after: 'from' }),
      aField('moment', { kind: 'date-time', after: 'end' }),
      aField('asOfTime', { kind: 'time' }),
      aField('homes', { kind: 'number', least: 500 }),
      aField('phone', { kind: 'phone' }),
      aField('link', { kind: 'link' }),
      aField('street', { label: 'Street' }),
      aField('who', { help: 'Such as the Parks Department.' }),
      aField('agency', { default: 'City of Reno' }),
      aField('why', { kind: 'choice', choices: ['ice', 'fire'] }),
      aField('area', { label: 'Zona', kind: 'place', most: 5 }),
    ];
    const asked = fields.map((field) => ({ ...field, required: true }));
    const body = fields.map(({ name }) => `[[{{${name}}}]]`).join(' ');
    expect(
      exampleValues(aTemplate({ body, fields: asked }), Date.UTC(2026, 4, 6, 22, 7), {
        timeZone: 'America/Denver',
      }),
    ).toEqual({
      ...{ start: '2026-05-11', from: '09:00', end: '2026-05-12', to: '13:00', moment: '2026-05-13T09:00' },
      ...{ asOfTime: '16:00', homes: '500', phone: '555-010-0142', link: 'https://www.example.gov/info' },
      ...{
        street: 'Oak St.',
        who: 'the Parks Department',
        agency: 'City of Reno',
        why: 'ice',
        area: 'River',
      },
    });
  });

  it('are accepted by the form whatever the template, and fill its blocks, too', () => {
    const block = aTemplate({
      ...{ id: 'b', block: 'closing', body: ' Call {{phone}}.' },
      fields: [aField('phone', { kind: 'phone', required: true })],
    });
    const template = aTemplate({ body: 'Closed.{{>closing}}' });
    const values = exampleValues(template, now, { blocks: [block] });
    expect(writeTemplate(template, values, { language: 'en', blocks: [block] })).toEqual({
      ...{ ok: true, text: 'Closed. Call 555-010-0142.' },
    });
  });
});
