import { type Fault, type FaultKind, faultOf } from './fault';
import { otherTexts } from './fault-texts';

const kinds: Readonly<Record<number, FaultKind>> = {
  401: 'login',
  403: 'forbidden',
  404: 'missing',
  408: 'server',
  409: 'missing',
  410: 'missing',
  412: 'changed',
  413: 'full',
  423: 'server',
  425: 'server',
  429: 'server',
  451: 'forbidden',
  507: 'full',
  // A network that wants people to sign in first.
  511: 'not-ours',
};

/** The fault a status stands for, any status that is no success. */
export function faultOfStatus(status: number, host: string, path: string): Fault {
  const parameters = { host, path, status: String(status) };
  if (status === 405 || status === 501)
    return faultOf('forbidden', parameters, { why: otherTexts.noWebDav, status });
  if (status === 409) return faultOf('missing', parameters, { why: otherTexts.noFolder, status });
  if (status >= 300 && status < 400 && status !== 304) return faultOf('redirect', parameters, { status });
  const kind = kinds[status] ?? (status >= 500 && status < 600 ? 'server' : undefined);
  if (kind !== undefined) return faultOf(kind, parameters, { status });
  return faultOf('unreadable', parameters, { why: otherTexts.strangeStatus, status });
}
