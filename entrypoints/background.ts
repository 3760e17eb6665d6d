import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { loadComposer } from '@/lib/background/load-composer';
import { type Handlers, serve } from '@/lib/background/serve';

export default defineBackground(() => {
  const handlers: Handlers<Browser.runtime.MessageSender> = {
    loadComposer: (_asked, sender) => loadComposer(sender),
    check: () => ({ issues: [], language: 'und', rulesRun: 0 }),
    findTemplates: () => [],
    readTemplate: () => null,
    fillTemplate: () => ({ ok: false, problems: {} }),
  };

  browser.runtime.onMessage.addListener((message, sender, respond) => {
    serve(handlers, message, sender).then(respond);
    return true;
  });

  browser.runtime.onConnect.addListener((port) => {
    const sender = port.sender ?? {};
    port.onMessage.addListener(async (message: { id?: unknown }) => {
      port.postMessage({ id: message?.id, answer: await serve(handlers, message, sender) });
    });
  });
});
