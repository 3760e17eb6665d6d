import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyFault, type Field, type FieldValues, fillTemplate, type Template } from '@/lib/library';
import { howMany } from '../how-many';
import { aField, aTemplate } from './a-template';

const today = '2026-05-04';
const fill = (
  change: Partial<Template>,
  values: FieldValues,
  more: Partial<Parameters<typeof fillTemplate>[2]> = {},
) => {
  const filled = fillTemplate(aTemplate(change), values, { language: 'en', today, ...more });
  return filled.ok ? filled.text : filled.problems;
};

describe('a part that waits for an answer', () => {
  const detour = [aField('detour'), aField('via')];
  it.each<[string, FieldValues, string]>([
    ['Closed.[[?detour: Expect delays.]]', {}, 'Closed.'],
    ['Closed.[[?detour: Expect delays.]]', { detour: 'Elm St.' }, 'Closed. Expect delays.'],
    ['Closed.[[?detour: Detour.| No detour.]]', {}, 'Closed. No detour.'],
    ['Closed.[[?detour=Elm: Narrow.| Wide.]]', { detour: 'Elm' }, 'Closed. Narrow.'],
    ['Closed.[[?detour=Elm: Narrow.| Wide.]]', { detour: 'Oak' }, 'Closed. Wide.'],
    ['Closed.[[?detour="a: b": Both.]]', { detour: 'a: b' }, 'Closed. Both.'],
    ['Closed.[[?detour: Go[[ via {{via}}]].]]', { detour: 'x', via: 'Elm' }, 'Closed. Go via Elm.'],
  ])('%s with %o is written “%s”', (body, values, text) => {
    expect(fill({ body, fields: detour }, values)).toBe(text);
  });

  it('asks for what its own slots need once the answer is given', () => {
    expect(fill({ body: 'Closed.[[?detour=yes: Go {{via}}.]]', fields: detour }, { detour: 'yes' })).toEqual({
      via: 'Fill in “The via”.',
    });
  });

  it('never drops a typed value unsaid', () => {
    const body = 'Closed.[[?detour: Go {{via}}.]]';
    expect(fill({ body, fields: detour }, { via: 'Elm' })).toEqual({
      detour: 'Fill in “The detour” too, or clear “The via”: it appears only with “The detour”.',
    });
    expect(
      fill({ body: 'Closed.[[?detour=yes: Go {{via}}.]]', fields: detour }, { detour: 'no', via: 'Elm' }),
    ).toEqual({
      via: 'Clear “The via”: it appears only when “The detour” is “yes”.',
    });
  });
});

describe('a block', () => {
  const block = (name: string, body: string, change: Partial<Template> = {}) =>
    aTemplate({ id: name, pair: name, block: name, body, ...change });
  const phone = aField('phone', { kind: 'phone', required: true });
  const closing = block('closing', ' Questions? Call {{phone}}.', { fields: [phone] });

  it('is written where a body includes it, and brings its fields along', () => {
    const body = 'Closed.{{>closing}}';
    expect(fill({ body }, { phone: '311' }, { blocks: [closing] })).toBe('Closed. Questions? Call 311.');
    expect(fill({ body }, {}, { blocks: [closing] })).toEqual({
      phone: 'Enter a phone number for “The phone”.',
    });
  });

  it('may include blocks, three deep', () => {
    const nested = (...names: readonly string[]) =>
      names.map((name, at) => block(name, names[at + 1] ? `${name} {{>${names[at + 1]}}}` : name));
    expect(fill({ body: '{{>a}}' }, {}, { blocks: nested('a', 'b', 'c') })).toBe('a b c');
    expect(fill({ body: '{{>a}}' }, {}, { blocks: nested('a', 'b', 'c', 'd') })).toEqual({
      '': expect.stringContaining('The block “d” lies more than three blocks deep.'),
    });
  });

  it.each<[string, Template[]]>([
    ['there is none of that name', []],
    ['is not there in the language', [block('closing', 'x', { language: 'es' })]],
    ['is not approved', [block('closing', 'x', { status: 'draft' })]],
    ['has expired', [block('closing', 'x', { expiresOn: '2026-05-03' })]],
    ['includes itself', [block('closing', '{{>closing}}')]],
    ['includes itself', [block('closing', '{{>b}}'), block('b', '{{>closing}}')]],
    ['has an open or stray bracket', [block('closing', '[[')]],
  ])('refuses in one sentence when it %s', (why, blocks) => {
    expect(fill({ body: 'Closed.{{>closing}}' }, {}, { blocks })).toEqual({
      '': expect.stringContaining(why),
    });
  });

  it('serves a language in every country, its own country first', () => {
    const blocks = [block('a', 'plain'), block('a', 'Mexico', { id: 'mx', language: 'en-US' })];
    expect(fill({ body: '{{>a}}', language: 'en-US' }, {}, { blocks })).toBe('Mexico');
    expect(fill({ body: '{{>a}}', language: 'en-GB' }, {}, { blocks })).toBe('plain');
  });
});

