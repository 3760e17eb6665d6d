import { useContext, useMemo, useState } from 'react';
import type { Change } from '@/components/library/templates/editor/use-working-copy';
import { LanguageContext, useSay } from '@/components/ui/language';
import { createChecker } from '@/lib/checks';
import { type Guide, type Template, toStyleGuide } from '@/lib/library';
import type { Site } from '@/lib/sites';
import { besideTexts as texts } from './beside-texts';
import { Finding } from './Finding';
import { fixBody } from './fix-body';

interface Given {
  readonly template: Template;
  /** The example as it is written for the site. */
  readonly text: string;
  readonly site: Site;
  readonly guide: Guide;
  /** ms since 1970. */
  readonly now: number;
  readonly onChange: (change: Change) => void;
}

/** What the agency's own checks find in the example; a fix is made in the template where its words stand there. */
export function Checks({ template, text, site, guide, now, onChange }: Given) {
  const say = useSay();
  const interfaceLanguage = useContext(LanguageContext);
  const [fixed, setFixed] = useState(0);
  const check = useMemo(() => createChecker(toStyleGuide(guide)), [guide]);
  const { language, category, drill } = template;
  const report = useMemo(
    () =>
      check(text, {
        now,
        ...(site.platform && { platform: site.platform }),
        language,
        interfaceLanguage,
        profile: drill ? 'drill' : category === 'emergency' ? 'emergency' : 'standard',
      }),
    [check, text, now, site, language, interfaceLanguage, drill, category],
  );
  return (
    <section className="checks" aria-labelledby="checks-title">
      <h2 id="checks-title">
        {say(texts.checks, { site: site.name })}{' '}
        {report.issues.length > 0 && <span className="ui-count">{report.issues.length}</span>}
      </h2>
      {text !== '' && report.issues.length === 0 && (
        <p className="soft">{say(texts.noIssues, { rules: report.rulesRun })}</p>
      )}
      <ul className="finding-list">
        {report.issues.map((issue) => (
          <Finding
            key={issue.key}
            issue={issue}
            mend={(fix) => fixBody(template, site.id, text, issue, fix)}
            onMend={(change) => {
              onChange(change);
              setFixed(fixed + 1);
            }}
          />
        ))}
      </ul>
      <p className="unseen" role="status">
        {fixed > 0 ? `${say(texts.fixed)}${' '.repeat(fixed % 2)}` : ''}
      </p>
    </section>
  );
}
