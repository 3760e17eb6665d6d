import type { Library } from '@/lib/library';
import { installationKey, publisherKey, type SigningKey } from '@/lib/signing';
import { type Card, cardPlace, longestCard, readCard, thumbprintIn, writeCard } from './card';
import type { Trouble } from './doubt';
import { places } from './places';
import { type Refused, refused } from './refused';
import type { May } from './roster';
import { type Reaching, sharedFolder } from './shared-folder';
import { readSubscription } from './subscription';

/** More cards than this are not read at once: anybody with a login may put one there. */
const mostCards = 200;

/** The key somebody asks with: reviewers sign with that of the installation, publishers with one of their own. */
export const keyFor = (library: Library, asks: May): Promise<SigningKey | undefined> =>
  asks === 'publish' ? publisherKey(library) : installationKey(library);

/** Writes the card of this installation, as a line that can be sent by any way. */
export async function writeOwnCard(
  library: Library,
  name: string,
  asks: May,
): Promise<{ readonly ok: true; readonly line: string; readonly thumbprint: string } | Refused> {
  const subscription = await readSubscription(library);
  if (subscription === null) return refused('no-library');
  if (!name.trim()) return refused('no-name');
  const key = await keyFor(library, asks);
  if (key === undefined) return refused('no-key');
  const line = await writeCard(subscription.library, name, [asks], key);
  return { ok: true, line, thumbprint: key.thumbprint };
}

/** Asks to be listed: puts the card of this installation into the agency's folder. */
export async function askToBeListed(
  library: Library,
  name: string,
  asks: May,
  reaching: Reaching = {},
): Promise<{ readonly ok: true } | Refused | Trouble> {
  const card = await writeOwnCard(library, name, asks);
  if (!card.ok) return card;
  const folder = await sharedFolder(library, reaching);
  if (folder === null) return refused('no-library');
  const written = await folder.write(cardPlace(card.thumbprint), card.line, 'always');
  return written.ok ? { ok: true } : written;
}

/** Who asks to be listed; a file that is no good card of this library is passed over, and counted. */
export async function whoAsks(
  library: Library,
  reaching: Reaching = {},
): Promise<{ readonly ok: true; readonly cards: readonly Card[]; readonly bad: number } | Refused | Trouble> {
  const subscription = await readSubscription(library);
  const folder = await sharedFolder(library, reaching);
  if (subscription === null || folder === null) return refused('no-library');
  const listed = await folder.list(places.drafts);
  if (!listed.ok) return listed;
  const names = listed.files.map(({ name }) => name).filter((name) => thumbprintIn(name) !== undefined);
  const cards: Card[] = [];
  let bad = 0;
  for (const name of names.slice(0, mostCards)) {
    const read = await folder.read(`${places.drafts}${name}`, { most: longestCard });
    const text = read.ok && read.state === 'new' ? read.text : '';
    const card = await readCard(text, subscription.library);
    if (card && card.thumbprint === thumbprintIn(name)) cards.push(card);
    else bad += 1;
  }
  return { ok: true, cards, bad };
}

/** Takes a card out of the folder; one that is gone is no fault. */
export async function removeCard(
  library: Library,
  thumbprint: string,
  reaching: Reaching = {},
): Promise<{ readonly ok: true } | Refused | Trouble> {
  const folder = await sharedFolder(library, reaching);
  if (folder === null) return refused('no-library');
  const removed = await folder.remove(cardPlace(thumbprint));
  return removed.ok || removed.fault === 'missing' ? { ok: true } : removed;
}
