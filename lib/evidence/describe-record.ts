import { rules } from '@/lib/checks';
import { type InterfaceLanguage, say } from '@/lib/checks/texts';
import type { Content, RecordedPart } from './content-schema';
import { evidenceTexts as texts } from './evidence-texts';

/** A record that is no press, in one line. */
export function describeEvent(
  content: Exclude<Content, { kind: 'press' }>,
  language: InterfaceLanguage,
): string {
  switch (content.kind) {
    case 'start':
      return content.after === null
        ? say(texts.started, language)
        : say(texts.startedAnew, language, { number: content.after.number });
    case 'switched': {
      const { on, by, text } = content;
      return [
        say(on ? texts.switchedOn : texts.switchedOff, language),
        ...(on ? [say(text === 'whole' ? texts.wholeText : texts.hashOnly, language)] : []),
        ...(by === 'policy' ? [say(texts.byPolicy, language)] : []),
      ].join(', ');
    }
    case 'erasure': {
      const records = content.ranges.map(([a, b]) => (a === b ? `${a}` : `${a}–${b}`)).join(', ');
      const why = content.by === 'retention' ? say(texts.byRetention, language) : content.reason;
      return [say(texts.erasedSome, language, { records }), content.name, why].filter(Boolean).join(' · ');
    }
  }
}

/** What was found in a part at the press, a line each: the rule, the words where they are kept, what became of it. */
export const issueLines = ({ issues }: RecordedPart, language: InterfaceLanguage): readonly string[] =>
  issues.map(({ rule, words, state, reason }) => {
    const became = say(texts[state], language);
    const about = words ? ` “${words}”` : '';
    return `${titleOf(rule, language)}${about}: ${became}${reason ? ` (${reason})` : ''}`;
  });

/** What a rule says, and its id: an agency's own has only that. */
function titleOf(id: string, language: InterfaceLanguage): string {
  const rule = rules.find((one) => one.id === id);
  return rule ? `${say(rule.title, language)} (${id})` : id;
}

/** What was found before and settled by then, a line each. */
export const settledLines = ({ settled }: RecordedPart, language: InterfaceLanguage): readonly string[] =>
  settled.map(({ rule, times, fixed }) =>
    say(texts.settledTimes, language, { rule: titleOf(rule, language), times, fixed }),
  );

/** The attachments, a line each. */
export const mediaLines = ({ media }: RecordedPart, language: InterfaceLanguage): readonly string[] =>
  media.map(({ kind, alt, text }) => `${kind}: ${say(texts[alt], language)}${text ? ` “${text}”` : ''}`);

/** The check, in a few words. */
export const checkLine = ({ check }: RecordedPart, language: InterfaceLanguage): string =>
  `${say(check.complete ? texts.complete : texts.incomplete, language)}${check.reason ? ` (${check.reason})` : ''}`;

/** The template with its version, '' for none. */
export const templateLine = ({ template }: RecordedPart): string =>
  template === null ? '' : `${template.name}${template.version === null ? '' : ` (${template.version})`}`;

/** Who said what in review, a line each. */
export const approvalLines = ({ approvals }: RecordedPart): readonly string[] =>
  approvals.map(({ by, verdict, at }) => `${by}: ${verdict}, ${isoAt(at)}`);

/** `2026-05-04T10:00:00-05:00`. @param offset minutes east of UTC */
export function isoAt(at: number, offset = 0): string {
  const date = new Date(at + offset * 60_000);
  if (Number.isNaN(date.getTime())) return '';
  const two = (number: number) => String(Math.trunc(Math.abs(number))).padStart(2, '0');
  const zone = offset === 0 ? 'Z' : `${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
  return `${date.toISOString().slice(0, 19)}${zone}`;
}
