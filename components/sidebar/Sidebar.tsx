import type { CSSProperties, Ref } from 'react';
import { useEffect, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useSay } from '@/components/ui/language';
import type { Ask } from '@/lib/connection';
import type { PostBeside } from '@/lib/session';
import { Mark } from './Badge';
import { Choices } from './Choices';
import { choiceTexts } from './choice-texts';
import { IssuesTab } from './IssuesTab';
import { NoticeBar } from './NoticeBar';
import { PostSwitch } from './PostSwitch';
import { PreviewTab } from './preview/PreviewTab';
import { useSession, useVisibleIssues } from './session-context';
import { Templates } from './Templates';
import { createTemplateMemory } from './templates';
import { texts } from './texts';
import { useDrag } from './use-drag';
import type { Kept } from './use-kept';
import { useStillPress } from './use-still-press';

interface Given {
  readonly ask: Ask;
  readonly kept: Kept;
  readonly onCollapse: () => void;
  /** Where several posts are written side by side. */
  readonly posts: readonly PostBeside[];
  readonly onGo: (id: string) => void;
  /** Where it stands, as CSS; nothing where it fills a frame of its own. */
  readonly style?: CSSProperties;
  readonly section?: Ref<HTMLElement>;
  /** A template that was chosen elsewhere: its form is to be shown. */
  readonly picked?: string | undefined;
  readonly onPicked?: () => void;
}

const tabs: readonly Kept[0]['tab'][] = ['issues', 'preview', 'templates'];

/** The sidebar itself: the issues of the post in use, how it will look and sound, and the templates. */
export function Sidebar({
  ask,
  kept: [kept, keep],
  onCollapse,
  posts,
  onGo,
  style,
  section,
  picked,
  onPicked,
}: Given) {
  const say = useSay();
  const { shown } = useSession();
  const press = useStillPress(shown);
  const [memory] = useState(() => createTemplateMemory(kept.agencies, (agencies) => keep({ agencies })));
  const [chooses, setChooses] = useState(false);
  const [turn, setTurn] = useState(0);
  if (picked !== undefined && memory.chosen !== picked) {
    memory.chosen = picked;
    setTurn(turn + 1);
  }
  useEffect(() => {
    if (picked !== undefined) onPicked?.();
  }, [picked, onPicked]);
  const { side = 'right' } = kept;
  const drag = useDrag((wished) => keep({ side: wished }));
  return (
    <section
      ref={section}
      className="sidebar"
      aria-label="Plainpost"
      aria-keyshortcuts="F6"
      style={style}
      {...press}
      // What a person turns to by keyboard is of the post as it is. A hand that comes from the keys to the mouse takes
      // longer than a pause, and a list that moved when the pointer came in would move from under it.
      onKeyDownCapture={shown.catchUp}
      onFocusCapture={({ target }) => target.matches(':focus-visible') && shown.catchUp()}
    >
      <header {...drag}>
        <Mark />
        <h2>Plainpost</h2>
        <button
          type="button"
          className="icon"
          aria-label={say(choiceTexts.open)}
          aria-expanded={chooses}
          onClick={() => setChooses(!chooses)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M2 5h12M2 11h12M10 3v4M6 9v4" />
          </svg>
        </button>
        <button
          type="button"
          className="icon"
          aria-label={say(side === 'left' ? texts.toTheRight : texts.toTheLeft)}
          onClick={() => keep({ side: side === 'left' ? 'right' : 'left' })}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={side === 'left' ? 'M3 8h10M9 4l4 4-4 4' : 'M13 8H3M7 4L3 8l4 4'} />
          </svg>
        </button>
        <button type="button" className="icon" aria-label={say(texts.collapse)} onClick={onCollapse}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 8h10" />
          </svg>
        </button>
      </header>
      {chooses && <Choices />}
      <PostSwitch posts={posts} onGo={onGo} />
      <NoticeBar />
      <Tabs
        selectedKey={kept.tab}
        onSelectionChange={(chosen) => keep({ tab: tabs.find((tab) => tab === chosen) ?? 'issues' })}
      >
        <TabList aria-label="Plainpost">
          <Tab id="issues">
            {say(texts.issues)}
            <IssueCount />
          </Tab>
          <Tab id="preview">{say(texts.preview)}</Tab>
          <Tab id="templates">{say(texts.templates)}</Tab>
        </TabList>
        <TabPanel id="issues">
          <IssuesTab ask={ask} />
        </TabPanel>
        <TabPanel id="preview">
          <PreviewTab ask={ask} />
        </TabPanel>
        <TabPanel id="templates">
          <Templates key={turn} ask={ask} memory={memory} />
        </TabPanel>
      </Tabs>
    </section>
  );
}

/** How many issues there are to look at; drawn apart, since the tabs are much to draw. */
function IssueCount() {
  const { length: count } = useVisibleIssues();
  return count > 0 && <span className="count">{count}</span>;
}
