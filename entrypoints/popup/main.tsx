import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { dressPage } from '@/components/dress-page';
import { GateChoice } from '@/components/gate/GateChoice';
import { Popup } from '@/components/popup/Popup';
import { styles } from '@/components/popup/styles';
import { attachBox } from '@/lib/background/attach-box';
import { readTab, turnOff, turnOn } from '@/lib/popup';

const language = browser.i18n.getUILanguage().startsWith('es') ? 'es' : 'en';
dressPage(document, styles, language);

const stage = document.querySelector('#stage');
const actions = {
  readTab: async () => readTab((await browser.tabs.query({ active: true, currentWindow: true }))[0]),
  turnOn,
  turnOff,
  attach: async (tabId: number) => {
    const isOpen = (await attachBox(tabId, language)) !== 'closed';
    // What there is to say is said on the page itself, where the box is.
    if (isOpen) window.close();
    return isOpen;
  },
  openLibrary: () => {
    void browser.runtime.openOptionsPage();
    window.close();
  },
  openReview: () => {
    void browser.tabs.create({ url: browser.runtime.getURL('/review.html') });
    window.close();
  },
};
if (stage !== null) {
  createRoot(stage).render(
    <Popup actions={actions} language={language}>
      <GateChoice />
    </Popup>,
  );
}
