import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createChecker, defaultStyleGuide, rules } from '@/lib/checks';
import { createDictionary, type Dictionary, distance } from '@/lib/checks/spelling';

const read = (language: string): Dictionary => {
  const [aff = '', dic = ''] = ['aff', 'dic'].map((end) =>
    readFileSync(`node_modules/dictionary-${language}/index.${end}`, 'utf8'),
  );
  return createDictionary(aff, dic);
};
const dictionaries = new Map(['en', 'es'].map((language) => [language, read(language)]));
const check = createChecker(defaultStyleGuide, {
  rules: rules.filter(({ id }) => id === 'misspelling'),
  dictionary: (language) => dictionaries.get(language),
});

/** What is found in a post, each with the first thing it is put right to. */
const found = (text: string, language: string) =>
  check(text, { now: 0, language }).issues.map(({ words, fixes }) => `${words} → ${fixes[0]?.text}`);

describe('a dictionary', () => {
  it.each([
    ['en', 'house houses unhappily rewrites firefighters preparedness London NATO don’t they’re'],
    ['es', 'casa casas cerrarán comuníquese llámenos rápidamente evacuación Madrid reabrirá desinfección'],
  ])('of %s knows words in all their forms', (language, words) => {
    expect(words.split(' ').filter((word) => !dictionaries.get(language)?.knows(word))).toEqual([]);
  });

  it.each([
    ['en', 'houze housess goverment unhappyly london xbrtzq a1b'],
    ['es', 'caza-s evacuasion casass comuniquese madrid qwrt'],
  ])('of %s knows no others', (language, words) => {
    expect(words.split(' ').filter((word) => dictionaries.get(language)?.knows(word))).toEqual([]);
  });

  it('suggests what is one slip away, an accent first', () => {
    expect(dictionaries.get('es')?.suggest('reunion')[0]).toBe('reunión');
    expect(dictionaries.get('en')?.suggest('offcie')).toContain('office');
    expect(dictionaries.get('en')?.suggest('xbrtzq')).toEqual([]);
  });

  it('survives files that hold nothing, and words that are odd', () => {
    const empty = createDictionary('', '');
    expect(empty.knows('house')).toBe(false);
    for (const word of ['', '’', 'a'.repeat(5_000), '\u{1F600}', 'constructor', '__proto__'])
      expect(dictionaries.get('en')?.knows(word)).toBe(word === 'constructor');
  });

  it('counts slips', () => {
    expect(distance('recieve', 'receive', 2)).toBe(1);
    expect(distance('goverment', 'government', 2)).toBe(1);
    expect(distance('cat', 'horse', 2)).toBe(3);
  });
});

describe('spelling with a dictionary', () => {
  it.each([
    ['Crews will asses the damge on Elm Street.', 'damge → damage'],
    ['The comunnity meeting is at the firehouse.', 'comunnity → community'],
    ['Bring your insurnace card to the clinic.', 'insurnace → insurance'],
    ['Sandbags are availble at the yard.', 'availble → available'],
    ['Please conserve watre until Friday.', 'watre → water'],
    ['Ask about the scholership for lifeguards.', 'scholership → scholarship'],
    ['The bridge is closed for construciton.', 'construciton → construction'],
  ])('finds the slip in “%s”', (text, slip) => {
    expect(found(text, 'en')).toEqual([slip]);
  });

  it.each([
    ['La comundad se reúne en el parque.', 'comundad → comunidad'],
    ['Los bomberos apagaron el incendo anoche.', 'incendo → incendio'],
    ['El puente permanece cerado hoy.', 'cerado → cerrado'],
  ])('finds the slip in “%s”', (text, slip) => {
    expect(found(text, 'es')).toEqual([slip]);
  });

  it.each([
    ['en', 'Lineworkers restored 40 homes in Chattahoochee and Snoqualmie after the windstorm.'],
    ['en', 'The kayaks, pickleball nets and e-bikes are at the rec center; ask for Xochitl.'],
    ['en', 'Our telehealth webinar covers naloxone, PFAS, biosolids and mosquito fogging.'],
    ['en', 'The colour of the neighbouring theatre is grey, as the organisers programmed it.'],
    ['en', 'Tamales, pupusas, banh mi and lumpia at the Juneteenth potluck in Waxahachie.'],
    ['en', 'Livestream the stormwater hearing; floodplain maps and bioswales are on the agenda.'],
    ['en', 'Visita la oficina de licencias: hablamos español y kreyòl.'],
    ['en', 'A derecho, a haboob and a graupel shower in one week, says the NWS mesonet.'],
    ['es', 'Descargue la app, use el wifi del lobby y vea el webinar en YouTube o Facebook Live.'],
    ['es', 'Regístrese, llévelos y manténganlos lejos del río; comuníquenselo a sus vecinos.'],
    ['es', 'El condado de Maricopa y la ciudad de Albuquerque reabren los centros de votación.'],
    ['es', 'Guadalupe Etxeberria enseña zumba y ajedrez en el drive-thru del estadio.'],
  ])('leaves alone, in %s, “%s”', (language, text) => {
    expect(found(text, language)).toEqual([]);
  });

  it('leaves an agency’s own words alone', () => {
    const agency = { ...defaultStyleGuide.agency, places: ['Comunnity Hall'] };
    const own = createChecker(
      { ...defaultStyleGuide, agency },
      { dictionary: (language) => dictionaries.get(language) },
    );
    expect(own('Meet at the comunnity hall.', { now: 0, language: 'en' }).issues).toEqual([]);
  });

  it('says whether words were looked up', () => {
    expect(check('The pool is open.', { now: 0, language: 'en' }).spelling).toBe('ready');
    expect(check('Hồ bơi mở cửa.', { now: 0, language: 'vi' }).spelling).toBe('none');
  });
});
