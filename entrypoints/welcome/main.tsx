import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { dressPage } from '@/components/dress-page';
import { PermissionList } from '@/components/permissions/PermissionList';
import { styles } from '@/components/welcome/styles';
import { WelcomePage } from '@/components/welcome/WelcomePage';
import { followLanguage } from '@/lib/interface-language';
import { createLibrary } from '@/lib/library';
import { followTabs, reloadTabs, staleTabs } from '@/lib/open-tabs';
import { readGranted, turnOff } from '@/lib/popup';
import { openPractice } from './practice';

const spoken = followLanguage();
await spoken.known;
const dressed = dressPage(document, styles, spoken.current());
const practice = openPractice(spoken);
const library = createLibrary();
const tabs = { stale: staleTabs, follow: followTabs, reload: reloadTabs };
const permissions = { read: readGranted, giveBack: turnOff };
const openLibrary = (place = '') =>
  void browser.tabs.create({ url: browser.runtime.getURL(`/library.html${place}`) });

const stage = document.querySelector('#stage');
if (stage !== null) {
  const root = createRoot(stage);
  const draw = () =>
    root.render(
      <WelcomePage
        library={library}
        language={spoken.current()}
        tabs={tabs}
        practice={practice}
        openLibrary={openLibrary}
        permissions={<PermissionList desk={permissions} />}
      />,
    );
  spoken.watch((language) => {
    dressed.speak(language);
    draw();
  });
  draw();
}
