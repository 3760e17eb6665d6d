import { vietnamesePlain, withoutMarks } from '@/lib/checks/data/words-with-marks';
import { type Draft, wholePost } from '@/lib/checks/draft';
import type { Context, Finding, Rule } from '@/lib/checks/rule';

const lists = new Map(
  Object.entries(withoutMarks).map(([language, words]) => [language, new Set(words.split(/\s+/))]),
);
const vietnamese = new Set(vietnamesePlain.split(' '));
/** Words looked at; the rest of a long post is typed on the same keyboard. */
const most = 300;
const fewestVietnamese = 4;
/** From here on one word that lacks its marks is enough, where no other has any. */
const enoughWords = 8;
/** In Vietnamese about three words of four carry a mark. */
const leastMarked = 0.15;

const isMarked = (word: string): boolean => /[^\p{ASCII}]/u.test(word);

function lacksMarks(words: readonly string[], language: string): boolean {
  const marked = words.filter(isMarked).length;
  if (language === 'vi') {
    const known = words.filter((word) => vietnamese.has(word)).length;
    return known >= fewestVietnamese && marked < words.length * leastMarked;
  }
  const list = lists.get(language);
  const bare = list === undefined ? 0 : words.filter((word) => list.has(word)).length;
  return bare > marked * 2 && (bare > 1 || words.length >= enoughWords);
}

export default {
  id: 'diacritics-missing',
  kind: 'style',
  severity: 'warning',
  title: { en: 'Write the letters with their marks', es: 'Escriba las letras con sus signos' },
  why: {
    en: 'Without its marks a text in Vietnamese, Creole or French is hard to read and may say something else.',
    es: 'Sin sus signos, un texto en vietnamita, criollo o francés se lee mal y puede decir otra cosa.',
  },
  message: {
    en: 'The post was typed without accents and other marks. Ask a person who writes this language.',
    es: 'El mensaje está escrito sin tildes ni otros signos. Consulte a alguien que escriba este idioma.',
  },
  source: 'https://www.w3.org/International/questions/qa-personal-names',
  languages: ['vi', 'ht', 'fr'],
  scope: 'post',
  covers: 'post',
  *check(draft: Draft, { language }: Context): Iterable<Finding> {
    const words: string[] = [];
    for (const sentence of draft.sentences) {
      for (const { text, lower, quoted } of sentence.words) {
        // Many leave the accent off a capital: Ecole, A.
        if (!quoted && /\p{L}/u.test(lower) && !/^[AE]/.test(text)) words.push(lower.replace(/^.*'/, ''));
      }
      if (words.length >= most) break;
    }
    if (lacksMarks(words, language.slice(0, 2))) yield { at: wholePost(draft) };
  },
  examples: [
    {
      bad: '[[Thu vien dong cua vao thu Hai. Xin quy vi tra sach o cua truoc.]]',
      context: { language: 'vi' },
    },
    {
      bad: '[[L’ecole est fermee lundi a cause de la tempete. Prenez la deviation.]]',
      context: { language: 'fr' },
    },
    { bad: '[[La route 12 est fermee. Prenez la rue du Moulin.]]', context: { language: 'fr' } },
    { bad: '[[Sevis telefon yo pa mache. Lekol yo femen jodi a.]]', context: { language: 'ht' } },
    { ok: 'Thư viện đóng cửa vào thứ Hai. Xin quý vị trả sách ở cửa trước.', context: { language: 'vi' } },
    { ok: 'L’école est fermée lundi à cause de la tempête.', context: { language: 'fr' } },
    { ok: 'Sèvis telefòn yo pa mache. Lekòl yo fèmen jodi a.', context: { language: 'ht' } },
    { ok: 'La mairie ouvre lundi. Merci de votre patience.', context: { language: 'fr' } },
    { ok: 'Library closed', context: { language: 'vi' } },
  ],
} satisfies Rule;
