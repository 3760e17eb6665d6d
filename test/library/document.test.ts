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

  it('cannot reach what every object has', () => {
    const json =
      '{"format":"plainpost-library","formatVersion":1,"__proto__":{"polluted":1},"styleGuide":{"rules":{"__proto__":{"on":false}}}}';
    expect(readDocument(json).ok).toBe(true);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

function document(agency: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ format: 'plainpost-library', formatVersion: 1, agency });
}
