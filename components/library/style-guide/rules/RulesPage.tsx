import { useContext, useMemo, useState } from 'react';
import { Labelled } from '@/components/library/Labelled';
import { kindNames } from '@/components/library/marked/severity-names';
import { SharedGuide } from '@/components/library/style-guide/Changeable';
import { effectiveSetting } from '@/components/library/style-guide/effective-setting';
import type { GuideDesk } from '@/components/library/style-guide/use-guide';
import { LanguageContext, useSay } from '@/components/ui/language';
import { type PackName, packs, rules } from '@/lib/checks';
import { findRules, type RuleFilter } from './find-rules';
import { RuleRow } from './RuleRow';
import { packTexts, texts } from './texts';

const isPack = (name: string): name is PackName => Object.hasOwn(packs, name);

/** The rule book: every built-in rule with its switch, its options, why it is there and what it finds. */
export function RulesPage({ guide: { changed, change } }: { readonly guide: GuideDesk }) {
  const say = useSay();
  const language = useContext(LanguageContext);
  const isShared = useContext(SharedGuide);
  const [filter, setFilter] = useState<RuleFilter>({ words: '', show: 'all' });
  const groups = useMemo(() => findRules(changed, filter, language), [changed, filter, language]);
  const found = groups.reduce((sum, group) => sum + group.rules.length, 0);
  const on = rules.filter((rule) => effectiveSetting(rule, changed).on).length;
  return (
    <>
      <p className="guide-lead">{say(texts.lead, { on, all: rules.length })}</p>
      <div className="guide-controls">
        <Labelled label={say(texts.find)}>
          {(props) => (
            <input
              {...props}
              type="search"
              className="ui-control"
              autoComplete="off"
              value={filter.words}
              onChange={(event) => setFilter({ ...filter, words: event.target.value })}
            />
          )}
        </Labelled>
        <Labelled label={say(texts.show)}>
          {(props) => (
            <select
              {...props}
              className="ui-control"
              value={filter.show}
              onChange={({ target }) =>
                setFilter({
                  ...filter,
                  show: target.value === 'off' || target.value === 'changed' ? target.value : 'all',
                })
              }
            >
              <option value="all">{say(texts.all)}</option>
              <option value="changed">{say(texts.changedOnly)}</option>
              <option value="off">{say(texts.off)}</option>
            </select>
          )}
        </Labelled>
        <Labelled label={say(texts.pack)} help={say(texts.packHelp)}>
          {(props) => (
            <select
              {...props}
              className="ui-control"
              disabled={isShared}
              value={changed.pack}
              onChange={({ target }) => {
                const pack = target.value;
                if (isPack(pack)) change((now) => ({ ...now, pack }));
              }}
            >
              {Object.entries(packTexts).map(([name, words]) => (
                <option key={name} value={name}>
                  {say(words)}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      </div>
      <p role="status" className="guide-note">
        {found === 0 ? say(texts.foundNone) : say(texts.found, { count: found })}
      </p>
      {groups.map(({ kind, rules }) => (
        <section key={kind} className="rule-group">
          <h2>{say(kindNames[kind])}</h2>
          <ul>
            {rules.map((rule) => (
              <RuleRow key={rule.id} rule={rule} guide={changed} change={change} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
