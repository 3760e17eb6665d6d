/**
 * A number as a person types it, as digits with an optional decimal point; null when it is none. Groups of three are
 * taken where a comma parts them, as in the United States; “1.200” in Spanish may mean either and is refused.
 */
export function readNumber(typed: string, language: string): string | null {
  const plain = /^[-−]?\d{1,3}(?:[,\u00A0\u202F ]\d{3})+(?:\.\d{1,6})?$/.test(typed)
    ? typed.replace(/[,\u00A0\u202F ]/g, '')
    : typed;
  const [, sign = '', whole = '', decimals] = /^([-−]?)(\d{1,15})(?:\.(\d{1,6}))?$/.exec(plain) ?? [];
  if (whole === '') return null;
  if (decimals?.length === 3 && /^[1-9]\d{0,2}$/.test(whole) && !language.startsWith('en')) return null;
  const trimmed = whole.replace(/^0+(?=\d)/, '');
  return `${sign && '-'}${trimmed}${decimals === undefined ? '' : `.${decimals}`}`;
}

/** Writes digits with an optional decimal point as the language does: "1,200", "12.5". */
export function writeNumber(digits: string, language: string): string {
  const decimals = digits.split('.')[1]?.length ?? 0;
  const format = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return new Intl.NumberFormat(localeOf(language), format).format(Number(digits));
}

/** Spanish is written as it is in the United States, unless its code names another country. */
function localeOf(language: string): string {
  const locale = language === 'es' ? 'es-US' : language;
  return Intl.NumberFormat.supportedLocalesOf([locale]).length > 0 ? locale : 'en-US';
}
