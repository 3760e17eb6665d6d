import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { SitePost } from '@/components/post/SitePost';
import { useSay } from '@/components/ui/language';
import { type AgencyFacts, countLength, platforms } from '@/lib/checks';
import type { Template } from '@/lib/library';
import { cutOf, linkedIn } from '@/lib/preview';
import type { Site } from '@/lib/sites';
import { besideTexts as texts } from './beside-texts';

interface Given {
  readonly template: Template;
  readonly sites: readonly Site[];
  readonly site: string;
  readonly onSite: (site: string) => void;
  /** The text with example values, as it is written for a site. */
  readonly exampleFor: (site: string) => string;
  readonly agency: AgencyFacts;
  readonly children: ReactNode;
}

/** The text with realistic values as each site will show it, and how much of the site's limit it takes. */
export function Preview({ template, sites, site, onSite, exampleFor, agency, children }: Given) {
  const say = useSay();
  return (
    <section className="preview" aria-labelledby="preview-title">
      <h2 id="preview-title">{say(texts.preview)}</h2>
      <Tabs selectedKey={site} onSelectionChange={(key) => onSite(String(key))}>
        <TabList aria-label={say(texts.sites)} className="ui-tabs">
          {sites.map(({ id, name }) => (
            <Tab key={id} id={id}>
              {name}
            </Tab>
          ))}
        </TabList>
        {sites.map((one) => (
          <TabPanel key={one.id} id={one.id}>
            <ExamplePost site={one} text={exampleFor(one.id)} template={template} agency={agency} />
          </TabPanel>
        ))}
      </Tabs>
      {children}
    </section>
  );
}

interface Example extends Pick<Given, 'template' | 'agency'> {
  readonly site: Site;
  readonly text: string;
}

/** The example as one site shows it. */
function ExamplePost({ site, text, template, agency }: Example) {
  const say = useSay();
  const platform = site.platform ?? 'facebook';
  const { limit } = platforms[platform];
  const count = countLength(text, platforms[platform]);
  return (
    <SitePost
      platform={platform}
      text={text}
      lang={template.language}
      by={{ name: agency.name, handle: agency.handles[0] ?? '' }}
      linked={linkedIn(text, platform)}
      cut={cutOf(text, platform)}
      length={limit === undefined ? { count } : { count, limit }}
      empty={say(template.body.trim() === '' ? texts.notYet : texts.notWhole)}
    />
  );
}
