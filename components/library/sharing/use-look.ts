import { useContext, useState } from 'react';
import { useLibrary } from '@/components/library/library-context';
import { LanguageContext } from '@/components/ui/language';
import { say } from '@/lib/checks/texts';
import { mayReach, refresh } from '@/lib/sharing';
import { sharingTexts as texts } from './sharing-texts';

/** Looks for a newer library at a press; what went wrong stands with the subscription. */
export function useLook(): {
  readonly told: string;
  readonly isLooking: boolean;
  readonly look: () => Promise<void>;
} {
  const library = useLibrary();
  const language = useContext(LanguageContext);
  const [told, setTold] = useState('');
  const [isLooking, setLooking] = useState(false);
  return {
    told,
    isLooking,
    look: async () => {
      setLooking(true);
      setTold('');
      const looked = await refresh(library, { mayReach });
      setLooking(false);
      if (!looked.ok || looked.state === 'none') return;
      const { version } = looked.subscription;
      setTold(say(texts[looked.state], language, { version: String(version) }));
    },
  };
}
