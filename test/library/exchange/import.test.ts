import 'fake-indexeddb/auto';
import { strToU8, zipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import type { StyleEntry } from '@/lib/checks';
import { defaultGuide, type Library, seedStarter, type Template } from '@/lib/library';
import {
  applyImport,
  type Choices,
  differences,
  type GivenFile,
  planImport,
  readIncoming,
  recordOf,
  templatesTable,
  termsTable,
  undoImport,
  valeZip,
  writeDocument,
} from '@/lib/library/exchange';

import { emptyLibrary, everything, template } from './libraries';

const add: Choices = { way: 'add', trust: false };
const replace: Choices = { way: 'replace', trust: false };

const entry: StyleEntry = {
  ...{ id: 'riverton.tokens', type: 'existence', message: 'Leave out “%s”.', severity: 'warning' },
  ...{ scope: 'text', tokens: ['synergy'] },
};

let library: Library;
beforeEach(() => {
  library = emptyLibrary();
});

const file = (text: string, name = 'library.json'): GivenFile => ({ name, bytes: strToU8(text) });
const document = (parts: Record<string, unknown>, name?: string) =>
  file(JSON.stringify({ format: 'plainpost-library', formatVersion: 1, ...parts }), name);

async function planned(given: GivenFile | readonly GivenFile[], choices = add) {
  const read = await readIncoming(library, 'name' in given ? [given] : given);
  if (!read.ok) throw new Error(read.why.en);
  return planImport(library, read.incoming, choices);
}

async function imported(given: GivenFile | readonly GivenFile[], choices = add) {
  const plan = await planned(given, choices);
  expect(await applyImport(library, plan)).toEqual({ ok: true });
  return plan;
}

async function refused(...given: GivenFile[]) {
  const before = await everything(library);
  const read = await readIncoming(library, given);
  expect(await everything(library)).toEqual(before);
  return read.ok ? '' : read.why.en;
}

async function fill() {
  await library.templates.bulkPut([template('a'), template('b', { status: 'retired', tags: ['x'] })]);
  await library.proposals.bulkPut([
    template('a', { status: 'in-review', version: 2, body: 'Oak St. is open again. {{end}}' }),
    template('c', { status: 'draft', title: '', body: '', fields: [] }),
  ]);
  const agency = {
    ...defaultGuide('used').agency,
    name: 'City of Riverton',
    places: ['Oak St.'],
  };
  const terms = [{ use: 'police officers', instead: ['cops', '=1+1'] }];
  await library.guides.put({
    ...defaultGuide('used'),
    author: { name: 'Ana', key: 'a' },
    agency: { ...agency, terms },
    rules: { 'complex-word': { on: false } },
    entries: [entry],
    approvers: 2,
    version: 3,
  });
}

describe('a library that is exported', () => {
  it('is written the same each time, in the same order', async () => {
    await fill();
    const text = await writeDocument(library);
    expect(await writeDocument(library)).toBe(text);
    expect(text).toContain('\n  "formatVersion": 1,\n');
    const { templates, proposals } = JSON.parse(text);
    expect(templates.map(({ id }: Template) => id)).toEqual(['a', 'b']);
    expect(proposals.map(({ id }: Template) => id)).toEqual(['a', 'c']);
  });

  it('changes nothing when it comes back, and says so of everything', async () => {
    await fill();
    const plan = await planned(file(await writeDocument(library)), replace);
    expect(plan.incoming.own).toBe(true);
    expect(plan.changes.filter(({ what }) => what !== 'same')).toEqual([]);
    expect(plan.counts.templates.same).toBe(4);
  });

  it('comes back whole into a library that lost everything, with its approvals', async () => {
    await fill();
    const text = await writeDocument(library);
    const [templates, proposals] = [await library.templates.toArray(), await library.proposals.toArray()];
    await Promise.all([library.templates.clear(), library.proposals.clear(), library.guides.clear()]);
    await imported(file(text), replace);
    expect(await library.templates.toArray()).toEqual(templates);
    expect(await library.proposals.toArray()).toEqual(proposals);
    expect(await library.guides.get(['working', 'used'])).toMatchObject({
      agency: { name: 'City of Riverton', places: ['Oak St.'] },
      rules: { 'complex-word': { on: false } },
      entries: [entry],
      approvers: 2,
    });
  });

  it('leaves out the templates that come with Plainpost, unless they are asked for', async () => {
    await seedStarter(library);
    await library.templates.put(template('a'));
    expect(JSON.parse(await writeDocument(library)).templates).toHaveLength(1);
    const all = await writeDocument(library, { starters: true });
    expect(JSON.parse(all).templates.length).toBeGreaterThan(10);
    expect((await planned(file(all))).puts).toEqual([]);
  });
});

describe('what others approved', () => {
  it('waits in review, while what is in use here stays in use', async () => {
    await fill();
    const others = [template('a', { body: 'New words {{end}}.', version: 9 }), template('z')];
    const plan = await imported(document({ templates: others }));
    expect(plan.waits).toEqual({ templates: 2, guide: false });
    expect(await library.templates.get(['working', 'a'])).toEqual(template('a'));
    expect(await library.templates.get(['working', 'z'])).toBeUndefined();
    expect(await library.proposals.get(['working', 'a'])).toMatchObject({
      ...{ status: 'in-review', version: 2, body: 'New words {{end}}.' },
    });
    expect(await library.proposals.get(['working', 'z'])).toMatchObject({ status: 'in-review', version: 1 });
  });

  it('comes in approved when a lead takes their approvals as they are', async () => {
    const approvals = [{ by: { name: 'Bo', key: 'b' }, at: 5 }];
    await imported(document({ templates: [template('z', { approvals })] }), { way: 'add', trust: true });
    expect(await library.templates.get(['working', 'z'])).toEqual(template('z', { approvals }));
  });

  it('waits too in a document of our own that somebody changed', async () => {
    await fill();
    const changed = (await writeDocument(library)).replace('Oak St. is closed', 'Oak St. is OPEN');
    const plan = await planned(file(changed));
    expect(plan.incoming.own).toBe(false);
    expect(plan.waits.templates).toBe(1);
    const stolen = JSON.parse(await writeDocument(emptyLibrary())).seal;
    expect((await planned(document({ templates: [template('q')], seal: stolen }))).incoming.own).toBe(false);
  });

  it('cannot retire what is in use here, and is left alone when it says just the same', async () => {
    await fill();
    const plan = await planned(
      document({ templates: [template('a', { status: 'retired', title: 'Gone' }), template('b')] }),
    );
    expect(plan.puts.map(({ table, row }) => [table, row.id, row.status])).toEqual([
      ['proposals', 'a', 'in-review'],
      ['proposals', 'b', 'in-review'],
    ]);
    const same = await planned(document({ templates: [template('a', { version: 7, updatedAt: 9 })] }));
    expect(same.puts).toEqual([]);
  });

  it('changes no draft’s checks: the style guide waits beside the one in use', async () => {
    await fill();
    const used = await library.guides.get(['working', 'used']);
    await imported(
      document({ agency: { places: ['Elm St.'] }, styleGuide: { rules: { jargon: { on: false } } } }),
    );
    expect(await library.guides.get(['working', 'used'])).toEqual(used);
    expect(await library.guides.get(['working', 'changed'])).toMatchObject({
      agency: { name: 'City of Riverton', places: ['Oak St.', 'Elm St.'] },
      rules: { 'complex-word': { on: false }, jargon: { on: false } },
    });
  });
});

describe('the plan', () => {
  it('counts by kind what is added, changed, removed and left alone, and shows it word by word', async () => {
    await fill();
    const plan = await planned(
      document({
        templates: [template('b', { status: 'retired', tags: ['x'] }), template('n')],
        agency: { name: 'City of Riverside', terms: [{ use: 'police officers', instead: ['cops'] }] },
        styleGuide: { rules: {}, entries: [{ ...entry, tokens: ['synergy', 'leverage'] }] },
      }),
      replace,
    );
    expect(plan.counts).toEqual({
      templates: { added: 1, changed: 0, removed: 3, same: 1 },
      terms: { added: 0, changed: 1, removed: 0, same: 0 },
      facts: expect.objectContaining({ changed: 1, removed: 0 }),
      rules: { added: 0, changed: 0, removed: 1, same: 0 },
      entries: { added: 0, changed: 1, removed: 0, same: 0 },
    });
    const name = plan.changes.find(({ id }) => id === 'name');
    expect(name && differences(name)).toEqual([
      {
        property: '',
        pieces: [
          { what: 'same', text: 'City of ' },
          { what: 'removed', text: 'Riverton' },
          { what: 'added', text: 'Riverside' },
        ],
      },
    ]);
    const tokens = plan.changes.find(({ kind }) => kind === 'entries');
    expect(tokens && differences(tokens).map(({ property }) => property)).toEqual(['tokens']);
  });

  it('leaves alone the kinds a file does not speak of, also when it replaces', async () => {
    await fill();
    const plan = await planned(file('avoid,use\nblaze,fire\n', 'terms.csv'), replace);
    expect(plan.puts.length + plan.drops.length).toBe(0);
    expect(plan.counts.terms).toEqual({ added: 1, changed: 0, removed: 1, same: 0 });
    expect(plan.guides[0]?.rules).toEqual({ 'complex-word': { on: false } });
  });

  it('is noticed to be out of date, and then nothing is written', async () => {
    await fill();
    const plan = await planned(document({ templates: [template('n')] }));
    await library.templates.update(['working', 'a'], { title: 'Changed meanwhile' });
    const before = await everything(library);
    expect(await applyImport(library, plan)).toMatchObject({ ok: false, stale: true });
    expect(await everything(library)).toEqual(before);
  });
});

describe('an import', () => {
  const many = Array.from({ length: 1_200 }, (_, number) => template(`t${number}`));

  it.each([
    ['waits', false],
    ['is taken as it is', true],
  ])('that %s is undone exactly, and done again exactly', async (_what, trust) => {
    await fill();
    const before = await everything(library);
    const parts = { templates: [template('a', { title: 'A' }), ...many], agency: { name: 'X' } };
    await imported(document(parts), { way: 'replace', trust });
    const after = await everything(library);
    expect(after).not.toEqual(before);
    expect(after.pastGuides).toEqual(trust ? before.guides : []);
    expect(await undoImport(library, false)).toEqual({ ok: true });
    expect(await everything(library)).toEqual(before);
    expect(await recordOf(library, 'import').get('import')).toMatchObject({ undone: true });
    expect(await undoImport(library, false)).toEqual({ ok: true });
    expect(await everything(library)).toEqual(after);
  });

  it('keeps what it changed or removed as revisions', async () => {
    await fill();
    await imported(document({ templates: [template('a', { title: 'A' })] }), replace);
    const kept = (await library.revisions.toArray()).map(({ what, was }) => [what, was.id, was.status]);
    expect(kept.sort()).toEqual([
      ['imported', 'a', 'in-review'],
      ['removed', 'b', 'retired'],
      ['removed', 'c', 'draft'],
    ]);
  });

  it('is not undone over what somebody changed since, until they say so; and that is not lost either', async () => {
    await imported(document({ templates: [template('n')] }));
    await library.proposals.update(['working', 'n'], { title: 'Better', updatedAt: 99_000 });
    expect(await undoImport(library, false)).toEqual({ ok: false, changed: 1 });
    expect(await library.proposals.count()).toBe(1);
    expect(await undoImport(library, true)).toEqual({ ok: true });
    expect(await library.proposals.count()).toBe(0);
    await undoImport(library, true);
    expect(await library.proposals.get(['working', 'n'])).toMatchObject({ title: 'Better' });
  });

  it('says how far it is, at most ten times a second', async () => {
    const plan = await planned(document({ templates: many }));
    const told: number[] = [];
    let clock = 0;
    const now = () => {
      clock += 30;
      return clock;
    };
    await applyImport(library, plan, { onProgress: (done, of) => told.push(done / of), now });
    expect(told.at(-1)).toBe(1);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.length).toBeLessThan(5);
  });

  it('that is cancelled in the middle changes nothing at all', async () => {
    await fill();
    const before = await everything(library);
    const plan = await planned(document({ templates: many }), replace);
    const stop = new AbortController();
    const done = await applyImport(library, plan, { signal: stop.signal, onProgress: () => stop.abort() });
    expect(done.ok ? '' : done.why.en).toContain('cancelled');
    expect(await everything(library)).toEqual(before);
    expect(await recordOf(library, 'import').get('import')).toBeUndefined();
  });
});

