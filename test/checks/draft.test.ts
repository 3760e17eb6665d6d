import { describe, expect, it } from 'vitest';
import { createDraft } from '@/lib/checks/draft';

const sentences = (text: string): string[] => createDraft(text).sentences.map((sentence) => sentence.text);
const parts = (text: string, spans: readonly (readonly [number, number])[]): string[] =>
  spans.map(([start, end]) => text.slice(start, end));

describe('a draft finds the sentences of a post', () => {
  it.each([
    ['Stay home. Roads are icy.', ['Stay home.', 'Roads are icy.']],
    ['Avoid Oak St. until 7 p.m. tonight.', ['Avoid Oak St. until 7 p.m. tonight.']],
    ['Avoid Oak St. Use Elm St. instead.', ['Avoid Oak St.', 'Use Elm St. instead.']],
    ['St. Louis County opens a shelter.', ['St. Louis County opens a shelter.']],
    ['The Oak St. Bridge is closed.', ['The Oak St. Bridge is closed.']],
    ['Dr. Lee and Gov. Ruiz speak at 5 p.m. Monday.', ['Dr. Lee and Gov. Ruiz speak at 5 p.m. Monday.']],
    ['Doors open at 5 p.m. Bring an ID.', ['Doors open at 5 p.m.', 'Bring an ID.']],
    ['The U.S. Coast Guard and N.C. troopers help.', ['The U.S. Coast Guard and N.C. troopers help.']],
    ['See No. 5 on the map. No. That is all.', ['See No. 5 on the map.', 'No.', 'That is all.']],
    ['It rained 3.5 inches by 7:30. Wow.', ['It rained 3.5 inches by 7:30.', 'Wow.']],
    ['Go to example.gov/map. Then wait.', ['Go to example.gov/map.', 'Then wait.']],
    ['Stay home!!! Roads are icy?! Yes.', ['Stay home!!!', 'Roads are icy?!', 'Yes.']],
    ['Wait... not yet. Wait… Go.', ['Wait... not yet.', 'Wait…', 'Go.']],
    ['“Stay home.” The mayor said so.', ['“Stay home.”', 'The mayor said so.']],
    ['Closed today\nOak St.\nElm St', ['Closed today', 'Oak St.', 'Elm St']],
    ['¿Vio un bache? ¡Avise! La Sra. Díaz ayuda.', ['¿Vio un bache?', '¡Avise!', 'La Sra. Díaz ayuda.']],
    ['La ayuda de EE. UU. llega hoy. Firme.', ['La ayuda de EE. UU. llega hoy.', 'Firme.']],
    ['Viaje a EE. UU. El lunes no abre.', ['Viaje a EE. UU.', 'El lunes no abre.']],
    ['La Avda. Central y la Carr. 2 están cerradas.', ['La Avda. Central y la Carr. 2 están cerradas.']],
    ['De 8 a. m. a 5 p. m. Llame al 311.', ['De 8 a. m. a 5 p. m.', 'Llame al 311.']],
    ['Hable con el Lcdo. Soto. Art. 5, pág. 3.', ['Hable con el Lcdo. Soto.', 'Art. 5, pág. 3.']],
    ['We love art. Come by. Wear a cap. Smile.', ['We love art.', 'Come by.', 'Wear a cap.', 'Smile.']],
    ['今日は晴れ。明日は雨。', ['今日は晴れ。', '明日は雨。']],
    ['   \n\n  ', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('with offsets into the whole post', () => {
    const text = '  One. Two 🚧!\r\n\nThree';
    for (const sentence of createDraft(text).sentences) {
      expect(text.slice(...sentence.at)).toBe(sentence.text);
      expect(sentence.masked.length).toBe(sentence.text.length);
      for (const word of sentence.words) expect(sentence.text.slice(...word.at)).toBe(word.text);
    }
  });
});

describe('a draft knows what is no prose', () => {
  const text = 'Ask @CityHelp or help@example.gov, see city.us/map & https://x.gov/#top #RoadClosure #1 @ 5';
  const draft = createDraft(text);

  it('finds links, handles and hashtags', () => {
    expect(parts(text, draft.links)).toEqual(['help@example.gov', 'city.us/map', 'https://x.gov/#top']);
    expect(draft.mentions.map((mention) => mention.text)).toEqual(['@CityHelp']);
    expect(draft.hashtags.map((hashtag) => hashtag.text)).toEqual(['#RoadClosure']);
  });

  it('blanks them without moving anything', () => {
    expect(draft.masked.length).toBe(text.length);
    expect(draft.masked.replace(/\uFFFC+/g, '_')).toBe('Ask _ or _, see _ & _ _ #1 @ 5');
  });

  it('sets quoted words apart', () => {
    const quoted = createDraft('He said “utilize it” and "prior to", 6" deep.');
    expect(quoted.prose.replace(/\uFFFC+/g, '_')).toBe('He said _ and _, 6" deep.');
    expect(quoted.sentences[0]?.words.filter((word) => word.quoted).map((word) => word.text)).toEqual([
      'utilize',
      'it',
      'prior',
      'to',
    ]);
  });

  it('ends a quotation nobody closed with its paragraph', () => {
    expect(createDraft('He said “stay.\n\nWe utilize “it”.').prose).toContain('We utilize');
  });

  it('counts an emoji of many parts as one', () => {
    const family = 'A 👨‍👩‍👧‍👦 with a 🇺🇸 and 1️⃣ 👍🏽, not #1';
    expect(parts(family, createDraft(family).emoji)).toEqual(['👨‍👩‍👧‍👦', '🇺🇸', '1️⃣', '👍🏽']);
  });

  it('finds paragraphs between blank lines', () => {
    expect(parts('a\nb\n \nc\n\n', createDraft('a\nb\n \nc\n\n').paragraphs)).toEqual(['a\nb', 'c']);
  });
});
