import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDesk, createLibrary, seedStarter, type Template } from '@/lib/library';
import { starterTemplates } from '@/lib/library/starter';
import { closure, may4, openDesk, type TestDesk } from './desk-of';

let at: TestDesk;

beforeEach(() => {
  at = openDesk();
});
afterEach(() => at.library.close());

const approved = async (change: Partial<Template> = {}): Promise<Template> => {
  const { id } = await at.desk.create({ ...closure, ...change });
  expect(await at.desk.approve(id)).toEqual({ ok: true });
  return (await at.desk.read(id))?.used as Template;
};
const edit = async (id: string, change: Partial<Template>): Promise<Template> => {
  const listed = await at.desk.read(id);
  return at.desk.save({ ...((listed?.proposal ?? listed?.used) as Template), ...change });
};
const happened = async (id: string) => (await at.desk.history(id)).map(({ what }) => what);

describe('who works here', () => {
  it('has a key from the first question on, and a name once one is given', async () => {
    const { name, key } = await at.desk.author();
    expect(name).toBe('');
    expect(key).toMatch(/^[0-9a-f-]{36}$/);
    expect(await at.desk.rename('  Ana\n Ruiz ')).toEqual({ name: 'Ana Ruiz', key });
    expect(await createDesk(createLibrary()).author()).toEqual({ name: 'Ana Ruiz', key });
  });

  it('has one key even when two pages ask at once', async () => {
    const keys = await Promise.all([at.desk.author(), createDesk(createLibrary()).author()]);
    expect(keys[0]?.key).toBe(keys[1]?.key);
  });

  it('can be asked for in a page that follows the answer', async () => {
    const seen: string[] = [];
    const watching = liveQuery(() => at.desk.author()).subscribe(({ name }) => seen.push(name));
    await vi.waitFor(() => expect(seen).toContain(''));
    await at.desk.rename('Ana Ruiz');
    await vi.waitFor(() => expect(seen.at(-1)).toBe('Ana Ruiz'));
    watching.unsubscribe();
  });
});

describe('a new template', () => {
  it('is a draft of this person, to be looked at again in a year, and nobody can insert it', async () => {
    const { name, key } = await at.desk.rename('Ana Ruiz');
    const made = await at.desk.create({ title: 'Road closure', language: 'es' });
    expect(made).toMatchObject({
      title: 'Road closure',
      language: 'es',
      library: 'working',
      status: 'draft',
      version: 1,
      author: { name, key },
      pair: made.id,
      reviewBy: '2027-05-04',
    });
    expect(await at.desk.list()).toEqual([{ id: made.id, proposal: made }]);
    expect(await at.library.templates.count()).toBe(0);
  });

  it('made from another one has an id of its own and none of its approvals', async () => {
    const first = await approved();
    const copy = await at.desk.create(first);
    expect(copy.id).not.toBe(first.id);
    expect(copy).toMatchObject({ title: 'Road closure', status: 'draft', version: 1 });
    expect(copy.approvals).toBeUndefined();
  });

  it('is kept as it is typed, also while it is still empty', async () => {
    const { id } = await at.desk.create({});
    await edit(id, { title: 'Flood', fields: [{ name: '', label: '', kind: 'text', required: false }] });
    const reopened = createDesk(createLibrary());
    expect((await reopened.read(id))?.proposal).toMatchObject({ title: 'Flood', body: '' });
  });

  it('is not written again when nothing was changed', async () => {
    const made = await at.desk.create(closure);
    expect(await at.desk.save({ ...made })).toEqual(made);
  });
});

