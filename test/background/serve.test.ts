import { describe, expect, it } from 'vitest';
import { createPreview } from '@/lib/background/preview-draft';
import { type Handlers, serve } from '@/lib/background/serve';
import type { Answer } from '@/lib/messages';
import { emptyReport } from '../empty-report';

const handlers: Handlers<string> = {
  loadComposer: () => null,
  openLibrary: () => null,
  check: ({ text }) => ({ ...emptyReport, language: text === '' ? 'und' : 'en' }),
  preview: createPreview(
    async () => '',
    () => 'en',
    async () => ({ name: '', handles: [] }),
  ),
  findTemplates: () => [],
  readTemplate: ({ id }) => {
    throw new Error(`There is no template ${id}.`);
  },
  fillTemplate: () => ({ ok: true, text: 'Road closed.' }),
  startReview: () => ({ id: 'a review' }),
  sendForReview: () => ({ id: 'a review' }),
  readReview: () => ({ host: null, required: false, approvers: 1, review: null }),
  count: () => null,
  record: () => null,
  sharing: () => null,
};

const ask = (message: unknown): Promise<Answer<unknown>> => serve(handlers, message, 'page');

describe('the background', () => {
  it('answers a listed message of the right shape', async () => {
    expect(await ask({ name: 'check', asked: { text: 'Hi', site: 'x' } })).toMatchObject({
      ok: true,
      value: { language: 'en' },
    });
  });

  it.each([
    ['nothing at all', undefined],
    ['a bare string', 'check'],
    ['a message without a name', { asked: {} }],
    ['a message that is not listed', { name: 'readEverything', asked: {} }],
    ['the name of something every object has', { name: 'constructor', asked: {} }],
    ['a prototype’s name', { name: '__proto__', asked: {} }],
  ])('refuses %s with one sentence', async (_what, message) => {
    expect(await ask(message)).toEqual({ ok: false, why: 'Plainpost does not answer this message.' });
  });

  it.each([
    ['nothing asked', undefined],
    ['a number for a text', { text: 7, site: 'x' }],
    ['a text too long to check', { text: 'a'.repeat(200_001), site: 'x' }],
    ['a missing site', { text: 'Hi' }],
  ])('refuses a known message with %s', async (_what, asked) => {
    expect(await ask({ name: 'check', asked })).toEqual({
      ok: false,
      why: "The message 'check' does not have the expected shape.",
    });
  });

  it('turns an error of its own into a sentence', async () => {
    expect(await ask({ name: 'readTemplate', asked: { id: 'flood' } })).toEqual({
      ok: false,
      why: 'There is no template flood.',
    });
  });
});
