// @vitest-environment node
import 'fake-indexeddb/auto';
import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv2020 } from 'ajv/dist/2020';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  canonicalJson,
  eraseRecords,
  exportCsv,
  exportedSchema,
  exportJson,
  reportHtml,
  verifyFile,
} from '@/lib/evidence';
import { createLibrary, type Library } from '@/lib/library';
import { readRows } from '@/lib/table';
import { day, newInstallation, press } from './a-press';

/** What a program may check a file of records by before it verifies it. */
const jsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...toJsonSchema(exportedSchema, { typeMode: 'input', target: 'draft-2020-12', errorMode: 'ignore' }),
  title: 'Records of Plainpost',
  description:
    'What was checked when Post was pressed, as a chain of hashes. Written by the tests from lib/evidence/exported-schema.ts.',
};

const may = { from: '2026-05-01', to: '2026-05-31' };
const nasty = [
  '=HYPERLINK("https://evil.example","x")',
  '<script>alert(1)</script>',
  '@SUM(A1)\n"quoted", ¿sí?',
];

let library: Library;
let many = 0;

beforeEach(async () => {
  newInstallation();
  library = createLibrary(`files-${++many}`);
  await press(library, ...nasty, 'Four');
  await eraseRecords(library, {
    ...{ by: 'person', reason: 'Wrong account', which: () => true },
    ...{ from: 5, to: 5, now: day(5) },
  });
});

describe('the table', () => {
  const read = async (language: 'en' | 'es' = 'en') => {
    const table = readRows(await exportCsv(library, may, language), 1_000);
    if (!table.ok) throw new Error(`Row ${table.row} is at fault.`);
    return table.rows;
  };

  it('has a row for each text, and no cell that a spreadsheet would run', async () => {
    const csv = await exportCsv(library, may, 'en');
    for (const cell of csv.split(/[,\r\n]/)) expect(cell).not.toMatch(/^"?[=@]/);
    const [head = [], ...rows] = await read();
    const text = head.indexOf('Text');
    expect(rows.slice(0, 6).map((row) => row[text])).toEqual(['', ...nasty, '', '']);
  });

  it('says what was erased and why, and what the table is not', async () => {
    const rows = await read();
    expect(rows[5]?.[2]).toBe('Erased; its hash is kept.');
    expect(rows[6]?.[2]).toBe('Contents were erased: 5 · Wrong account');
    expect(rows.flat().join()).toContain('This is no archive of the site.');
    expect((await read('es')).flat().join()).toContain('Esto no es un archivo del sitio.');
  });

  it('holds the days that were asked for only', async () => {
    const [, ...rows] = readRowsOf(await exportCsv(library, { from: '2026-05-02', to: '2026-05-02' }, 'en'));
    expect(rows[0]?.[0]).toBe('3');
    expect(rows[1]?.join('')).toBe('');
  });
});

function readRowsOf(csv: string) {
  const table = readRows(csv, 1_000);
  if (!table.ok) throw new Error(`Row ${table.row} is at fault.`);
  return table.rows;
}

describe('the report', () => {
  it('shows every text as it is and runs nothing', async () => {
    const html = await reportHtml(library, may, 'en', day(31));
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).not.toMatch(/<script|onerror|javascript:/i);
    expect(html).toContain(`default-src 'none'`);
    expect(html).toContain('<html lang="en">');
    expect(html).toMatch(/<th scope="col">/);
    expect(html).toMatch(/<th scope="row">2<\/th>/);
    expect(html).toContain('This is no archive of the site.');
  });

  it('is in the language of whoever asks, and says so when there is nothing', async () => {
    const html = await reportHtml(library, { from: '2020-01-01', to: '2020-01-02' }, 'es', day(31));
    expect(html).toContain('<html lang="es">');
    expect(html).toContain('No hay registros de estos días.');
  });
});

describe('the file that others can verify', () => {
  it('has a published schema', async () => {
    await expect(`${JSON.stringify(jsonSchema, null, 2)}\n`).toMatchFileSnapshot(
      '../../assets/records.schema.json',
    );
  });

  it('fits it, and holds', async () => {
    const file = await exportJson(library, may, day(31));
    const validate = new Ajv2020({ strict: false, formats }).compile(JSON.parse(JSON.stringify(jsonSchema)));
    expect(validate(JSON.parse(file)), JSON.stringify(validate.errors)).toBe(true);
    const verified = await verifyFile(file);
    expect(verified).toMatchObject({ ok: true, verified: { checked: 6, erased: 1 } });
    expect(verified.ok && verified.verified.fault).toBeUndefined();
    expect(file).not.toContain('Four');
  });

  it('holds for some days only, and with the byte order mark some editors add', async () => {
    const file = await exportJson(library, { from: '2026-05-02', to: '2026-05-03' }, day(31));
    const verified = await verifyFile(`\uFEFF${file}`);
    expect(verified).toMatchObject({
      verified: { checked: 2, from: { number: 3 }, to: { number: 4 } },
    });
  });

  it.each([
    ['a text', (file: string) => file.replace('alert(1)', 'alert(2)'), 'changed'],
    ['a time', (file: string) => file.replace(`"at": ${day(2)}`, `"at": ${day(2) + 1}`), 'changed'],
  ])('shows that %s was changed', async (_what, change, kind) => {
    const file = await exportJson(library, may, day(31));
    expect(change(file)).not.toBe(file);
    const verified = await verifyFile(change(file));
    expect(verified).toMatchObject({ ok: true, verified: { fault: { kind, number: 3 } } });
  });

  it('shows a record taken out of it', async () => {
    const file = JSON.parse(await exportJson(library, may, day(31)));
    file.records.splice(2, 1);
    expect(await verifyFile(JSON.stringify(file))).toMatchObject({
      verified: { fault: { kind: 'removed', number: 3 } },
    });
  });

  it.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['another file', '{"format":"plainpost-library","formatVersion":1}'],
    ['brackets without end', '['.repeat(100_000)],
    ['a key that reaches what every object has', '{"__proto__":{"admin":true}}'],
  ])('is not taken for %s', async (_what, text) => {
    expect(await verifyFile(text)).toEqual({ ok: false });
  });

  it('is refused where the key is not the one it names', async () => {
    const file = JSON.parse(await exportJson(library, may, day(31)));
    expect(await verifyFile(JSON.stringify({ ...file, thumbprint: 'A'.repeat(43) }))).toEqual({ ok: false });
  });
});

describe('canonical JSON', () => {
  // The examples of RFC 8785, sections 3.2.2 and 3.2.3.
  it('writes as the standard does', () => {
    expect(
      canonicalJson({
        numbers: [333333333.3333333, 1e30, 4.5, 0.002, 1e-27],
        string: '€$\u000f\nA\'B"\\\\"/',
        literals: [null, true, false],
      }),
    ).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('sorts names by their UTF-16 units', () => {
    const names = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
    const sorted = canonicalJson(Object.fromEntries(names.map((name) => [name, 0])));
    expect(Object.keys(JSON.parse(sorted)).length).toBe(7);
    expect([...sorted.matchAll(/"((?:\\r|[^"])+)":/g)].map(([, name]) => name)).toEqual([
      ...['\\r', '1', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33'],
    ]);
  });

  it('is the same however an object was made, and leaves out what is undefined', () => {
    expect(canonicalJson({ b: 1, a: undefined, c: [undefined] })).toBe('{"b":1,"c":[null]}');
  });
});

const formats = {
  uuid: /^[0-9a-f-]{36}$/i,
  date: /^\d{4}-\d\d-\d\d$/,
  'date-time': /^\d{4}-\d\d-\d\dT/,
};
