import { useContext } from 'react';
import { Labelled } from '@/components/library/Labelled';
import { severities, severityNames } from '@/components/library/marked/severity-names';
import { Changeable } from '@/components/library/style-guide/Changeable';
import {
  changeRule,
  customarySetting,
  effectiveSetting,
  isChanged,
  resetRule,
} from '@/components/library/style-guide/effective-setting';
import type { ChangeGuide } from '@/components/library/style-guide/use-guide';
import { Button } from '@/components/ui/Button';
import { LanguageContext, useSay } from '@/components/ui/language';
import type { Rule } from '@/lib/checks';
import type { Guide } from '@/lib/library';
import { OptionControl } from './OptionControl';
import { RuleExamples } from './RuleExamples';
import { texts } from './texts';

interface Given {
  readonly rule: Rule;
  readonly guide: Guide;
  readonly change: ChangeGuide;
}

/** Why a rule is there, how it is run, and what it finds. */
export function RuleDetails({ rule, guide, change }: Given) {
  const say = useSay();
  const { severity, options } = effectiveSetting(rule, guide);
  const usual = customarySetting(rule, guide);
  return (
    <div className="rule-details">
      <p>
        {say(rule.why)}{' '}
        <a href={rule.source} target="_blank" rel="noreferrer">
          {say(texts.source)} <span className="unseen">{say(texts.opens)}</span>
        </a>
      </p>
      <Speaks rule={rule} />
      <Changeable>
        <div className="guide-controls">
          <Labelled label={say(texts.severity)}>
            {(props) => (
              <select
                {...props}
                className="ui-control"
                value={severity}
                onChange={({ target }) => {
                  const wanted = severities.find((one) => one === target.value);
                  if (wanted) change((now) => changeRule(now, rule, { severity: wanted }));
                }}
              >
                {severities.map((one) => (
                  <option key={one} value={one}>
                    {one === usual.severity
                      ? say(texts.usual, { name: say(severityNames[one]) })
                      : say(severityNames[one])}
                  </option>
                ))}
              </select>
            )}
          </Labelled>
          {Object.entries(options).map(([name, value]) => (
            <OptionControl
              key={name}
              rule={rule.id}
              name={name}
              value={value}
              onChange={(next) =>
                change((now) =>
                  changeRule(now, rule, {
                    options: { ...effectiveSetting(rule, now).options, [name]: next },
                  }),
                )
              }
            />
          ))}
        </div>
        {isChanged(rule, guide) && (
          <Button onClick={() => change((now) => resetRule(now, rule))}>{say(texts.reset)}</Button>
        )}
      </Changeable>
      <RuleExamples rule={rule} />
    </div>
  );
}

function Speaks({ rule: { languages, profiles } }: { readonly rule: Rule }) {
  const say = useSay();
  const language = useContext(LanguageContext);
  if (languages === undefined && profiles === undefined) return null;
  const names = new Intl.DisplayNames([language], { type: 'language' });
  const list = new Intl.ListFormat(language, { type: 'disjunction' });
  return (
    <p className="guide-note">
      {languages &&
        say(texts.languages, {
          languages: list.format(languages.map((code) => names.of(code) ?? code)),
        })}{' '}
      {profiles && say(texts.profiles)}
    </p>
  );
}
