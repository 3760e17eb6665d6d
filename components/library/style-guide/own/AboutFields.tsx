import { useContext } from 'react';
import { Labelled } from '@/components/library/Labelled';
import { kindNames, kinds, severities, severityNames } from '@/components/library/marked/severity-names';
import { LanguageContext, useSay } from '@/components/ui/language';
import type { AboutRule } from './rule-draft';
import { texts } from './texts';

interface Given {
  readonly about: AboutRule;
  /** Those the agency posts in, BCP 47 codes. */
  readonly languages: readonly string[];
  readonly onChange: (change: Partial<AboutRule>) => void;
}

/** What is said about an own rule: its message, why, how serious it is, and for which posts. */
export function AboutFields({ about, languages, onChange }: Given) {
  const say = useSay();
  const language = useContext(LanguageContext);
  const names = new Intl.DisplayNames([language], { type: 'language' });
  const offered = [...new Set([...languages, ...about.languages])];
  const input = (field: 'message' | 'description' | 'link', most: number, help?: string) => (
    <Labelled
      label={say({ message: texts.message, description: texts.why, link: texts.link }[field])}
      help={help}
    >
      {(props) => (
        <input
          {...props}
          className="ui-control"
          type={field === 'link' ? 'url' : 'text'}
          autoComplete="off"
          maxLength={most}
          value={about[field]}
          onChange={({ target }) => onChange({ [field]: target.value })}
        />
      )}
    </Labelled>
  );
  return (
    <>
      {input('message', 1_000, say(texts.messageHelp))}
      {input('description', 2_000, say(texts.whyHelp))}
      {input('link', 2_000)}
      <div className="guide-controls">
        <Labelled label={say(texts.severity)}>
          {(props) => (
            <select
              {...props}
              className="ui-control"
              value={about.severity}
              onChange={({ target }) =>
                onChange({ severity: severities.find((one) => one === target.value) ?? 'warning' })
              }
            >
              {severities.map((one) => (
                <option key={one} value={one}>
                  {say(severityNames[one])}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        <Labelled label={say(texts.group)}>
          {(props) => (
            <select
              {...props}
              className="ui-control"
              value={about.kind}
              onChange={({ target }) =>
                onChange({ kind: kinds.find((one) => one === target.value) ?? 'style' })
              }
            >
              {kinds.map((one) => (
                <option key={one} value={one}>
                  {say(kindNames[one])}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        <Labelled label={say(texts.languages)}>
          {(props) => (
            <select
              {...props}
              className="ui-control"
              value={about.languages.join(' ')}
              onChange={({ target }) => onChange({ languages: target.value.split(' ').filter(Boolean) })}
            >
              <option value="">{say(texts.allLanguages)}</option>
              {about.languages.length > 1 && (
                <option value={about.languages.join(' ')}>
                  {about.languages.map((code) => names.of(code)).join(', ')}
                </option>
              )}
              {offered.map((code) => (
                <option key={code} value={code}>
                  {names.of(code)}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      </div>
    </>
  );
}
