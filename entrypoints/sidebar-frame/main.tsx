import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { FramePage } from '@/components/frame/FramePage';
import { keepFocusOnPress } from '@/components/keep-focus-on-press';
import { styles } from '@/components/styles';
import { say } from '@/lib/checks/texts';
import { createConnection } from '@/lib/connection';
import { followPage } from '@/lib/frame/framed-session';
import { sidebarSettings } from '@/lib/settings';

const language = browser.i18n.getUILanguage().startsWith('es') ? 'es' : 'en';
const stage = document.querySelector<HTMLElement>('#stage');
const style = document.createElement('style');
// The tokens are written for a shadow root's host; here the page's root takes its place.
style.textContent = styles.replaceAll(/:host\(([^)]*)\)/g, ':root$1').replaceAll(':host', ':root');
document.head.append(style);
document.documentElement.lang = language;

let arrive = () => {};
const page = followPage(location.hash.slice(1), () => arrive());
if (stage !== null) {
  keepFocusOnPress(stage);
  const settings = await sidebarSettings.getValue().catch(() => sidebarSettings.fallback);
  createRoot(stage).render(
    <FramePage
      page={page}
      ask={createConnection((texts) => say(texts, language))}
      language={language}
      settings={settings}
      onLand={(now) => {
        arrive = now;
      }}
    />,
  );
}
