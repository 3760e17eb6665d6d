import type { Parameters, Texts } from '@/lib/checks/texts';
import { faultTexts } from './fault-texts';

/** What can go wrong between us and a folder on a web server. */
export type FaultKind =
  /** The address is none that Plainpost uses, or a file's name is none of ours. */
  | 'address'
  /** No answer at all: no network, no such server, a certificate the browser does not trust. */
  | 'offline'
  /** The server said nothing for as long as we waited. */
  | 'slow'
  /** 401: no login, or a wrong one. */
  | 'login'
  /** 403, 405: the login is good, and may not do this. */
  | 'forbidden'
  /** 404: no such file; 409: no such folder to write into. */
  | 'missing'
  /** Somebody else wrote since the version we go by was read. */
  | 'changed'
  /** There is a file of this name already. */
  | 'exists'
  /** 507, 413: no room, or the server takes nothing this large. */
  | 'full'
  /** 5xx, and what the server asks to be tried again later. */
  | 'server'
  /** The server sends us elsewhere, as to a page for logging in; we do not go. */
  | 'redirect'
  /** A page for people where a file should be: a captive portal, a login page. */
  | 'not-ours'
  /** The answer broke off. */
  | 'cut-short'
  /** More bytes than were asked for at the most. */
  | 'too-large'
  /** An answer that makes no sense: not UTF-8, not XML, a status that does not belong. */
  | 'unreadable';

/** One thing that went wrong, and one sentence of it for a person: `say(why, language, parameters)`. */
export interface Fault {
  readonly ok: false;
  readonly fault: FaultKind;
  readonly why: Texts;
  readonly parameters: Parameters;
  /** The server's own number for it, where it gave one. */
  readonly status?: number;
}

/** Makes a fault; `why` only where the kind has more than one sentence. */
export function faultOf(
  fault: FaultKind,
  parameters: Parameters = {},
  { why = faultTexts[fault], status }: { readonly why?: Texts; readonly status?: number | undefined } = {},
): Fault {
  return { ok: false, fault, why, parameters, ...(status !== undefined && { status }) };
}
