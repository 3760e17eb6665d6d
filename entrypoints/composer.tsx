import { UNSAFE_PortalProvider as PortalProvider } from 'react-aria/PortalProvider';
import { createRoot } from 'react-dom/client';
import { enableShadowDOM } from 'react-stately/private/flags/flags';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { AnyBoxComposer } from '@/components/AnyBoxComposer';
import { Composer } from '@/components/Composer';
import { recordBy } from '@/components/gate/record-by';
import { raiseStage } from '@/components/stage';
import { styles } from '@/components/styles';
import { followTheme, themeOf } from '@/components/theme';
import { followFocus } from '@/lib/attach';
import { say } from '@/lib/checks/texts';
import { type Ask, createConnection } from '@/lib/connection';
import { isOptedOut } from '@/lib/editors/is-opted-out';
import { isWritable } from '@/lib/editors/is-writable';
import { putAside } from '@/lib/evidence/outbox';
import { followCommands } from '@/lib/follow-commands';
import { followSetting } from '@/lib/follow-setting';
import { createGate, type PostGate } from '@/lib/gate';
import { followLanguage } from '@/lib/interface-language';
import { handover } from '@/lib/sentinel/handover';
import { type CountedIssue, createSessions, followReviews, whileInUse } from '@/lib/session';
import {
  changeKept,
  countsOn,
  followKept,
  gateSettings,
  isSwitchedOn,
  quietedSettings,
  recordsSettings,
  reviewNews,
  sidebarSettings,
  switches,
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
    const spoken = followLanguage();
    const power = followSetting(switches, (kept) => isSwitchedOn(kept, site.id));
    const records = followSetting(recordsSettings, ({ on }) => on);
    const language = spoken.current;
    const ask = createConnection((texts) => say(texts, language()));
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
    followReviews(sessions, (heard) => reviewNews.watch(heard));
    const gate = createGate({
      ...{ site, sessions, settings: gateSettings.fallback },
      record: recordBy({ ask, sessions, language, isOn: records.current, putAside }),
    });
    const { host, container } = raiseStage(document, styles, shared);
    const theme = () => themeOf(document);
    const dress = () => {
      host.dataset.theme = theme();
    };
    whileInUse(sessions, () => followTheme(document, dress));
    let last: WeakRef<HTMLElement> | undefined;
    const stand = (box: HTMLElement) => {
      dress();
      // A page may have cleared itself of everything that is not its own.
      if (!host.isConnected) document.documentElement.append(host);
      sessions.attach(box);
    };
    shared.onBox = (box) => {
      if (!isWritable(box) || isOptedOut(box)) return;
      last = new WeakRef(box);
      if (power.current()) stand(box);
    };
    const [settings] = await Promise.all([
      sidebarSettings.getValue().catch(() => sidebarSettings.fallback),
      spoken.known,
      power.known,
      records.known,
    ]);
    // What is typed is kept from the page by a guard that came first, or else by a frame of our own.
    const isGuarded = shared.guard === 'from-start';
    if (isGuarded) standAtGate(gate, power.current);
    else followFocus(window, (box) => power.current() && sessions.resume(box));
    const root = createRoot(container);
    const draw = () => {
      // Read out in its own language, whatever the page's is.
      host.lang = language();
      root.render(
        !power.current() ? null : isGuarded ? (
          <PortalProvider getContainer={() => container}>
            <Composer
              sessions={sessions}
              gate={gate}
              ask={ask}
              language={language()}
              settings={settings}
              commands={followCommands}
            />
          </PortalProvider>
        ) : (
          <AnyBoxComposer
            sessions={sessions}
            language={language()}
            settings={settings}
            address={(secret) => `${browser.runtime.getURL('/sidebar-frame.html')}#${secret}`}
            theme={theme}
            ask={ask}
            commands={followCommands}
          />
        ),
      );
    };
    spoken.watch(() => {
      draw();
      for (const session of sessions.store.getState().all) session.checkAnew();
    });
    power.watch((isOn) => {
      const box = last?.deref();
      if (!isOn) {
        for (const session of sessions.store.getState().all) session.leave();
        host.remove();
      } else if (box?.isConnected) stand(box);
      draw();
    });
    draw();
    // The one a person is in comes last: it is the one in use.
    const used = [...shared.earlier, shared.box, last?.deref()];
    for (const box of used) if (box?.isConnected) shared.onBox(box);
    shared.earlier = [];
    shared.box = undefined;
  },
});

/** Nothing is sent to be counted until somebody switched that on. */
function countIn(ask: Ask): (counted: readonly CountedIssue[]) => void {
  const counts = followSetting(countsOn, (kept) => kept);
  return (counted) => {
    if (counts.current()) void ask('count', { counts: counted.slice(0, 200) });
  };
}

/** Presses of Post are looked at as the agency chose, and as it chooses from now on; not while Plainpost is off. */
function standAtGate(gate: PostGate, isOn: () => boolean): void {
  handover().gate = {
    holds: (press) => isOn() && gate.holds(press),
    pressed: (press, held) => isOn() && gate.pressed(press, held),
    takesKey: (event) => isOn() && gate.takesKey(event),
  };
  followKept(gateSettings, gate.setSettings);
}
