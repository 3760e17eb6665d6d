import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openGate } from '@/lib/sentinel/gate';
import { guard } from '@/lib/sentinel/guard';
import { handover } from '@/lib/sentinel/handover';
import { watch } from '@/lib/sentinel/watch';
import { siteOf } from '@/lib/sites';

// Not a content script in WXT's sense: its wrapper announces itself to the page. The manifest names this one itself.
export default defineUnlistedScript({
  main() {
    const site = siteOf(location.href);
    if (site === undefined) return;
    const shared = handover();
    openGate(window, shared);
    guard(window, shared, 'from-start');
    watch(window, site, shared, () => {
      // A tab that outlived an update of the extension has nobody to answer; the page itself is not disturbed.
      if (browser.runtime?.id === undefined) return;
      browser.runtime.sendMessage({ name: 'loadComposer', asked: {} }).catch(() => {});
    });
  },
});
