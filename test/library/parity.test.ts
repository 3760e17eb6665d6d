import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Field, parity, type Template } from '@/lib/library';
import { starterTemplates } from '@/lib/library/starter';
import { howMany } from '../how-many';
import { aField, aTemplate } from './a-template';

const english = (body: string, change: Partial<Template> = {}) => aTemplate({ id: 'en', body, ...change });
const spanish = (body: string, change: Partial<Template> = {}) =>
  aTemplate({ id: 'es', language: 'es', body, ...change });
const compared = (en: string, es: string, fields: readonly Field[] = []) =>
  parity([english(en, { fields }), spanish(es, { fields })]);
const clear = (en: string, es: string) => compared(en, es).map(({ why }) => why.en);

describe('language versions that say the same', () => {
  it('raise nothing in the starter library', () => {
    const pairs = Map.groupBy(starterTemplates(), ({ pair }) => pair);
    expect([...pairs.values()].flatMap((pair) => parity(pair).map(({ why }) => why.en))).toEqual([]);
  });

  it.each([
    ['Open at 5 p.m.', 'Abre a las 5:00 p. m.'],
    ['From noon to midnight.', 'Desde el mediodía hasta la medianoche.'],
    ['Closed from 5 to 7 p.m.', 'Cerrado de 5:00 a 7:00 p. m.'],
    ['Closed 5–7:30 p.m.', 'Cerrado de las 5:00 p. m. a las 7:30 p. m.'],
    ['Doors open at 5 p.m.', 'Las puertas abren a las 5 de la tarde.'],
    ['Doors open at 5 p.m.', 'Las puertas abren a las 17:00.'],
    ['Doors open at 5 p.m.', 'Las puertas abren a las 5.'],
    ['By Wednesday, May 6, 2026.', 'Antes del miércoles, 6 de mayo de 2026.'],
    ['By May 6.', 'Antes del 6 de mayo de 2026.'],
    ['On May 6 and 7.', 'El 6 y 7 de mayo.'],
    ['May 6–8.', 'Del 6 al 8 de mayo.'],
    ['Trash moves from Monday to Tuesday.', 'La basura pasa del lunes al martes.'],
    ['Open weekdays.', 'Abierto de lunes a viernes.'],
    ['About 1,000 homes.', 'Unas 1.000 casas.'],
    ['About 1,000 homes.', 'Unas 1 000 casas.'],
    ['About 1,200,000 people.', 'Unos 1.2 millones de personas.'],
    ['It takes three days.', 'Tarda 3 días.'],
    ['Boil it for 1 minute.', 'Hiérvala un minuto.'],
    ['Both lanes are closed.', 'Los dos carriles están cerrados.'],
    ['For two weeks.', 'Por quince días.'],
    ['Up 2.5% this year.', 'Subió un 2,5 % este año.'],
    ['Half a mile.', 'Media milla.'],
    ['Meet at Five Points.', 'Nos vemos en Five Points.'],
    ['On 5th Ave.', 'En la 5.ª avenida.'],
    ['The two-way street is open.', 'La calle de doble sentido está abierta.'],
    ['Call (503) 555-0142.', 'Llame al 503-555-0142.'],
    ['Call 1-800-555-0142 or 311.', 'Llame al 800-555-0142 o al 311.'],
    ['See https://www.example.gov/roads/.', 'Vea example.gov/roads.'],
    ['See https://example.gov/roads', 'Vea https://example.gov/es/roads'],
    ['See https://example.gov/en/roads', 'Vea https://es.example.gov/roads'],
    ['Write to info@example.gov. #RoadClosure', 'Escriba a info@example.gov. #CierreDeCalle'],
    ['A dog bit someone on I-5.', 'Un perro mordió a alguien en la I-5.'],
    ['Tend to it with care.', 'Ten cuidado.'],
    ['Open 24/7.', 'Abierto 24/7.'],
  ])('raise nothing: “%s” and “%s”', (en, es) => {
    expect(clear(en, es)).toEqual([]);
  });

  it('are compared in any language by their figures', () => {
    const vietnamese = aTemplate({
      ...{ id: 'vi', language: 'vi' },
      body: 'Đóng cửa lúc 5 giờ chiều ngày 6 tháng 5. Gọi 503-555-0142. Hai làn đường.',
    });
    const chinese = aTemplate({
      ...{ id: 'zh', language: 'zh' },
      body: '５月６日 5:00关闭。电话：503-555-0142。两条车道。',
    });
    const body = 'Closed at 5 p.m. on May 6. Call 503-555-0142. Two lanes.';
    expect(parity([english(body), vietnamese, chinese]).map(({ why }) => why.en)).toEqual([]);
  });
});

