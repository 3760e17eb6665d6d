import { type Asking, ask } from './ask';
import { faultOf } from './fault';
import { faultOfStatus } from './fault-of-status';
import { ifUnchanged } from './if-unchanged';
import { isPage } from './is-page';
import type { Removed } from './web-folder';

/** Removes one file of a folder; see `WebFolder.remove`. */
export async function removeFile(
  asking: Asking,
  path: string,
  ifMatch: string | undefined,
): Promise<Removed> {
  const { host } = new URL(asking.address);
  const send = (headers: Readonly<Record<string, string>>) =>
    ask(asking, { method: 'DELETE', path, headers });
  const answer =
    ifMatch === undefined
      ? await send({})
      : await ifUnchanged(asking, path, ifMatch, (tags) => send({ 'If-Match': tags }));
  if (!answer.ok) return answer;
  const { status, headers } = answer;
  if (status === 200 && isPage(headers, '')) return faultOf('not-ours', { host, path }, { status });
  if (status === 200 || status === 204) return { ok: true };
  return faultOfStatus(status, host, path);
}
