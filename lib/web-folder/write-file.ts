import { type Asking, ask } from './ask';
import { faultOf } from './fault';
import { faultOfStatus } from './fault-of-status';
import { ifUnchanged } from './if-unchanged';
import { isPage } from './is-page';
import type { WriteCondition, Written } from './web-folder';

/** Writes one file of a folder; see `WebFolder.write`. */
export async function writeFile(
  asking: Asking,
  path: string,
  body: string,
  condition: WriteCondition,
): Promise<Written> {
  const { host } = new URL(asking.address);
  const send = (headers: Readonly<Record<string, string>>) =>
    ask(asking, {
      method: 'PUT',
      path,
      body,
      headers: { 'Content-Type': 'application/octet-stream', ...headers },
    });
  const answer =
    condition === 'always'
      ? await send({})
      : 'ifMatch' in condition
        ? await ifUnchanged(asking, path, condition.ifMatch, (tags) => send({ 'If-Match': tags }))
        : await send({ 'If-None-Match': '*' });
  if (!answer.ok) return answer;
  const { status, headers } = answer;
  // Apache sends a little page with its 201; a network's sign-in page comes with a 200.
  if (status === 200 && isPage(headers, '')) return faultOf('not-ours', { host, path }, { status });
  if (status === 200 || status === 201 || status === 204) return { ok: true, etag: headers.get('etag') };
  if (status === 412) return faultOf('exists', { host, path }, { status });
  return faultOfStatus(status, host, path);
}
