import { type Clock, startClock } from './clock';
import { type Fault, faultOf } from './fault';
import { faultOfStatus } from './fault-of-status';
import { isPage } from './is-page';
import { readAnswer } from './read-answer';

/** A name and a password as the server knows them. */
export interface Login {
  readonly user: string;
  readonly password: string;
}

/** How every request of a folder is made. `patience` is ms without a sign of life. */
export interface Asking {
  readonly address: string;
  readonly login: Login | undefined;
  readonly fetch: typeof globalThis.fetch;
  readonly patience: number;
}

/** One request; only the body of an answer with the status `reads` is read, up to `most` bytes. */
export interface Question {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'DELETE' | 'PROPFIND';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly reads?: number;
  readonly most?: number;
  /** What is under this address never changes, so a cache may answer. */
  readonly unchanging?: boolean;
}

/** What came, any status; the text is empty where no body was to be read. */
export type Answer =
  | {
      readonly ok: true;
      readonly status: number;
      readonly headers: Headers;
      readonly text: string;
      readonly bytes: number;
    }
  | Fault;

/** Slower than this no upload is waited for: 20 kB a second. */
const bytesPerMs = 20;

/** Asks the server once. Redirects are not followed; a status of the server's own is no fault yet, except a redirect. */
export async function ask(asking: Asking, question: Question): Promise<Answer> {
  const { path, body, method } = question;
  // Called by itself: a browser's own fetch refuses to be anybody's method.
  const { fetch } = asking;
  const { host } = new URL(asking.address);
  const bytes = body === undefined ? undefined : new TextEncoder().encode(body);
  const patience = asking.patience + (bytes?.byteLength ?? 0) / bytesPerMs;
  const clock = startClock(patience);
  try {
    const response = await fetch(asking.address + path, {
      method,
      headers: headersOf(asking.login, question),
      signal: clock.signal,
      cache: question.unchanging === true ? 'default' : 'no-store',
      redirect: 'manual',
      // With a login of ours the browser's own cookies for that server stay out of it: some servers trust those more.
      credentials: asking.login === undefined ? 'include' : 'omit',
      referrerPolicy: 'no-referrer',
      ...(bytes !== undefined && { body: bytes }),
    });
    return await answerOf(response, question, host, clock);
  } catch {
    const seconds = Math.max(1, Math.round(patience / 1000));
    return clock.ranOut() ? faultOf('slow', { host, path, seconds }) : faultOf('offline', { host, path });
  } finally {
    clock.stop();
  }
}

async function answerOf(
  response: Response,
  { path, reads, most = 0 }: Question,
  host: string,
  clock: Clock,
): Promise<Answer> {
  const { status, headers } = response;
  const isAway = response.type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304);
  if (status !== reads) {
    await response.body?.cancel().catch(() => undefined);
    return isAway
      ? faultOfStatus(status || 302, host, path)
      : { ok: true, status, headers, text: '', bytes: 0 };
  }
  // Before it is read: a page may well be larger than the file would be.
  if (isPage(headers, '')) {
    await response.body?.cancel().catch(() => undefined);
    return faultOf('not-ours', { host, path }, { status });
  }
  const read = await readAnswer(response, most, clock);
  if (!read.ok) {
    const seconds = Math.max(1, Math.round(clock.patience / 1000));
    return faultOf(read.fault, { host, path, seconds, most: Math.round(most / 1e5) / 10 }, { status });
  }
  if (isPage(headers, read.text)) return faultOf('not-ours', { host, path }, { status });
  return { ok: true, status, headers, text: read.text, bytes: read.bytes };
}

function headersOf(login: Login | undefined, { headers = {} }: Question): Record<string, string> {
  return login === undefined ? { ...headers } : { ...headers, Authorization: `Basic ${encoded(login)}` };
}

function encoded({ user, password }: Login): string {
  const bytes = new TextEncoder().encode(`${user}:${password}`);
  return btoa(String.fromCharCode(...bytes));
}
