import { Button } from '@/components/ui/Button';
import { CopyButton } from '@/components/ui/CopyButton';
import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import { useSession, useSessionState } from './session-context';
import { texts } from './texts';

/** One sentence about something that could not be done, with the text to copy where there is one. */
export function NoticeBar() {
  const say = useSay();
  const session = useSession();
  const notice = useSessionState((state) => state.notice);
  const unrecorded = useSessionState((state) => state.unrecorded);
  if (notice === undefined && unrecorded === undefined) return null;
  const { sentence, copy } = notice ?? { sentence: unrecorded, copy: undefined };
  return (
    <Notice tone={notice ? 'error' : 'caution'}>
      {sentence}
      {copy !== undefined && <pre className="to-copy">{copy}</pre>}
      <div className="notice-buttons">
        {copy !== undefined && <CopyButton key={copy} text={copy} />}
        <Button
          look="plain"
          onClick={() => session.set(notice ? { notice: undefined } : { unrecorded: undefined })}
        >
          {say(texts.dismiss)}
        </Button>
      </div>
    </Notice>
  );
}
