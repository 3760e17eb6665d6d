import { describe, expect, it } from 'vitest';
import { type Field, type Template, templateFaults } from '@/lib/library';
import { aField, aTemplate } from './a-template';

const faults = (change: Partial<Template>, blocks?: readonly Template[]) =>
  templateFaults(aTemplate(change), blocks).map(({ en }) => en);
const field = (change: Partial<Field> = {}) => [aField('a', { required: true, ...change })];

describe('what keeps a template from working', () => {
  it('is nothing in a sound one', () => {
    const fields = [
      aField('a', { required: true }),
      aField('when', { kind: 'choice', choices: ['now', 'later'] }),
      aField('b', { kind: 'number', least: 1, most: 9, default: '3' }),
    ];
    expect(faults({ body: '{{a}}[[?when=now: Now {{b}}.]]', fields, hashtags: ['RoadClosure'] })).toEqual([]);
  });

  it.each<[string, Partial<Template>]>([
    ['This optional part is never closed: “]]” is missing.', { body: '[[' }],
    ['In the text for x: This “]]” closes nothing: there is no “[[” before it.', { variants: { x: ']]' } }],
    ['The text asks for “b”, and there is no field of that name.', { body: '{{a}}{{b}}', fields: field() }],
    [
      'The text asks for “b”, and there is no field of that name.',
      { body: '{{a}}[[?b: x]]', fields: field() },
    ],
    ['The text does not use the field “The a”.', { fields: field() }],
    [
      '“The a” is optional, but the text needs it: put its words in [[ ]] or make it required.',
      { body: '{{a}}', fields: field({ required: false }) },
    ],
    [
      'A part waits for “x”, which is no answer to “The a”.',
      { body: '[[?a=x: y]]', fields: field({ kind: 'choice', choices: ['z'] }) },
    ],
    [
      '“Road Closure” is no hashtag: it has letters, figures and underscores only.',
      { hashtags: ['Road Closure'] },
    ],
    ['Two fields are named “a”.', { body: '{{a}}', fields: [...field(), ...field()] }],
    ['“The a” needs answers to choose from.', { body: '{{a}}', fields: field({ kind: 'choice' }) }],
    [
      '“The a” has answers to choose from, but is not a choice.',
      { body: '{{a}}', fields: field({ choices: ['z'] }) },
    ],
    [
      '“The a” has the answer “z” twice.',
      { body: '{{a}}', fields: field({ kind: 'choice', choices: ['z', 'z'] }) },
    ],
    [
      '“The a” refers to “zz”, which is no field.',
      { body: '{{a}}', fields: field({ kind: 'date', after: 'zz' }) },
    ],
    [
      '“The a” is on the day of “The b”, which is no date.',
      { body: '{{a}}{{b}}', fields: [...field({ kind: 'time', day: 'b' }), aField('b', { required: true })] },
    ],
    ['“The a”: the least is more than the most.', { body: '{{a}}', fields: field({ least: 2, most: 1 }) }],
    [
      '“The a”: no time zone is called “Mars/Base”.',
      { body: '{{a}}', fields: field({ kind: 'date-time', zone: 'Mars/Base' }) },
    ],
    [
      'What stands in “The a” from the start does not fit: “The a” is not a date.',
      { body: '{{a}}', fields: field({ kind: 'date', default: 'soon' }) },
    ],
  ])('is told in one sentence: %s', (sentence, change) => {
    expect(faults(change)).toEqual([sentence]);
  });

  it('is in its blocks, too, where those are known', () => {
    const block = aTemplate({
      id: 'b',
      block: 'closing',
      body: ' Call {{phone}}.',
      fields: [aField('phone')],
    });
    const body = 'Closed.{{>closing}}';
    expect(faults({ body })).toEqual([]);
    expect(faults({ body }, [block])).toEqual([]);
    expect(faults({ body }, [])).toEqual([expect.stringContaining('includes the block “closing”')]);
    expect(faults({ body: `${body} {{phone}}` }, [block])).toEqual([]);
  });
});
