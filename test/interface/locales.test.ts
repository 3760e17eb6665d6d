import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Messages = Readonly<Record<string, { readonly message: string }>>;

const messagesOf = (language: string): Messages =>
  JSON.parse(readFileSync(`assets/public/_locales/${language}/messages.json`, 'utf8'));

describe('what the browser shows of Plainpost', () => {
  const [en, es] = [messagesOf('en'), messagesOf('es')];
  const sources = ['wxt.config.ts', 'lib/commands.ts'].map((file) => readFileSync(file, 'utf8')).join();
  const used = sources.matchAll(/__MSG_(\w+)__/g);

  it('is there in both languages, all of it and nothing else', () => {
    const names = [...used].map(([, name]) => name).toSorted();
    expect(Object.keys(en).toSorted()).toEqual(names);
    expect(Object.keys(es).toSorted()).toEqual(names);
  });

  it('is not left in English, but for the name', () => {
    const same = Object.keys(en).filter((name) => en[name]?.message === es[name]?.message);
    expect(same).toEqual(['name']);
  });

  it('fits where the stores show it: 132 characters', () => {
    for (const { description } of [en, es]) expect(description?.message.length).toBeLessThanOrEqual(132);
  });
});
