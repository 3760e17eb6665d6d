import type { Texts } from '@/lib/checks/texts';
import { bareTag } from './entity-tag';
import { type Fault, faultOf } from './fault';
import { proofTexts } from './proof-texts';
import { removeScratch, scratchIn } from './scratch';
import type { Fetched, WebFolder, Written } from './web-folder';

/** That a server notices when two save at once, with what is to be known beside; or the fault for which nothing is published there. */
export type Proved = { readonly ok: true; readonly notes: readonly Texts[] } | Fault;

const most = 1000;
/** Of different lengths: a server may tell versions apart by their size and second alone. */
const texts = ['first', 'the second', 'a third one, which must not be kept'] as const;
const strange = '"plainpost-no-such-version"';

/**
 * Tries with a scratch file in `library/` whether the server honours conditions, before the first publish to it: one
 * where a late writer overwrites an earlier one would lose somebody's work without a word. The file is removed again.
 */
export async function provesConditions(folder: WebFolder): Promise<Proved> {
  const path = scratchIn('library');
  const proved = await prove(folder, path);
  const removed = await removeScratch(folder, path);
  if (!proved.ok || removed) return proved;
  return { ok: true, notes: [...proved.notes, proofTexts.staysThere] };
}

async function prove(folder: WebFolder, path: string): Promise<Proved> {
  const { host } = new URL(folder.address);
  const refuse = (why: Texts) => faultOf('server', { host, path }, { why });
  const [first, second, third] = texts;

  const created = await folder.write(path, first, { ifNoneMatch: '*' });
  if (!created.ok) return created;
  const again = await folder.write(path, third, { ifNoneMatch: '*' });
  if (again.ok) return refuse(proofTexts.overwritesNew);
  if (again.fault !== 'exists') return again;

  const before = await tagAfter(folder, path, created);
  if (typeof before === 'object') return before ?? refuse(proofTexts.noTag);
  const unknown = await folder.write(path, third, { ifMatch: strange });
  if (unknown.ok) return refuse(proofTexts.overwritesStale);
  if (unknown.fault !== 'changed') return unknown;
  const right = await folder.write(path, second, { ifMatch: before });
  if (!right.ok) return wasRefused(right) ? refuse(proofTexts.refusesRight) : right;

  const after = await tagAfter(folder, path, right);
  if (typeof after === 'object') return after ?? refuse(proofTexts.noTag);
  if (bareTag(after) === bareTag(before)) return refuse(proofTexts.sameTag);
  const stale = await folder.write(path, third, { ifMatch: before });
  if (stale.ok) return refuse(proofTexts.overwritesStale);
  if (stale.fault !== 'changed') return stale;

  const kept = await folder.read(path, { most });
  if (!kept.ok) return kept;
  if (kept.state === 'same' || kept.text !== second) return refuse(proofTexts.notKept);
  const known = await folder.read(path, { most, ifNoneMatch: kept.etag ?? after });
  if (!known.ok) return known;
  return { ok: true, notes: known.state === 'same' ? [] : [proofTexts.no304] };
}

/** The tag of what was just written: many servers tell it only when asked. Null where there is none. */
async function tagAfter(folder: WebFolder, path: string, written: Written): Promise<string | null | Fault> {
  if (written.ok && written.etag !== null) return written.etag;
  const read: Fetched = await folder.read(path, { most });
  if (!read.ok) return read;
  return read.state === 'new' ? read.etag : null;
}

const wasRefused = ({ fault, status }: Fault): boolean => fault === 'changed' || status === 412;
