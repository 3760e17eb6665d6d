import { type Answer, type Asking, ask } from './ask';
import { bareTag, tagsToMatch } from './entity-tag';
import { faultOf } from './fault';
import { otherTexts } from './fault-texts';

/** ms between the tries: Apache takes no condition on a file that was written within the last second or so. */
const waits: readonly number[] = [300, 500, 700, 700, 1000, 1000];

/**
 * Sends a request that holds only for one version of a file. A server that refuses it although the file is still that
 * version is asked again for a few seconds: the condition is part of every try, so nothing of others is overwritten.
 */
export async function ifUnchanged(
  asking: Asking,
  path: string,
  tag: string,
  send: (ifMatch: string) => Promise<Answer>,
): Promise<Answer> {
  const { host } = new URL(asking.address);
  for (const wait of [...waits, undefined]) {
    for (const ifMatch of tagsToMatch(tag)) {
      const answer = await send(ifMatch);
      if (!answer.ok || answer.status !== 412) return answer;
      const now = await ask(asking, { method: 'HEAD', path });
      if (!now.ok) return now;
      const tagNow = now.headers.get('etag');
      if (now.status !== 200 || tagNow === null || bareTag(tagNow) !== bareTag(tag))
        return faultOf('changed', { host, path }, { status: 412 });
    }
    if (wait !== undefined) await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return faultOf('unreadable', { host, path }, { why: otherTexts.weakTag, status: 412 });
}