describe('the life of a template', () => {
  it('goes from draft to review to use, and each step is kept with who, when and a note', async () => {
    const { id } = await at.desk.create(closure);
    expect(await at.desk.send(id, 'For the storm season')).toEqual({ ok: true });
    expect((await at.desk.read(id))?.proposal?.status).toBe('in-review');
    expect(await at.desk.approve(id, 'Good')).toEqual({ ok: true });
    const { used, proposal } = (await at.desk.read(id)) ?? {};
    expect(proposal).toBeUndefined();
    const by = await at.desk.author();
    expect(used).toMatchObject({ status: 'approved', version: 1, approvals: [{ by, note: 'Good' }] });
    expect(await at.desk.history(id)).toMatchObject([
      { what: 'approved', by, note: 'Good', was: { status: 'approved' } },
      { what: 'sent', by, note: 'For the storm season', was: { status: 'in-review' } },
    ]);
  });

  it('is sent back only with a note on what has to change', async () => {
    const { id } = await at.desk.create(closure);
    await at.desk.send(id);
    expect(await at.desk.sendBack(id, '  ')).toEqual({
      ok: false,
      why: 'Say what has to change before you send it back.',
    });
    expect(await at.desk.sendBack(id, 'Name the detour.')).toEqual({ ok: true });
    expect((await at.desk.read(id))?.proposal?.status).toBe('draft');
    expect((await at.desk.history(id))[0]).toMatchObject({ what: 'sent-back', note: 'Name the detour.' });
  });

  it('keeps the approved version in use while the next one waits', async () => {
    const { id } = await approved();
    const next = await edit(id, { body: '{{street}} is closed. Use another route.' });
    expect(next).toMatchObject({ status: 'draft', version: 2, approvals: [] });
    expect((await at.desk.read(id))?.used?.body).toBe('{{street}} is closed.');
    expect(await at.desk.approve(id)).toEqual({ ok: true });
    expect((await at.desk.read(id))?.used).toMatchObject({ version: 2, body: next.body });
  });

  it('asks for every approval anew when a text in review is changed', async () => {
    const { id } = await at.desk.create(closure);
    await at.desk.send(id);
    expect(await edit(id, { title: 'Road closed' })).toMatchObject({ status: 'draft', approvals: [] });
  });

  it('stays in review when it is saved without a change', async () => {
    const { id } = await at.desk.create(closure);
    await at.desk.send(id);
    expect((await edit(id, {})).status).toBe('in-review');
  });

  it('is retired and brought back as it was', async () => {
    const { id } = await approved();
    expect(await at.desk.bringBack(id)).toEqual({ ok: false, why: '“Road closure” is not retired.' });
    expect(await at.desk.retire(id, 'Bridge is gone')).toEqual({ ok: true });
    expect(await at.desk.retire(id)).toEqual({ ok: false, why: '“Road closure” is not in use.' });
    expect((await at.desk.read(id))?.used?.status).toBe('retired');
    expect(await at.desk.bringBack(id)).toEqual({ ok: true });
    expect((await at.desk.read(id))?.used).toMatchObject({ status: 'approved', version: 1 });
    expect(await happened(id)).toEqual(['restored', 'retired', 'approved', 'sent']);
  });

  it.each([
    [{ title: ' ' }, 'A template has no title yet. Give it one first.'],
    [{ body: '' }, '“Road closure” has no text yet.'],
    [{ reviewBy: 'soon' }, '“Road closure” is not complete: “reviewBy” is empty or not as it should be.'],
    [{ expiresOn: '2026-05-03' }, '“Road closure” expired on Sunday, May 3. Give it a later day first.'],
  ])('is not approved with a fault: %o', async (change, why) => {
    const { id } = await at.desk.create({ ...closure, ...change });
    expect(await at.desk.approve(id)).toEqual({ ok: false, why });
    expect((await at.desk.read(id))?.proposal?.status).toBe('draft');
  });

  it('is not approved with a slot that has no field', async () => {
    const { id } = await at.desk.create({ ...closure, fields: [] });
    const made = await at.desk.approve(id);
    expect(made).toMatchObject({ ok: false, why: expect.stringContaining('street') });
  });

  it('is not approved while a block it includes is not; together they are', async () => {
    const { id: block } = await at.desk.create({ title: 'Closing', body: 'Thank you.', block: 'closing' });
    const { id } = await at.desk.create({ ...closure, body: '{{street}} is closed. {{>closing}}' });
    expect(await at.desk.approve(id)).toEqual({ ok: false, why: expect.stringContaining('closing') });
    expect(await at.desk.approve([id, block])).toEqual({ ok: true });
  });

  it('says in the language of the person why it was not done', async () => {
    const desk = createDesk(at.library, { language: () => 'es' });
    expect(await desk.approve('nowhere')).toEqual({
      ok: false,
      why: 'Esta plantilla ya no está en la biblioteca.',
    });
  });

  it('overlaps with nothing that came with Plainpost: a changed starter template is the agency’s own', async () => {
    await seedStarter(at.library);
    const [first] = starterTemplates() as [Template];
    const version = first.version + 1;
    expect(await edit(first.id, { title: 'Ours' })).toMatchObject({ library: 'working', version });
    await at.desk.approve(first.id);
    const list = (await at.desk.list()).filter(({ id }) => id === first.id);
    expect(list).toMatchObject([{ used: { title: 'Ours', library: 'working' } }]);
    expect(await happened(first.id)).toContain('replaced');
    expect(await at.desk.list()).toHaveLength(starterTemplates().length);
  });
});

