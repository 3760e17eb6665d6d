import { useContext } from 'react';
import { useSessionState } from '@/components/sidebar/session-context';
import { useSay } from '@/components/ui/language';
import type { Issue } from '@/lib/checks/report';
import { joinSpoken } from '@/lib/preview/join-spoken';
import { AskContext } from './ask-context';
import { previewTexts as texts } from './preview-texts';
import { type Previewed, usePreview } from './use-preview';

/** The rules whose whole point is what is heard. */
const heard: ReadonlySet<string> = new Set([
  'hashtag-camel-case',
  'emoji-repeat',
  'fancy-unicode',
  'symbol-substitute',
  'emoji-bullet',
]);

const saidIn = ({ value }: Previewed): string => (value ? joinSpoken(value.spoken, value.voice) : '');

/** What a screen reader makes of the words at fault, and what it will say once they are mended. */
export function HeardAs({ issue }: { readonly issue: Issue }) {
  const say = useSay();
  const ask = useContext(AskContext);
  const language = useSessionState(({ report }) => report?.language);
  const isHeard = heard.has(issue.rule) && issue.about === 'words';
  const [fix] = issue.fixes;
  const isWhole = fix !== undefined && fix.at[0] === issue.at[0] && fix.at[1] === issue.at[1];
  const before = usePreview(ask, isHeard ? issue.words : '', language);
  const after = usePreview(ask, isHeard && isWhole ? fix.text : '', language);
  const said = saidIn(before);
  if (said === '') return null;
  const mended = saidIn(after);
  const spelledOrSkipped = before.value?.spoken.some(({ odd }) => odd === 'styled') === true;
  return (
    <p className="heard-as">
      {say(spelledOrSkipped ? texts.heardOrSkipped : texts.heardAs, { before: said })}{' '}
      {mended !== '' && say(texts.heardAfter, { after: mended })}
    </p>
  );
}
