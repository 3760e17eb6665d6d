import { once } from './once';

/** The languages Plainpost itself speaks. */
export type InterfaceLanguage = 'en' | 'es';

/** One sentence for a person, in every language Plainpost speaks; `{name}` is filled from parameters. */
export type Texts = Readonly<Record<InterfaceLanguage, string>>;

/** What fills the `{name}` slots of a text. */
export type Parameters = Readonly<Record<string, string | number>>;

/** Both as they are written in the United States: 1,234.5. */
const numbers = {
  en: once(() => new Intl.NumberFormat('en-US')),
  es: once(() => new Intl.NumberFormat('es-US')),
};

/** Writes a text in one language, its `{name}` slots filled; a slot without a parameter stays as it is. */
export function say(texts: Texts, language: InterfaceLanguage, parameters: Parameters = {}): string {
  const figures = numbers[language];
  return texts[language].replace(/\{(\w+)\}/g, (slot, name: string) => {
    const parameter = (Object.hasOwn(parameters, name) ? parameters[name] : undefined) ?? slot;
    return typeof parameter === 'number' ? figures().format(parameter) : parameter;
  });
}
