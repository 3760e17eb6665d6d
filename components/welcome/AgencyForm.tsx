import { useContext, useState } from 'react';
import { Labelled } from '@/components/library/Labelled';
import { LinesField } from '@/components/library/LinesField';
import { factNames } from '@/components/library/style-guide/agency/fact-names';
import { LanguagesField } from '@/components/library/style-guide/agency/LanguagesField';
import { readFact } from '@/components/library/style-guide/agency/read-fact';
import { factHelp } from '@/components/library/style-guide/agency/texts';
import { ZoneField } from '@/components/library/style-guide/agency/ZoneField';
import { useDesk } from '@/components/library/use-desk';
import { useWatched } from '@/components/library/use-watched';
import { Button } from '@/components/ui/Button';
import { LanguageContext, useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import type { AgencyFacts } from '@/lib/checks';
import { pageTrouble } from '@/lib/library';
import { useSaveFacts } from './use-save-facts';
import { texts } from './welcome-texts';

/** The four facts that matter most at first; what is typed is kept when it is saved. */
export function AgencyForm({ openGuide }: { readonly openGuide: () => void }) {
  const say = useSay();
  const language = useContext(LanguageContext);
  const desk = useDesk();
  const { value, problem } = useWatched('agency', () => desk.guide('changed'));
  const [typed, setTyped] = useState<Partial<AgencyFacts>>({});
  const { save, outcome, forget } = useSaveFacts();
  const agency = value && { ...value.agency, ...typed };
  const set = (facts: Partial<AgencyFacts>) => {
    forget();
    setTyped((before) => ({ ...before, ...facts }));
  };
  return (
    <section aria-labelledby="welcome-agency">
      <h2 id="welcome-agency">{say(texts.agency)}</h2>
      <p>{say(texts.agencyLead)}</p>
      {problem !== undefined && <Notice tone="error">{say(pageTrouble(problem))}</Notice>}
      {agency && (
        <form
          className="guide welcome-agency"
          onSubmit={(event) => {
            event.preventDefault();
            void save(typed);
          }}
        >
          <Labelled label={say(factNames.name)} help={factHelp.name && say(factHelp.name)}>
            {(props) => (
              <input
                {...props}
                className="ui-control"
                autoComplete="organization"
                maxLength={200}
                value={agency.name}
                onChange={({ target }) => set({ name: target.value })}
              />
            )}
          </Labelled>
          <ZoneField zone={agency.timeZone} onChange={(timeZone) => set({ timeZone })} />
          <LanguagesField languages={agency.languages} onChange={(languages) => set({ languages })} />
          <LinesField
            label={say(factNames.domains)}
            help={factHelp.domains && say(factHelp.domains)}
            lines={agency.domains}
            read={readFact('domains', language)}
            onChange={(domains) => set({ domains })}
          />
          <div className="welcome-actions">
            <Button type="submit" look="primary">
              {say(texts.save)}
            </Button>
            <Button look="plain" onClick={openGuide}>
              {say(texts.toGuide)}
            </Button>
          </div>
        </form>
      )}
      <div role="status">
        {outcome === 'saved' && <Notice tone="good">{say(texts.saved)}</Notice>}
        {outcome === 'kept' && <Notice tone="caution">{say(texts.kept)}</Notice>}
      </div>
      {typeof outcome === 'object' && <Notice tone="error">{outcome.why}</Notice>}
    </section>
  );
}
