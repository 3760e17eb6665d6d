import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showSentence } from '@/lib/attach';

/** Lets the background tell a person one sentence on a page that has nothing else of ours. */
export default defineUnlistedScript(() => {
  const world = globalThis as { plainpostSentence?: (sentence: string, dismiss: string) => void };
  world.plainpostSentence = (sentence, dismiss) => showSentence(document, sentence, dismiss);
});
