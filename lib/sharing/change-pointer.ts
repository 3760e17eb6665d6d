import type { Library } from '@/lib/library';
import { largestSigned, type SigningKey } from '@/lib/signing';
import type { WebFolder } from '@/lib/web-folder';
import { forgetIntention, keepIntention } from './intention';
import { judgePointer } from './judge-pointer';
import { type Lead, leadOf } from './lead';
import type { Went } from './plan-publication';
import { longestHistory, type Pointer } from './pointer';
import { readPrescribed } from './prescribed';
import { proof } from './proof';
import { putDocument } from './put-document';
import { putPointer } from './put-pointer';
import { type Refreshing, readPointerFile, refresh } from './refresh';
import { type NotPublished, refused } from './refused';
import { settle } from './settle';
import { folderAt } from './shared-folder';
import { turnToPublish } from './turn-to-publish';
import { writePointer } from './write-pointer';

/** What the next pointer names. */
export interface Next {
  readonly ok: true;
  readonly document: string;
  readonly bytes: number;
  /** The document itself, where it is not in the folder yet. */
  readonly text?: string;
  readonly rosters?: readonly string[];
  readonly note?: string;
  /** What of the working copy goes out with it. */
  readonly went?: Went;
}

/** What is published now, and by whom the next is. */
export interface Current extends Lead {
  readonly pointer: Pointer;
  readonly folder: WebFolder;
  /** Versions of others that came in since this publication was begun. */
  readonly joined: readonly number[];
}

/** A publication that everybody gets at their next look, or why there is none. */
export type Published =
  | { readonly ok: true; readonly version: number; readonly joined: readonly number[] }
  | NotPublished;

/** How often a publication is tried again because somebody else was first. */
const tries = 6;

const nothing: Went = { templates: [], guide: null, withdrawn: [] };

/**
 * Publishes what `make` makes of what is published now. When somebody else was first, theirs is taken over and `make`
 * is asked again: nothing of anybody is overwritten. One publication runs at a time.
 */
export const changePointer = (
  library: Library,
  refreshing: Refreshing,
  make: (current: Current) => Promise<Next | NotPublished>,
): Promise<Published> =>
  turnToPublish(library, async () => {
    try {
      return await tryInTurn(library, refreshing, make);
    } catch (error) {
      return refused('database', { why: error instanceof Error ? error.message : String(error) });
    }
  });

async function tryInTurn(
  library: Library,
  refreshing: Refreshing,
  make: (current: Current) => Promise<Next | NotPublished>,
): Promise<Published> {
  const joined: number[] = [];
  let mine: number | undefined;
  for (let turn = 0; turn < tries; turn += 1) {
    const looked = await refresh(library, refreshing);
    if (!looked.ok) return looked;
    // Ours may be in already, under somebody's who was quick to publish after it.
    const settled = await settle(library, { isOver: mine === undefined });
    if (mine !== undefined && settled.state === 'published') return { ok: true, version: mine, joined };
    if (settled.state === 'open') await forgetIntention(library);
    const lead = await leadOf(library);
    if (!lead.ok) return lead;
    if (turn > 0) joined.push(lead.subscription.version);
    const folder = await folderAt(lead.subscription.address, refreshing);
    const read = await readPointerFile(folder, null);
    if (!read.ok) return read;
    if (read.state === 'same' || read.etag === null) return refused('no-version');
    const said = await judgePointer(read.text, {
      known: lead.subscription,
      prescribed: refreshing.prescribed === undefined ? (await readPrescribed()).keys : refreshing.prescribed,
    });
    if (!said.ok) return said;
    if (said.pointer.version !== lead.subscription.version) continue;
    const proved = await proof(library, folder);
    if (!proved.ok) return proved;
    const next = await make({ ...lead, pointer: said.pointer, folder, joined });
    if (!next.ok) return next;
    const put = await putNext(library, folder, read.etag, lead.key, said, next, refreshing.now);
    if (put.ok) return end(library, refreshing, put.version, joined);
    if (put.fault === 'changed') mine = said.pointer.version + 1;
    else return put as NotPublished;
  }
  return refused('busy');
}

async function putNext(
  library: Library,
  folder: WebFolder,
  etag: string,
  key: SigningKey,
  { pointer, by }: { readonly pointer: Pointer; readonly by: { readonly name: string } },
  next: Next,
  now: () => number = Date.now,
): Promise<
  | { readonly ok: true; readonly version: number }
  | NotPublished
  | { readonly ok: false; readonly fault: 'changed' }
> {
  const at = now();
  const publishedAt = new Date(at).toISOString();
  const version = pointer.version + 1;
  const { library: id, name, rosters, history = [] } = pointer;
  const { document, bytes, note = '' } = next;
  const before = {
    version: pointer.version,
    document: pointer.document,
    publishedAt: pointer.publishedAt,
    by: by.name,
  };
  const jws = await writePointer(
    {
      ...{ library: id, name, version, document, bytes, publishedAt, note },
      history: [before, ...history].slice(0, longestHistory),
      rosters: [...(next.rosters ?? rosters)],
    },
    key,
  );
  if (jws.length > largestSigned) return refused('too-many-people');
  await keepIntention(library, {
    ...{ address: folder.address, version, document, publishedAt, at },
    ...{ outcome: 'open', went: next.went ?? nothing },
  });
  if (next.text !== undefined) {
    const put = await putDocument(folder, next.text, document);
    if (!put.ok) {
      await forgetIntention(library);
      return put;
    }
  }
  const put = await putPointer(folder, jws, etag);
  if (put.ok) return { ok: true, version };
  if (put.fault !== 'changed' && put.fault !== 'unknown') await forgetIntention(library);
  return put;
}

/** Takes over what was published as everybody else does, and with it what went out leaves the working copy. */
async function end(
  library: Library,
  refreshing: Refreshing,
  version: number,
  joined: readonly number[],
): Promise<Published> {
  // A look that was under way may have seen the pointer before this one.
  for (let turn = 0; turn < 2; turn += 1) {
    await refresh(library, refreshing);
    if ((await settle(library, { isOver: false })).state === 'published') break;
  }
  return { ok: true, version, joined };
}
