import { describe, expect, it } from 'vitest';
import { createDraft } from '@/lib/checks/draft';
import { measureReadability } from '@/lib/checks/readability/measure';
import { countSpanishSyllables } from '@/lib/checks/readability/spanish-syllables';

/** Divided by hand after the spelling rules of the Academies (2010), where an h parts nothing and ui is one syllable. */
const divided = `y hoy muy rey buey bien que quien seis fue guion tres luz Juan huir diez ley
a-gua ca-lle ca-lor pue-blo le-er a-ún pa-ís ba-úl rí-o dí-a guí-a cui-dar rui-do viu-do ciu-dad tie-rra cons-truir
bú-ho hue-vo lluvia:2 fue-go puen-te re-hu-sar:2 des-hie-lo gui-tarra:3
a-ho-ra co-he-te al-co-hol ba-hí-a pro-hí-be prohi-bi-do ahu-ma-do ahi-ja-do te-a-tro po-e-ta U-ru-guay Pa-ra-guay
je-sui-ta in-clui-do cons-trui-do cam-biáis pai-sa-je tor-men-ta in-cen-dio re-fu-gio o-es-te es-cue-la
a-é-re-o ve-hí-cu-lo pa-ra-no-ia ca-ca-hue-te za-na-ho-ria al-ba-ha-ca al-cal-dí-a lin-güís-ti-ca i-nun-da-ción
e-mer-gen-cia po-li-cí-a me-dia-no-che e-va-cua-ción bi-blio-te-ca gra-tui-to:3 re-ci-cla-je a-ve-ri-güe
ve-ci-na-rio:4 es-ta-cio-na-mien-to zo-o-ló-gi-co le-í-ais vi-ví-ais a-tri-buí-a`;

describe('Spanish syllables', () => {
  const words = divided.split(/\s+/).map((entry) => {
    const [parts = '', told] = entry.split(':');
    return {
      word: parts.replaceAll('-', ''),
      count: told === undefined ? parts.split('-').length : Number(told),
    };
  });

  it.each(words)('$word has $count', ({ word, count }) => {
    expect(countSpanishSyllables(word)).toBe(count);
    expect(countSpanishSyllables(word.toUpperCase())).toBe(count);
  });

  it('counts one for what has no vowel', () => {
    expect(countSpanishSyllables('km')).toBe(1);
  });
});

const measure = (text: string, language: string) => measureReadability(createDraft(text), language);

/** 10 + 12 + 8 = 30 words of one syllable, in 3 sentences. */
const shortWords =
  'We will fix the road on Elm Street next week. Please park your car on Oak Street or Pine Street till then. Call us if you need help with this.';

describe('how hard a text is to read', () => {
  it('is a Flesch–Kincaid grade in English', () => {
    // 30 words, 3 sentences, 30 syllables: 0.39 · 10 + 11.8 · 1 − 15.59 = 0.11.
    expect(measure(shortWords, 'en')).toEqual({
      measure: 'Flesch–Kincaid grade',
      score: 0.1,
      words: 30,
      sentences: 3,
    });
  });

  it('rises with long words', () => {
    // The same three sentences with 'municipality' (6 syllables) for 'us' and 'vehicle' (3) for 'car':
    // 30 words, 37 syllables: 3.9 + 11.8 · 37 / 30 − 15.59 = 2.8633.
    const harder = shortWords.replace('us', 'municipality').replace('car', 'vehicle');
    expect(measure(harder, 'en')?.score).toBe(2.9);
  });

  it('is INFLESZ in Spanish, with its band', () => {
    // 10 words a sentence; syllables by hand:
    // La (1) bi-blio-te-ca (4) del (1) cen-tro (2) a-bre (2) los (1) lu-nes (2) y (1) los (1) mar-tes (2) = 17
    // Trai-ga (2) a (1) sus (1) hi-jos (2) y (1) lea (le-a, 2) con (1) e-llos (2) to-dos (2) jun-tos (2) = 16
    // Lla-me (2) al (1) nú-me-ro (3) del (1) par-que (2) si (1) tie-ne (2) al-gu-na (3) du-da (2) más (1) = 18
    // 51 syllables, 30 words, 3 sentences: 206.835 − 62.3 · 1.7 − 10 = 90.925.
    const text =
      'La biblioteca del centro abre los lunes y los martes. Traiga a sus hijos y lea con ellos todos juntos. Llame al número del parque si tiene alguna duda más.';
    expect(measure(text, 'es')).toEqual({
      measure: 'INFLESZ',
      score: 90.9,
      band: 'muy fácil',
      words: 30,
      sentences: 3,
    });
  });

  it('calls officialese very hard in Spanish', () => {
    const text =
      'La administración municipal procederá próximamente a la implementación de restricciones extraordinarias. Los beneficiarios deberán cumplimentar la documentación correspondiente previamente. La inobservancia de las disposiciones reglamentarias ocasionará responsabilidades administrativas. Comuníquese inmediatamente con nuestro departamento.';
    expect(measure(text, 'es')).toMatchObject({ measure: 'INFLESZ', band: 'muy difícil' });
  });

  it('is not measured under 30 words or 3 sentences', () => {
    expect(measure(shortWords.replace('Please ', ''), 'en')).toBeUndefined();
    expect(measure(shortWords.replace('. Please', ' and'), 'en')).toBeUndefined();
    expect(measure('', 'en')).toBeUndefined();
  });

  it('is not measured where there is no measure', () => {
    expect(measure(shortWords, 'und')).toBeUndefined();
    expect(measure(shortWords, 'vi')).toBeUndefined();
    expect(measure(shortWords, 'constructor')).toBeUndefined();
  });

  it('passes over links, hashtags, numbers and headings', () => {
    const dressed = `Road work\n${shortWords.replace('week', 'week 24')}\nhttps://example.gov/unquestionably #Infrastructure @CityOfRiverton`;
    expect(measure(dressed, 'en')).toEqual(measure(shortWords, 'en'));
  });
});
