import { browser } from 'wxt/browser';
import { noPolicy, type Policy } from './policy';
import { readPolicy } from './read-policy';

/** Calls back with what is prescribed, now and whenever it changes. @returns what ends it */
export function followPolicy(changed: (policy: Policy) => void): () => void {
  let isOver = false;
  const tell = () =>
    void readPolicy().then((policy) => {
      if (!isOver) changed(policy);
    });
  const heard = (_changes: unknown, area: string) => {
    if (area === 'managed') tell();
  };
  browser.storage.onChanged.addListener(heard);
  tell();
  return () => {
    isOver = true;
    browser.storage.onChanged.removeListener(heard);
  };
}

/** The policy as a setting, for those who follow one. */
export const policySetting = { fallback: noPolicy, getValue: readPolicy, watch: followPolicy };
