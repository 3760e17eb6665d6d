import { UNSAFE_PortalProvider as PortalProvider } from 'react-aria/PortalProvider';
import { createRoot } from 'react-dom/client';
import { enableShadowDOM } from 'react-stately/private/flags/flags';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { AnyBoxComposer } from '@/components/AnyBoxComposer';
import { Composer } from '@/components/Composer';
import { raiseStage } from '@/components/stage';
import { styles } from '@/components/styles';
import { themeOf } from '@/components/theme';
import { say } from '@/lib/checks/texts';
import { createConnection } from '@/lib/connection';
import { isOptedOut } from '@/lib/editors/is-opted-out';
import { isWritable } from '@/lib/editors/is-writable';
import { handover } from '@/lib/sentinel/handover';
import { createSessions } from '@/lib/session';
import { sidebarSettings } from '@/lib/settings';
import { siteOf } from '@/lib/sites';
import { anySite } from '@/lib/sites/any-site';

export default defineUnlistedScript({
  async main() {
    const shared = handover();
    if (shared.onBox !== undefined) return;
    enableShadowDOM();
    const site = siteOf(location.href, document) ?? anySite(location.host);
    const language = browser.i18n.getUILanguage().startsWith('es') ? 'es' : 'en';
    const ask = createConnection((texts) => say(texts, language));
    const isOurs = (target: EventTarget | null) => target !== null && target === shared.host;
    const sessions = createSessions({ site, ask, language, isOurs });
    const { host, container } = raiseStage(document, styles, shared);
    const theme = () => themeOf(document);
    shared.onBox = (box) => {
      if (!isWritable(box) || isOptedOut(box)) return;
      host.dataset.theme = theme();
      sessions.attach(box);
    };
    const settings = await sidebarSettings.getValue().catch(() => sidebarSettings.fallback);
    // What is typed is kept from the page by a guard that came first, or else by a frame of our own.
    const isGuarded = shared.guard === 'from-start';
    if (!isGuarded) followFocus(sessions.resume);
    createRoot(container).render(
      isGuarded ? (
        <PortalProvider getContainer={() => container}>
          <Composer sessions={sessions} ask={ask} language={language} settings={settings} />
        </PortalProvider>
      ) : (
        <AnyBoxComposer
          sessions={sessions}
          language={language}
          settings={settings}
          address={(secret) => `${browser.runtime.getURL('/sidebar-frame.html')}#${secret}`}
          theme={theme}
        />
      ),
    );
    if (shared.box?.isConnected) shared.onBox(shared.box);
  },
});

/** A box a person pointed at may be put up anew by its page: it is known again by its text. */
function followFocus(resume: (box: HTMLElement) => boolean): void {
  window.addEventListener(
    'focusin',
    (event) => {
      const [target] = event.composedPath();
      if (target instanceof HTMLElement && target.matches('textarea, input, [contenteditable]'))
        resume(target);
    },
    { capture: true },
  );
}
