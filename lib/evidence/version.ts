import { browser } from 'wxt/browser';

/** Plainpost's version, which is that of its rules too. */
export const version = (): string => browser.runtime.getManifest().version;
