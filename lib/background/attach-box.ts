import { browser } from 'wxt/browser';
import { attachTexts } from '@/lib/attach/attach-texts';
import type { FoundInFrame } from '@/lib/attach/box-in-use';
import { type InterfaceLanguage, say } from '@/lib/checks/texts';
import { putComposer } from './load-composer';

type Found = FoundInFrame & { readonly loaded?: boolean };

/**
 * Gives the sidebar to the box a person is in, on any page they asked for it on; says in one sentence why not.
 * @param frameId the frame the box is in, where the browser tells
 * @returns what was found; 'closed' where the browser lets nobody in
 */
export async function attachBox(
  tabId: number,
  language: InterfaceLanguage,
  frameId?: number,
): Promise<Found['found'] | 'closed'> {
  const target = frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
  const answers = await browser.scripting
    .executeScript({ target, files: ['/attach.js'] })
    .catch(() => undefined);
  if (answers === undefined) return 'closed';
  const found = answers.map(({ frameId, result }) => ({ frameId, result: result as Found | undefined }));
  const [box] = found.filter(({ result }) => result?.found === 'box');
  if (box !== undefined) {
    if (box.result?.loaded !== true) await putComposer(tabId, box.frameId);
    return 'box';
  }
  const reasons = found.flatMap(({ result }) => (result ? [result.found] : []));
  const why =
    (['other-site', 'locked', 'opted-out'] as const).find((one) => reasons.includes(one)) ?? 'no-box';
  await tell(tabId, say(attachTexts[why], language), say(attachTexts.dismiss, language));
  return why;
}

/** Tells a person one sentence on a page that has nothing else of ours. */
export async function tell(tabId: number, sentence: string, dismiss: string): Promise<void> {
  const target = { tabId };
  await browser.scripting.executeScript({ target, files: ['/sentence.js'] });
  await browser.scripting.executeScript({
    target,
    args: [sentence, dismiss],
    // Runs in the page's frame, where the file before has put `showSentence`.
    func: (...words: [string, string]) =>
      (globalThis as { plainpostSentence?: (...given: [string, string]) => void }).plainpostSentence?.(
        ...words,
      ),
  });
}
