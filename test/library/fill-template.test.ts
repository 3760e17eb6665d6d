import { describe, expect, it } from 'vitest';
import { type Field, type FieldValues, fillTemplate, type Template } from '@/lib/library';
import { howMany } from '../how-many';

const text = (name: string, required = false): Field => ({
  name,
  label: `The ${name}`,
  kind: 'text',
  required,
});
const day = (name: string, more: Partial<Field> = {}): Field => ({
  ...{ name, label: `The ${name}`, kind: 'date', required: false },
  ...more,
});
const time = (name: string, more: Partial<Field> = {}): Field => ({ ...day(name, more), kind: 'time' });

function template(body: string, fields: readonly Field[], more: Partial<Template> = {}): Template {
  return {
    id: 'one',
    library: 'private',
    title: 'One',
    category: 'service',
    language: 'en',
    pair: 'one',
    body,
    fields,
    status: 'approved',
    version: 1,
    author: { name: 'Ana', key: 'k' },
    createdAt: 0,
    updatedAt: 0,
    reviewBy: '2027-01-01',
    ...more,
  };
}

const fill = (body: string, fields: readonly Field[], values: FieldValues, more: Partial<Template> = {}) =>
  fillTemplate(template(body, fields, more), values, { language: 'en' });
const written = (...asked: Parameters<typeof fill>) => {
  const filled = fill(...asked);
  return filled.ok ? filled.text : filled.problems;
};

