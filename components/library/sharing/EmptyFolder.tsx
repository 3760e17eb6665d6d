import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import type { Login } from '@/lib/web-folder';
import { subscribeTexts as texts } from './subscribe-texts';

interface Given {
  readonly address: string;
  /** The login the folder was looked at with; undefined for the browser's own. */
  readonly login: Login | undefined;
}

/** Says that a folder holds no library yet. */
export function EmptyFolder({ address }: Given) {
  const say = useSay();
  return (
    <Notice tone="caution">
      {say(texts.empty, { address })} {say(texts.emptyHelp)}
    </Notice>
  );
}