describe('a template on a site', () => {
  it('has the text made for that site, also where the site is posted to from another', () => {
    const change = { body: 'Long', variants: { x: 'Short', facebook: 'Friendly' } };
    expect(fill(change, {}, { site: 'x' })).toBe('Short');
    expect(fill(change, {}, { site: 'business-suite' })).toBe('Friendly');
    expect(fill(change, {}, { site: 'nextdoor' })).toBe('Long');
    expect(fill(change, {}, { site: 'constructor' })).toBe('Long');
    expect(fill(change, {})).toBe('Long');
  });

  it('ends with the hashtags that are not in it yet, but not where hashtags mean nothing', () => {
    const change = { body: 'Closed. #roadclosure', hashtags: ['RoadClosure', 'Salem', 'Salem'] };
    expect(fill(change, {}, { site: 'x' })).toBe('Closed. #roadclosure #Salem');
    expect(fill(change, {}, { site: 'nextdoor' })).toBe('Closed. #roadclosure');
  });
});

describe('a template past its last day', () => {
  it('is refused with the day it expired, in the person’s language', () => {
    const change = { expiresOn: '2026-05-03' };
    expect(fill(change, {})).toEqual({ '': expect.stringContaining('its last day was May 3, 2026') });
    expect(fill(change, {}, { language: 'es' })).toEqual({
      '': expect.stringContaining('su último día fue el 3 de mayo de 2026'),
    });
    expect(fill({ expiresOn: today }, {})).toBe('Hello');
  });
});

