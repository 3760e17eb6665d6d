import { describe, expect, it, vi } from 'vitest';
import { defaultStyleGuide } from '@/lib/checks';
import { createExaminer, lineToHere, type PlannedPost } from '@/lib/examiner';
import type { OpenLine, Order } from '@/lib/examiner/line';

const post = (at: number): PlannedPost => ({
  text: `Post ${at}: please utilize Oak Street prior to Monday.`,
});
const posts = (count: number) => Array.from({ length: count }, (_, at) => post(at));

describe('the examiner', () => {
  it('gives a report for each post, in their order, and tells how far it is', async () => {
    const examiner = createExaminer(defaultStyleGuide, { open: lineToHere });
    const steps: number[] = [];
    const outcome = await examiner.examine(posts(300), { onProgress: (done) => steps.push(done) });
    if (!outcome.ok) throw new Error(outcome.why.en);
    expect(outcome.reports).toHaveLength(300);
    expect(outcome.reports.every(({ issues }) => issues.some(({ words }) => words === 'utilize'))).toBe(true);
    expect(steps.at(-1)).toBe(300);
    expect([...steps].sort((a, b) => a - b)).toEqual(steps);
  });

  it('checks a post for its own site, as what it is, at its own moment, told in the wanted language', async () => {
    const examiner = createExaminer(defaultStyleGuide, { open: lineToHere, speaks: 'es' });
    const outcome = await examiner.examine([
      { text: 'Flood on Main St.', platform: 'x', profile: 'emergency' },
      { text: 'Flood on Main St.' },
    ]);
    if (!outcome.ok) throw new Error(outcome.why.en);
    const [emergency, standard] = outcome.reports;
    expect(emergency?.length?.limit).toBe(280);
    expect(emergency?.elements).toBeDefined();
    expect(standard?.elements).toBeUndefined();
    expect(emergency?.issues.map(({ title }) => title).join()).toMatch(/Diga|Escriba/);
  });

  it('stops at once, leaves other runs alone, and can be asked again', async () => {
    const examiner = createExaminer(defaultStyleGuide, { open: lineToHere });
    const controller = new AbortController();
    const progress = vi.fn(() => controller.abort());
    const [stopped, other] = await Promise.all([
      examiner.examine(posts(3_000), { signal: controller.signal, onProgress: progress }),
      examiner.examine(posts(3)),
    ]);
    expect(stopped).toMatchObject({ ok: false, cancelled: true });
    expect(progress).toHaveBeenCalledTimes(1);
    expect(other.ok).toBe(true);
    expect(await examiner.examine(posts(1), { signal: controller.signal })).toMatchObject({
      cancelled: true,
    });
    expect((await examiner.examine(posts(1))).ok).toBe(true);
  });

  it('says in a sentence that its thread broke, and starts another one for the next run', async () => {
    let breaks = true;
    const open: OpenLine = (ears) => {
      if (!breaks) return lineToHere(ears);
      return {
        order: (order: Order) => order.what === 'examine' && queueMicrotask(ears.broke),
        close: () => {},
      };
    };
    const examiner = createExaminer(defaultStyleGuide, { open });
    const outcome = await examiner.examine(posts(1));
    expect(outcome).toMatchObject({ ok: false, cancelled: false });
    expect(!outcome.ok && outcome.why.en).toContain('start it again');
    breaks = false;
    expect((await examiner.examine(posts(1))).ok).toBe(true);
  });

  it('cancels what is under way when it is closed, and has nothing to do with no posts', async () => {
    const examiner = createExaminer(defaultStyleGuide, { open: lineToHere });
    const run = examiner.examine(posts(1_000));
    examiner.close();
    expect(await run).toMatchObject({ ok: false, cancelled: true });
    expect(await examiner.examine([])).toEqual({ ok: true, reports: [] });
  });
});
