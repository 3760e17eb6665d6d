import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isAreYouThere } from '@/lib/open-tabs/there';
import { openGate } from '@/lib/sentinel/gate';
import { guard } from '@/lib/sentinel/guard';
import { handover } from '@/lib/sentinel/handover';
import { watch } from '@/lib/sentinel/watch';
import { siteOf } from '@/lib/sites';

// Not a content script in WXT's sense: its wrapper announces itself to the page. The manifest names this one itself.
export default defineUnlistedScript({
  main() {
    const shared = handover();
    if (shared.watches) return;
    openGate(window, shared);
    // On a page that stood already when the person allowed it, the page's own listeners came first.
    guard(window, shared, document.readyState === 'loading' ? 'from-start' : 'late');
    const loadComposer = () => {
      // A tab that outlived an update of the extension has nobody to answer; the page itself is not disturbed.
      if (browser.runtime?.id === undefined) return;
      browser.runtime.sendMessage({ name: 'loadComposer', asked: {} }).catch(() => {});
    };
    watch(window, () => siteOf(location.href, document), shared, loadComposer);
    browser.runtime.onMessage.addListener((message, _sender, respond) => {
      if (!isAreYouThere(message)) return;
      respond(true);
      // It had the focus while Plainpost was switched off.
      if (shared.onBox === undefined && shared.box?.isConnected) loadComposer();
    });
  },
});
