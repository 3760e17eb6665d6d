import { useMemo } from 'react';
import { useSessionState } from '@/components/sidebar/session-context';
import { useSay } from '@/components/ui/language';
import type { Ask } from '@/lib/connection';
import { isBlank, markedIssues } from '@/lib/session';
import { Hear } from './Hear';
import { Look } from './Look';
import { previewTexts as texts } from './preview-texts';
import { usePreview } from './use-preview';

/** How the post will look on each site, and how a screen reader says it. */
export function PreviewTab({ ask }: { readonly ask: Ask }) {
  const say = useSay();
  const state = useSessionState((whole) => whole);
  const { text, report } = state;
  const language = report?.language;
  const { value, why } = usePreview(ask, text.trim() === '' ? '' : text, language);
  // Of the text that is previewed, also while its own report is on the way: no button comes and goes with a letter.
  const issues = useMemo(() => (value === undefined ? [] : markedIssues(state, value.text)), [state, value]);
  if (isBlank(state) || text.trim() === '') return <p className="hint">{say(texts.empty)}</p>;
  if (value === undefined) return <p className="hint">{why ?? say(texts.working)}</p>;
  return (
    <div className="preview-tab">
      <Look preview={value} lengths={report?.lengths} lang={language === 'und' ? undefined : language} />
      <Hear preview={value} issues={issues} />
    </div>
  );
}
