/** How English is written elsewhere, and in the United States; one at a time makes one of the other. */
const spellings: readonly (readonly [pattern: RegExp, american: string])[] = [
  [/our(?=s?$|ed$|ing$|able$|ful$|hood$|hoods$|ly$|ite$|ites$|er$|ers$)/, 'or'],
  [/is(?=e$|es$|ed$|ing$|ation$|ations$|er$|ers$|ational$)/, 'iz'],
  [/ys(?=e$|es$|ed$|ing$)/, 'yz'],
  [/ll(?=ed$|ing$|er$|ers$|or$|ors$|ation$)/, 'l'],
  [/l(?=ment$|ments$|ful$|fully$)/, 'll'],
  [/(?<=cen|thea|me|li|spec|lus|sabo|ni|mi)tre(?=s?$)/, 'ter'],
  [/ogue(?=s?$)/, 'og'],
  [/ence(?=s?$|less$)/, 'ense'],
  [/mme(?=s?$)/, 'm'],
  [/ae/, 'e'],
  [/oe/, 'e'],
  [/pp(?=ed$|ing$|er$|ers$)/, 'p'],
  [/ss(?=ed$|ing$)/, 's'],
  [/dge(?=ment)/, 'dg'],
  [/grey/, 'gray'],
  [/plough/, 'plow'],
  [/tyre/, 'tire'],
  [/kerb/, 'curb'],
  [/cheque/, 'check'],
];

/** The American spellings a word may be the British, Canadian or Australian one of. */
export const americanSpellings = (word: string): string[] =>
  spellings.flatMap(([pattern, american]) => (pattern.test(word) ? word.replace(pattern, american) : []));

const prefix =
  /^(?:un|re|pre|non|anti|multi|over|under|mis|de|co|inter|intra|micro|mini|cyber|tele|hydro|geo|bio|eco|mega|super|semi|sub|trans|post|auto|counter|cross|out|up|down|mid|bi|tri|socio|neuro|cardio|electro|thermo|para|photo|self|e|i)(?=\p{L}{3})/u;
const suffix =
  /(?:wide|like|free|proof|able|less|ness|fest|thon|ers?|ing|ed|ship|ward|wards|gate|ish|ies?|ish|[’']?s|y)$/u;

/** What is left of a word without a part that may be put before or after nearly any word. */
export const bareForms = (word: string): string[] => [
  ...(prefix.test(word) ? [word.replace(prefix, '')] : []),
  ...(suffix.test(word) && word.length > 6 ? [word.replace(suffix, '')] : []),
];
