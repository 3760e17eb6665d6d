import { describe, expect, it, vi } from 'vitest';
import { createDraftCheck } from '@/lib/background/check-draft';
import { createDictionaries } from '@/lib/background/dictionaries';

const aff = 'SET UTF-8\nSFX S Y 1\nSFX S 0 s [^s]\n';
const dic = '3\noffice/S\nthe\nclosed\n';

function start(read: (path: string) => Promise<string>) {
  const asked: string[] = [];
  let start = (): void => {};
  const dictionaries = createDictionaries(
    (path) => {
      asked.push(path);
      return read(path);
    },
    (work) => {
      start = work;
    },
  );
  return { asked, dictionaries, begin: () => start() };
}

const files = async (path: string) => (path.endsWith('aff') ? aff : dic);

describe('the dictionaries', () => {
  it('are fetched when a language is first met, and after the answer', async () => {
    const { asked, dictionaries, begin } = start(files);
    expect(dictionaries.of('en')).toBeUndefined();
    expect(dictionaries.isComing('en-US')).toBe(true);
    expect(asked).toEqual([]);
    begin();
    await vi.waitFor(() => expect(dictionaries.of('en')).toBeDefined());
    expect(asked).toEqual(['dictionaries/en.aff', 'dictionaries/en.dic']);
    expect(dictionaries.of('en-GB')?.knows('Offices')).toBe(true);
    expect(dictionaries.isComing('en')).toBe(false);
  });

  it('are asked for once, and only where there are any', () => {
    const { asked, dictionaries, begin } = start(files);
    for (let time = 0; time < 3; time += 1) dictionaries.isComing('es');
    expect(dictionaries.isComing('vi')).toBe(false);
    expect(dictionaries.isComing('und')).toBe(false);
    begin();
    expect(asked).toEqual(['dictionaries/es.aff', 'dictionaries/es.dic']);
  });

  it('are done without where they cannot be read', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { dictionaries, begin } = start(() => Promise.reject(new Error('404')));
    expect(dictionaries.isComing('en')).toBe(true);
    begin();
    await vi.waitFor(() => expect(dictionaries.isComing('en')).toBe(false));
    expect(dictionaries.of('en')).toBeUndefined();
    expect(told).toHaveBeenCalledOnce();
    told.mockRestore();
  });

  it('make the next check find what the first could not', async () => {
    const { dictionaries, begin } = start(files);
    const check = createDraftCheck(() => 'en', dictionaries);
    const ask = async () => check({ text: 'The ofices closed.', site: 'x', language: 'en' }, {});
    const first = await ask();
    expect(first.spelling).toBe('loading');
    expect(first.issues).toEqual([]);
    begin();
    await vi.waitFor(async () => expect((await ask()).spelling).toBe('ready'));
    expect((await ask()).issues.map(({ rule, words }) => `${rule}: ${words}`)).toEqual([
      'misspelling: ofices',
    ]);
  });
});
