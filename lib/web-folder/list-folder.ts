import { type Asking, ask } from './ask';
import { faultOf } from './fault';
import { faultOfStatus } from './fault-of-status';
import { isPage } from './is-page';
import { readMultistatus } from './read-multistatus';
import type { ListedFolder } from './web-folder';

const wanted = `<?xml version="1.0" encoding="utf-8"?>
<propfind xmlns="DAV:"><prop><resourcetype/><getetag/><getcontentlength/><getlastmodified/></prop></propfind>`;

/** A file takes some 600 bytes in a listing: room for more than 50,000. */
const most = 32_000_000;

/** Lists the files of a folder; see `WebFolder.list`. */
export async function listFolder(asking: Asking, path: string): Promise<ListedFolder> {
  const { host } = new URL(asking.address);
  const answer = await ask(asking, {
    method: 'PROPFIND',
    path,
    headers: { Depth: '1', 'Content-Type': 'application/xml; charset=utf-8' },
    body: wanted,
    reads: 207,
    most,
  });
  if (!answer.ok) return answer;
  const { status, headers, text } = answer;
  if (status === 200 && isPage(headers, '')) return faultOf('not-ours', { host, path }, { status });
  if (status !== 207) return faultOfStatus(status, host, path);
  const files = readMultistatus(text, path.slice(0, -1));
  return files === undefined ? faultOf('unreadable', { host, path }, { status }) : { ok: true, files };
}