describe('an agency that asks for two approvals', () => {
  beforeEach(async () => {
    await at.desk.saveGuide({ ...(await at.desk.guide('used')), approvers: 2 });
    await at.desk.applyGuide();
  });

  it('does not let the author be the only one', async () => {
    await at.desk.rename('Ana Ruiz');
    const { id } = await at.desk.create(closure);
    expect(await at.desk.approve(id)).toEqual({
      ok: true,
      waits: 'Your approval is kept. Your agency asks for two people, so somebody else must approve it too.',
    });
    expect(await at.desk.approve(id)).toEqual({
      ok: false,
      why: 'You approved this version of “Road closure” already. Somebody else must approve it too.',
    });
    expect((await at.desk.read(id))?.used).toBeUndefined();
    await at.asSomebodyElse('Ben Okafor');
    expect(await at.desk.approve(id)).toEqual({ ok: true });
    expect((await at.desk.read(id))?.used?.approvals?.map(({ by }) => by.name)).toEqual([
      'Ana Ruiz',
      'Ben Okafor',
    ]);
  });

  it('counts an approval only for the text it was given to', async () => {
    const { id } = await at.desk.create(closure);
    await at.desk.approve(id);
    await edit(id, { body: 'All of {{street}} is closed.' });
    await at.asSomebodyElse('Ben Okafor');
    expect(await at.desk.approve(id)).toMatchObject({ ok: true, waits: expect.any(String) });
  });

  it('is not taken in by two approvals that carry the same key', async () => {
    const { id } = await at.desk.create(closure);
    await at.desk.approve(id);
    const row = (await at.desk.read(id))?.proposal as Template;
    await at.library.proposals.put({
      ...row,
      approvals: [...(row.approvals ?? []), ...(row.approvals ?? [])],
    });
    expect(await at.desk.approve(id)).toMatchObject({ ok: false });
  });
});

describe('many at once', () => {
  it('are approved, tagged, retired and removed together', async () => {
    const ids = await Promise.all(
      ['One', 'Two', 'Three'].map(async (title) => (await at.desk.create({ ...closure, title })).id),
    );
    expect(await at.desk.approve(ids)).toEqual({ ok: true });
    expect(await at.desk.tag(ids, { add: ['storm', 'road'] })).toEqual({ ok: true });
    await at.desk.tag(ids, { drop: ['road'] });
    expect((await at.desk.list()).map(({ used }) => used?.tags)).toEqual([['storm'], ['storm'], ['storm']]);
    expect(await at.desk.retire(ids)).toEqual({ ok: true });
    expect(await at.desk.remove(ids)).toMatchObject({ ok: true });
    expect(await at.desk.list()).toEqual([]);
  });

  it('all stay as they were when one of them cannot take the step', async () => {
    const { id: sound } = await at.desk.create(closure);
    const { id: broken } = await at.desk.create({ title: 'Empty' });
    expect(await at.desk.approve([sound, broken])).toEqual({ ok: false, why: '“Empty” has no text yet.' });
    expect((await at.desk.read(sound))?.used).toBeUndefined();
    expect(await happened(sound)).toEqual([]);
  });
});

