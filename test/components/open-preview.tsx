import { act, render } from '@testing-library/react';
import { AskContext } from '@/components/sidebar/preview/ask-context';
import { Sidebar } from '@/components/sidebar/Sidebar';
import { SessionContext } from '@/components/sidebar/session-context';
import { LanguageContext } from '@/components/ui/language';
import { createDraftCheck } from '@/lib/background/check-draft';
import { type Handlers, serve } from '@/lib/background/serve';
import type { InterfaceLanguage } from '@/lib/checks/texts';
import type { Ask } from '@/lib/connection';
import type { Answer, Answers } from '@/lib/messages';
import { type BoxSession, createSession } from '@/lib/session';
import { type SidebarSettings, sidebarSettings } from '@/lib/settings';
import { siteById } from '@/lib/sites';
import { withMedia } from '@/lib/sites/with-media';
import { shippedPreview } from './shipped-preview';

// jsdom lays nothing out, so it has nothing to observe.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

const refuse = () => {
  throw new Error('Not asked for here.');
};

interface Wanted {
  readonly site?: string;
  readonly language?: InterfaceLanguage;
  readonly tab?: SidebarSettings['tab'];
  /** What stands beside the box. */
  readonly attached?: string;
  readonly preview?: Handlers<unknown>['preview'];
}

/** Shows the sidebar of a post in a text field of a site, answered as the background does. */
export function openPreview(
  text: string,
  { site: id = 'x', language = 'en', tab = 'preview', attached = '', preview }: Wanted = {},
): BoxSession & { readonly field: HTMLTextAreaElement } {
  const site = siteById(id);
  if (site === undefined) throw new Error(`There is no site ${id}.`);
  document.body.innerHTML = `<div><div role="dialog" aria-label="Post"><form class="compose-form"><textarea aria-label="Post"></textarea>${attached}</form></div></div>`;
  const field = document.querySelector('textarea');
  if (field === null) throw new Error('There is no field.');
  field.value = text;
  const handlers: Handlers<string> = {
    check: createDraftCheck(() => language),
    preview: preview ?? shippedPreview(language),
    loadComposer: refuse,
    openLibrary: refuse,
    findTemplates: () => [],
    readTemplate: refuse,
    fillTemplate: refuse,
    count: refuse,
    record: refuse,
    sharing: () => null,
    startReview: refuse,
    sendForReview: refuse,
    readReview: refuse,
  };
  const ask: Ask = async (name, asked) =>
    (await serve(handlers, { name, asked }, 'page')) as Answer<Answers[typeof name]>;
  const session = createSession({
    site: withMedia(site),
    ask,
    language: () => language,
    isOurs: () => false,
  });
  render(
    <LanguageContext value={language}>
      <SessionContext value={session}>
        <AskContext value={ask}>
          <Sidebar
            ask={ask}
            kept={[{ ...sidebarSettings.fallback, tab }, () => {}]}
            onCollapse={() => {}}
            posts={[]}
            onGo={() => {}}
          />
        </AskContext>
      </SessionContext>
    </LanguageContext>,
  );
  act(() => session.attach(field));
  return Object.assign(session, { field });
}
