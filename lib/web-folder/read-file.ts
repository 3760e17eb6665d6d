import { type Asking, ask } from './ask';
import { tagsToKnow } from './entity-tag';
import { faultOfStatus } from './fault-of-status';
import type { Fetched, ReadOptions } from './web-folder';

/** Reads one file of a folder; see `WebFolder.read`. */
export async function readFile(
  asking: Asking,
  path: string,
  { most, ifNoneMatch, unchanging = false }: ReadOptions,
): Promise<Fetched> {
  const headers = ifNoneMatch === undefined ? {} : { 'If-None-Match': tagsToKnow(ifNoneMatch) };
  const answer = await ask(asking, { method: 'GET', path, headers, reads: 200, most, unchanging });
  if (!answer.ok) return answer;
  const { status, text, bytes } = answer;
  if (status === 200) return { ok: true, state: 'new', text, etag: answer.headers.get('etag'), bytes };
  if (status === 304 && ifNoneMatch !== undefined) return { ok: true, state: 'same' };
  return faultOfStatus(status, new URL(asking.address).host, path);
}
