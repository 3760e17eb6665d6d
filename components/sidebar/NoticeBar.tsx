import { useState } from 'react';
import { useSay } from '@/components/ui/language';
import { useSession, useSessionState } from './session-context';
import { texts } from './texts';

/** One sentence about something that could not be done, with the text to copy where there is one. */
export function NoticeBar() {
  const say = useSay();
  const session = useSession();
  const notice = useSessionState((state) => state.notice);
  const [copied, setCopied] = useState<string>();
  if (notice === undefined) return null;
  const { sentence, copy } = notice;
  return (
    <div className="notice" role="alert">
      <p>{sentence}</p>
      {copy !== undefined && <textarea readOnly rows={3} value={copy} aria-label={say(texts.copy)} />}
      <div className="fixes">
        {copy !== undefined && (
          <button
            type="button"
            className="fix"
            onClick={() => navigator.clipboard.writeText(copy).then(() => setCopied(copy))}
          >
            {say(copied === copy ? texts.copied : texts.copy)}
          </button>
        )}
        <button type="button" className="ignore" onClick={() => session.set({ notice: undefined })}>
          {say(texts.dismiss)}
        </button>
      </div>
    </div>
  );
}
