import { UNSAFE_PortalProvider as PortalProvider } from 'react-aria/PortalProvider';
import { createRoot } from 'react-dom/client';
import { enableShadowDOM } from 'react-stately/private/flags/flags';
import { browser } from 'wxt/browser';
import { Composer } from '@/components/Composer';
import { raiseStage } from '@/components/stage';
import { styles } from '@/components/styles';
import { followTheme, themeOf } from '@/components/theme';
import type { PracticeDesk } from '@/components/welcome/Practice';
import { say } from '@/lib/checks/texts';
import { createConnection } from '@/lib/connection';
import { followCommands } from '@/lib/follow-commands';
import { createGate } from '@/lib/gate';
import type { SpokenLanguage } from '@/lib/interface-language';
import { guard } from '@/lib/sentinel/guard';
import { handover } from '@/lib/sentinel/handover';
import { createSessions } from '@/lib/session';
import { gateSettings, sidebarSettings } from '@/lib/settings';
import { practiceSite } from '@/lib/sites/practice-site';

/**
 * Puts behind the practice composer what stands behind a site's: the same sessions, marks, cards and sidebar. To be
 * called before the page adds listeners of its own.
 */
export function openPractice(spoken: SpokenLanguage): PracticeDesk {
  enableShadowDOM();
  const shared = handover();
  guard(window, shared, 'from-start');
  // The colours of the marks go into a site's page by themselves.
  const colours = document.createElement('link');
  colours.rel = 'stylesheet';
  colours.href = `${browser.runtime.getURL('/')}assets/marks.css`;
  document.head.append(colours);

  const language = spoken.current;
  const ask = createConnection((texts) => say(texts, language()));
  const isOurs = (target: EventTarget | null) => target !== null && target === shared.host;
  const sessions = createSessions({ site: practiceSite, ask, language, isOurs });
  const gate = createGate({ site: practiceSite, sessions, settings: gateSettings.fallback });
  const { host, container } = raiseStage(document, styles, shared);
  const dress = () => {
    host.dataset.theme = themeOf(document);
  };
  dress();
  followTheme(document, dress);

  const root = createRoot(container);
  void sidebarSettings
    .getValue()
    .catch(() => sidebarSettings.fallback)
    .then((settings) => {
      const draw = () =>
        root.render(
          <PortalProvider getContainer={() => container}>
            <Composer
              sessions={sessions}
              gate={gate}
              ask={ask}
              language={language()}
              // Whoever practices wants to see it.
              settings={{ ...settings, collapsed: false, tab: 'issues' }}
              commands={followCommands}
            />
          </PortalProvider>,
        );
      spoken.watch(draw);
      draw();
    });
  return { sessions, use: (box) => sessions.attach(box) };
}
