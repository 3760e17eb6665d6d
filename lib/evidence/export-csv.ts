import { type InterfaceLanguage, say } from '@/lib/checks/texts';
import type { Library } from '@/lib/library';
import { writeRows } from '@/lib/table';
import { columnTexts } from './column-texts';
import type { Press, RecordedPart } from './content-schema';
import * as describe from './describe-record';
import { guidancePage, evidenceTexts as texts } from './evidence-texts';
import type { RawLink } from './link';
import { type Days, isWithin, linksBetween } from './links-between';
import { contentOf } from './read-links';

interface Given {
  readonly link: RawLink;
  readonly press: Press;
  readonly part: RecordedPart;
  readonly place: number;
  readonly language: InterfaceLanguage;
}

type Column = readonly [name: keyof typeof columnTexts, cell: (given: Given) => string];

const lines = (all: readonly string[]): string => all.join('\n');

/** The columns after number, time and what happened. */
const columns: readonly Column[] = [
  ['part', ({ place, press }) => `${place + 1}/${press.parts.length}`],
  ['zone', ({ press }) => press.zone],
  ['site', ({ press }) => press.site.name],
  ['control', ({ press }) => press.control],
  ['by', ({ press }) => press.by],
  ['text', ({ part }) => part.text ?? ''],
  ['textHash', ({ part }) => part.textHash],
  ['language', ({ part }) => part.language],
  ['profile', ({ part }) => part.profile],
  ['check', ({ part, language }) => describe.checkLine(part, language)],
  ['issues', ({ part, language }) => lines(describe.issueLines(part, language))],
  ['settled', ({ part, language }) => lines(describe.settledLines(part, language))],
  ['media', ({ part, language }) => lines(describe.mediaLines(part, language))],
  ['template', ({ part }) => describe.templateLine(part)],
  ['approvals', ({ part }) => lines(describe.approvalLines(part))],
  ['guide', ({ press }) => `${press.guide.library} ${press.guide.version}`],
  ['library', ({ press }) => (press.library ? `${press.library.name} ${press.library.version}` : '')],
  ['plainpost', ({ press }) => press.plainpost],
];

/** Writes the records of some days as a table: a row for each text that was sent off, and what it is not below them. */
export async function exportCsv(library: Library, days: Days, language: InterfaceLanguage): Promise<string> {
  const links = (await linksBetween(library, days)).filter(isWithin(days));
  const names = ['number', 'at', 'what', ...columns.map(([name]) => name), 'hash'] as const;
  const head = names.map((name) => say(columnTexts[name], language));
  const blank = columns.map(() => '');
  const rows = links.flatMap((link) => {
    const content = contentOf(link);
    const row = (at: string, what: string, cells: readonly string[] = blank) => [
      ...[String(link.number), at, what, ...cells, link.hash],
    ];
    if (content === 'erased' || content === 'unreadable')
      return [row(describe.isoAt(link.at), say(texts[content], language))];
    if (content.kind !== 'press')
      return [row(describe.isoAt(link.at), describe.describeEvent(content, language))];
    return content.parts.map((part, place) =>
      row(
        describe.isoAt(link.at, content.offset),
        say(texts.pressed, language),
        columns.map(([, cell]) => cell({ link, press: content, part, place, language })),
      ),
    );
  });
  const notes = [
    [],
    [say(texts.notArchive, language)],
    [`${say(texts.guidance, language)}: ${guidancePage}`],
  ];
  return writeRows([head, ...rows, ...notes]);
}
