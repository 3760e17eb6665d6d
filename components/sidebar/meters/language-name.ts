import type { InterfaceLanguage } from '@/lib/checks/texts';

/** What a language (BCP 47) is called in another, with a capital; undefined where the text did not tell. */
export function languageName(code: string, speaks: InterfaceLanguage): string | undefined {
  if (code === 'und') return undefined;
  const name = new Intl.DisplayNames(speaks, { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toUpperCase() + name.slice(1);
}