describe('tables', () => {
  it('bring back what they took out', async () => {
    await fill();
    const templates = await planned(file(await templatesTable(library), 't.csv'), {
      way: 'replace',
      trust: true,
    });
    expect(templates.changes.filter(({ what }) => what !== 'same')).toEqual([]);
    const terms = await planned(file(await termsTable(library), 'terms.csv'), replace);
    expect(terms.changes.filter(({ what }) => what !== 'same')).toEqual([]);
  });

  it('are read as Excel saves them: UTF-16 with tabs', async () => {
    const text = '\uFEFFtitle\tbody\r\nCierre\tLa calle está cerrada.\r\n';
    const bytes = new Uint8Array(Uint16Array.from(text, (character) => character.charCodeAt(0)).buffer);
    const plan = await planned({ name: 'plantillas.txt', bytes });
    expect(plan.puts.map(({ row }) => row.body)).toEqual(['La calle está cerrada.']);
  });

  it('say which columns they passed over', async () => {
    const read = await readIncoming(library, [file('title,body,Who asked\nA,B,Ana\n', 't.csv')]);
    expect(read.ok && read.incoming.left.map(({ what }) => what)).toEqual(['Who asked']);
  });
});

describe('a Vale style', () => {
  it('goes out as a ZIP and comes back as it was', async () => {
    await fill();
    const plan = await planned({ name: 'style.zip', bytes: await valeZip(library) }, replace);
    expect(plan.counts.entries).toEqual({ added: 0, changed: 0, removed: 0, same: 1 });
  });

  it('comes from a folder, with what was left of it and why', async () => {
    const rule = 'extends: existence\nmessage: "No “%s”."\nlevel: error\ntokens:\n  - synergy\n';
    const script = 'extends: script\nmessage: x\nscript: y\n';
    const read = await readIncoming(library, [
      file(rule, 'Riverton/Jargon.yml'),
      file(script, 'Riverton/Script.yml'),
      file('read me', 'Riverton/README.md'),
    ]);
    if (!read.ok) throw new Error(read.why.en);
    expect(read.incoming).toMatchObject({
      from: 'vale',
      file: 'Riverton',
      entries: [{ id: 'Riverton.Jargon' }],
    });
    expect(read.incoming.left.map(({ what }) => what)).toEqual(['Riverton/README.md', 'Riverton/Script.yml']);
  });
});

