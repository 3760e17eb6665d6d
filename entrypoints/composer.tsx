import { UNSAFE_PortalProvider as PortalProvider } from 'react-aria/PortalProvider';
import { createRoot } from 'react-dom/client';
import { enableShadowDOM } from 'react-stately/private/flags/flags';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Composer } from '@/components/Composer';
import { raiseStage } from '@/components/stage';
import { styles } from '@/components/styles';
import { themeOf } from '@/components/theme';
import { say } from '@/lib/checks/texts';
import { createConnection } from '@/lib/connection';
import { handover } from '@/lib/sentinel/handover';
import { createSessions } from '@/lib/session';
import { sidebarSettings } from '@/lib/settings';
import { siteOf } from '@/lib/sites';

export default defineUnlistedScript({
  async main() {
    const site = siteOf(location.href);
    const shared = handover();
    if (site === undefined || shared.onBox !== undefined) return;
    enableShadowDOM();
    const language = browser.i18n.getUILanguage().startsWith('es') ? 'es' : 'en';
    const ask = createConnection((texts) => say(texts, language));
    const isOurs = (target: EventTarget | null) => target !== null && target === shared.host;
    const sessions = createSessions({ site, ask, language, isOurs });
    const { host, container } = raiseStage(document, styles, shared);
    shared.onBox = (box) => {
      host.dataset.theme = themeOf(document);
      sessions.attach(box);
    };
    const settings = await sidebarSettings.getValue().catch(() => sidebarSettings.fallback);
    createRoot(container).render(
      <PortalProvider getContainer={() => container}>
        <Composer sessions={sessions} ask={ask} language={language} settings={settings} />
      </PortalProvider>,
    );
    if (shared.box?.isConnected) shared.onBox(shared.box);
  },
});
