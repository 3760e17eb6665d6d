import { Button } from '@/components/ui/Button';
import { CopyButton } from '@/components/ui/CopyButton';
import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import { useSession, useSessionState } from './session-context';
import { texts } from './texts';

/**
 * One sentence about something that could not be done, with the text to copy where there is one; and, quietly, that the
 * last press of Post is in no record.
 */
export function NoticeBar() {
  const say = useSay();
  const session = useSession();
  const notice = useSessionState((state) => state.notice);
  const unrecorded = useSessionState((state) => state.unrecorded);
  return (
    <>
      {notice && (
        <Notice tone="error">
          {notice.sentence}
          {notice.copy !== undefined && <pre className="to-copy">{notice.copy}</pre>}
          <div className="notice-buttons">
            {notice.copy !== undefined && <CopyButton key={notice.copy} text={notice.copy} />}
            <Button look="plain" onClick={() => session.set({ notice: undefined })}>
              {say(texts.dismiss)}
            </Button>
          </div>
        </Notice>
      )}
      {unrecorded !== undefined && (
        <Notice tone="caution">
          {unrecorded}
          <div className="notice-buttons">
            <Button look="plain" onClick={() => session.set({ unrecorded: undefined })}>
              {say(texts.dismiss)}
            </Button>
          </div>
        </Notice>
      )}
    </>
  );
}
