import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { guard } from '@/lib/sentinel/guard';
import { handover } from '@/lib/sentinel/handover';
import { watch } from '@/lib/sentinel/watch';
import { siteOf, sites } from '@/lib/sites';

export default defineContentScript({
  matches: sites.flatMap((site) => site.matches),
  runAt: 'document_start',
  main() {
    const site = siteOf(location.href);
    if (site === undefined) return;
    const shared = handover();
    guard(window, shared);
    watch(window, site, shared, () => {
      // A tab that outlived an update of the extension has nobody to answer; the page itself is not disturbed.
      if (browser.runtime?.id === undefined) return;
      browser.runtime.sendMessage({ name: 'loadComposer', asked: {} }).catch(() => {});
    });
  },
});
