import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { createConnection } from '@/lib/connection';

/** A line to the background that answers, is lost or stays silent as a test says. */
function lineOf() {
  const heard: ((message: unknown) => void)[] = [];
  const ended: (() => void)[] = [];
  const asked: { id: number }[] = [];
  return {
    asked,
    port: {
      onMessage: { addListener: (listener: (message: unknown) => void) => heard.push(listener) },
      onDisconnect: { addListener: (listener: () => void) => ended.push(listener) },
      postMessage: (message: { id: number }) => asked.push(message),
    },
    answer: (id: number) => {
      for (const tell of heard) tell({ id, answer: { ok: true, value: 'fine' } });
    },
    drop: () => {
      for (const tell of ended) tell();
    },
  };
}

const runtime = browser.runtime as unknown as { id: string | undefined; connect: unknown };
const { id } = runtime;
let lines: ReturnType<typeof lineOf>[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  lines = [];
  runtime.connect = () => {
    if (runtime.id === undefined) throw new Error('Extension context invalidated.');
    const line = lineOf();
    lines.push(line);
    return line.port;
  };
});

afterEach(() => {
  expect(vi.getTimerCount(), 'Nothing goes on looking once all is answered').toBe(0);
  vi.useRealTimers();
  runtime.id = id;
});

const ask = () => createConnection(({ en }) => en)('openLibrary', {});
const wasUpdated = { ok: false, why: expect.stringContaining('Plainpost was updated') };

describe('the line to the background', () => {
  it('gives the answer to a question', async () => {
    const answer = ask();
    lines[0]?.answer(0);
    expect(await answer).toEqual({ ok: true, value: 'fine' });
    await vi.advanceTimersByTimeAsync(600);
  });

  it('asks once more when the line is lost, and then says that no answer came', async () => {
    const answer = ask();
    lines[0]?.drop();
    await vi.advanceTimersByTimeAsync(0);
    expect(lines[1]?.asked).toHaveLength(1);
    lines[1]?.drop();
    expect(await answer).toEqual({ ok: false, why: expect.stringContaining('gave no answer') });
    await vi.advanceTimersByTimeAsync(600);
  });

  it('says that Plainpost was updated when it cannot ask any more', async () => {
    runtime.id = undefined;
    expect(await ask()).toEqual(wasUpdated);
  });

  it('says so too when the line was opened while Plainpost was leaving, and is never said to be lost', async () => {
    const answer = ask();
    runtime.id = undefined;
    await vi.advanceTimersByTimeAsync(600);
    expect(await answer).toEqual(wasUpdated);
  });

  it('waits for an answer that takes its time', async () => {
    const answer = ask();
    await vi.advanceTimersByTimeAsync(20_000);
    lines[0]?.answer(0);
    expect(await answer).toEqual({ ok: true, value: 'fine' });
    await vi.advanceTimersByTimeAsync(600);
  });
});
