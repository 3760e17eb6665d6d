import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import type { AskTemplates } from './ask';
import { texts } from './texts';

/** What is wrong with the library, with the way to the page that can save what is in it. */
export function LibraryNotice({
  notice,
  ask: { openLibrary },
}: {
  readonly notice: string | null | undefined;
  readonly ask: AskTemplates;
}) {
  const say = useSay();
  return notice ? (
    <Notice tone="caution">
      {notice}{' '}
      {openLibrary && (
        <Button look="plain" onClick={() => void openLibrary()}>
          {say(texts.openLibrary)}
        </Button>
      )}
    </Notice>
  ) : null;
}
