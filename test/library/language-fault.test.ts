import { describe, expect, it } from 'vitest';
import { languageFault } from '@/lib/library';
import { starterTemplates } from '@/lib/library/starter';

const spanish = 'No beba el agua del grifo hasta nuevo aviso. Hiérvala por un minuto antes de {{use}}. #Agua';

describe('a text under the wrong language', () => {
  it('is told of in one sentence', () => {
    expect(languageFault({ body: spanish, language: 'en' })).toEqual({
      seems: 'es',
      why: {
        en: 'This text stands under English and seems to be in Spanish.',
        es: 'Este texto figura en inglés y parece estar en español.',
      },
    });
  });

  it('is told of in every starter template of 60 letters whose language is turned around, and in none as they are', () => {
    const letters = (body: string) => body.replace(/\{\{.*?\}\}|#\S+/g, '').match(/\p{L}/gu)?.length ?? 0;
    for (const template of starterTemplates()) {
      expect(languageFault(template)).toBeNull();
      const { id, body, language } = template;
      const seems = languageFault({ body, language: language === 'en' ? 'es' : 'en' })?.seems;
      expect([id, seems]).toEqual([id, letters(body) < 60 ? undefined : language]);
    }
  });

  it('is not guessed at from fewer than 60 letters, from slots, links and hashtags, or in a language nobody knows', () => {
    expect(languageFault({ body: 'No beba el agua del grifo.', language: 'en' })).toBeNull();
    expect(
      languageFault({
        body: `{{calle}} https://ejemplo.gov/${'agua'.repeat(20)} #${'Agua'.repeat(20)}`,
        language: 'en',
      }),
    ).toBeNull();
    expect(languageFault({ body: spanish, language: 'haw' }, ['haw', 'en'])?.seems).not.toBe('haw');
    expect(languageFault({ body: spanish.replace('}}', ''), language: 'en' })).toBeNull();
  });
});
