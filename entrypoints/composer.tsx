import { UNSAFE_PortalProvider as PortalProvider } from 'react-aria/PortalProvider';
import { createRoot } from 'react-dom/client';
import { enableShadowDOM } from 'react-stately/private/flags/flags';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { AnyBoxComposer } from '@/components/AnyBoxComposer';
import { Composer } from '@/components/Composer';
import { raiseStage } from '@/components/stage';
import { styles } from '@/components/styles';
import { followTheme, themeOf } from '@/components/theme';
import { followFocus } from '@/lib/attach';
import { say } from '@/lib/checks/texts';
import { type Command, commandOf } from '@/lib/commands';
import { type Ask, createConnection } from '@/lib/connection';
import { isOptedOut } from '@/lib/editors/is-opted-out';
import { isWritable } from '@/lib/editors/is-writable';
import { createGate, type PostGate } from '@/lib/gate';
import { handover } from '@/lib/sentinel/handover';
import { type CountedIssue, createSessions, whileInUse } from '@/lib/session';
import {
  changeKept,
  countsOn,
  followKept,
  gateSettings,
  quietedSettings,
  sidebarSettings,
} from '@/lib/settings';
import { siteOf } from '@/lib/sites';
import { anySite } from '@/lib/sites/any-site';
import { withMedia } from '@/lib/sites/with-media';

export default defineUnlistedScript({
  async main() {
    const shared = handover();
    if (shared.onBox !== undefined) return;
    enableShadowDOM();
    const site = withMedia(siteOf(location.href, document) ?? anySite(location.host));
    const language = browser.i18n.getUILanguage().startsWith('es') ? 'es' : 'en';
    const ask = createConnection((texts) => say(texts, language));
    const isOurs = (target: EventTarget | null) => target !== null && target === shared.host;
    const sessions = createSessions({
      site,
      ask,
      language,
      isOurs,
      count: countIn(ask),
      changeQuieted: changeKept(quietedSettings),
    });
    followKept(quietedSettings, sessions.setQuieted);
    const gate = createGate({ site, sessions, settings: gateSettings.fallback });
    const { host, container } = raiseStage(document, styles, shared);
    const theme = () => themeOf(document);
    const dress = () => {
      host.dataset.theme = theme();
    };
    whileInUse(sessions, () => followTheme(document, dress));
    shared.onBox = (box) => {
      if (!isWritable(box) || isOptedOut(box)) return;
      dress();
      // A page may have cleared itself of everything that is not its own.
      if (!host.isConnected) document.documentElement.append(host);
      sessions.attach(box);
    };
    const settings = await sidebarSettings.getValue().catch(() => sidebarSettings.fallback);
    // What is typed is kept from the page by a guard that came first, or else by a frame of our own.
    const isGuarded = shared.guard === 'from-start';
    if (isGuarded) standAtGate(gate);
    else followFocus(window, sessions.resume);
    createRoot(container).render(
      isGuarded ? (
        <PortalProvider getContainer={() => container}>
          <Composer
            sessions={sessions}
            gate={gate}
            ask={ask}
            language={language}
            settings={settings}
            commands={followCommands}
          />
        </PortalProvider>
      ) : (
        <AnyBoxComposer
          sessions={sessions}
          ask={ask}
          language={language}
          settings={settings}
          address={(secret) => `${browser.runtime.getURL('/sidebar-frame.html')}#${secret}`}
          theme={theme}
          commands={followCommands}
        />
      ),
    );
    if (shared.box?.isConnected) shared.onBox(shared.box);
    shared.box = undefined;
  },
});

/** What a person asks by keyboard comes by way of the background. */
function followCommands(onCommand: (command: Command) => void): () => void {
  const receive = (message: unknown) => {
    const command = commandOf(message);
    if (command !== undefined) onCommand(command);
  };
  browser.runtime.onMessage.addListener(receive);
  return () => browser.runtime.onMessage.removeListener(receive);
}

/** Nothing is sent to be counted until somebody switched that on. */
function countIn(ask: Ask): (counted: readonly CountedIssue[]) => void {
  let isOn = false;
  followKept(countsOn, (value) => {
    isOn = value;
  });
  return (counted) => {
    if (isOn) void ask('count', { counts: counted.slice(0, 200) });
  };
}

/** Presses of Post are looked at as the agency chose, and as it chooses from now on. */
function standAtGate(gate: PostGate): void {
  handover().gate = gate;
  followKept(gateSettings, gate.setSettings);
}
