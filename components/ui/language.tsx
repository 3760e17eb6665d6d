import { createContext, useContext } from 'react';
import {
  type CountedParameters,
  type CountedTexts,
  type InterfaceLanguage,
  type Parameters,
  say,
  type Texts,
} from '@/lib/checks/texts';

/** The language the interface is shown in. */
export const LanguageContext = createContext<InterfaceLanguage>('en');

/** Writes a text in the interface's language; a counted one goes by the parameter `count`. */
export interface Say {
  (texts: Texts, parameters?: Parameters): string;
  (texts: CountedTexts, parameters: CountedParameters): string;
}

/** Gives the function that writes a text in the interface's language. */
export function useSay(): Say {
  const language = useContext(LanguageContext);
  // What each of the two ways of asking takes is said by `Say`.
  return (texts: Texts | CountedTexts, parameters?: Parameters) => say(texts as Texts, language, parameters);
}
