import type { BrowserContext, Page } from '@playwright/test';
import type { Person } from '../apache/lay-out.ts';
import type { RunningApache } from '../apache/start-apache.ts';
import { allowedExtension } from '../browser/allowed-extension.ts';
import { extensionId, type Launched, launch } from '../browser/launch.ts';
import { type LibraryInPage, openLibrary } from '../browser/library-in-page.ts';
import { letThrough } from '../browser/traffic.ts';

/** Somebody of the agency at a browser of their own. */
export interface Colleague {
  readonly name: string;
  readonly context: BrowserContext;
  readonly page: Page;
  readonly launched: Launched;
  readonly publicKey: object;
}

interface Arriving {
  readonly login: Person;
  readonly name: string;
  readonly may: readonly string[];
}

const library = '3f0b8a52-6a3e-4a57-9a39-5a1c6b8f4d10';

/** Opens a browser for each, all following the agency's library in this folder, and lists who may review. */
export async function openColleagues(
  apache: RunningApache,
  arriving: readonly Arriving[],
  approvers: 1 | 2 = 1,
): Promise<readonly Colleague[]> {
  const extension = allowedExtension('colleagues');
  const inPages = await Promise.all(arriving.map((one) => arrive(apache, one, extension)));
  const [first] = inPages;
  if (first === undefined) return [];
  const people = inPages.flatMap(({ publicKey }, index) => {
    const { name = '', may = [] } = arriving[index] ?? {};
    return may.length > 0 ? [{ name, key: publicKey, may }] : [];
  });
  const agency = await first.inPage.run<{ rosters: string[]; by: string }>(`(async () => {
    const p = plainpost;
    const lead = await (await p.makePublisherKey(p.createLibrary('lead'), 'Lea', 'seven quiet rivers')).keep();
    const one = await p.writeFirstRoster('${library}', 'Lea', lead);
    const [signed] = await p.readTrail([one]);
    const people = [...signed.people, ...${JSON.stringify(people)}];
    return { rosters: [one, await p.writeNextRoster(signed, people, lead)], by: lead.thumbprint };
  })()`);
  await Promise.all(
    inPages.map(({ inPage }, index) =>
      inPage.run(follow(apache, arriving[index]?.login ?? 'staff', agency, approvers)),
    ),
  );
  for (const { inPage } of inPages) await inPage.page.close();
  return inPages.map(({ launched, publicKey, page }, index) => ({
    ...{ launched, publicKey, page, context: launched.context, name: arriving[index]?.name ?? '' },
  }));
}

interface Arrived {
  readonly launched: Launched;
  readonly page: Page;
  readonly inPage: LibraryInPage;
  readonly publicKey: object;
}

async function arrive(apache: RunningApache, { name }: Arriving, extension: string): Promise<Arrived> {
  const launched = await launch({ extension });
  const { context } = launched;
  await letThrough(context, `${new URL(apache.address).origin}/`);
  const page = context.pages()[0] ?? (await context.newPage());
  const inPage = await openLibrary(context, 'agency-entry.ts');
  const publicKey = await inPage.run<object>(`(async () => {
    globalThis.library = plainpost.createLibrary();
    await plainpost.createDesk(library).rename(${JSON.stringify(name)});
    return (await plainpost.installationKey(library)).publicKey;
  })()`);
  return { launched, page, inPage, publicKey };
}

const follow = (
  { address, logins }: RunningApache,
  login: Person,
  { rosters, by }: { readonly rosters: readonly string[]; readonly by: string },
  approvers: 1 | 2,
): string => `(async () => {
  await plainpost.folderLogin.setValue(${JSON.stringify({ address, ...logins[login] })});
  await library.guides.put({ ...plainpost.defaultGuide('used'), library: 'subscribed', approvers: ${approvers} });
  await plainpost.keepSubscription(library, {
    ...{ address: '${address}', library: '${library}', name: 'City of Riverton', version: 1 },
    ...{ document: '${'0'.repeat(64)}', etag: null, publishedAt: '2026-05-04T15:00:00Z', note: '' },
    ...{ by: { thumbprint: '${by}', name: 'Lea' }, rosters: ${JSON.stringify(rosters)} },
    ...{ receivedAt: Date.now(), checkedAt: Date.now(), trouble: null, probedAt: Date.now(), prescribed: null },
    trust: { kind: 'accepted', library: '${library}', number: 1, signed: ${JSON.stringify(rosters[0])} },
    may: { library: ${login === 'lead'}, review: ${login !== 'staff'}, drafts: true, records: true },
  });
})()`;

/** The review page of somebody. */
export async function reviewPageOf({ context }: Colleague): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/review.html`);
  return page;
}