describe('values of each kind', () => {
  const one = (kind: Field['kind'], value: string, language = 'en', more: Partial<Field> = {}) =>
    fill(
      { body: '{{a}}', language, fields: [aField('a', { kind, ...more })] },
      { a: value },
      { timeZone: 'America/Chicago' },
    );

  it.each<[Field['kind'], string, string, string]>([
    ['number', '1200', 'en', '1,200'],
    ['number', '1,200', 'en', '1,200'],
    ['number', '0012.50', 'en', '12.50'],
    ['number', '-5', 'en', '-5'],
    ['number', '1200', 'es', '1,200'],
    ['number', '12345', 'es-ES', '12.345'],
    ['phone', '(503) 555-0142', 'en', '(503) 555-0142'],
    ['phone', '1-800-ASK-CITY', 'en', '1-800-ASK-CITY'],
    ['phone', '503-555-0142, ext. 12', 'en', '503-555-0142, ext. 12'],
    ['phone', '+44 20 7946 0958', 'en', '+44 20 7946 0958'],
    ['phone', '311', 'en', '311'],
    ['link', 'https://www.example.gov/a?b=c', 'en', 'https://www.example.gov/a?b=c'],
    ['link', 'example.gov/', 'en', 'example.gov/'],
    ['place', 'City Hall', 'en', 'City Hall'],
    ['date-time', '2026-05-06T17:00', 'en', 'Wednesday, May 6, at 5 p.m. CDT'],
    ['date-time', '2026-01-06T12:00', 'en', 'Tuesday, January 6, at noon CST'],
    ['date-time', '2026-05-06T17:00', 'es', 'miércoles, 6 de mayo, a las 5:00 p. m., hora del Centro'],
    ['date-time', '2026-05-06T12:00', 'es', 'miércoles, 6 de mayo, al mediodía, hora del Centro'],
    ['date-time', '2026-05-06T13:00', 'es', 'miércoles, 6 de mayo, a la 1:00 p. m., hora del Centro'],
    ['long-text', ' One  \r\n\n\n\n two\u202E {x} ', 'en', 'One\n\ntwo x'],
  ])('%s %j in %s is written “%s”', (kind, value, language, text) => {
    expect(one(kind, value, language)).toBe(text);
  });

  it('tell a time by the clock their field names', () => {
    expect(one('date-time', '2026-05-06T17:00', 'en', { zone: 'America/Denver' })).toBe(
      'Wednesday, May 6, at 5 p.m. MDT',
    );
    expect(
      fill({ body: '{{a}}', fields: [aField('a', { kind: 'date-time' })] }, { a: '2026-05-06T17:00' }),
    ).toBe('Wednesday, May 6, at 5 p.m.');
  });

  it.each<[Field['kind'], string, Partial<Field>, string]>([
    ['number', 'ten', {}, '“The a” is not a number. Write digits only, such as 1200.'],
    ['number', '1e9', {}, '“The a” is not a number. Write digits only, such as 1200.'],
    ['number', '0', { least: 1 }, '“The a” cannot be less than 1.'],
    ['number', '2000', { most: 1_500 }, '“The a” cannot be more than 1,500.'],
    ['phone', '12', {}, '“The a” is not a phone number, such as 555-010-0142 or 311.'],
    ['phone', 'call us', {}, '“The a” is not a phone number, such as 555-010-0142 or 311.'],
    ['link', 'javascript:alert(1)', {}, '“The a” is not a web address, such as https://www.example.gov.'],
    [
      'link',
      'https://a.gov https://b.gov',
      {},
      '“The a” is not a web address, such as https://www.example.gov.',
    ],
    ['link', 'city hall', {}, '“The a” is not a web address, such as https://www.example.gov.'],
    ['date-time', '2026-02-30T10:00', {}, '“The a” is not a date and a time.'],
    ['text', 'abc', { least: 5 }, '“The a” is shorter than 5 characters.'],
    ['place', 'abcdef', { most: 5 }, '“The a” is longer than 5 characters.'],
    ['long-text', 'x'.repeat(2_001), {}, '“The a” is longer than 2,000 characters.'],
  ])('%s %j with %o is refused: %s', (kind, value, more, why) => {
    expect(one(kind, value, 'en', more)).toEqual({ a: why });
  });

  it('do not guess what “1.200” means in Spanish', () => {
    expect(one('number', '1.200', 'es')).toEqual({ a: expect.stringContaining('Write digits only') });
  });

  it('of two moments the later may not come first, but moments by two clocks are not compared', () => {
    const moments = (zone: string): Field[] => [
      aField('a', { kind: 'date-time', required: true, zone: 'America/Chicago' }),
      aField('b', { kind: 'date-time', required: true, zone, after: 'a' }),
    ];
    const values = { a: '2026-05-06T17:00', b: '2026-05-06T16:30' };
    expect(fill({ body: '{{a}} {{b}}', fields: moments('America/Chicago') }, values)).toEqual({
      b: '“The b” is before “The a”.',
    });
    expect(fill({ body: '{{a}} {{b}}', fields: moments('America/Denver') }, values)).toContain('MDT');
  });
});

