import { useMemo } from 'react';
import { useSessionState } from '@/components/sidebar/session-context';
import { useSay } from '@/components/ui/language';
import type { Ask } from '@/lib/connection';
import { isBlank, visibleIssues } from '@/lib/session';
import { Hear } from './Hear';
import { Look } from './Look';
import { previewTexts as texts } from './preview-texts';
import { usePreview } from './use-preview';

/** How the post will look on each site, and how a screen reader says it. */
export function PreviewTab({ ask }: { readonly ask: Ask }) {
  const say = useSay();
  const state = useSessionState((whole) => whole);
  const { text, report, checkedText } = state;
  const language = report?.language;
  const { value, why } = usePreview(ask, text.trim() === '' ? '' : text, language);
  const issues = useMemo(() => visibleIssues(state), [state]);
  if (isBlank(state) || text.trim() === '') return <p className="hint">{say(texts.empty)}</p>;
  if (value === undefined) return <p className="hint">{why ?? say(texts.working)}</p>;
  return (
    <div className="preview-tab">
      <Look preview={value} lengths={report?.lengths} lang={language === 'und' ? undefined : language} />
      <Hear preview={value} issues={checkedText === value.text ? issues : []} />
    </div>
  );
}
