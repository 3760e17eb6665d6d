import { useSession, useSessionState } from '@/components/sidebar/session-context';
import { useSay } from '@/components/ui/language';
import type { Texts } from '@/lib/checks/texts';
import { isAsked, isSeenTo, type MediaNotes, type SeenAttachment } from '@/lib/session';
import { previewTexts as texts } from './preview-texts';

interface State {
  readonly says: Texts;
  readonly words?: string;
  readonly isDone: boolean;
}

/** What is known of an attachment's description, as far as the site or the person says. */
function stateOf(one: SeenAttachment, notes: MediaNotes, wordsOnly: boolean): State {
  const { alt } = one;
  const isDone = isSeenTo(one, notes);
  if (wordsOnly) return { says: isDone ? texts.inText : texts.notInText, isDone };
  if (typeof alt === 'string' && alt !== '') return { says: texts.describedAs, words: alt, isDone: true };
  if (isDone) return { says: texts.described, isDone };
  const isUnknown = isAsked(one) || typeof alt !== 'string';
  return { says: isUnknown ? texts.unknown : texts.undescribed, isDone };
}

/** What is attached, a box each, with what is known of its description. */
export function MediaBoxes() {
  const say = useSay();
  const { site } = useSession();
  const media = useSessionState((state) => state.media);
  const notes = useSessionState((state) => state.notes);
  if (media.length === 0) return null;
  return (
    <ul className="media-boxes" aria-label={say(texts.attached)}>
      {media.map((one, index) => {
        const { says, words = '', isDone } = stateOf(one, notes, site.media?.way === 'words-only');
        return (
          <li key={one.key} className={isDone ? 'done' : 'open'}>
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <rect x="3" y="5" width="18" height="14" rx="2" />
              <path d="M3 16l5-5 4 4 3-3 6 6" />
            </svg>
            <strong>{say(texts[one.kind], { number: index + 1 })}</strong> <span>{say(says, { words })}</span>
          </li>
        );
      })}
    </ul>
  );
}
