import { useEffect, useState } from 'react';
import type { Ask } from '@/lib/connection';
import type { SentPreview } from '@/lib/messages';

/** The newest preview there is; while the text changes, that of the text before. */
export interface Previewed {
  readonly value: SentPreview | undefined;
  /** Why there is none. */
  readonly why: string | undefined;
}

const none: Previewed = { value: undefined, why: undefined };

/**
 * Has a text previewed, and again at each change.
 * @param text '' asks nothing
 * @param language BCP 47 code of the text, where it is known
 */
export function usePreview(ask: Ask | undefined, text: string, language: string | undefined): Previewed {
  const [previewed, setPreviewed] = useState(none);
  useEffect(() => {
    let isWanted = true;
    if (text === '' || ask === undefined) setPreviewed(none);
    else {
      void ask('preview', { text, ...(language !== undefined && { language }) }).then((answer) => {
        if (!isWanted) return;
        setPreviewed(
          answer.ok ? { value: answer.value, why: undefined } : { value: undefined, why: answer.why },
        );
      });
    }
    return () => {
      isWanted = false;
    };
  }, [ask, text, language]);
  return previewed;
}
