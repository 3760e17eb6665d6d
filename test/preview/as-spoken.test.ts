import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asSpoken, joinSpoken, type Voice } from '@/lib/preview';
import { emojiNames } from './emoji-names';

const names = { en: emojiNames('en'), es: emojiNames('es') };
const spoken = (text: string, voice: Voice = 'en') => asSpoken(text, voice, names[voice]);
const said = (text: string, voice: Voice = 'en') => joinSpoken(spoken(text, voice));
const oddOf = (text: string, voice: Voice = 'en') =>
  spoken(text, voice)
    .filter(({ odd }) => odd)
    .map(({ text: words, odd }) => `${words} ${odd}`);

const english: readonly (readonly [string, string])[] = [
  ['Oak St. is closed.', 'Oak St. is closed.'],
  ['Road closed #RoadClosure', 'Road closed hashtag Road Closure'],
  ['Road closed #roadclosure', 'Road closed hashtag roadclosure'],
  ['#FEMAHelp is here', 'hashtag FEMA Help is here'],
  ['#COVID19', 'hashtag COVID 19'],
  ['#Storm_Watch', 'hashtag Storm Watch'],
  ['Thanks, @CityOfRiverton.', 'Thanks, at City Of Riverton.'],
  ['See https://riverton.gov/roads', 'See link, riverton dot gov slash roads'],
  ['See riverton.gov.', 'See link, riverton dot gov.'],
  ['Write to info@riverton.gov', 'Write to info at riverton dot gov'],
  ['🔥🔥🔥 Stay inside', 'fire, fire, fire Stay inside'],
  ['🔥 🔥 Stay inside', 'fire, fire Stay inside'],
  ['Ice ❄️ on Main', 'Ice snowflake on Main'],
  ['Thank you 👍🏽', 'Thank you thumbs up: medium skin tone'],
  ['Crew 👩🏾‍🚒', 'Crew woman firefighter: medium-dark skin tone'],
  ['Call 2️⃣1️⃣1️⃣', 'Call keycap: 2, keycap: 1, keycap: 1'],
  ['🇵🇷 parade', 'flag: Puerto Rico parade'],
  ['👨‍👩‍👧 day', 'man, woman, girl day'],
  ['→ Boil water', 'right arrow Boil water'],
  ['• Water', 'bullet Water'],
  ['✅ Done', 'check mark button Done'],
  ['Mon | Tue', 'Mon bar Tue'],
  ['Parks & roads', 'Parks and roads'],
  ['𝐁𝐨', 'mathematical bold capital B, mathematical bold small o'],
  ['🅑us', 'negative circled capital B us'],
  ['Line one\nLine two', 'Line one\nLine two'],
  ['Call 555-0100 at 5:30 p.m.', 'Call 555-0100 at 5:30 p.m.'],
  ['BOIL WATER NOW', 'BOIL WATER NOW'],
  ['(🔥)', '(fire)'],
];

const spanish: readonly (readonly [string, string])[] = [
  ['Calle cerrada #CierreDeCalle', 'Calle cerrada etiqueta Cierre De Calle'],
  ['#cierredecalle', 'etiqueta cierredecalle'],
  ['Gracias, @CiudadDeRiverton', 'Gracias, arroba Ciudad De Riverton'],
  ['Vea https://riverton.gov/calles', 'Vea enlace, riverton punto gov barra calles'],
  ['🔥🔥🔥 No salga', 'fuego, fuego, fuego No salga'],
  ['⚠️ Hielo', 'advertencia Hielo'],
  ['👍🏽', 'pulgar hacia arriba: tono de piel medio'],
  ['🇲🇽', 'bandera: México'],
  ['→ Hierva el agua', 'flecha derecha Hierva el agua'],
  ['¡🔥!', '¡fuego!'],
  ['𝐀', 'A mayúscula matemática negrita'],
];

describe('a post as a screen reader says it', () => {
  it.each(english)('in English: %s', (text, expected) => expect(said(text)).toBe(expected));
  it.each(spanish)('in Spanish: %s', (text, expected) => expect(said(text, 'es')).toBe(expected));

  it('tells what is heard otherwise than it looks', () => {
    expect(oddOf('🔥🔥 Fire')).toEqual(['🔥 repeated', '🔥 repeated']);
    expect(oddOf('🎬🍿🎉🎈 Movie night')).toEqual(['🎬 row', '🍿 row', '🎉 row', '🎈 row']);
    expect(oddOf('𝐁𝐨𝐢𝐥 𝐰𝐚𝐭𝐞𝐫 now')).toEqual(['𝐁𝐨𝐢𝐥 𝐰𝐚𝐭𝐞𝐫 styled']);
    expect(oddOf('See riverton.gov/a/b-c-d?x=1&y=2')).toEqual(['riverton.gov/a/b-c-d?x=1&y=2 long']);
    expect(oddOf('Ice ❄️ on Main St. at riverton.gov. #Snow')).toEqual([]);
  });

  it('leaves short words in capitals as they are, and tells them apart, since some are spelled', () => {
    const capitals = spoken('RPD says: STOP at noon').filter(({ kind }) => kind === 'capitals');
    expect(capitals.map((piece) => piece.said)).toEqual(['RPD', 'STOP']);
  });

  it('holds the same emoji in two places for no row', () => {
    expect(oddOf('🚨 Boil water 🚨')).toEqual([]);
    expect(oddOf('✅ Water\n✅ Food')).toEqual([]);
  });

  it('says of an emoji that has no name here that it is one', () => {
    expect(joinSpoken(asSpoken('🔥', 'en', () => undefined))).toBe('emoji');
  });

  it('gives pieces that make up the whole post, each at its place', () => {
    const pieces = fc.constantFrom(
      '🔥',
      '#RoadClosure',
      ' ',
      '\n',
      '𝐁𝐨',
      'riverton.gov/a',
      '@city',
      'Ice',
      '→',
      '👨‍👩‍👧',
      '.',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const all = spoken(text);
        expect(all.map((piece) => piece.text).join('')).toBe(text);
        for (const piece of all) expect(text.slice(piece.start, piece.end)).toBe(piece.text);
      }),
    );
  });

  it('has a name in both languages for every emoji a person can type', () => {
    const unnamed = ['🚧', '🚨', '🌪️', '🏫', '🧑‍🚒', '🪖', '🫶', '🩺', '🏳️‍🌈', '⛈️', '☎️', 'ℹ️', '🅿️', '🇺🇸'].filter(
      (one) => /emoji/.test(said(one) + said(one, 'es')),
    );
    expect(unnamed).toEqual([]);
  });
});
