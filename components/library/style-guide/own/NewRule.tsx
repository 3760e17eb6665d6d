import { useContext, useState } from 'react';
import { Labelled } from '@/components/library/Labelled';
import type { GuideDesk } from '@/components/library/style-guide/use-guide';
import { addressOf } from '@/components/library/use-route';
import { Button } from '@/components/ui/Button';
import { LanguageContext, useSay } from '@/components/ui/language';
import type { InterfaceLanguage } from '@/lib/checks';
import { idForTitle } from './entry-title';
import { faultTexts } from './fault-texts';
import { kindTexts } from './form-texts';
import { RuleDesk } from './RuleDesk';
import { entryOf, type RuleDraft } from './rule-draft';
import { emptyValues, type FormKind, formKinds } from './rule-form';
import { texts } from './texts';
import { keepUnfinished, readUnfinished, type UnfinishedRule } from './unfinished-rule';

const begin = (kind: FormKind, language: InterfaceLanguage): RuleDraft => ({
  form: {
    kind,
    patterns: false,
    values: {
      ...emptyValues,
      scope: kind === 'line' ? 'sentence' : kind === 'most' || kind === 'measure' ? 'summary' : 'text',
    },
  },
  about: {
    message: kindTexts[kind].message[language],
    ...{ severity: 'warning', kind: kind === 'measure' ? 'plain-language' : 'style' },
    ...{ languages: [], description: '', link: '', find: [''], pass: [''] },
  },
});

/** Makes a new own rule: what it asks for first, then its words, then its examples. */
export function NewRule({ guide: { changed, change } }: { readonly guide: GuideDesk }) {
  const say = useSay();
  const language = useContext(LanguageContext);
  const [rule, setRule] = useState<UnfinishedRule>(
    () => readUnfinished() ?? { name: '', draft: begin('term', language) },
  );
  const [asked, setAsked] = useState(false);
  const { name, draft } = rule;
  const put = (next: UnfinishedRule) => {
    setRule(next);
    keepUnfinished(next);
  };
  const id = idForTitle(name, new Set(changed.entries.map((entry) => entry.id)));
  const made = entryOf(id ?? 'own.rule', draft);
  const why = id === undefined ? faultTexts.name : made.ok ? undefined : made.why;
  const finish = () => {
    setAsked(true);
    if (why !== undefined || !made.ok) return;
    change((guide) => ({ ...guide, entries: [...guide.entries, made.entry] }));
    keepUnfinished(undefined);
    window.location.hash = addressOf('style-guide', 'own', made.entry.id);
  };
  return (
    <>
      <p className="guide-note">
        <a href={addressOf('style-guide', 'own')}>{say(texts.all)}</a>
      </p>
      <h2>{say(texts.newTitle)}</h2>
      <fieldset className="own-kinds">
        <legend>{say(texts.asks)}</legend>
        {formKinds.map((kind) => (
          <label key={kind}>
            <input
              type="radio"
              name="own-kind"
              checked={draft.form.kind === kind}
              onChange={() => put({ name, draft: begin(kind, language) })}
            />
            <span>
              <strong>{say(kindTexts[kind].title)}</strong>
              <span className="own-example">{say(kindTexts[kind].example)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <Labelled label={say(texts.name)} help={say(texts.nameHelp)}>
        {(props) => (
          <input
            {...props}
            className="ui-control"
            autoComplete="off"
            maxLength={80}
            value={name}
            onChange={({ target }) => put({ name: target.value, draft })}
          />
        )}
      </Labelled>
      <RuleDesk
        key={draft.form.kind}
        draft={draft}
        entry={made.ok ? made.entry : undefined}
        agency={changed.agency}
        onChange={(next) => put({ name, draft: next })}
      />
      <p role="alert" className="ui-error">
        {asked && why ? say(why) : ''}
      </p>
      <Button look="primary" onClick={finish}>
        {say(texts.create)}
      </Button>
    </>
  );
}
