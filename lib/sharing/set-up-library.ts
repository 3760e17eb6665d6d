import type { InterfaceLanguage } from '@/lib/checks/texts';
import type { Library } from '@/lib/library';
import type { SigningKey } from '@/lib/signing';
import { type Accepted, accept } from './accept';
import type { Worry } from './inspect-publication';
import { lookAt } from './look-at';
import { type PublicationPlan, planPublication } from './plan-publication';
import { readPrescribed } from './prescribed';
import { proof } from './proof';
import { nameOf, nextOf } from './publish';
import { putDocument } from './put-document';
import { putPointer } from './put-pointer';
import { type NotPublished, refused } from './refused';
import { tidy } from './settle';
import { folderAt, type Reaching } from './shared-folder';
import { storedTables } from './store-library';
import { readSubscription } from './subscription';
import { turnToPublish } from './turn-to-publish';
import { writeFirstRoster, writePointer } from './write-pointer';

export interface SettingUp extends Reaching {
  /** Of the folder; ends in “/”. */
  readonly address: string;
  /** The library's name: “City of Riverton”. */
  readonly name: string;
  /** The publisher's own. */
  readonly by: string;
  readonly key: SigningKey;
  /** Whether the templates that Plainpost brings, and that are in use here, go out too. */
  readonly starters?: boolean;
  readonly note?: string;
  readonly language?: InterfaceLanguage;
  /** The warnings that the person has seen and passes over. */
  readonly despite?: readonly Worry[];
  /** ms since 1970. */
  readonly now?: () => number;
}

/**
 * Sets up the shared library of an agency in a folder that has none: its first list of people, its first version, and
 * this installation follows it from then on.
 */
export const setUpLibrary = (library: Library, setting: SettingUp): Promise<Accepted | NotPublished> =>
  turnToPublish(library, async () => {
    try {
      return await setUp(library, setting);
    } catch (error) {
      return refused('database', { why: error instanceof Error ? error.message : String(error) });
    }
  });

async function setUp(library: Library, setting: SettingUp): Promise<Accepted | NotPublished> {
  const { address, key, note = '', language = 'en', now = Date.now, starters = false } = setting;
  const [name, by] = [setting.name.trim(), setting.by.trim()];
  if (!name || !by) return refused('no-name');
  if (await readSubscription(library)) return refused('follows');
  const { keys } = await readPrescribed();
  if (keys && !keys.includes(key.thumbprint)) return refused('not-prescribed-key');
  const looked = await lookAt(address, reachingOf(setting));
  if (!looked.ok) return looked;
  if (looked.state === 'library') return refused('occupied');
  const folder = await folderAt(address, reachingOf(setting));
  const proved = await proof(library, folder);
  if (!proved.ok) return proved;
  const plan = await planPublication(library, { language, now: now(), starters });
  const against = whyNot(plan, setting.despite ?? []);
  if (against) return against;
  const id = crypto.randomUUID();
  const next = await nextOf(plan, id, 1, note.trim());
  if (!next.ok) return next;
  const { document, bytes, text = '' } = next;
  const put = await putDocument(folder, text, document);
  if (!put.ok) return put;
  const rosters = [await writeFirstRoster(id, by, key)];
  const publishedAt = new Date(now()).toISOString();
  const said = { library: id, name, version: 1, document, bytes, publishedAt, note: note.trim(), rosters };
  const pointed = await putPointer(folder, await writePointer(said, key), null);
  if (!pointed.ok) return pointed.fault === 'changed' ? refused('occupied') : (pointed as NotPublished);
  return follow(library, setting);
}

const whyNot = (plan: PublicationPlan, despite: readonly Worry[]): NotPublished | undefined => {
  const seen = new Set(despite.map(nameOf));
  if (plan.errors.length > 0) return refused('errors');
  return plan.warnings.some((one) => !seen.has(nameOf(one))) ? refused('warnings') : undefined;
};

const reachingOf = ({ fetch, patience, login }: SettingUp): Reaching => ({
  ...(fetch && { fetch }),
  ...(patience !== undefined && { patience }),
  login,
});

/** Follows what was just published, as everybody else will. */
async function follow(library: Library, setting: SettingUp): Promise<Accepted | NotPublished> {
  const { address, key } = setting;
  const { keys } = await readPrescribed();
  const there = await lookAt(address, { ...reachingOf(setting), key: key.thumbprint, prescribed: keys });
  if (!there.ok) return there;
  if (there.state === 'empty') return refused('not-kept');
  const accepted = await accept(library, there.found, setting);
  if (accepted.ok) await library.transaction('rw', storedTables(library), () => tidy(library));
  return accepted;
}
