import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { createChecker } from '@/lib/checks';
import { documentSchema, readDocument, styleGuideOf } from '@/lib/library';
import { starterTemplates } from '@/lib/library/starter';

/** What a program may check a library by before it is read. */
const jsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...toJsonSchema(documentSchema, { typeMode: 'input', target: 'draft-2020-12', errorMode: 'ignore' }),
  title: 'A Plainpost library',
  description:
    'An agency’s facts, style guide and templates as one document. Written by the tests from lib/library/document-schema.ts.',
};

const riverton = {
  format: 'plainpost-library',
  formatVersion: 1,
  id: 'riverton',
  version: 42,
  agency: {
    name: 'City of Riverton',
    timeZone: 'America/Chicago',
    domains: ['riverton.example.gov'],
    acronyms: { RPD: 'Riverton Police Department' },
    terms: [{ use: 'Parks and Recreation', instead: ['Rec Dept'] }],
  },
  styleGuide: { rules: { 'complex-word': { on: false }, 'sentence-length': { options: { most: 20 } } } },
};

describe('a library document', () => {
  it('has a published schema', async () => {
    await expect(`${JSON.stringify(jsonSchema, null, 2)}\n`).toMatchFileSnapshot(
      '../../assets/library.schema.json',
    );
  });

  it('is taken by the schema when it is taken by us, the starter library among them', () => {
    const validate = new Ajv2020({ strict: false, formats: { date: /^\d{4}-\d\d-\d\d$/ } }).compile(
      JSON.parse(JSON.stringify(jsonSchema)),
    );
    for (const document of [riverton, { ...riverton, templates: starterTemplates() }]) {
      expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
      expect(readDocument(JSON.stringify(document)).ok).toBe(true);
    }
    expect(validate({ ...riverton, formatVersion: 2 })).toBe(false);
  });

  it('fills what is left out, and gives a style guide a checker can use', () => {
    const read = readDocument(JSON.stringify({ format: 'plainpost-library', formatVersion: 1 }));
    if (!read.ok) throw new Error(read.why);
    const guide = styleGuideOf(read.document);
    expect(guide.agency.languages).toEqual(['en', 'es']);
    expect(createChecker(guide)('Oak St. is open.', { now: 0 }).rulesRun).toBeGreaterThan(10);
  });

  it.each([
    ['no JSON', '{', 'is no JSON'],
    ['an empty file', '', 'is no JSON'],
    ['another kind of file', '{"format":"vale"}', 'format'],
    ['a newer shape', '{"format":"plainpost-library","formatVersion":9}', 'formatVersion'],
    ['a clock nobody knows', document({ timeZone: 'Mars/Olympus' }), 'agency.timeZone: is no time zone'],
    ['a number for a name', document({ name: 7 }), 'agency.name'],
    ['a list of the wrong things', document({ handles: [{}] }), 'agency.handles.0'],
    [
      'too many of them',
      document({ domains: Array.from({ length: 1_001 }, () => 'a.gov') }),
      'agency.domains',
    ],
  ])('with %s is refused in one sentence', (_what, json, why) => {
    const read = readDocument(json);
    expect(read).toMatchObject({ ok: false });
    expect(read.ok ? '' : read.why).toContain(why);
  });

  it('is refused when a key in it reaches what every object has, but may speak of the words', () => {
    const json = `{"format":"plainpost-library","formatVersion":1,
      "styleGuide":{"rules":
        {"__proto__":{"on":false}}}}`;
    expect(readDocument(json)).toEqual({
      ok: false,
      why: 'The library cannot be used: styleGuide.rules: the key “__proto__” in line 3 belongs in no library.',
    });
    expect(Object.hasOwn(Object.prototype, 'on')).toBe(false);
    const entry = {
      ...{ id: 'riverton.builders', type: 'substitution', message: 'Say “%s”.', severity: 'warning' },
      ...{ scope: 'text', swap: { constructor: 'builder' } },
    };
    const words = { format: 'plainpost-library', formatVersion: 1, styleGuide: { entries: [entry] } };
    expect(readDocument(JSON.stringify(words)).ok).toBe(true);
    expect(readDocument(document({ acronyms: { constructor: 'x' } })).ok).toBe(false);
  });

  it.each([
    [
      'a wrong value',
      '{\n"format":"plainpost-library","formatVersion":1,\n"agency":\n{"name":7}}',
      'agency.name: must be text (line 4)',
    ],
    [
      'a comma too many',
      '{\n"format":"plainpost-library",\n"formatVersion":1,}',
      'line 3 cannot be read at column 19',
    ],
    [
      'an end in the middle',
      '{\n"format":"plainpost-library",\n"formatVersion":1,\n "agency": {"na',
      'it ends too early, in line 4',
    ],
    ['a bare word', '{"format":\n plainpost}', 'line 2 cannot be read at column 2'],
    ['an unknown escape', '{"a":\n"\\x"}', 'line 2 cannot be read at column 2'],
    ['a newer format', '{"format":"plainpost-library",\n"formatVersion":2}', 'formatVersion is 2 in line 2'],
    ['another format', '{"formatVersion":1,\n"format":"other"}', '“format” in line 2'],
    ['endless brackets', '['.repeat(200_000), 'line 1'],
    [
      'brackets in brackets',
      `{"format":"plainpost-library","formatVersion":1,\n"x":${'['.repeat(100)}${']'.repeat(100)}}`,
      'nested too deeply in line 2',
    ],
    ['a list', '[]', 'This is no library'],
    ['a number', '7', 'This is no library'],
  ])('with %s is refused with the line', (_what, json, why) => {
    const read = readDocument(json);
    expect(read.ok ? '' : read.why).toContain(why);
  });

  it('with the same template twice is refused with the line of the second', () => {
    const [one] = starterTemplates();
    const json = JSON.stringify(
      { format: 'plainpost-library', formatVersion: 1, templates: [one, one] },
      null,
      1,
    );
    const line = json.split('\n').findLastIndex((text) => text.includes('"id"')) + 1;
    const read = readDocument(json);
    expect(read.ok ? '' : read.why).toBe(
      `The library cannot be used: templates.1.id: “${one?.id}” in line ${line} is there twice.`,
    );
  });
});

function document(agency: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ format: 'plainpost-library', formatVersion: 1, agency });
}
