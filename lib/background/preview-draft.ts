import type { AgencyFacts, InterfaceLanguage } from '@/lib/checks';
import { type NameOf, previewOf, readEmojiNames, type Voice } from '@/lib/preview';
import type { ReadFile } from './dictionaries';
import type { Handlers } from './serve';

const mayHaveEmoji = /\p{Extended_Pictographic}|\p{RI}/u;
const unnamed: NameOf = () => undefined;

/**
 * Answers 'preview'. The names of emoji are read when a post first has one; where they cannot be, an emoji is only
 * called one.
 */
export function createPreview(
  read: ReadFile,
  speaks: () => InterfaceLanguage,
  agency: () => Promise<Pick<AgencyFacts, 'name' | 'handles'>>,
): Handlers<unknown>['preview'] {
  const lists = new Map<Voice, Promise<NameOf>>();

  function namesIn(voice: Voice): Promise<NameOf> {
    const known = lists.get(voice);
    if (known !== undefined) return known;
    const list = read(`emoji-names/${voice}.txt`).then(readEmojiNames, (error) => {
      console.error(`The ${voice} names of emoji could not be read; they are said without one.`, error);
      return unnamed;
    });
    lists.set(voice, list);
    return list;
  }

  return async ({ text, language }) => {
    const voice = voiceOf(language) ?? speaks();
    const names = mayHaveEmoji.test(text) ? await namesIn(voice) : unnamed;
    const { name, handles } = await agency();
    return { ...previewOf(text, voice, names), by: { name, handle: handles[0] ?? '' } };
  };
}

function voiceOf(language: string | undefined): Voice | undefined {
  const base = language?.split('-', 1)[0];
  return base === 'en' || base === 'es' ? base : undefined;
}
