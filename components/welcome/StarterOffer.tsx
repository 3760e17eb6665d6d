import { useContext, useState } from 'react';
import { useLibrary } from '@/components/library/library-context';
import { useWatched } from '@/components/library/use-watched';
import { Button } from '@/components/ui/Button';
import { LanguageContext, type Say, useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import {
  addStarter,
  type Done,
  pageTrouble,
  type StarterState,
  startEmpty,
  starterState,
} from '@/lib/library';
import { texts } from './welcome-texts';

/** Whether the agency begins with the templates that come with Plainpost; can be chosen anew at any time. */
export function StarterOffer() {
  const say = useSay();
  const language = useContext(LanguageContext);
  const library = useLibrary();
  const { value, problem } = useWatched('starter', () => starterState(library));
  const [why, setWhy] = useState<string>();
  const choose = async (what: typeof addStarter) => {
    const done: Done = await what(library, () => language);
    setWhy(done.ok ? undefined : done.why);
  };
  return (
    <section aria-labelledby="welcome-starter">
      <h2 id="welcome-starter">{say(texts.starter)}</h2>
      <p>{say(texts.starterLead)}</p>
      {problem !== undefined && <Notice tone="error">{say(pageTrouble(problem))}</Notice>}
      {why !== undefined && <Notice tone="error">{why}</Notice>}
      <div className="welcome-actions">
        <Button aria-pressed={value?.chosen === 'added'} onClick={() => void choose(addStarter)}>
          {say(texts.addStarter)}
        </Button>
        <Button aria-pressed={value?.chosen === 'empty'} onClick={() => void choose(startEmpty)}>
          {say(texts.startEmpty)}
        </Button>
      </div>
      <p role="status" className="welcome-note">
        {value && wordsOf(value, say)}
      </p>
    </section>
  );
}

function wordsOf({ chosen, templates }: StarterState, say: Say): string {
  if (chosen === 'open') return say(texts.starterOpen);
  if (chosen === 'added') return say(texts.starterAdded, { count: templates });
  return templates === 0 ? say(texts.starterEmpty) : say(texts.starterChanged, { count: templates });
}
