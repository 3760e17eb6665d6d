import { type InterfaceLanguage, say, type Texts } from '@/lib/checks/texts';
import { dayOf, type Library } from '@/lib/library';
import { fingerprint, installationKey } from '@/lib/signing';
import { columnTexts } from './column-texts';
import type { Press } from './content-schema';
import * as describe from './describe-record';
import { escapeHtml } from './escape-html';
import { guidancePage, evidenceTexts as texts } from './evidence-texts';
import type { RawLink } from './link';
import { type Days, isWithin, linksBetween } from './links-between';
import { contentOf } from './read-links';
import { reportCss } from './report-css';
import { recordCount, reportTexts } from './report-texts';
import { version } from './version';

const columns = ['number', 'at', 'site', 'text', 'check', 'media', 'template', 'approvals'] as const;

/** Writes the records of some days as one page that can be printed: no script, nothing that is loaded. */
export async function reportHtml(
  library: Library,
  days: Days,
  language: InterfaceLanguage,
  now: number = Date.now(),
): Promise<string> {
  const words = (said: Texts) => escapeHtml(say(said, language));
  const links = (await linksBetween(library, days)).filter(isWithin(days));
  const { thumbprint } = await installationKey(library);
  const title = escapeHtml(say(reportTexts.title, language, { ...days }));
  const made = say(reportTexts.made, language, { at: describe.isoAt(now), version: version() });
  const key = say(reportTexts.key, language, { fingerprint: fingerprint(thumbprint) });
  const byDay = new Map<string, RawLink[]>();
  for (const link of links) {
    const day = dayOf(link.at);
    const of = byDay.get(day);
    if (of) of.push(link);
    else byDay.set(day, [link]);
  }
  const sections = [...byDay].map(([day, of]) => section(day, of, language));
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${reportCss}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${escapeHtml(say(recordCount, language, { count: links.length }))} ${escapeHtml(made)} ${escapeHtml(key)}</p>
<section>
<h2>${words(reportTexts.notHeading)}</h2>
<p>${words(texts.notArchive)}</p>
<p><a href="${guidancePage}">${words(texts.guidance)}</a></p>
</section>
${sections.join('\n') || `<p>${words(reportTexts.none)}</p>`}
</main>
</body>
</html>
`;
}

function section(day: string, links: readonly RawLink[], language: InterfaceLanguage): string {
  const head = columns.map((name) => `<th scope="col">${escapeHtml(say(columnTexts[name], language))}</th>`);
  return `<section>
<h2>${day}</h2>
<table>
<thead><tr>${head.join('')}</tr></thead>
<tbody>
${links.map((link) => rowsOf(link, language)).join('\n')}
</tbody>
</table>
</section>`;
}

function rowsOf(link: RawLink, language: InterfaceLanguage): string {
  const content = contentOf(link);
  if (content !== 'erased' && content !== 'unreadable' && content.kind === 'press')
    return content.parts.map((_, place) => pressRow(link, content, place, language)).join('\n');
  const what =
    content === 'erased' || content === 'unreadable'
      ? say(texts[content], language)
      : describe.describeEvent(content, language);
  return `<tr>${heads(link, describe.isoAt(link.at))}<td colspan="${columns.length - 2}">${escapeHtml(what)}${hashOf(link)}</td></tr>`;
}

function pressRow(link: RawLink, press: Press, place: number, language: InterfaceLanguage): string {
  const part = press.parts[place];
  if (part === undefined) return '';
  const many = press.parts.length;
  const text =
    part.text === null
      ? `${escapeHtml(say(texts.notKept, language))}<br><code>${part.textHash}</code>`
      : `<p class="text" lang="${escapeHtml(part.language)}">${escapeHtml(part.text)}</p>`;
  const found = [...describe.issueLines(part, language), ...describe.settledLines(part, language)];
  const cells = [
    escapeHtml([press.site.name, press.control, press.by].filter(Boolean).join(' · ')),
    `${text}${place === many - 1 ? hashOf(link) : ''}`,
    `${escapeHtml(describe.checkLine(part, language))}${list(found)}`,
    list(describe.mediaLines(part, language)),
    escapeHtml(describe.templateLine(part)),
    list(describe.approvalLines(part)),
  ];
  const at = describe.isoAt(link.at, press.offset);
  return `<tr>${heads(link, at, many > 1 ? ` ${place + 1}/${many}` : '')}${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

const heads = (link: RawLink, at: string, part = ''): string =>
  `<th scope="row">${link.number}${part}</th><td>${escapeHtml(at)}</td>`;
const hashOf = ({ hash }: RawLink): string => `<code>${hash}</code>`;
const list = (all: readonly string[]): string =>
  all.length === 0 ? '' : `<ul>${all.map((one) => `<li>${escapeHtml(one)}</li>`).join('')}</ul>`;