describe('filling a template', () => {
  it('puts plain values in their slots', () => {
    expect(written('{{street}} is closed.', [text('street')], { street: ' Oak   Street\n' })).toBe(
      'Oak Street is closed.',
    );
  });

  it('does not double the period of a value that ends with one', () => {
    expect(written('Detour: {{street}}. Go.', [text('street')], { street: 'Elm St.' })).toBe(
      'Detour: Elm St. Go.',
    );
  });

  it('leaves out an optional part whose slot is empty, or writes what stands for it', () => {
    const body = 'Closed[[ until {{end}}|, until further notice]].[[ Detour: {{street}}.]] Thank you.';
    const fields = [time('end'), text('street')];
    expect(written(body, fields, {})).toBe('Closed, until further notice. Thank you.');
    expect(written(body, fields, { end: '17:00', street: 'Elm' })).toBe(
      'Closed until 5 p.m. Detour: Elm. Thank you.',
    );
  });

  it('never drops a typed value unsaid: a half-filled optional part is a problem', () => {
    const body = 'Closed[[ between {{from}} and {{to}}]].';
    expect(written(body, [text('from'), text('to')], { to: '5th' })).toEqual({
      from: 'Fill in “The from” too, or clear “The to”: neither appears without the other.',
    });
  });

  it('asks for what is required, each field by its name', () => {
    const fields = [text('street', true), day('start', { required: true }), time('at', { required: true })];
    expect(fill('{{street}} {{start}} {{at}}', fields, { street: '  ' })).toEqual({
      ok: false,
      problems: {
        street: 'Fill in “The street”.',
        start: 'Enter a date for “The start”.',
        at: 'Enter a time for “The at”.',
      },
      preview: '‹The street› ‹The start› ‹The at›',
    });
  });

  it('takes only an answer that is among the choices', () => {
    const fields: Field[] = [{ ...text('why'), kind: 'choice', choices: ['flooding', 'ice'] }];
    expect(written('Because of {{why}}', fields, { why: 'ice' })).toBe('Because of ice');
    expect(written('Because of {{why}}', fields, { why: 'snow' })).toEqual({
      why: 'Choose one of the answers for “The why”.',
    });
  });

  it.each([
    ['2026-05-06', 'en', 'Wednesday, May 6'],
    ['2026-05-06', 'es', 'miércoles, 6 de mayo'],
    ['2028-02-29', 'en-US', 'Tuesday, February 29'],
  ])('writes the day %s in %s as %s', (value, language, expected) => {
    expect(written('{{d}}', [day('d')], { d: value }, { language })).toBe(expected);
  });

  it.each(['2026-02-29', '2026-13-01', '06/05/2026', '99999-01-01', 'tomorrow'])(
    'refuses the day %s',
    (d) => {
      expect(written('{{d}}', [day('d')], { d })).toEqual({ d: '“The d” is not a date.' });
    },
  );

  it.each([
    ['17:30', '5:30 p.m.'],
    ['05:00', '5 a.m.'],
    ['00:00', 'midnight'],
    ['12:00', 'noon'],
    ['12:05', '12:05 p.m.'],
    ['00:01', '12:01 a.m.'],
  ])('writes the time %s as %s', (value, expected) => {
    expect(written('At {{t}}', [time('t')], { t: value })).toBe(`At ${expected}`);
  });

  it.each([
    ['a las', '17:30', 'a las 5:30 p. m.'],
    ['a las', '13:00', 'a la 1:00 p. m.'],
    ['A las', '12:00', 'Al mediodía'],
    ['desde las', '12:00', 'desde el mediodía'],
    ['de las', '12:00', 'del mediodía'],
    ['hasta las', '00:00', 'hasta la medianoche'],
    ['hasta las', '11:00', 'hasta las 11:00 a. m.'],
  ])('agrees in Spanish: %s %s gives “%s”', (before, value, expected) => {
    expect(written(`${before} {{t}}`, [time('t')], { t: value }, { language: 'es' })).toBe(expected);
  });

  it.each(['24:00', '7:30', '07:60', 'noon'])('refuses the time %s', (t) => {
    expect(written('{{t}}', [time('t')], { t })).toEqual({ t: '“The t” is not a time of day.' });
  });

  it('says when the end is before the start, and how to say that it is a later day', () => {
    const body = 'From {{at}} on {{start}} until {{till}}[[ on {{end}}]]';
    const fields = [
      ...[day('start'), time('at', { day: 'start' }), day('end', { after: 'start' })],
      time('till', { day: 'end', after: 'at' }),
    ];
    const start = { start: '2026-05-06', at: '17:00' };
    expect(written(body, fields, { ...start, till: '06:00' })).toEqual({
      till: '“The till” is before “The at”. If it is on a later day, fill in “The end”.',
    });
    expect(written(body, fields, { ...start, end: '2026-05-05', till: '18:00' })).toEqual({
      end: '“The end” is before “The start”.',
    });
    expect(written(body, fields, { ...start, end: '2026-05-07', till: '06:00' })).toBe(
      'From 5 p.m. on Wednesday, May 6 until 6 a.m. on Thursday, May 7',
    );
  });

  it('takes a value for what it says: slots, brackets and control characters in it do nothing', () => {
    const fields = [text('a'), text('b')];
    const a = '{{b}} [[x|y]] $& \u202Egpj\u0007';
    expect(written('{{a}}[[ {{b}}]]', fields, { a, b: 'secret' })).toBe('b [[x|y]] $& gpj secret');
  });

  it('refuses, in one sentence, a template with a slot that has no field', () => {
    expect(written('{{street}} {{strete}}', [text('street')], { street: 'Oak' })).toEqual({
      '': 'This template asks for “strete” but has no such field. Ask the person who keeps your templates to correct it.',
    });
  });

  it.each(['{{street', '}} x', '[[ {{street}}', ']]', '{{a b}}', '[[ a | b | c ]]'])(
    'refuses, in one sentence, the malformed body %s',
    (body) => {
      expect(written(body, [text('street')], { street: 'Oak' })).toEqual({
        '': expect.stringContaining('open or stray bracket'),
      });
    },
  );

  it.each(['draft', 'retired'] as const)('refuses a %s template', (status) => {
    expect(written('Hello', [], {}, { status })).toEqual({
      '': 'This template is not approved, so it cannot be inserted.',
    });
  });

  it('speaks Spanish to a person who does', () => {
    const one = template('{{street}}', [text('street', true)]);
    expect(fillTemplate(one, {}, { language: 'es' })).toMatchObject({
      problems: { street: 'Complete «The street».' },
    });
  });

  it('never throws, and never leaves a slot in a text it calls finished', () => {
    let seed = 20261122;
    const random = (below: number) => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    const pieces = [
      '{{a}}',
      '{{b}}',
      '{{c}}',
      '[[',
      ']]',
      '|',
      '{',
      '}',
      '{{',
      '}}',
      ' x. ',
      '\n',
      '‹',
      'las ',
    ];
    const whole = ['[[ {{a}}]]', '[[{{b}}[[ {{c}}]]|none]]', ' x. ', '{', '\n', 'a las ', '{{a}}'];
    const values = [
      '',
      'Oak',
      '{{a}}',
      '{',
      '}',
      '[[',
      '2026-05-06',
      '17:00',
      '12:00',
      '\u0000',
      '\uD800',
      '…',
    ];
    const pick = <Item>(items: readonly Item[]) => items[random(items.length)] as Item;
    const kinds = ['text', 'choice', 'date', 'time'] as const;
    let finished = 0;
    for (let round = 0; round < howMany(5_000); round++) {
      const body = Array.from({ length: 1 + random(10) }, () => pick(round % 2 ? pieces : whole)).join('');
      const fields = ['a', 'b', 'c'].map((name) => ({
        ...text(name, random(9) === 0),
        ...{
          kind: round % 4 ? pick(kinds) : 'text',
          choices: ['Oak'],
          after: pick(['a', 'b', 'z']),
          day: pick(['c', 'z']),
        },
      }));
      const typed = { a: pick(values), b: pick(values), c: pick(values), __proto__: 'x' };
      const filled = fill(body, fields, typed, { language: pick(['en', 'es', 'zz']) });
      if (!filled.ok) {
        expect(Object.values(filled.problems).join('')).not.toBe('');
        continue;
      }
      finished++;
      expect(filled.text).not.toMatch(/\{\{|\}\}|‹The/);
      expect(filled.text).not.toBe('');
    }
    expect(finished).toBeGreaterThan(200);
  });
});
