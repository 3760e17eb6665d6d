import { createDesk, createLibrary, defaultGuide, type Library } from '@/lib/library';
import { createReview, type HandedOver, type Review } from '@/lib/review';
import { keepSubscription, type May, readTrail, writeFirstRoster, writeNextRoster } from '@/lib/sharing';
import { installationKey, makePublisherKey, type SigningKey } from '@/lib/signing';
import { createWebFolder, type WebFolder } from '@/lib/web-folder';
import type { Person as Login } from '../apache/lay-out.ts';
import type { RunningApache } from '../apache/start-apache.ts';
import { report } from './a-review';

/** Somebody of the agency at a browser of their own. */
export interface Colleague {
  readonly name: string;
  readonly library: Library;
  readonly folder: WebFolder;
  readonly key: SigningKey;
  /** Answers what `lookForReviews` asks of the agency. */
  readonly asked: { readonly folder: () => Promise<WebFolder>; readonly now: () => number };
}

let opened = 0;
/** The moment everything happens at, unless a test says otherwise: the server's clock is the machine's. */
export const now = (): number => Date.now();

const riverton = '3f0b8a52-6a3e-4a57-9a39-5a1c6b8f4d10';

/** Gives somebody a browser that follows the agency's library with one of its logins. */
export async function arrive(
  apache: Pick<RunningApache, 'address' | 'logins'>,
  login: Login,
  name: string,
): Promise<Colleague> {
  opened += 1;
  const library = createLibrary(`colleague-${opened}`);
  await createDesk(library).rename(name);
  const folder = createWebFolder(apache.address, { login: apache.logins[login] });
  const key = await installationKey(library);
  return { name, library, folder, key, asked: { folder: async () => folder, now } };
}

/** Lists people by their keys and has all of them follow that list. */
export async function enlist(
  everybody: readonly (readonly [colleague: Colleague, login: Login, may: readonly May[]])[],
  approvers: 1 | 2 = 1,
): Promise<void> {
  const lead = await (
    await makePublisherKey(createLibrary(`lead-${++opened}`), 'Lea', 'seven quiet rivers')
  ).keep();
  const first = await writeFirstRoster(riverton, 'Lea', lead);
  const [signed] = (await readTrail([first])) ?? [];
  if (signed === undefined) throw new Error('The first list of people is not good.');
  const people = everybody
    .filter(([, , may]) => may.length > 0)
    .map(([{ name, key }, , may]) => ({ name, key: key.publicKey, may: [...may] }));
  const rosters = [first, await writeNextRoster(signed, [...signed.people, ...people], lead)];
  for (const [{ library, folder }, login] of everybody) {
    await library.guides.put({ ...defaultGuide('used'), library: 'subscribed', approvers });
    await keepSubscription(library, {
      ...{ address: folder.address, library: riverton, name: 'City of Riverton', version: 1 },
      ...{ document: '0'.repeat(64), etag: null, publishedAt: '2026-05-04T15:00:00Z', note: '' },
      ...{
        by: { thumbprint: lead.thumbprint, name: 'Lea' },
        rosters,
        receivedAt: 1,
        checkedAt: 1,
        trouble: null,
      },
      trust: { kind: 'accepted', library: riverton, number: 1, signed: first },
      may: { library: login === 'lead', review: login !== 'staff', drafts: true, records: true },
      ...{ probedAt: 1, prescribed: null },
    });
  }
}

let posts = 0;
/** A post of an author's, under a number of its own. */
export function aPost({ name }: Colleague, text: string, change: Partial<HandedOver & Review> = {}): Review {
  posts += 1;
  const { note = '', emergency, postedAlready, ...handed } = change;
  const review = createReview({
    ...{ id: `8b1f0c66-5f0e-4a55-9c0f-${String(posts).padStart(12, '0')}`, text },
    ...{ site: { id: 'x', name: 'X' }, profile: 'standard', media: [], agency: { name: 'City of Riverton' } },
    ...{ author: { name }, report: { ...report, issues: [] }, guide: '1', ignored: [], at: now(), ...handed },
  } as HandedOver);
  return { ...review, note, ...(emergency && { emergency }), ...(postedAlready && { postedAlready }) };
}
