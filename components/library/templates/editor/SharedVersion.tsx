import { useEffect, useMemo, useRef, useState } from 'react';
import { exampleOn } from '@/components/library/templates/beside/example-on';
import { Preview } from '@/components/library/templates/beside/Preview';
import { previewSites } from '@/components/library/templates/beside/preview-sites';
import { useNames } from '@/components/library/templates/NameGate';
import { sharedTexts as texts } from '@/components/library/templates/shared-texts';
import { shownOf } from '@/components/library/templates/standing';
import { kindTexts, languageName } from '@/components/library/templates/texts';
import { useDesk } from '@/components/library/use-desk';
import { addressOf } from '@/components/library/use-route';
import { useWatched } from '@/components/library/use-watched';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import { defaultGuide, exampleValues, type Listed, type Template } from '@/lib/library';
import { editorTexts } from './editor-texts';
import { useBlocks } from './use-blocks';

interface Given {
  readonly template: Template;
  readonly pair: readonly Listed[];
}

/** A template of the shared library for those who do not publish it: to be looked at, and copied. */
export function SharedVersion({ template, pair }: Given) {
  const say = useSay();
  const desk = useDesk();
  const { signed } = useNames();
  const { value: guide = defaultGuide('used') } = useWatched('guide in use', () => desk.guide('used'));
  const blocks = useBlocks(template.language);
  const [now] = useState(Date.now);
  const sites = previewSites(template);
  const [site, setSite] = useState(sites[0]?.id ?? 'x');
  const [why, setWhy] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const { agency } = guide;
  const values = useMemo(
    () => exampleValues(template, now, { blocks, timeZone: agency.timeZone }),
    [template, now, agency, blocks],
  );
  useEffect(() => heading.current?.focus(), []);
  const copy = () =>
    signed(async () => {
      try {
        const { id: _id, pair: _pair, approvals: _approvals, ...start } = template;
        const title = say(texts.copyTitle, { title: template.title });
        const made = await desk.create({ ...start, title: title.slice(0, 200) });
        window.location.hash = addressOf('templates', made.id);
      } catch (error) {
        setWhy(error instanceof Error ? error.message : String(error));
      }
    });
  return (
    <>
      <header className="view-head">
        <h1 ref={heading} tabIndex={-1} lang={template.language}>
          {template.title}
        </h1>
      </header>
      {pair.length > 1 && (
        <nav className="language-tabs" aria-label={say(editorTexts.languages)}>
          {pair.map((one) => {
            const { language = '' } = shownOf(one) ?? {};
            return (
              <a
                key={one.id}
                href={addressOf('templates', one.id)}
                aria-current={one.id === template.id ? 'page' : undefined}
              >
                <span lang={language}>{languageName(language)}</span>
              </a>
            );
          })}
        </nav>
      )}
      <p className="shared-why">{say(texts.shared)}</p>
      <Button look="primary" onClick={() => void copy()}>
        {say(texts.copy)}
      </Button>
      {why && <Notice tone="error">{why}</Notice>}
      <div className="editor-columns">
        <div className="editor-main">
          <h2>{say(texts.text)}</h2>
          <p className="shared-body" lang={template.language}>
            {template.body}
          </p>
          {template.fields.length > 0 && (
            <>
              <h2>{say(texts.fields)}</h2>
              <ul className="shared-fields">
                {template.fields.map(({ name, label, kind }) => (
                  <li key={name}>
                    <code>{`{{${name}}}`}</code> <span lang={template.language}>{label}</span>,{' '}
                    {say(kindTexts[kind])}
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
        <aside className="editor-beside">
          <Preview
            template={template}
            sites={sites}
            site={site}
            onSite={setSite}
            exampleFor={(id) => exampleOn(template, values, { site: id, blocks, now, agency })}
            agency={agency}
          >
            {null}
          </Preview>
        </aside>
      </div>
    </>
  );
}
