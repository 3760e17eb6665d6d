import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { StyleEntry } from '@/lib/checks';
import { entrySchema, exportVale, importVale } from '@/lib/vale';
import { filesOf, riverton } from './style-files';

const own: readonly StyleEntry[] = [
  {
    id: 'riverton.rec-department',
    type: 'substitution',
    message: "Write '%s', not '%s'.",
    description: 'Not everybody knows: “Rec”\nis Recreation.',
    link: 'https://riverton.example.gov/style',
    severity: 'error',
    scope: 'text',
    kind: 'plain-language',
    on: false,
    languages: ['en', 'es'],
    ignoreCase: true,
    capitalize: true,
    swap: Object.fromEntries([
      ['rec dept\\.?', 'Recreation Department'],
      ['no', 'yes'],
      ['007', 'agent'],
      ['__proto__', 'a\'b"c: #d'],
      ['constructor', ' '],
    ]),
    action: { name: 'replace' },
    examples: { pass: ['The Recreation Department is open.'], fail: ['Rec dept is open.'] },
  },
  {
    id: 'riverton.a.b',
    type: 'occurrence',
    message: 'a',
    severity: 'warning',
    scope: 'alt',
    token: '#',
    max: 3,
    min: 0,
  },
  {
    id: 'riverton.A.B',
    type: 'existence',
    message: 'a',
    severity: 'warning',
    scope: 'raw',
    tokens: [],
    raw: ['#'],
    append: true,
  },
];

describe('an export', () => {
  it('is read back as it was', () => {
    const { entries, left } = importVale(exportVale(own));
    expect(left).toEqual([]);
    expect(entries).toEqual(own);
    const style = importVale(filesOf(riverton)).entries;
    expect(importVale(exportVale(style)).entries).toEqual(style);
  });

  it('holds what Vale knows, a file a rule', () => {
    const [file, ...others] = exportVale(own);
    const text = new TextDecoder().decode(file?.bytes);
    expect([file, ...others].map((one) => one?.path)).toEqual([
      'riverton/rec-department.yml',
      'riverton/a.b.yml',
      'riverton/A.B-2.yml',
    ]);
    expect(Object.keys(parse(text))).toEqual([
      'extends',
      'message',
      'description',
      'link',
      'level',
      'scope',
      'ignorecase',
      'capitalize',
      'swap',
      'action',
    ]);
  });

  it('whose comment is forged harms nothing', () => {
    const rule = 'extends: existence\nmessage: a\ntokens: [a]\n';
    for (const comment of [
      '{',
      '[]',
      'null',
      '{"id":5}',
      '{"id":"../x"}',
      '{"kind":"evil"}',
      '{"__proto__":{"id":"a.b"}}',
    ]) {
      const { entries } = importVale(filesOf({ 'A/B.yml': `# Plainpost: ${comment}\n${rule}` }));
      for (const { id, kind } of entries) expect([id, kind]).toEqual(['A.B', undefined]);
    }
  });
});

describe('the shape of an entry', () => {
  it('is kept, also where words are named like parts of objects', () => {
    for (const entry of own) expect(v.parse(entrySchema, entry)).toEqual(entry);
  });

  it.each([
    ['no entry', null],
    ['no id', { ...own[0], id: '' }],
    ['an id without a style', { ...own[0], id: 'rule' }],
    ['another type', { ...own[0], type: 'script' }],
    ['a swap that is a list', { ...own[0], swap: ['a'] }],
    ['a swap of numbers', { ...own[0], swap: { a: 1 } }],
    ['a link that is a program', { ...own[0], link: 'javascript:alert(1)' }],
    ['too many tokens', { ...own[2], tokens: Array(20_001).fill('a') }],
    ['too long a token', { ...own[1], token: 'a'.repeat(5_000) }],
    ['a count of nothing', { ...own[1], max: Number.NaN }],
  ])('that has %s is none', (_name, value) => {
    expect(v.safeParse(entrySchema, value).success).toBe(false);
  });
});
