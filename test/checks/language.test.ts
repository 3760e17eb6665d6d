import { describe, expect, it } from 'vitest';
import { createChecker, defaultStyleGuide } from '@/lib/checks';
import { detectLanguage } from '@/lib/checks/language';

const check = createChecker(defaultStyleGuide);
const language = (text: string): string => check(text, { now: 0 }).language;

describe('the language of a post', () => {
  it.each([
    ['en', 'Road closed'],
    ['en', 'Please utilize Oak St. today.'],
    ['en', 'Crews are working on Main Street. Crews are working on Main Street.'],
    ['en', 'The library is closed on Monday. Return books at the front door.'],
    ['en', 'Boil your water for one minute. #AguaHervida @CiudadDeRiverton https://example.gov/es/agua'],
    ['es', 'Calle cerrada por inundación'],
    ['es', 'La biblioteca estará cerrada el lunes. Devuelva los libros en la entrada.'],
    ['es', 'Hierva el agua un minuto antes de usarla. #BoilWater'],
    ['und', 'Вода отключена до вечера, приносим извинения'],
    ['und', '停水通知：今天下午三点至晚上八点'],
    ['und', 'Thư viện đóng cửa vào thứ Hai. Vui lòng trả sách ở cửa trước.'],
    ['und', 'La bibliothèque est fermée ce lundi, rendez vos livres devant la porte.'],
    ['und', '#RoadClosure @city https://example.gov'],
    ['und', '🚧 911'],
    ['und', 'ok'],
    ['und', ''],
  ])('is %s for: %s', (expected, text) => {
    expect(language(text)).toBe(expected);
  });

  it('is one the agency posts in, or none', () => {
    expect(detectLanguage('La bibliothèque est fermée ce lundi pour travaux.', ['en', 'fr'])).toBe('fr');
    expect(detectLanguage('Road closed because of flooding', ['xx'])).toBe('und');
  });

  it('is what a template says it is, whatever the words', () => {
    expect(check('Utilize Oak St.', { now: 0, language: 'es' }).issues).toEqual([]);
    expect(check('Utilize Oak St.', { now: 0, language: 'en' }).issues).toHaveLength(1);
  });

  it('keeps English word lists off other languages', () => {
    const text = 'El comité va a utilize la sala. Participe en la reunión sobre el agua regarding el lago.';
    expect(check(text, { now: 0, language: 'es' }).issues).toEqual([]);
  });
});