describe('a file that cannot be used is refused in a sentence, and nothing is changed', () => {
  it.each([
    ['nothing in it', file('  \n'), 'The file is empty.'],
    ['a web page', file('<!doctype html>\n<script>alert(1)</script>', 'x.csv'), 'Line 1 starts a web page'],
    ['HTML for a library', file('<html>'), 'is no JSON: line 1'],
    [
      'half a library',
      file('{"format":"plainpost-library",\n"formatVersion":1,"templates":[{"id'),
      'ends too early, in line 2',
    ],
    [
      '50 MB',
      { name: 'x.json', bytes: new Uint8Array(50_000_000) },
      'The file is 50 MB; the most that is read is 40 MB.',
    ],
    [
      'another alphabet',
      { name: 't.csv', bytes: Uint8Array.from([116, 10, 0xf3, 0xe1]) },
      'Line 2 of the file is not readable text.',
    ],
    [
      'a picture',
      { name: 'x.png', bytes: Uint8Array.from([0x89, 0x50, 0, 1]) },
      'Line 1 of the file is not readable text.',
    ],
    [
      'a workbook',
      { name: 'x.xlsx', bytes: zipSync({ 'xl/workbook.xml': strToU8('<x/>') }) },
      'This is an Excel workbook.',
    ],
    [
      'a ZIP of something else',
      { name: 'x.zip', bytes: zipSync({ 'a.txt': strToU8('a') }) },
      'Nothing in this Vale style can be used: This file is not a Vale rule.',
    ],
    [
      'half a ZIP',
      { name: 'x.zip', bytes: zipSync({ 'a.yml': strToU8('a') }).slice(0, 30) },
      'This is not a ZIP file that we can open.',
    ],
    ['a column too few', file('name,what\na,b,c\n', 't.csv'), 'Row 1 names no columns we know.'],
    ['one word a line', file('cops\nblaze\n', 't.csv'), 'Row 1 names no columns we know.'],
  ])('%s', async (_what, given, why) => {
    await fill();
    expect(await refused(given)).toContain(why);
  });

  it('several files that are no style', async () => {
    expect(await refused(file('{}', 'a.json'), file('{}', 'b.json'))).toContain('Several files at once');
    expect(await refused()).toContain('no file');
  });

  it('while scripts and formulas in a text stay text', async () => {
    const title = '<img src=x onerror=alert(1)>';
    await imported(document({ templates: [template('n', { title, body: '=HYPERLINK("x")' })] }));
    expect(await library.proposals.get(['working', 'n'])).toMatchObject({ title, body: '=HYPERLINK("x")' });
    expect(await templatesTable(library)).toContain('"\'=HYPERLINK(""x"")"');
  });
});
