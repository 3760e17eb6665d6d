import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessColumns, plannedPosts, readBenchPosts, readTable } from '@/lib/examiner';
import { readMoment } from '@/lib/examiner/read-moment';
import { decodeBytes, writeRows } from '@/lib/table';

const facts = { timeZone: 'America/Chicago', country: 'US' };

const tableOf = (text: string) => {
  const read = readTable(text);
  if (!read.ok) throw new Error(read.why.en);
  return read.table;
};
const refused = (text: string) => {
  const read = readTable(text);
  return read.ok ? '' : read.why.en;
};

describe('a calendar as a file', () => {
  it('is read with commas, semicolons or tabs, with line breaks in its posts, and with the mark of a spreadsheet', () => {
    for (const [mark, separator] of [
      ['\uFEFF', ','],
      ['', ';'],
      ['', '\t'],
    ]) {
      const { columns, rows } = tableOf(
        `${mark}Date${separator}Text\r\n2026-05-04${separator}"One line,\nand “another”; done"\r\n\r\n`,
      );
      expect(columns).toEqual(['Date', 'Text']);
      expect(rows).toEqual([['2026-05-04', 'One line,\nand “another”; done']]);
    }
  });

  it('names columns that have no name, and none twice', () => {
    expect(tableOf('Text,,Text\na,b,c,d').columns).toEqual(['Text', 'Column 2', 'Text (2)', 'Column 4']);
  });

  it('is refused with one sentence when it is no table, and nothing is read then', () => {
    expect(refused('')).toContain('no posts in it');
    expect(refused('Text')).toContain('no posts in it');
    expect(refused('PK\u0003\u0004\0\0')).toContain('no CSV');
    expect(refused('Text\n"open')).toContain('Row {row} cannot be read');
    expect(readTable('Text\n"open')).toMatchObject({ parameters: { row: 2 } });
    expect(refused(`Text\n${'a\n'.repeat(20_001)}`)).toContain('more than');
    expect(refused(`${'a,'.repeat(300)}\n1`)).toContain('columns');
  });

  it('is read whatever stands in it: it is a table or a sentence, never an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const read = readTable(text);
        if (!read.ok) return read.why.en.length > 0 && read.why.es.length > 0;
        const { columns, rows } = read.table;
        return new Set(columns).size === columns.length && rows.every((row) => row.length === columns.length);
      }),
    );
  });

  it('is decoded as it was written: UTF-8, UTF-16 or the older way of Windows', () => {
    const bytes = (...codes: number[]) => new Uint8Array(codes);
    expect(decodeBytes(new TextEncoder().encode('año'))).toBe('año');
    expect(decodeBytes(bytes(0x61, 0xf1, 0x6f), 'windows-1252')).toBe('año');
    expect(decodeBytes(bytes(0x61, 0xf1, 0x6f))).toBe('a\ufffdo');
    expect(decodeBytes(bytes(0xff, 0xfe, 0x61, 0, 0xf1, 0))).toBe('añ');
  });
});

describe('the columns of a calendar', () => {
  it('are known by their names, in English and Spanish, best name first', () => {
    expect(guessColumns(tableOf('Fecha,Red social,Texto,Idioma\n1,2,3,4'))).toEqual({
      columns: { date: 0, site: 1, text: 2, language: 3 },
      sure: true,
    });
    expect(guessColumns(tableOf('Content,Post\na,b')).columns.text).toBe(1);
  });

  it('are guessed by the longest texts where no name helps, and the person is asked', () => {
    const table = tableOf('A,B\n1,Please call the city hall.\n2,We are closed on Monday.');
    expect(guessColumns(table)).toEqual({ columns: { text: 1 }, sure: false });
  });
});

describe('the posts of a calendar', () => {
  it('know their row, site, language, kind and moment; rows without a text are left out, and counted all the same', () => {
    const table = tableOf(
      'Date,Site,Text,Language,Profile\n5/6/2026,Twitter,One,EN,Emergency\n,,,,\nsoon,YouTube,Two,?,?',
    );
    const posts = plannedPosts(table, { date: 0, site: 1, text: 2, language: 3, profile: 4 }, facts);
    expect(posts).toHaveLength(2);
    expect(posts[0]).toMatchObject({
      row: 0,
      text: 'One',
      platform: 'x',
      language: 'en',
      profile: 'emergency',
    });
    expect(new Date(posts[0]?.now ?? 0).toISOString()).toBe('2026-05-06T17:00:00.000Z');
    expect(posts[1]).toEqual({ row: 2, text: 'Two', date: 'soon', site: 'YouTube' });
  });

  it('are planned by the clock and in the order of figures of the agency', () => {
    const at = (cell: string, country = 'US', zone = 'America/Chicago') => {
      const moment = readMoment(cell, zone, country);
      return moment === undefined ? undefined : new Date(moment).toISOString();
    };
    expect(at('2026-05-06 17:30')).toBe('2026-05-06T22:30:00.000Z');
    expect(at('5/6/26 5:30 PM')).toBe('2026-05-06T22:30:00.000Z');
    expect(at('5/6/2026', 'GB', 'Europe/London')).toBe('2026-06-05T11:00:00.000Z');
    expect(at('2026-01-06')).toBe('2026-01-06T18:00:00.000Z');
    expect(at('2/30/2026')).toBeUndefined();
    expect(at('Monday')).toBeUndefined();
  });
});

describe('posts for the test bench', () => {
  it('are texts with an empty line between them, or the rows of a table with a column of posts', () => {
    expect(
      readBenchPosts('One,\nstill one.\n\n \nTwo.\r\n\r\nThree.', facts).map(({ text }) => text),
    ).toEqual(['One,\nstill one.', 'Two.', 'Three.']);
    expect(readBenchPosts('Date,Text\n2026-05-04,"One\n\nstill one"', facts)).toMatchObject([
      { text: 'One\n\nstill one' },
    ]);
    expect(readBenchPosts('  \n', facts)).toEqual([]);
  });
});

describe('a result as CSV', () => {
  it('holds no formula that a spreadsheet would run', () => {
    const csv = writeRows([['=1+1', '@SUM(A1)', '-cmd', '\t=1', ' =1', 'a"b', '10']]);
    expect(csv).toBe(`\uFEFF'=1+1,'@SUM(A1),'-cmd,'\t=1,' =1,"a""b",10\r\n`);
  });

  it('is a calendar again, as it was written', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => `=${text}a`);
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
        expect(tableOf(writeRows([['Text', 'Date'], ...rows])).rows).toEqual(rows);
      }),
    );
  });
});
