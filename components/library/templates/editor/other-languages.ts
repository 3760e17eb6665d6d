/** Languages that governments in the US, Canada and the UK most often post in, BCP 47. */
export const otherLanguages: readonly string[] = [
  ...['en', 'es', 'fr', 'zh-Hans', 'zh-Hant', 'vi', 'tl', 'ko', 'ru', 'ar', 'ht', 'pt', 'hmn', 'so'],
  ...['am', 'fa', 'hi', 'ur', 'pa', 'bn', 'pl', 'uk', 'ja', 'de', 'it', 'km', 'cy'],
];
