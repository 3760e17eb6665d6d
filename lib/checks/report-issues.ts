import type { Placed } from './check';
import type { Draft } from './draft';
import { isSafeFix } from './is-safe-fix';
import { issueKey, nameOf } from './issue-key';
import type { Issue, IssueFix } from './report';
import type { Fix } from './rule';
import type { Span } from './span';
import { type InterfaceLanguage, say, type Texts } from './texts';

const labels = {
  replace: { en: 'Use “{text}”', es: 'Usar “{text}”' },
  remove: { en: 'Remove it', es: 'Quitarlo' },
  insert: { en: 'Insert “{text}”', es: 'Insertar “{text}”' },
} satisfies Record<string, Texts>;

function issueFix(fix: Fix, at: Span, from: number, language: InterfaceLanguage): IssueFix {
  const place: Span = fix.at === undefined ? at : [from + fix.at[0], from + fix.at[1]];
  const shown = fix.shown ?? fix.text;
  const way = place[0] === place[1] ? labels.insert : shown === '' ? labels.remove : labels.replace;
  const label = say(way, language, { text: shown.trim() });
  return { at: place, text: fix.text, label };
}

function aboutOf({ rule, finding, from }: Placed, draft: Draft): Issue['about'] {
  if (finding.media !== undefined) return 'media';
  const whole = from === 0 && finding.at[0] === 0 && finding.at[1] === draft.text.length;
  return rule.covers === 'post' && whole ? 'post' : 'words';
}

/** Names the sentence that a place stands in, or the one after it. */
function sentenceFinder(draft: Draft): (start: number) => string {
  let index = 0;
  let named = -1;
  let name = '';
  return (start) => {
    while ((draft.sentences[index]?.at[1] ?? Number.POSITIVE_INFINITY) <= start) index += 1;
    if (named !== index) name = nameOf(draft.sentences[index]?.text ?? '');
    named = index;
    return name;
  };
}

/** Puts findings, in the order of the text, into a person's language. */
export function reportIssues(draft: Draft, placed: readonly Placed[], language: InterfaceLanguage): Issue[] {
  const seen = new Map<string, number>();
  const sentenceAt = sentenceFinder(draft);
  return placed.map((one) => {
    const { rule, finding, from, severity } = one;
    const at: Span = [from + finding.at[0], from + finding.at[1]];
    const about = aboutOf(one, draft);
    const words = about === 'words' ? draft.text.slice(...at) : '';
    // What concerns the post stays ignored while its text changes.
    const sentence = about === 'words' ? sentenceAt(at[0]) : String(finding.media?.index ?? '');
    const first = issueKey(rule.id, words, sentence, 0);
    const occurrence = seen.get(first) ?? 0;
    seen.set(first, occurrence + 1);
    const fixes = (finding.fixes ?? []).map((fix) => issueFix(fix, at, from, language));
    return {
      key: occurrence === 0 ? first : issueKey(rule.id, words, sentence, occurrence),
      rule: rule.id,
      kind: rule.kind,
      severity,
      at,
      about,
      ...(finding.media && { media: finding.media }),
      words,
      title: say(rule.title, language),
      message: say(finding.message ?? rule.message, language, { words, ...finding.parameters }),
      why: say(rule.why, language),
      source: rule.source,
      fixes,
      ...(about === 'words' && isSafeFix(rule, fixes, draft.text) && { safe: true }),
    };
  });
}
