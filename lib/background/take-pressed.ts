import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { asidePrefix, forgetAside } from '@/lib/evidence/outbox';
import { pressSchema } from '@/lib/evidence/press-schema';
import type { Handlers } from './serve';

/**
 * Writes down the presses that were put aside by pages that are gone, when they are put there and whenever the background
 * starts. One that cannot be written down stays for the next start, as long as the browser is open.
 */
export function takePressed(record: Handlers<unknown>['record']): void {
  const { session } = browser.storage;
  // Firefox knows no other access than its own.
  if (!('setAccessLevel' in session)) return;
  session.setAccessLevel({ accessLevel: 'TRUSTED_AND_UNTRUSTED_CONTEXTS' }).catch(() => {});
  const take = async (key: string, kept: unknown) => {
    const read = v.safeParse(pressSchema, kept);
    if (read.success) await record(read.output, undefined);
    else await forgetAside(key.slice(asidePrefix.length));
  };
  const takeAll = async (all: Readonly<Record<string, unknown>>) => {
    for (const [key, kept] of Object.entries(all)) if (key.startsWith(asidePrefix)) await take(key, kept);
  };
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'session') return;
    const put = Object.entries(changes).flatMap(([key, { newValue }]) =>
      newValue === undefined ? [] : [[key, newValue] as const],
    );
    void takeAll(Object.fromEntries(put)).catch(() => {});
  });
  session
    .get()
    .then(takeAll)
    .catch(() => {});
}