describe('language versions that differ', () => {
  it.each([
    ['Open at 5 p.m.', 'Abre a las 6:00 p. m.', 'English says “5 p.m.”, Spanish “6:00 p. m.”.'],
    ['Open at 5 p.m.', 'Abre a las 5:00 a. m.', 'English says “5 p.m.”, Spanish “5:00 a. m.”.'],
    ['Until noon.', 'Hasta la medianoche.', 'English says “noon”, Spanish “medianoche”.'],
    ['On May 6.', 'El 7 de mayo.', 'English says “May 6”, Spanish “7 de mayo”.'],
    ['May 6, 2026.', '6 de mayo de 2027.', 'English says “May 6, 2026”, Spanish “6 de mayo de 2027”.'],
    ['On Tuesday.', 'El miércoles.', 'English says “Tuesday”, Spanish “miércoles”.'],
    ['For 3 days.', 'Por 4 días.', 'English says “3”, Spanish “4”.'],
    ['For three days.', 'Por cuatro días.', 'English says “three”, Spanish “cuatro”.'],
    ['1,000 homes.', '100 casas.', 'English says “1,000”, Spanish “100”.'],
    ['Call 503-555-0142.', 'Llame al 503-555-0143.', 'English says “503-555-0142”, Spanish “503-555-0143”.'],
    ['Call 911.', 'Llame al 311.', 'English says “911”, Spanish “311”.'],
    ['Call 311.', 'Llame.', 'English says “311”; Spanish has no such number.'],
    [
      'Stay home.',
      'Quédese en casa hasta las 6:00 p. m.',
      'Spanish says “6:00 p. m.”; English has no such time.',
    ],
    ['See example.gov/a', 'Vea example.gov/b', 'English says “example.gov/a”, Spanish “example.gov/b”.'],
    ['See example.gov.', 'Vea.', 'English says “example.gov”; Spanish has no such link.'],
  ])('are told apart: “%s” and “%s”', (en, es, why) => {
    expect(clear(en, es)).toEqual([why]);
  });

  it('are told in Spanish, too, with the words and where they stand', () => {
    expect(
      compared('{{a}} Open at 5 p.m.', '{{a}} Abre a las 6:00 p. m.', [aField('a', { required: true })]),
    ).toEqual([
      {
        kind: 'time',
        weight: 'clear',
        ids: ['en', 'es'],
        says: [
          { words: '5 p.m.', at: [14, 20] },
          { words: '6:00 p. m.', at: [17, 27] },
        ],
        why: {
          en: 'English says “5 p.m.”, Spanish “6:00 p. m.”.',
          es: 'En inglés dice «5 p.m.»; en español, «6:00 p. m.».',
        },
      },
    ]);
  });

  it('may have other hashtags, but not more of them unsaid; that is faint', () => {
    expect(compared('Go. #RoadClosure #Salem', 'Vaya. #CierreDeCalle')).toMatchObject([
      { kind: 'hashtag', weight: 'faint', why: { en: 'English has 2 hashtags, Spanish 1.' } },
    ]);
  });

  it('may lead to a page of their own language; that is faint', () => {
    expect(compared('example.gov/floods', 'example.gov/es/inundaciones')).toMatchObject([
      { kind: 'link', weight: 'faint' },
    ]);
  });

  const fields = [aField('a'), aField('b')];
  it.each([
    ['[[ A {{a}}.]][[ B {{b}}.]]', '[[ A {{a}}.]]', 'English writes {{b}}; Spanish does not.'],
    ['[[ A {{a}}.]]', 'A {{a}}.', 'Spanish always writes {{a}}, English only in an optional part.'],
    [
      '[[ {{a}} {{b}}]]',
      '[[ {{a}}]][[ {{b}}]]',
      'English has the optional part [[ {{a}} {{b}}]]; Spanish has none like it.',
    ],
    [
      '[[until {{a}}|open]]',
      '[[hasta {{a}}]]',
      'English says what is written otherwise in [[until {{a}}|open]]; Spanish does not.',
    ],
    ['[[?a: Delays.]]', 'x', 'English has the optional part [[?a: Delays.]]; Spanish has none like it.'],
    ['Go. {{>closing}}', 'Vaya.', 'English includes {{>closing}}; Spanish does not.'],
  ])('are made of the same parts: %s and %s', (en, es, why) => {
    expect(compared(en, es, fields).map((one) => one.why.en)).toContain(why);
  });

  it('wait for the same answer, whatever it is called', () => {
    const lanes = (choices: readonly string[]) => [aField('lanes', { kind: 'choice', choices })];
    const en = english('[[?lanes=one: Slow.]]', { fields: lanes(['one', 'two']) });
    const es = (value: string) =>
      spanish(`[[?lanes=${value}: Despacio.]]`, { fields: lanes(['uno', 'dos']) });
    expect(parity([en, es('uno')])).toEqual([]);
    expect(parity([en, es('dos')])).toHaveLength(2);
  });

  it.each<[Partial<Field> | null, string]>([
    [null, 'English asks for “The a”; Spanish has no such field.'],
    [{ kind: 'date' }, '“The a” is text in English and a date in Spanish.'],
    [{ required: true }, '“The a” is required in Spanish and optional in English.'],
    [{ kind: 'choice', choices: ['x'] }, '“The a” is text in English and a choice in Spanish.'],
  ])('ask for the same: %o', (change, why) => {
    const en = english('[[{{a}}]]', { fields: [aField('a')] });
    const es = spanish('[[{{a}}]]', { fields: change ? [aField('a', change)] : [] });
    expect(parity([en, es]).map((one) => one.why.en)).toContain(why);
  });

  it('give the same answers to choose from, one by one', () => {
    const minutes = (choices: readonly string[]) => [
      aField('m', { kind: 'choice', choices, required: true }),
    ];
    const en = english('{{m}}', { fields: minutes(['1 minute', '3 minutes']) });
    expect(parity([en, spanish('{{m}}', { fields: minutes(['1 minuto', '3 minutos']) })])).toEqual([]);
    expect(
      parity([en, spanish('{{m}}', { fields: minutes(['1 minuto', '5 minutos']) })]).map((one) => one.why.en),
    ).toEqual(['Answer 2 of “The m”: English says “3”, Spanish “5”.']);
    expect(
      parity([en, spanish('{{m}}', { fields: minutes(['1 minuto']) })]).map((one) => one.why.en),
    ).toEqual(['“The m” has 2 answers in English and 1 in Spanish.']);
  });

  it('are compared site by site where they have texts for single sites', () => {
    const en = english('Hi', { variants: { x: 'Call 311', facebook: 'Hi' } });
    const es = spanish('Hola', { variants: { x: 'Llame al 211' } });
    expect(parity([en, es]).map(({ site, weight, why }) => [site, weight, why.en])).toEqual([
      ['x', 'clear', 'In the text for x: English says “311”, Spanish “211”.'],
      ['facebook', 'faint', 'English has a text of its own for facebook; Spanish does not.'],
    ]);
  });
});

