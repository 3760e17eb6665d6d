import { browser } from 'wxt/browser';
import type { ReadFile } from './dictionaries';

/** Reads a text file that is part of the extension. */
export const readFile: ReadFile = async (path) => {
  const answer = await fetch(browser.runtime.getURL('/') + path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.text();
};