describe('nothing is ever lost', () => {
  it('removes a template with its draft and puts both back as they were', async () => {
    const { id } = await approved();
    await edit(id, { title: 'Road closed' });
    const before = await at.desk.read(id);
    const removed = await at.desk.remove(id);
    expect(await at.desk.read(id)).toBeUndefined();
    expect(await at.desk.restore(removed.ok ? removed.revisions : [])).toEqual({ ok: true });
    expect(await at.desk.read(id)).toEqual(before);
  });

  it('removes a starter template for good, until it is put back', async () => {
    await seedStarter(at.library);
    const [first] = starterTemplates() as [Template];
    const removed = await at.desk.remove(first.id);
    await seedStarter(at.library);
    expect(await at.desk.read(first.id)).toBeUndefined();
    await at.desk.restore(removed.ok ? removed.revisions : []);
    expect((await at.desk.read(first.id))?.used).toEqual(first);
  });

  it('does not remove what others send out', async () => {
    const template = await approved();
    await at.library.templates.put({ ...template, library: 'subscribed' });
    expect(await at.desk.remove(template.id)).toEqual({
      ok: false,
      why: '“Road closure” belongs to your agency’s shared library, so it cannot be removed here.',
    });
  });

  it('keeps a discarded draft, and puts it back', async () => {
    const { id } = await approved();
    const draft = await edit(id, { title: 'Road closed' });
    expect(await at.desk.discard(id)).toEqual({ ok: true });
    expect(await at.desk.discard(id)).toEqual({ ok: false, why: 'There is no draft to discard.' });
    const [kept] = await at.desk.history(id);
    await at.desk.restore(kept?.id ?? '');
    expect((await at.desk.read(id))?.proposal).toEqual(draft);
  });

  it('makes an earlier text a draft beside the one in use, and keeps the draft it takes the place of', async () => {
    const { id } = await approved();
    await edit(id, { title: 'Second' });
    await at.desk.approve(id);
    await edit(id, { title: 'Third' });
    const first = (await at.desk.history(id)).find(
      ({ what, was }) => what === 'approved' && was.version === 1,
    );
    await at.desk.restore(first?.id ?? '');
    expect(await at.desk.read(id)).toMatchObject({
      used: { title: 'Second', version: 2 },
      proposal: { title: 'Road closure', version: 3, status: 'draft', approvals: [] },
    });
    const kept = await at.desk.history(id);
    expect(kept.find(({ what }) => what === 'discarded')?.was.title).toBe('Third');
  });

  it('keeps the text another page wrote when this one saves over it', async () => {
    const made = await at.desk.create(closure);
    await createDesk(at.library, { now: () => may4 + 10_000 }).save({
      ...made,
      title: 'From the other page',
    });
    await at.desk.save({ ...made, title: 'From this page' });
    const [kept] = await at.desk.history(made.id);
    expect(kept).toMatchObject({ what: 'replaced', was: { title: 'From the other page' } });
  });
});

describe('two pages', () => {
  it('see each other’s changes at once', async () => {
    const titles: (string | undefined)[][] = [];
    const watching = liveQuery(() => at.desk.list()).subscribe((list) =>
      titles.push(list.map(({ proposal }) => proposal?.title)),
    );
    const other = createDesk(createLibrary());
    await other.create({ title: 'From the other page' });
    await vi.waitFor(() => expect(titles.at(-1)).toEqual(['From the other page']));
    watching.unsubscribe();
  });

  it('pass over rows that are no templates', async () => {
    await at.library.proposals.put({ library: 'working', id: 'junk', body: 3 } as unknown as Template);
    expect(await at.desk.list()).toEqual([]);
  });
});

describe('a database that has no room', () => {
  it('says so in a sentence, and nothing is half done', async () => {
    const { id } = await at.desk.create(closure);
    vi.spyOn(at.library.proposals, 'bulkDelete').mockRejectedValue(
      Object.assign(new Error('full'), { name: 'QuotaExceededError' }),
    );
    expect(await at.desk.approve(id)).toMatchObject({ ok: false, why: expect.stringContaining('no room') });
    vi.restoreAllMocks();
    expect(await at.desk.read(id)).toMatchObject({ proposal: { status: 'draft' } });
    vi.spyOn(at.library.proposals, 'put').mockRejectedValue(
      Object.assign(new Error('full'), { name: 'QuotaExceededError' }),
    );
    await expect(edit(id, { title: 'More' })).rejects.toThrow('no room');
  });
});
