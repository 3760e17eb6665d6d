import type { Draft } from './draft';
import { createRecent } from './recent';

const remembered = 500;
/** UTF-16 units from which on it is cheaper to ask sentence by sentence. */
const long = 1_000;

/**
 * Makes a test of a post that asks each sentence but once: all but one of them stay while a post is edited.
 * @param test tells the same of a text as of the sentences that it is made of
 */
export function someSentence(
  form: 'text' | 'prose',
  test: (text: string) => boolean,
): (draft: Draft) => boolean {
  const seen = createRecent<boolean>(remembered);
  return (draft) => {
    if (draft.text.length < long) return test(draft[form]);
    return draft.sentences.some((sentence) => {
      const text = sentence[form];
      const known = seen.get(text);
      if (known !== undefined) return known;
      const found = test(text);
      seen.set(text, found);
      return found;
    });
  };
}
