import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { killerOf } from '../browser/kill-browser.ts';
import { type Launched, launch } from '../browser/launch.ts';
import { type LibraryInPage, openLibrary } from '../browser/library-in-page.ts';

/** How often the browser is killed in each test. */
const rounds = process.env.PLAINPOST_SOAK ? 10 : 1;
/** How many templates change in the one transaction that is cut short. */
const many = 2_000;

/** A desk, and how many revisions it has begun to write. */
const begin = `
  globalThis.begun = 0;
  globalThis.library = plainpost.createLibrary();
  library.revisions.hook('creating', () => { begun += 1; });
  globalThis.desk = plainpost.createDesk(library);
  undefined`;

/** Opens the profile as after a crash: the database must open by itself. */
async function reopen(profile: string): Promise<{ launched: Launched; library: LibraryInPage }> {
  const launched = await launch({ profile });
  const library = await openLibrary(launched.context);
  await library.run(begin);
  return { launched, library };
}

/** Kills the browser once that moment has come, and waits until it is gone. */
async function killAt(launched: Launched, moment: () => Promise<void>): Promise<void> {
  const gone = new Promise((resolve) => launched.context.once('close', resolve));
  const kill = await killerOf(launched.context);
  await moment();
  kill();
  await gone;
  await launched.close();
}

