import type { InterfaceLanguage } from '@/lib/checks/texts';
import { pageStyles } from './page-styles';

/** A page of the extension that has been dressed. */
export interface Dressed {
  /** Says to the browser and to screen readers which language the page is in now. */
  speak(language: InterfaceLanguage): void;
}

/** Gives a page of the extension its styles, its language, and the light or dark that the system asks for. */
export function dressPage(document: Document, styles: string, language: InterfaceLanguage): Dressed {
  const style = document.createElement('style');
  style.textContent = pageStyles(styles);
  document.head.append(style);
  const speak = (now: InterfaceLanguage) => {
    document.documentElement.lang = now;
  };
  speak(language);
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const follow = () => {
    document.documentElement.dataset.theme = dark.matches ? 'dark' : 'light';
  };
  follow();
  dark.addEventListener('change', follow);
  return { speak };
}
