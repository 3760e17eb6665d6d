import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Diagnostics, diagnose } from '@/lib/diagnostics';
import { siteOf } from '@/lib/sites';

/** Tells the popup how the boxes of one page are made. */
export default defineUnlistedScript(
  (): Diagnostics =>
    diagnose(document, siteOf(location.href, document), {
      plainpost: browser.runtime.getManifest().version,
      browser: navigator.userAgent,
    }),
);
