import { createRoot } from 'react-dom/client';
import { FramePage } from '@/components/frame/FramePage';
import { keepFocusOnPress } from '@/components/keep-focus-on-press';
import { styles } from '@/components/styles';
import { say } from '@/lib/checks/texts';
import { createConnection } from '@/lib/connection';
import { followPage } from '@/lib/frame/framed-session';
import { followLanguage } from '@/lib/interface-language';
import { sidebarSettings } from '@/lib/settings';

const spoken = followLanguage();
const language = spoken.current;
const stage = document.querySelector<HTMLElement>('#stage');
const style = document.createElement('style');
// The tokens are written for a shadow root's host; here the page's root takes its place.
style.textContent = styles.replaceAll(/:host\(([^)]*)\)/g, ':root$1').replaceAll(':host', ':root');
document.head.append(style);
const speak = () => {
  document.documentElement.lang = language();
};

let arrive = () => {};
const page = followPage(location.hash.slice(1), () => arrive());
if (stage !== null) {
  keepFocusOnPress(stage);
  const settings = await sidebarSettings.getValue().catch(() => sidebarSettings.fallback);
  await spoken.known;
  const root = createRoot(stage);
  const ask = createConnection((texts) => say(texts, language()));
  const onLand = (now: () => void) => {
    arrive = now;
  };
  const draw = () => {
    speak();
    root.render(
      <FramePage page={page} ask={ask} language={language()} settings={settings} onLand={onLand} />,
    );
  };
  spoken.watch(draw);
  draw();
}
