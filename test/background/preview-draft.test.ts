import { readFile } from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import { createPreview } from '@/lib/background/preview-draft';
import { joinSpoken } from '@/lib/preview';

const agency = async () => ({ name: 'City of Riverton', handles: ['RivertonGov'] });
const shipped = (path: string) => readFile(`assets/public/${path}`, 'utf8');

describe('the preview of a post', () => {
  it('says it in the language of the post, or else in that of the interface', async () => {
    const preview = createPreview(shipped, () => 'es', agency);
    const said = async (language?: string) =>
      joinSpoken((await preview({ text: '🔥', language }, null)).spoken);
    expect(await said('en')).toBe('fire');
    expect(await said('es-US')).toBe('fuego');
    expect(await said('und')).toBe('fuego');
    expect(await said()).toBe('fuego');
  });

  it('reads the names when a post first has an emoji, and only once', async () => {
    const read = vi.fn(shipped);
    const preview = createPreview(read, () => 'en', agency);
    await preview({ text: 'Oak St. is open.' }, null);
    expect(read).not.toHaveBeenCalled();
    await Promise.all([preview({ text: '🔥' }, null), preview({ text: '🚧' }, null)]);
    expect(read.mock.calls).toEqual([['emoji-names/en.txt']]);
  });

  it('does without names that cannot be read', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const preview = createPreview(
      () => Promise.reject(new Error('gone')),
      () => 'en',
      agency,
    );
    expect(joinSpoken((await preview({ text: '🔥 Fire' }, null)).spoken)).toBe('emoji Fire');
    expect(error).toHaveBeenCalledOnce();
    error.mockRestore();
  });

  it('says where each site cuts it off, what is a link there, and who it is by', async () => {
    const preview = createPreview(shipped, () => 'en', agency);
    const text = 'See riverton.gov #Snow\n2\n3\n4\n5\n6';
    const { cuts, linked, by, double } = await preview({ text }, null);
    expect(cuts).toEqual({ facebook: 30, nextdoor: 28 });
    expect(linked.map((at) => text.slice(...at))).toEqual(['riverton.gov', '#Snow']);
    expect(by).toEqual({ name: 'City of Riverton', handle: 'RivertonGov' });
    expect(double).toEqual({ links: 1, emoji: 0, wide: 0 });
  });

  it('counts what X counts double', async () => {
    const preview = createPreview(shipped, () => 'en', agency);
    expect((await preview({ text: '🔥👍🏽 riverton.gov 停水 “quoted”' }, null)).double).toEqual({
      links: 1,
      emoji: 2,
      wide: 2,
    });
  });
});