describe('a body with a fault', () => {
  it.each<[string, number, number, string]>([
    ['Closed {{street', 7, 8, 'A slot is a name between double braces'],
    ['Closed }} now', 7, 8, 'A slot is a name between double braces'],
    ['Closed [[until {{end}}', 7, 9, 'never closed'],
    ['Closed ]] now', 7, 9, 'closes nothing'],
    ['[[a|b|c]]', 5, 6, 'one “|” at most'],
    ['[[? x]]', 0, 3, 'the name of a field and a colon'],
    ['[[[[[[[[[[x]]]]]]]]]]', 8, 10, 'four deep'],
    ['{{>a b}}', 0, 1, 'A slot is a name'],
  ])('%s: says where (%i to %i) and why', (body, from, to, why) => {
    expect(bodyFault(body)).toEqual({
      at: [from, to],
      why: { en: expect.stringContaining(why), es: expect.any(String) },
    });
  });

  it.each(['a | b', '{{a}}', '{{ a }}', '{{>a}}', '[[a|b]]', '[[?a: b|c]]', '[[?a=b c: d]]', '[[¿Qué?]]'])(
    'is not %s',
    (body) => {
      expect(bodyFault(body)).toBeNull();
    },
  );
});

describe('any template, whatever is typed', () => {
  it('is refused or filled: nothing throws, and no slot, block or bracket is left in a finished text', () => {
    const kinds: readonly Field['kind'][] = [
      ...(['text', 'long-text', 'choice', 'date', 'time', 'date-time'] as const),
      ...(['number', 'phone', 'link', 'place'] as const),
    ];
    const words = fc.constantFrom('{{a}}', '{{b}}', ' x. ', '\n', 'a las ', '|', ': ');
    const optional = fc
      .tuple(fc.constantFrom('[[', '[[?a:', '[[?b=7:'), fc.array(words, { maxLength: 3 }))
      .map(([open, inside]) => `${open}${inside.join('').replace(/\|(?=.*\|)/gs, '')}]]`);
    const body = fc.array(fc.oneof(words, optional, fc.constant('{{>c}}')), { minLength: 1, maxLength: 6 });
    const field = (name: string) =>
      fc
        .record({
          kind: fc.constantFrom(...kinds),
          required: fc.boolean(),
          most: fc.option(fc.nat(9), { nil: undefined }),
        })
        .map(({ most, ...rest }) =>
          aField(name, { ...rest, choices: ['7'], ...(most !== undefined && { most }) }),
        );
    const fitting: Readonly<Record<Field['kind'], string>> = {
      ...{ text: 'Oak St.', 'long-text': 'Oak\n\nSt.', choice: '7', date: '2026-05-06', time: '12:00' },
      ...{ 'date-time': '2026-05-06T17:00', number: '7', phone: '311', link: 'example.gov', place: 'Oak' },
    };
    const typed = fc.oneof(
      { weight: 3, arbitrary: fc.constant('fitting') },
      fc.constantFrom(
        '',
        '7',
        '2026-05-06',
        '17:00',
        '2026-05-06T17:00',
        '311',
        'example.gov',
        '{{a}}',
        ']]',
        '\uD800',
        'Oak\n\nSt.',
      ),
      fc.string({ maxLength: 8 }),
    );
    const typedIn = ({ kind }: Field, value: string) => (value === 'fitting' ? fitting[kind] : value);
    let finished = 0;
    fc.assert(
      fc.property(
        body,
        body,
        field('a'),
        field('b'),
        typed,
        typed,
        fc.constantFrom('en', 'es', 'vi', 'zz'),
        (parts, block, a, b, one, two, language) => {
          const blocks = [
            aTemplate({ block: 'c', language, body: block.join('').replaceAll('{{>c}}', '') || 'c' }),
          ];
          const template = aTemplate({ body: parts.join(''), fields: [a, b], language, hashtags: ['Tag'] });
          const filled = fillTemplate(
            template,
            { a: typedIn(a, one), b: typedIn(b, two) },
            { language: 'es', today, blocks },
          );
          if (!filled.ok) {
            expect(Object.values(filled.problems).every((sentence) => sentence.length > 0)).toBe(true);
            expect(Object.keys(filled.problems).length).toBeGreaterThan(0);
            return;
          }
          finished += 1;
          expect(filled.text).not.toMatch(/\{\{|\}\}|‹The/);
        },
      ),
      { numRuns: howMany(800), seed: 20261122 },
    );
    expect(finished).toBeGreaterThan(150);
  });
});
