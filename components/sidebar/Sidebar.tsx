import { useCallback, useEffect, useRef, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useSay } from '@/components/ui/language';
import type { Ask } from '@/lib/connection';
import { visibleIssues } from '@/lib/session';
import type { SidebarSettings } from '@/lib/settings';
import { Badge, Mark } from './Badge';
import { IssuesTab } from './IssuesTab';
import { NoticeBar } from './NoticeBar';
import { useSession, useSessionState } from './session-context';
import { Templates } from './Templates';
import { createTemplateMemory } from './templates';
import { texts } from './texts';
import { useKept } from './use-kept';
import { useKeys } from './use-keys';
import { usePlace } from './use-place';

/** The sidebar beside the compose box in use, or its badge. */
export function Sidebar({ ask, settings }: { ask: Ask; settings: SidebarSettings }) {
  const say = useSay();
  const { site } = useSession();
  const state = useSessionState((whole) => whole);
  const [kept, keep] = useKept(settings);
  const [asked, setAsked] = useState(false);
  const [memory] = useState(() => createTemplateMemory(settings.agencies, (agencies) => keep({ agencies })));
  const section = useRef<HTMLElement>(null);
  const place = usePlace(state.box, site.frame);
  const issues = visibleIssues(state);
  const open = useCallback(() => {
    setAsked(true);
    keep({ collapsed: false });
  }, [keep]);
  useKeys(section, open);

  useEffect(() => {
    if (!state.resting) setAsked(false);
  }, [state.resting]);

  if (state.box === undefined) return null;
  if ((kept.collapsed || state.resting || !place.fits) && !asked) {
    return <Badge issues={issues} onOpen={open} />;
  }
  const collapse = () => {
    setAsked(false);
    keep({ collapsed: true });
  };
  return (
    <section
      ref={section}
      className="sidebar"
      aria-label="Plainpost"
      aria-keyshortcuts="F6"
      style={{ left: place.left, width: place.width }}
    >
      <header>
        <Mark />
        <h2>Plainpost</h2>
        <button type="button" className="icon" aria-label={say(texts.collapse)} onClick={collapse}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 8h10" />
          </svg>
        </button>
      </header>
      <NoticeBar />
      <Tabs
        selectedKey={kept.tab}
        onSelectionChange={(tab) => keep({ tab: tab === 'templates' ? 'templates' : 'issues' })}
      >
        <TabList aria-label="Plainpost">
          <Tab id="issues">
            {say(texts.issues)}
            {issues.length > 0 && <span className="count">{issues.length}</span>}
          </Tab>
          <Tab id="templates">{say(texts.templates)}</Tab>
        </TabList>
        <TabPanel id="issues">
          <IssuesTab />
        </TabPanel>
        <TabPanel id="templates">
          <Templates ask={ask} memory={memory} />
        </TabPanel>
      </Tabs>
    </section>
  );
}
