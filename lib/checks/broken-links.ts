import type { Draft } from './draft';
import { slips, space, stuck } from './link-slips';
import { createRecent } from './recent';
import type { Finding, Severity } from './rule';
import type { Span } from './span';
import type { Texts } from './texts';

/** Addresses that open for nobody outside the office. */
const inside =
  /(?<![\w.@])(?:file:\/\/\S*|(?:https?:\/\/)?localhost(?::\d+|\/)\S*|https?:\/\/(?:localhost|(?!https?:)[a-z0-9-]+(?=[/:\s]|$)|[\w.-]+\.(?:local|internal|intranet|lan|corp|localdomain|test|invalid)(?![\w.-]))[^\s]*|(?:https?:\/\/)(?:10|127|192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3}){2,3}(?![\d.])\S*|[A-Z]:\\[\w\\. -]*\w|\\\\[\w.-]+\\[\w\\.-]+)/gi;
/** What each of them starts with; but for a name without a point, a host is told by its end or its figures. */
const insideSigns =
  /file:\/\/|localhost|\\|https?:\/\/(?:[a-z0-9-]+(?:[/:\s]|$)|\d)|\.(?:local|internal|intranet|lan|corp|localdomain|test|invalid)(?![\w.-])/i;
const staging =
  /^(?:(?:staging|stage|stg|dev|devel|development|test|testing|uat|qa|preprod|pre-prod|sandbox)\d*|[\w-]+-(?:staging|stage|stg|dev|test|uat|qa|preprod)|(?:staging|stage|stg|dev|test|uat|qa)-[\w-]+)$/i;
