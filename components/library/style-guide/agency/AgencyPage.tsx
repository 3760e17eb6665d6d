import { useContext } from 'react';
import { Labelled } from '@/components/library/Labelled';
import { LinesField } from '@/components/library/LinesField';
import { Changeable } from '@/components/library/style-guide/Changeable';
import type { GuideDesk } from '@/components/library/style-guide/use-guide';
import { LanguageContext, useSay } from '@/components/ui/language';
import type { AgencyFacts } from '@/lib/checks';
import { AcronymRows } from './AcronymRows';
import { CountryField } from './CountryField';
import { factNames } from './fact-names';
import { LanguagesField } from './LanguagesField';
import { type ListedFact, readFact } from './read-fact';
import { TermRows } from './TermRows';
import { factHelp, texts } from './texts';
import { ZoneField } from './ZoneField';

/** Everything Plainpost should know of an agency. */
export function AgencyPage({ guide: { changed, change } }: { readonly guide: GuideDesk }) {
  const say = useSay();
  const language = useContext(LanguageContext);
  const { agency, approvers } = changed;
  const set = (facts: Partial<AgencyFacts>) =>
    change((now) => ({ ...now, agency: { ...now.agency, ...facts } }));
  const help = (fact: keyof AgencyFacts) => factHelp[fact] && say(factHelp[fact]);
  const list = (fact: ListedFact) => (
    <LinesField
      label={say(factNames[fact])}
      help={help(fact)}
      lines={agency[fact]}
      read={readFact(fact, language)}
      onChange={(lines) => set({ [fact]: lines })}
    />
  );
  return (
    <Changeable>
      <p className="guide-lead">{say(texts.lead)}</p>
      <section className="guide-section">
        <h2>{say(texts.who)}</h2>
        <div className="guide-fields">
          <Labelled label={say(factNames.name)} help={help('name')}>
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
          {list('otherNames')}
          <CountryField country={agency.country} onChange={(country) => set({ country })} />
          <ZoneField zone={agency.timeZone} onChange={(timeZone) => set({ timeZone })} />
          <LanguagesField languages={agency.languages} onChange={(languages) => set({ languages })} />
        </div>
      </section>
      <section className="guide-section">
        <h2>{say(texts.reach)}</h2>
        <div className="guide-fields">
          {list('domains')}
          {list('handles')}
          {list('phones')}
          {list('emails')}
        </div>
      </section>
      <section className="guide-section">
        <h2>{say(texts.words)}</h2>
        <div className="guide-fields">
          {list('places')}
          {list('hashtags')}
        </div>
        <AcronymRows acronyms={agency.acronyms} onChange={(acronyms) => set({ acronyms })} />
        <TermRows terms={agency.terms} onChange={(terms) => set({ terms })} />
      </section>
      <section className="guide-section">
        <h2>{say(texts.approval)}</h2>
        <div className="guide-fields">
          <Labelled label={say(texts.approvers)}>
            {(props) => (
              <select
                {...props}
                className="ui-control"
                value={approvers}
                onChange={({ target }) => {
                  const wanted = target.value === '2' ? 2 : 1;
                  change((now) => ({ ...now, approvers: wanted }));
                }}
              >
                <option value={1}>{say(texts.one)}</option>
                <option value={2}>{say(texts.two)}</option>
              </select>
            )}
          </Labelled>
        </div>
      </section>
    </Changeable>
  );
}
