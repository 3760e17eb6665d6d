import { type Fault, faultOf } from './fault';
import { otherTexts } from './fault-texts';

/** What people paste in place of the folder: one of the folders in it, or a file in one of those. */
const inside = /\/(?:library|review|drafts|records)(?:\/(?:[\w-]+\.(?:jws|json))?)?$/;

const loopback = /^(?:localhost|(?:[\w-]+\.)+localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * Makes the address of a folder of what a person typed or pasted; it ends in “/”. Only https is taken, and http of this
 * very computer.
 */
export function checkAddress(typed: string): { readonly ok: true; readonly address: string } | Fault {
  const text = typed.trim().replace(/^<(.*)>$/, '$1');
  if (text.length > 2000) return faultOf('address');
  const url = urlOf(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.hostname === '') return faultOf('address');
  if (url.username !== '' || url.password !== '')
    return faultOf('address', {}, { why: otherTexts.loginInside });
  if (/[?#]/.test(text)) return faultOf('address', {}, { why: otherTexts.query });
  if (url.protocol === 'http:' && !loopback.test(url.hostname))
    return faultOf('address', {}, { why: otherTexts.insecure });
  const path = url.pathname.replace(inside, '').replace(/\/*$/, '/');
  return { ok: true, address: `${url.origin}${path}` };
}

function urlOf(text: string): URL | undefined {
  // A blank would be encoded quietly, where it shows that two addresses were pasted; a backslash is of a Windows share.
  if (/[\s\\]/.test(text)) return undefined;
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