const sample =
  /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:example\.(?:com|org|net)|(?:your|my|our)-?(?:site|website|domain|agency|city|county|link|url)(?:here)?\.(?:com|org|net|gov)|(?:domain|website|sitename)\.com|(?:xxx+|insert)[\w-]*\.(?:com|org|net|gov))(?=[/:?#]|$)/i;
const behindLogin =
  /\/wp-admin(?:\/|$)|[?&]preview=true|\/(?:node|admin)\/\d+\/edit|^(?:https?:\/\/)?docs\.google\.com\/(?:document|spreadsheets|presentation)\/\S*\/edit/i;
const wrapped =
  /^https?:\/\/(?:[\w-]+\.safelinks\.protection\.outlook\.com\/\S*?[?&]url=([^&\s]+)|urldefense(?:\.proofpoint)?\.com\/v3\/__(\S+?)__;)/i;
/** A path that runs on into the next sentence. */
const runsOn =
  /[.!?;,](?:All|And|Apply|Avoid|Call|Click|Do|Don|El|Follow|For|Free|Get|If|In|Info|It|Join|La|Learn|Llame|Los|More|Más|Need|On|Or|Para|Please|Questions|Read|Register|Report|Residents|See|Share|Si|Sign|Stay|Text|Thank|Thanks|The|This|To|Updates|Use|Visit|Visite|We|You|Your)$/;

/** What is wrong with one link; `mended` is left out where only the author knows better. */
interface Fault {
  readonly message: Texts;
  readonly mended?: string;
  readonly severity?: Severity;
}

const hostOf = (link: string): string => /^(?:https?:\/\/)?([^/:?#]+)/i.exec(link)?.[1]?.toLowerCase() ?? '';

function decoded(address: string): string | undefined {
  try {
    const whole = decodeURIComponent(address);
    return /^https?:\/\/[\w-]+\.\S+$/.test(whole) ? whole : undefined;
  } catch {
    return undefined;
  }
}

/** Text that a sentence after the address is glued with. */
function gluedTo(link: string): Fault | undefined {
  const path = link.indexOf('/', 8);
  const match = path < 0 ? null : runsOn.exec(link);
  if (match === null || match.index < path) return undefined;
  const split = match.index + 1;
  return { message: stuck, mended: `${link.slice(0, split)} ${link.slice(split)}` };
}

/** The links of a post stay while it is edited. */
const judged = createRecent<{ readonly fault: Fault | undefined }>(100);

function faultOf(link: string, official: boolean): Fault | undefined {
  const key = official ? `${link} official` : link;
  const known = judged.get(key);
  if (known !== undefined) return known.fault;
  const fault = findFault(link, official) ?? plainHttp(link, official);
  if (link.length < 500) judged.set(key, { fault });
  return fault;
}

function findFault(link: string, official: boolean): Fault | undefined {
  const host = hostOf(link);
  const outer = wrapped.exec(link);
  if (outer !== null) {
    const mended = decoded(outer[1] ?? outer[2] ?? '');
    const message = {
      en: 'This address comes from a mail filter. Use the page’s own.',
      es: 'Esta dirección viene de un filtro de correo. Use la de la página.',
    };
    return { message, ...(mended && { mended }), severity: 'warning' };
  }
  if (sample.test(link)) {
    const message = {
      en: 'This is a sample address. Put in the real one.',
      es: 'Esta dirección es un ejemplo. Ponga la verdadera.',
    };
    return { message };
  }
  const labels = host.split('.').slice(0, -2);
  if (!official && (labels.some((label) => staging.test(label)) || behindLogin.test(link))) {
    const message = {
      en: 'This address is for the web team. Use the public page.',
      es: 'Esta dirección es para el equipo web. Use la página pública.',
    };
    return { message };
  }
  const glued = gluedTo(link);
  if (glued !== undefined) return glued;
  if (link.includes('–') || link.includes('—')) {
    const message = {
      en: 'A long dash breaks this address. Use a hyphen.',
      es: 'Una raya corta esta dirección. Use un guion.',
    };
    return { message, mended: link.replace(/[–—]/g, '-') };
  }
  return undefined;
}

/** An address with http: readers get a warning before the page, if the page comes at all. */
function plainHttp(link: string, official: boolean): Fault | undefined {
  const host = hostOf(link);
  if (!/^http:\/\//i.test(link) || host === 't.co') return undefined;
  const message = {
    en: 'Browsers warn of http: pages. Use https:.',
    es: 'El navegador advierte de las páginas con http:. Use https:.',
  };
  const ours = official || /\.(?:gov|mil)$/.test(host);
  return { message, mended: link.replace(/^http/i, 'https'), severity: ours ? 'warning' : 'suggestion' };
}

const finding = (at: Span, { message, mended, severity }: Fault): Finding => ({
  at,
  message,
  fixes: mended === undefined ? [] : [{ text: mended }],
  ...(severity && { severity }),
});

/** Addresses that open inside the office only. */
function* insideOnly(text: string): Iterable<Finding> {
  const message = {
    en: 'This address opens only inside your office. Use the public page.',
    es: 'Esta dirección solo se abre en su oficina. Use la página pública.',
  };
  if (!insideSigns.test(text)) return;
  for (const { 0: whole, index } of text.matchAll(inside)) {
    yield finding([index, index + whole.replace(/[.,;:!?)”"’]{1,9}$/, '').length], { message });
  }
}

/** What stands right after a link and belongs to it, or was cut from it. */
function brokenOff(text: string, at: Span): Finding | undefined {
  const link = text.slice(...at);
  const hasPath = link.includes('/', 8);
  const rest = /^[^\S\n](\/[a-z][\w/-]*)/i.exec(text.slice(at[1], at[1] + 80))?.[1];
  if (rest !== undefined && !hasPath) {
    return finding([at[0], at[1] + 1 + rest.length], { message: space, mended: link + rest });
  }
  if (!text.startsWith('…', at[1]) || !hasPath || /^https:\/\/t\.co\/\w{10}$/.test(link)) return undefined;
  const message = {
    en: 'This address is cut short. Copy it from the page itself.',
    es: 'Esta dirección está cortada. Cópiela de la página misma.',
  };
  return finding([at[0], at[1] + 1], { message, severity: 'warning' });
}

function* linkFaults({ text, links }: Draft, domains: readonly string[]): Iterable<Finding> {
  for (const at of links) {
    const link = text.slice(...at);
    if (link.includes('@')) continue;
    const host = hostOf(link);
    const official = domains.some((one) => host === one || host.endsWith(`.${one}`));
    const found = brokenOff(text, at);
    const fault = found === undefined ? faultOf(link, official) : undefined;
    if (found !== undefined) yield found;
    else if (fault !== undefined) yield finding(at, fault);
  }
}

/** A post without a link and without one of these holds no address, right or wrong. */
const anySign =
  /:[/\\]|\/\/|\\|www|ww\.|localhost|http|\.[^\S\n]?(?:gov|mil|com|org|net|edu|us|info)(?![a-z])/i;

function* mistypings(text: string): Iterable<Finding> {
  for (const { sign, pattern, mend, message } of slips) {
    if (!sign.test(text)) continue;
    for (const { 0: whole, index } of text.matchAll(pattern)) {
      yield finding([index, index + whole.length], { message, mended: mend(whole) });
    }
  }
}

/** Finds the addresses in a post that do not lead where they should; `domains` are the agency's own. */
export function brokenLinks(draft: Draft, domains: readonly string[]): Finding[] {
  const { text, links } = draft;
  if (links.length === 0 && !anySign.test(text)) return [];
  const found = [...insideOnly(text), ...linkFaults(draft, domains), ...mistypings(text)];
  found.sort((a, b) => a.at[0] - b.at[0]);
  let end = 0;
  return found.filter(({ at }) => {
    const free = at[0] >= end;
    if (free) end = at[1];
    return free;
  });
}
