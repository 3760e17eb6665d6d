import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { appendRecord, type Link, type Press } from '@/lib/evidence';
import type { Library } from '@/lib/library';

export type NewPress = Omit<Press, 'salt'>;

/** A press as it is written down. */
export function aPress(
  text = 'Water is off on Oak Street until noon.',
  change: Partial<NewPress> = {},
): NewPress {
  return {
    kind: 'press',
    id: crypto.randomUUID(),
    site: { id: 'x', name: 'X' },
    control: 'Post',
    way: 'click',
    zone: 'America/Chicago',
    offset: -300,
    by: 'Ana Ruiz',
    plainpost: '0.1.0',
    guide: { library: 'subscribed', version: 7, pack: 'us', updatedAt: 0 },
    library: null,
    parts: [
      {
        textHash: 'a'.repeat(64),
        text,
        length: text.length,
        language: 'en',
        profile: 'standard',
        check: { complete: true, rules: 135, spelling: 'ready', reason: '' },
        issues: [],
        settled: [],
        media: [],
        template: null,
        review: null,
        approvals: [],
      },
    ],
    ...change,
  };
}

/** Noon of the n-th day of May 2026, ms. */
export const day = (many: number): number => Date.UTC(2026, 4, many, 17);

/** Writes down several presses, one a day from May 1. */
export async function press(library: Library, ...texts: readonly string[]): Promise<readonly Link[]> {
  const links: Link[] = [];
  for (const [index, text] of texts.entries())
    links.push(await appendRecord(library, aPress(text), { at: day(index + 1) }));
  return links;
}

/** A browser that has just been installed, and knows which version of Plainpost it holds. */
export function newInstallation(): void {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    ...{ manifest_version: 3, name: 'Plainpost', version: '0.1.0' },
  });
}
