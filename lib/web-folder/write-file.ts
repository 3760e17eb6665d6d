import { type Answer, type Asking, ask } from './ask';
import { type Fault, faultOf } from './fault';
import { faultOfStatus } from './fault-of-status';
import { ifUnchanged } from './if-unchanged';
import { isPage } from './is-page';
import { readFile } from './read-file';
import type { WriteCondition, Written } from './web-folder';

/** Writes one file of a folder; see `WebFolder.write`. */
export async function writeFile(
  asking: Asking,
  path: string,
  body: string,
  condition: WriteCondition,
): Promise<Written> {
  const written = writtenBy(await send(asking, path, body, condition), asking, path);
  if (written.ok || condition === 'always' || written.status !== 412) return written;
  return (await isThere(asking, path, body)) ?? written;
}

function send(asking: Asking, path: string, body: string, condition: WriteCondition): Promise<Answer> {
  const put = (headers: Readonly<Record<string, string>>) =>
    ask(asking, {
      method: 'PUT',
      path,
      body,
      headers: { 'Content-Type': 'application/octet-stream', ...headers },
    });
  if (condition === 'always') return put({});
  if ('ifNoneMatch' in condition) return put({ 'If-None-Match': '*' });
  return ifUnchanged(asking, path, condition.ifMatch, (tags) => put({ 'If-Match': tags }));
}

function writtenBy(answer: Answer, asking: Asking, path: string): Written {
  if (!answer.ok) return answer;
  const { host } = new URL(asking.address);
  const { status, headers } = answer;
  // Apache sends a little page with its 201; a network's sign-in page comes with a 200.
  if (status === 200 && isPage(headers, '')) return faultOf('not-ours', { host, path }, { status });
  if (status === 200 || status === 201 || status === 204) return { ok: true, etag: headers.get('etag') };
  if (status === 412) return faultOf('exists', { host, path }, { status });
  return faultOfStatus(status, host, path);
}

/**
 * Whether the file is to the letter what was to be written: then an earlier try got through, and only its answer was
 * lost. A browser sends a request a second time by itself when the line breaks.
 */
async function isThere(
  asking: Asking,
  path: string,
  body: string,
): Promise<Exclude<Written, Fault> | undefined> {
  const read = await readFile(asking, path, { most: new TextEncoder().encode(body).byteLength });
  return read.ok && read.state === 'new' && read.text === body ? { ok: true, etag: read.etag } : undefined;
}