describe('any two versions of a text', () => {
  const two = (number: number) => String(number).padStart(2, '0');
  const months = ['January', 'March', 'June', 'December'];
  const meses = ['enero', 'marzo', 'junio', 'diciembre'];
  /** The same statement in both languages; different arguments never state the same. */
  const statements = {
    time: (n: number) => {
      const [hour, past] = [(n % 11) + 1, [0, 10, 25, 45][n % 4] ?? 0];
      return [
        `at ${hour}${past ? `:${two(past)}` : ''} p.m. sharp`,
        `a las ${hour}:${two(past)} p. m. en punto`,
      ];
    },
    date: (n: number) => [`on ${months[n % 4]} ${(n % 28) + 1},`, `el ${(n % 28) + 1} de ${meses[n % 4]},`],
    number: (n: number) => [
      `for ${(n + 1) * 1_200} homes,`.replace(/(\d{3})(?= )/, ',$1'),
      `para ${(n + 1) * 1_200} casas,`,
    ],
    phone: (n: number) => [`call (503) 555-01${two(n % 100)},`, `llame al 503-555-01${two(n % 100)},`],
    link: (n: number) => [`see https://www.example.gov/p${n} or`, `vea example.gov/es/p${n} o`],
  } satisfies Record<string, (n: number) => string[]>;
  const kinds = Object.keys(statements) as (keyof typeof statements)[];
  const said = fc.uniqueArray(fc.record({ kind: fc.constantFrom(...kinds), n: fc.nat(40) }), {
    selector: ({ kind, n }) => `${kind} ${n}`,
    minLength: 1,
    maxLength: 6,
  });
  const write = (list: readonly { kind: keyof typeof statements; n: number }[], language: 0 | 1) =>
    list.map(({ kind, n }) => statements[kind](n)[language]).join(' ');

  it('are at one when they state the same', () => {
    fc.assert(
      fc.property(said, (list) => {
        expect(clear(write(list, 0), write(list, 1))).toEqual([]);
      }),
      { numRuns: howMany(150), seed: 20261122 },
    );
  });

  it('are told apart when one time, date, number, phone number or link is changed, and the words are pointed at', () => {
    fc.assert(
      fc.property(said, fc.nat(5), fc.integer({ min: 1, max: 9 }), (list, at, by) => {
        const place = at % list.length;
        const changed = list.map((one, index) => (index === place ? { ...one, n: one.n + by } : one));
        const one = changed[place];
        if (!one || list.some(({ kind, n }) => statements[kind](n)[0] === statements[one.kind](one.n)[0]))
          return;
        const es = write(changed, 1);
        const found = compared(write(list, 0), es).filter(({ kind }) => kind === one.kind);
        expect(found.length).toBeGreaterThan(0);
        for (const { says } of found) if (says[1]?.at) expect(es.slice(...says[1].at)).toBe(says[1].words);
        expect(found.some(({ says }) => says[1] !== undefined)).toBe(true);
      }),
      { numRuns: howMany(300), seed: 20261123 },
    );
  });

  it('never throw, however they are written', () => {
    const piece = fc.constantFrom(
      '[[',
      ']]',
      '|',
      '{{a}}',
      '{{>b}}',
      '[[?a:',
      ' 5 p.m.',
      ' 1.000 ',
      '٣',
      '#a',
      '@b',
      '½',
      'x.gov',
      '\n',
    );
    const body = fc
      .array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 12 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(body, body, fc.constantFrom('es', 'zz', 'x', 'constructor'), (en, other, language) => {
        expect(Array.isArray(parity([english(en), aTemplate({ body: other, language })]))).toBe(true);
      }),
      { numRuns: howMany(500), seed: 20261124 },
    );
  });
});
