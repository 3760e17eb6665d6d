import type { InterfaceLanguage } from '@/lib/checks/texts';
import { pageStyles } from './page-styles';

/** Gives a page of the extension its styles, its language, and the light or dark that the system asks for. */
export function dressPage(document: Document, styles: string, language: InterfaceLanguage): void {
  const style = document.createElement('style');
  style.textContent = pageStyles(styles);
  document.head.append(style);
  document.documentElement.lang = language;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const follow = () => {
    document.documentElement.dataset.theme = dark.matches ? 'dark' : 'light';
  };
  follow();
  dark.addEventListener('change', follow);
}
