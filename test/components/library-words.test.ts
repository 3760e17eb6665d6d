import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixBody, placeInBody } from '@/components/library/templates/beside/fix-body';
import { bodyPieces } from '@/components/library/templates/editor/body-pieces';
import { dropField, fieldNameFor, renameField } from '@/components/library/templates/editor/field-names';
import { tidyTemplate } from '@/components/library/templates/editor/tidy-template';
import { starterTemplates } from '@/lib/library/starter';

const [model] = starterTemplates();
if (!model) throw new Error('There is no starter template.');
const template = { ...model, body: 'Please utilize {{street}}[[ prior to {{time}}]].' };
const example = 'Please utilize Oak St. prior to noon.';
const at = (words: string) => {
  const start = example.indexOf(words);
  return [start, start + words.length] as const;
};
const fix = (words: string, text: string) =>
  fixBody(template, 'x', example, { words, about: 'words' }, { at: at(words), text });

describe('a fix of the example', () => {
  it('is made in the template where its words stand there, also in an optional part', () => {
    expect(fix('utilize', 'use')).toEqual({ body: 'Please use {{street}}[[ prior to {{time}}]].' });
    expect(fix('prior to', 'before')).toEqual({ body: 'Please utilize {{street}}[[ before {{time}}]].' });
  });

  it('is not made where its words came from a field', () => {
    expect(fix('Oak', 'Elm')).toBeUndefined();
    expect(fix('noon', '12 p.m.')).toBeUndefined();
  });

  it('is made in the words of the site it was found on', () => {
    const varied = { ...template, variants: { x: 'Utilize {{street}}.' } };
    const text = 'Utilize Oak St.';
    const made = fixBody(
      varied,
      'x',
      text,
      { words: 'Utilize', about: 'words' },
      { at: [0, 7], text: 'Use' },
    );
    expect(made).toEqual({ variants: { x: 'Use {{street}}.' } });
  });

  it('never lands on other words than it was meant for', () => {
    const word = fc.constantFrom(
      'Use',
      'Elm',
      'St.',
      'until',
      '{{street}}',
      '[[ at ',
      ']]',
      ' ',
      '|',
      'noon',
    );
    fc.assert(
      fc.property(fc.array(word), fc.nat(40), fc.nat(12), (words, start, length) => {
        const body = words.join('');
        const text = body.replace(/\{\{street\}\}/g, 'Oak until Elm').replace(/\[\[|\]\]/g, '');
        const span = [Math.min(start, text.length), Math.min(start + length, text.length)] as const;
        const place = placeInBody(body, text, span);
        if (place) expect(body.slice(...place)).toBe(text.slice(...span));
      }),
    );
  });
});

describe('the pieces of a body', () => {
  it('are the body again when put together, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', '{{a}}', '{{', '}}', '[[', ']]', '|', '[[?a: ', '{{>b}}')),
        (all) => {
          const body = all.join('');
          expect(
            bodyPieces(body, ['a'])
              .map(({ words }) => words)
              .join(''),
          ).toBe(body);
        },
      ),
    );
  });

  it('set apart fields, strangers, blocks and signs, but no bar outside of brackets', () => {
    const looks = bodyPieces('a|{{a}}{{b}}{{>c}}[[d|e]]', ['a']).map(({ words, look }) => `${words} ${look}`);
    expect(looks).toEqual([
      ...['a words', '| words', '{{a}} slot', '{{b}} stranger', '{{>c}} block'],
      ...['[[ sign', 'd words', '| sign', 'e words', ']] sign'],
    ]);
  });
});

describe('a field', () => {
  it('is named by its label, and by no name that another has', () => {
    expect(fieldNameFor('Start date', [])).toBe('start-date');
    expect(fieldNameFor('Año de construcción', [])).toBe('ano-de-construccion');
    expect(fieldNameFor('Street', ['street', 'street-2'])).toBe('street-3');
    expect(fieldNameFor('2nd street', [])).toBe('nd-street');
    expect(fieldNameFor('', [])).toBe('field');
  });

  it('is renamed wherever it stands, and nothing else is', () => {
    const field = { name: 'end', label: 'End', kind: 'date', required: false } as const;
    const other = { ...field, name: 'ending', after: 'end' };
    const renamed = renameField(
      {
        body: '{{end}} {{ending}}[[?end: {{ end }}]][[?end=x: end]]',
        fields: [field, other],
        variants: { x: '{{end}}' },
      },
      'end',
      'last',
    );
    expect(renamed.body).toBe('{{last}} {{ending}}[[?last: {{ last }}]][[?last=x: end]]');
    expect(renamed.variants).toEqual({ x: '{{last}}' });
    expect(renamed.fields.map(({ name, after }) => [name, after])).toEqual([
      ['last', undefined],
      ['ending', 'last'],
    ]);
  });

  it('leaves no slot and no reference behind when it is removed', () => {
    const field = { name: 'end', label: 'End', kind: 'date', required: false } as const;
    const dropped = dropField(
      { body: 'Until {{end}}.', fields: [field, { ...field, name: 'a', after: 'end' }] },
      'end',
    );
    expect(dropped.body).toBe('Until .');
    expect(dropped.fields).toEqual([{ ...field, name: 'a' }]);
  });
});

it('what says nothing is left out of a template', () => {
  const { tags: _, ...plain } = template;
  expect(tidyTemplate({ ...plain, tags: [], hazard: '', drill: false, variants: {}, expiresOn: '' })).toEqual(
    plain,
  );
});