async function inProfile(work: (profile: string) => Promise<void>): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'plainpost-killed-'));
  try {
    await work(profile);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Lays down the templates of a round, which nothing has happened to yet. */
const layDown = (round: number): string => `(async () => {
  const author = await desk.author();
  await library.proposals.bulkPut(Array.from({ length: ${many} }, (_, at) => ({
    id: 'r${round}-' + at, pair: 'r${round}-' + at, library: 'working', title: 'Notice ' + at, category: 'service',
    language: 'en', body: 'The pool is closed. '.repeat(10), fields: [], status: 'draft', version: 1, author,
    createdAt: 1, updatedAt: 1, reviewBy: '2099-01-01',
  })));
})()`;

/** How many of a round's templates are in each state. */
const states = (round: number): string => `desk.list().then((list) => {
  const states = {};
  for (const { id, used, proposal } of list) {
    if (!id.startsWith('r${round}-')) continue;
    const state = (used?.status ?? 'nothing') + ' and ' + (proposal?.status ?? 'nothing');
    states[state] = (states[state] ?? 0) + 1;
  }
  return states;
})`;

test.describe.configure({ timeout: 60_000 + rounds * 60_000 });

test('a browser killed while thousands of templates are approved leaves all of them approved, or none', async () => {
  await inProfile(async (profile) => {
    let { launched, library } = await reopen(profile);
    for (let round = 0; round < rounds; round += 1) {
      await library.run(layDown(round));
      const { run } = library;
      let answer = '';
      await killAt(launched, async () => {
        await run(`
          globalThis.answer = 'none yet';
          desk.approve(Array.from({ length: ${many} }, (_, at) => 'r${round}-' + at))
            .then((made) => { answer = JSON.stringify(made); });
          undefined`);
        // It has begun to write; the later the round, the further it gets.
        await expect.poll(() => run<number>('begun'), { intervals: [5] }).toBeGreaterThan(0);
        await pause(round * 150);
        answer = await run<string>('answer');
      });

      ({ launched, library } = await reopen(profile));
      const left = await library.run<Record<string, number>>(states(round));
      const approved = answer === 'none yet' ? undefined : { 'approved and nothing': many };
      expect([{ 'nothing and draft': many }, { 'approved and nothing': many }]).toContainEqual(left);
      // What was told to be done is done.
      if (approved) expect(left).toEqual(approved);
      // History has all of the step or nothing of it: sent and approved, for each.
      const kept = await library.run<number>(
        `library.revisions.filter(({ template }) => template.startsWith('r${round}-')).count()`,
      );
      expect(kept).toBe('approved and nothing' in left ? 2 * many : 0);
      test.info().annotations.push({ type: `round ${round}`, description: JSON.stringify({ answer, left }) });
    }
    await launched.close();
  });
});

test('a browser killed in the middle of an import has all of it or nothing, and what was there is as it was', async () => {
  await inProfile(async (profile) => {
    let { launched, library } = await reopen(profile);
    await library.run(layDown(0));
    for (let round = 1; round <= rounds; round += 1) {
      const { run } = library;
      // Every second template of the file is there already, with another text; the rest is new.
      await run(`(async () => {
        const there = (await desk.list()).flatMap(({ proposal }) => proposal ?? []).slice(0, ${many});
        const row = there[0];
        const templates = there.flatMap((one, at) => [
          { ...one, body: 'Imported in round ${round}.', updatedAt: one.updatedAt + 1 },
          { ...row, id: 'new${round}-' + at, pair: 'new${round}-' + at, body: 'Imported in round ${round}.' },
        ]);
        const text = JSON.stringify({ format: 'plainpost-library', formatVersion: 1, proposals: templates });
        const read = await plainpost.readIncoming(library, [
          { name: 'many.json', bytes: new TextEncoder().encode(text) },
        ]);
        globalThis.plan = await plainpost.planImport(library, read.incoming, { way: 'add', trust: false });
        globalThis.before = (await library.proposals.count());
      })()`);
      const before = await run<number>('before');
      let answer = '';
      await killAt(launched, async () => {
        await run(`
          globalThis.answer = 'none yet';
          globalThis.moved = 0;
          plainpost.applyImport(library, plan, { onProgress: (done) => { moved = done; } })
            .then((made) => { answer = JSON.stringify(made); });
          undefined`);
        // It has begun to write; the later the round, the further it gets.
        await expect.poll(() => run<number>('moved'), { intervals: [5] }).toBeGreaterThan(0);
        await pause((round - 1) * 80);
        answer = await run<string>('answer');
      });

      ({ launched, library } = await reopen(profile));
      const left = await library.run<{ all: number; imported: number; record: boolean }>(`(async () => ({
        all: await library.proposals.count(),
        imported: await library.proposals
          .filter(({ body }) => body === 'Imported in round ${round}.').count(),
        record: (await plainpost.recordOf(library, 'import-rows').get('import-rows'))?.rows
          .some(({ key }) => String(key).startsWith('new${round}-')) ?? false,
      }))()`);
      const whole = { all: before + many, imported: 2 * many, record: true };
      expect([{ all: before, imported: 0, record: false }, whole]).toContainEqual(left);
      // What was told to be done is done, and can be undone.
      if (answer !== 'none yet') expect(left).toEqual(whole);
      test.info().annotations.push({ type: `round ${round}`, description: JSON.stringify({ answer, left }) });
    }
    await launched.close();
  });
});

test('a browser killed while somebody types keeps everything that was kept before, and opens again', async () => {
  await inProfile(async (profile) => {
    let { launched, library } = await reopen(profile);
    for (let round = 0; round < rounds; round += 1) {
      const { run } = library;
      await run(`(async () => {
        let proposal = await desk.create({ title: 'Typed', tags: ['round${round}'] });
        globalThis.kept = 0;
        (async () => {
          for (let at = 1; ; at += 1) {
            proposal = await desk.save({ ...proposal, body: 'x'.repeat(at) });
            kept = at;
          }
        })();
      })()`);
      let kept = 0;
      await killAt(launched, async () => {
        await expect.poll(() => run<number>('kept')).toBeGreaterThan(20);
        await pause(round * 37);
        kept = await run<number>('kept');
      });

      ({ launched, library } = await reopen(profile));
      const letters = await library.run<number>(`desk.list().then((list) =>
        list.find(({ proposal }) => proposal?.tags?.includes('round${round}')).proposal.body.length)`);
      expect(letters).toBeGreaterThanOrEqual(kept);
    }
    await launched.close();
  });
});
