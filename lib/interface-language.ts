import { browser } from 'wxt/browser';
import type { InterfaceLanguage } from './checks/texts';
import { type Followed, followSetting } from './follow-setting';
import { type LanguageChoice, languageChoice } from './settings';

/** The language Plainpost speaks to a person: the browser's until their choice is read. */
export type SpokenLanguage = Followed<InterfaceLanguage>;

/** The language that goes with a choice; what is stored is not trusted. */
export function languageOf(choice: LanguageChoice): InterfaceLanguage {
  if (choice === 'en' || choice === 'es') return choice;
  return browser.i18n.getUILanguage().startsWith('es') ? 'es' : 'en';
}

/** Follows the person's choice of language, as it is and as it becomes. */
export const followLanguage = (): SpokenLanguage => followSetting(languageChoice, languageOf);
