import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { dressPage } from '@/components/dress-page';
import { GateChoice } from '@/components/gate/GateChoice';
import { Popup } from '@/components/popup/Popup';
import { styles } from '@/components/popup/styles';
import { SharedLine } from '@/components/shared-line/SharedLine';
import { attachBox } from '@/lib/background/attach-box';
import { followLanguage } from '@/lib/interface-language';
import type { Answer, Answers } from '@/lib/messages';
import { readGranted, readTab, switchSite, turnOff, turnOn } from '@/lib/popup';

const spoken = followLanguage();
await spoken.known;
const dressed = dressPage(document, styles, spoken.current());

const stage = document.querySelector('#stage');
const actions = {
  readTab: async () => readTab((await browser.tabs.query({ active: true, currentWindow: true }))[0]),
  turnOn,
  turnOff,
  switchSite,
  attach: async (tabId: number) => {
    const isOpen = (await attachBox(tabId, spoken.current())) !== 'closed';
    // What there is to say is said on the page itself, where the box is.
    if (isOpen) window.close();
    return isOpen;
  },
  reload: async (tabId: number) => {
    await browser.tabs.reload(tabId);
    window.close();
  },
  openLibrary: () => {
    void browser.runtime.openOptionsPage();
    window.close();
  },
  openReview: () => {
    void browser.tabs.create({ url: browser.runtime.getURL('/review.html') });
    window.close();
  },
  openPractice: () => {
    void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html#practice') });
    window.close();
  },
  permissions: { read: readGranted, giveBack: turnOff },
};
const readSharing = async (): Promise<Answers['sharing']> => {
  const answer: Answer<Answers['sharing']> = await browser.runtime.sendMessage({
    name: 'sharing',
    asked: {},
  });
  return answer.ok ? answer.value : null;
};
if (stage !== null) {
  const root = createRoot(stage);
  const draw = () =>
    root.render(
      <Popup actions={actions} language={spoken.current()}>
        <GateChoice />
        <SharedLine read={readSharing} />
      </Popup>,
    );
  spoken.watch((language) => {
    dressed.speak(language);
    draw();
  });
  draw();
}
