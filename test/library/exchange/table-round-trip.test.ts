import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Template } from '@/lib/library';
import { decodeText } from '@/lib/library/exchange/decode-text';
import { readTable } from '@/lib/library/exchange/read-table';
import { readList, writeList } from '@/lib/library/exchange/table-cells';
import { readTemplates, type TableContext, writeTemplates } from '@/lib/library/exchange/templates-table';
import { readTerms, writeTerms } from '@/lib/library/exchange/terms-table';
import { freeCell, guardCell, writeRows } from '@/lib/table';
import { template } from './libraries';

const context: TableContext = {
  known: () => undefined,
  author: { name: 'Ana', key: 'k' },
  now: Date.UTC(2026, 10, 22),
  country: 'US',
};

function rowsOf(text: string) {
  const decoded = decodeText(new TextEncoder().encode(text));
  if (!decoded.ok) throw new Error(decoded.why.en);
  const table = readTable(decoded.text);
  if (!table.ok) throw new Error(table.why.en);
  return table.rows;
}

/** Text as people and attackers write it: formulas, separators, quotation marks, line ends, other scripts. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom('=', '+', '-', '@', "'", '"', ',', ';', '\t', '\r', '\n', '\r\n', '|', '[', ']', '{'),
      fc.constantFrom(' ', 'á', '道', '🚒', '＝', '<script>', '1', 'sep=', '__proto__'),
      fc.string({ maxLength: 5, unit: 'grapheme' }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what no text file may have
  .filter((text) => !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd\ufeff\ud800-\udfff]/u.test(text));
const words = nasty.map((text) => text.trim()).filter(Boolean);
const list = fc.array(words, { maxLength: 4 });

describe('a table that leaves the house', () => {
  it('comes back as it was, whatever stands in its cells', () => {
    fc.assert(
      fc.property(fc.array(fc.array(nasty, { minLength: 2, maxLength: 2 }), { maxLength: 5 }), (cells) => {
        const kept = cells.filter((row) => row.some((cell) => cell.trim() !== ''));
        const rows = rowsOf(writeRows([['one', 'two'], ...cells]));
        expect(rows.slice(1).map((row) => row.cells)).toEqual(kept);
      }),
      { numRuns: 500 },
    );
  });

  it('has no cell that a spreadsheet would run, and every cell comes back', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(guardCell(text)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        expect(freeCell(guardCell(text))).toBe(text);
      }),
      { numRuns: 1_000 },
    );
    expect(guardCell('=HYPERLINK("http://evil","x")')).toBe('\'=HYPERLINK("http://evil","x")');
    expect(freeCell("'tis the season")).toBe("'tis the season");
  });

  it('writes several texts into one cell so that they are the same several texts again', () => {
    fc.assert(
      fc.property(list, (items) => {
        expect(readList(writeList(items))).toEqual(items);
      }),
    );
    expect(writeList(['Rec Dept', 'Parks Dept'])).toBe('Rec Dept; Parks Dept');
    expect(writeList(['a; b'])).toBe('["a; b"]');
  });
});

describe('a table that cannot be read', () => {
  it('is refused with the row where a quotation mark is open', () => {
    const read = readTable('title,body\nA,B\nC,"D\nE,F\n');
    expect(read.ok ? '' : read.why.en).toContain('Row 3 cannot be read');
  });
});

describe('terms in a table', () => {
  it('come back as they were', () => {
    const terms = fc.uniqueArray(
      fc.record({ use: words, instead: fc.uniqueArray(words, { maxLength: 4 }) }),
      { maxLength: 5, minLength: 1, selector: ({ use }) => use },
    );
    fc.assert(
      fc.property(terms, (list) => {
        expect(readTerms(rowsOf(writeTerms(list)))).toEqual({ ok: true, terms: list });
      }),
    );
  });

  it.each([
    ['a spreadsheet', 'Rec Dept\tParks and Recreation\ncops\tpolice officers\n'],
    ['a list with commas', 'Rec Dept,Parks and Recreation\r\ncops,police officers'],
    ['a list with semicolons', 'Rec Dept;Parks and Recreation\ncops;police officers'],
    ['a table with its names', 'use,avoid\nParks and Recreation,Rec Dept\npolice officers,cops'],
    ['a table in Spanish', 'Evitar\tUsar\nRec Dept\tParks and Recreation\ncops\tpolice officers'],
    ['old Macintosh lines', 'Rec Dept,Parks and Recreation\rcops,police officers\r'],
    ['what Excel says of its separator', 'sep=;\nRec Dept;Parks and Recreation\ncops;police officers'],
  ])('are read from %s', (_what, text) => {
    expect(readTerms(rowsOf(text))).toEqual({
      ok: true,
      terms: [
        { use: 'Parks and Recreation', instead: ['Rec Dept'] },
        { use: 'police officers', instead: ['cops'] },
      ],
    });
  });

  it('with a row that lacks a word are refused, and the row is named', () => {
    const read = readTerms(rowsOf('avoid,use\ncops,police officers\nRec Dept,\n'));
    expect(read.ok ? '' : read.why.en).toBe('Row 3 needs something in the column “use”.');
    const pasted = readTerms(rowsOf('cops,police officers\nRec Dept\n'));
    expect(pasted.ok ? '' : pasted.why.en).toBe('Row 2 needs two cells: what to avoid, and what to use.');
  });
});

const field = fc.record(
  {
    name: fc.constantFrom('street', 'end', 'número'),
    label: words.map((text) => text.slice(0, 80).trim() || 'x'),
    kind: fc.constantFrom('text', 'date', 'place'),
    required: fc.boolean(),
    help: words,
    choices: fc.array(words, { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: ['name', 'label', 'kind', 'required'] },
);
const templates: fc.Arbitrary<Template> = fc
  .record(
    {
      title: words,
      body: words,
      tags: list,
      hashtags: list,
      sites: list,
      hazard: words.map((text) => text.slice(0, 80).trim() || 'x'),
      drill: fc.boolean(),
      fields: fc.array(field, { maxLength: 2 }),
      variants: fc.dictionary(fc.constantFrom('x', 'facebook'), words),
      status: fc.constantFrom('draft', 'in-review', 'approved', 'retired'),
      approvals: fc.array(
        fc.record({ by: fc.record({ name: words, key: words }), at: fc.nat(), note: words }),
      ),
      version: fc.integer({ min: 1, max: 1_000 }),
      createdAt: fc.integer({ min: 0, max: 4e12 }),
      updatedAt: fc.integer({ min: 0, max: 4e12 }),
      expiresOn: fc.constantFrom('2027-01-31', '2028-02-29'),
    },
    { requiredKeys: ['title', 'body', 'fields', 'status', 'version', 'createdAt', 'updatedAt'] },
  )
  .map((change) => template('t', change as Partial<Template>));

describe('templates in a table', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(templates, (one) => {
        const read = readTemplates(rowsOf(writeTemplates([one])), context);
        if (!read.ok) throw new Error(read.why.en);
        expect(read.templates).toEqual([one]);
      }),
      { numRuns: 300 },
    );
  });

  it('need no more than a title and a text: the rest is filled in, a field for each slot', () => {
    const read = readTemplates(
      rowsOf('Title;Body;Language\nRoad closed;{{street}} is closed[[ until {{end}}]].;en\n'),
      context,
    );
    expect(read.ok && read.templates).toMatchObject([
      {
        id: 'road-closed-en',
        status: 'draft',
        reviewBy: '2027-11-22',
        author: { name: 'Ana' },
        fields: [
          { name: 'street', kind: 'text', required: true },
          { name: 'end', kind: 'text', required: false },
        ],
      },
    ]);
  });

  it('keep what a table does not speak of, but never approvals of other words', () => {
    const was = template('t', { tags: ['street'], approvals: [{ by: { name: 'Bo', key: 'b' }, at: 1 }] });
    const read = readTemplates(rowsOf('id,title,body\nt,Another,Text\n'), { ...context, known: () => was });
    const { approvals: _, ...rest } = was;
    expect(read.ok && read.templates).toEqual([{ ...rest, title: 'Another', body: 'Text' }]);
  });

  it('understand the days that Excel makes of ours, where only one day can be meant', () => {
    const text = 'title,body,review by\nA,B,1/31/2027\n';
    const read = readTemplates(rowsOf(text), context);
    expect(read.ok && read.templates[0]?.reviewBy).toBe('2027-01-31');
    const elsewhere = readTemplates(rowsOf(text), { ...context, country: 'ES' });
    expect(elsewhere.ok ? '' : elsewhere.why.en).toBe(
      'Row 2, column “review by”: it is no day such as 2027-01-31.',
    );
  });

  it.each([
    ['an unknown status', 'title,body,status\nA,B,approved?\n', 'Row 2, column “status”: it must be one of'],
    ['fields that are no JSON', 'title,body,fields\nA,B,[{\n', 'Row 2, column “fields”: it is no JSON.'],
    ['a comma too many', 'title,body\nA,B\nC,D, E\n', 'Row 3 has more cells than row 1 has columns.'],
    ['a template twice', 'id,title,body\na,A,B\nb,A,B\na,A,B\n', 'Row 4: the template “a” is there twice'],
    ['a column twice', 'title,body,Title\nA,B,C\n', 'Row 1 names the column “Title” twice.'],
    [
      'a prototype',
      'title,body,variants\nA,B,"{""__proto__"":""x""}"\n',
      'Row 2, column “variants”: the key “__proto__”',
    ],
    ['no rows', 'title,body\n', 'The table has no rows'],
    [
      'a language that is none',
      'title,body,language\nA,B,English\n',
      'Row 2, column “language”: it is no language code',
    ],
  ])('with %s are refused with the row and the reason', (_what, text, why) => {
    const read = readTemplates(rowsOf(text), context);
    expect(read.ok ? '' : read.why.en).toContain(why);
  });
});
