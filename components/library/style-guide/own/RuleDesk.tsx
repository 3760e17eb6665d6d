import { useContext, useMemo } from 'react';
import { LanguageContext, useSay } from '@/components/ui/language';
import { judgeEntry, type StyleEntry } from '@/lib/checks';
import { judgeExamples } from '@/lib/checks/judge-examples';
import type { Guide } from '@/lib/library';
import { AboutFields } from './AboutFields';
import { ExampleFields } from './ExampleFields';
import { RuleFields } from './RuleFields';
import type { RuleDraft } from './rule-draft';
import { texts } from './texts';

interface Given {
  readonly draft: RuleDraft;
  /** As far as the draft makes one. */
  readonly entry: StyleEntry | undefined;
  readonly agency: Guide['agency'];
  readonly onChange: (draft: RuleDraft) => void;
}

/** Everything of an own rule: what it asks for, its examples and how they come out, what is said about it. */
export function RuleDesk({ draft, entry, agency, onChange }: Given) {
  const say = useSay();
  const language = useContext(LanguageContext);
  const { form, about } = draft;
  const judged = useMemo(() => (entry ? judgeExamples(entry, agency) : []), [entry, agency]);
  const faults = useMemo(() => (entry ? judgeEntry(entry).faults : []), [entry]);
  const set = (change: Partial<RuleDraft['about']>) => onChange({ ...draft, about: { ...about, ...change } });
  const outcomes = (wanted: 'fail' | 'pass') =>
    new Map(judged.filter((one) => one.wanted === wanted).map((one) => [one.text, one]));
  const good = judged.filter(({ comesOut }) => comesOut).length;
  return (
    <>
      <RuleFields form={form} onChange={(next) => onChange({ ...draft, form: next })} />
      {faults.map(({ part, why }) => (
        <p key={part} className="ui-error">
          {say(texts.fault, { part, why: why[language] })}
        </p>
      ))}
      <AboutFields about={about} languages={agency.languages} onChange={set} />
      <h2>{say(texts.examples)}</h2>
      <p className="guide-note">{say(texts.examplesHelp)}</p>
      <div className="own-both">
        <ExampleFields
          heading={say(texts.mustFind)}
          add={say(texts.addFind)}
          examples={about.find}
          judged={outcomes('fail')}
          onChange={(find) => set({ find })}
        />
        <ExampleFields
          heading={say(texts.mustPass)}
          add={say(texts.addPass)}
          examples={about.pass}
          judged={outcomes('pass')}
          onChange={(pass) => set({ pass })}
        />
      </div>
      <p role="status" className="guide-note">
        {judged.length > 0 && say(texts.status, { good, all: judged.length })}
      </p>
      <details className="own-advanced">
        <summary>{say(texts.advanced)}</summary>
        <label className="guide-check">
          <input
            type="checkbox"
            checked={form.patterns}
            onChange={({ target }) => onChange({ ...draft, form: { ...form, patterns: target.checked } })}
          />{' '}
          {say(texts.patterns)}
        </label>
        {entry && (
          <section aria-label={say(texts.entry)}>
            <p className="guide-note">{say(texts.entry)}</p>
            <pre>{JSON.stringify(entry, null, 2)}</pre>
          </section>
        )}
      </details>
    </>
  );
}
