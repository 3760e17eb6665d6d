import { type Draft, wholePost } from '@/lib/checks/draft';
import { isBegun } from '@/lib/checks/emergency/read';
import type { Context, Finding, Rule } from '@/lib/checks/rule';

/** How posts point to another language, by its code: its name in any form, or a few of its everyday words. */
const hints: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:english|inglés)(?!\p{L})|(?:(?<!\p{L})(?:the|and|is|in|for|your|of|to|until)(?!\p{L})[\s\S]{0,200}){3}/iu,
  es: /(?<!\p{L})(?:spanish|español|espanol)(?!\p{L})|(?:(?<!\p{L})(?:el|los|las|del|para|una|hasta|está|por|su)(?!\p{L})[\s\S]{0,200}){3}/iu,
  fr: /(?<!\p{L})(?:french|français)(?!\p{L})|(?:(?<!\p{L})(?:le|les|des|est|une|pour|dans|vous|jusqu)(?!\p{L})[\s\S]{0,200}){3}/iu,
  vi: /vietnamese|tiếng việt|[ạảấầậắằẵặẹẽếềểễệịọộớờởợụủứừửữự]/iu,
  zh: /chinese|中文|\p{Script=Han}{2}/iu,
  ko: /korean|\p{Script=Hangul}{2}/iu,
  ru: /russian|\p{Script=Cyrillic}{3}/iu,
  uk: /ukrainian|\p{Script=Cyrillic}{3}/iu,
  ar: /arabic|\p{Script=Arabic}{3}/iu,
  hi: /hindi|\p{Script=Devanagari}{3}/iu,
  ht: /(?<!\p{L})(?:haitian|creole|kreyòl|kreyol)(?!\p{L})/iu,
  tl: /(?<!\p{L})(?:tagalog|filipino)(?!\p{L})/iu,
  so: /(?<!\p{L})(?:somali|soomaali)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:portuguese|português)(?!\p{L})/iu,
};
const manyLanguages =
  /(?<!\p{L})(?:(?:other|more|additional|multiple|your|\d+|several) languages?|translat\p{L}+|otros idiomas|su idioma|traduc\p{L}+|multilingual)(?!\p{L})|\u{1F310}/iu;

const nameOf = (language: string, speaks: 'en' | 'es'): string => {
  try {
    return new Intl.DisplayNames([speaks], { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
};
const listed = (languages: readonly string[], speaks: 'en' | 'es'): string =>
  new Intl.ListFormat(speaks, { type: 'conjunction' }).format(languages.map((one) => nameOf(one, speaks)));

const base = (language: string): string => language.split('-')[0]?.toLowerCase() ?? language;

export default {
  id: 'em-language-parity',
  kind: 'emergency',
  severity: 'warning',
  title: { en: 'Warn people in your other languages too', es: 'Alerte también en sus otros idiomas' },
  why: {
    en: 'People who do not read this language are in the same danger.',
    es: 'Quien no lee este idioma corre el mismo peligro.',
  },
  message: {
    en: 'Post it in {languages} too, or say where people find it.',
    es: 'Publíquelo también en {languages}, o diga dónde se encuentra.',
  },
  source: 'https://digital.gov/resources/top-10-best-practices-for-multilingual-websites/',
  profiles: ['emergency', 'drill'],
  covers: 'post',
  scope: 'post',
  *check(draft: Draft, context: Context): Iterable<Finding> {
    const { agency, language, profile } = context;
    // Until an agency says who it is, its languages are a guess.
    if (
      agency.name === '' ||
      language === 'und' ||
      !isBegun(draft, context) ||
      manyLanguages.test(draft.text)
    )
      return;
    const others = agency.languages.filter(
      (one) => base(one) !== base(language) && hints[base(one)]?.test(draft.text) === false,
    );
    if (others.length === 0) return;
    yield {
      at: wholePost(draft),
      message: {
        en: `Post it in ${listed(others, 'en')} too, or say where people find it.`,
        es: `Publíquelo también en ${listed(others, 'es')}, o diga dónde se encuentra.`,
      },
      ...(profile === 'drill' && { severity: 'suggestion' as const }),
    };
  },
  examples: [
    { bad: '[[Leave zone 4 now.]]', context: { agency: { name: 'Riverton Fire', languages: ['en', 'es'] } } },
    {
      bad: '[[Salga de la zona 4 ahora.]]',
      context: { language: 'es', agency: { name: 'Riverton Fire', languages: ['en', 'es'] } },
    },
    {
      bad: '[[Leave zone 4 now. 离开第四区 现在离开]]',
      context: { agency: { name: 'Riverton Fire', languages: ['en', 'zh', 'ko'] } },
    },
    { ok: 'Leave zone 4 now.' },
    { ok: 'Leave zone 4 now.', context: { agency: { name: 'Riverton Fire', languages: ['en'] } } },
    {
      ok: 'Leave zone 4 now. En español: https://riverton.gov/es',
      context: { agency: { name: 'Riverton Fire', languages: ['en', 'es'] } },
    },
    {
      ok: 'Leave zone 4 now. / Salga de la zona 4 ahora. No espere: el fuego avanza por las calles hasta el río.',
      context: { agency: { name: 'Riverton Fire', languages: ['en', 'es'] } },
    },
    {
      ok: 'Leave zone 4 now. Other languages: https://riverton.gov/fire',
      context: { agency: { name: 'Riverton Fire', languages: ['en', 'es', 'vi'] } },
    },
  ],
} satisfies Rule;
