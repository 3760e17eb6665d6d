import { once } from './once';

/** The languages Plainpost itself speaks. */
export type InterfaceLanguage = 'en' | 'es';

/** One sentence for a person, in every language Plainpost speaks; `{name}` is filled from parameters. */
export type Texts = Readonly<Record<InterfaceLanguage, string>>;

/** A sentence that goes by its `{count}`: what is said of one, and of any other number, none included. */
export type CountedTexts = Readonly<
  Record<InterfaceLanguage, { readonly one: string; readonly other: string }>
>;

/** What fills the `{name}` slots of a text. */
export type Parameters = Readonly<Record<string, string | number>>;

/** The same, with the number that a counted sentence goes by. */
export type CountedParameters = Parameters & { readonly count: number };

/** Both as they are written in the United States: 1,234.5. */
const numbers = {
  en: once(() => new Intl.NumberFormat('en-US')),
  es: once(() => new Intl.NumberFormat('es-US')),
};

// The platform knows the rules. Of those of our languages only “one” differs in what we say: Spanish has a further form
// for whole millions (“un millón de…”), which nothing here is counted in.
const plurals = {
  en: once(() => new Intl.PluralRules('en')),
  es: once(() => new Intl.PluralRules('es')),
};

/**
 * Writes a text in one language, its `{name}` slots filled; a slot without a parameter stays as it is. A counted text
 * goes by the parameter `count`.
 */
export function say(texts: Texts, language: InterfaceLanguage, parameters?: Parameters): string;
export function say(texts: CountedTexts, language: InterfaceLanguage, parameters: CountedParameters): string;
export function say(
  texts: Texts | CountedTexts,
  language: InterfaceLanguage,
  parameters: Parameters = {},
): string {
  const figures = numbers[language];
  const said = texts[language];
  const text = typeof said === 'string' ? said : said[formOf(parameters.count, language)];
  return text.replace(/\{(\w+)\}/g, (slot, name: string) => {
    const parameter = (Object.hasOwn(parameters, name) ? parameters[name] : undefined) ?? slot;
    return typeof parameter === 'number' ? figures().format(parameter) : parameter;
  });
}

const formOf = (count: string | number | undefined, language: InterfaceLanguage): 'one' | 'other' =>
  plurals[language]().select(Number(count)) === 'one' ? 'one' : 'other';
