import { spanishWordyPhrases } from '@/lib/checks/data/spanish-wordy-phrases';
import { wordyPhrases } from '@/lib/checks/data/wordy-phrases';
import { listedWords } from '@/lib/checks/listed-words';
import { byLanguage } from '@/lib/checks/rewrites';
import type { Rule } from '@/lib/checks/rule';

const lists = byLanguage({ en: listedWords(wordyPhrases), es: listedWords(spanishWordyPhrases, 'es') });

export default {
  id: 'wordy-phrase',
  kind: 'plain-language',
  severity: 'warning',
  title: { en: 'Say it in fewer words', es: 'Dígalo con menos palabras' },
  why: {
    en: 'Every word that adds nothing hides one that matters.',
    es: 'Cada palabra que no aporta nada oculta una que importa.',
  },
  message: {
    en: '“{words}” can be shorter and mean the same.',
    es: '“{words}” puede ser más corto y decir lo mismo.',
  },
  source: 'https://www.plainlanguage.gov/guidelines/concise/',
  scope: 'sentence',
  ...lists,
  examples: [
    { bad: 'Move your car [[prior to]] 7 a.m.', good: 'Move your car before 7 a.m.' },
    { bad: 'MOVE YOUR CAR [[PRIOR TO]] 7 A.M.', good: 'MOVE YOUR CAR BEFORE 7 A.M.' },
    { bad: '[[In order to]] vote, register by May 6.', good: 'To vote, register by May 6.' },
    {
      bad: '[[Please be advised that]] trash pickup moves to Friday.',
      good: 'Trash pickup moves to Friday.',
    },
    { bad: 'Call 311 [[in the event that]] you see a leak.', good: 'Call 311 if you see a leak.' },
    { bad: 'The pool is closed [[at this time]].', good: 'The pool is closed now.' },
    { bad: 'Cover the stump with [[an additional]] tarp.', good: 'Cover the stump with another tarp.' },
    {
      bad: '[[Con el fin de]] ayudarle, abrimos el sábado.',
      good: 'Para ayudarle, abrimos el sábado.',
      context: { language: 'es' },
    },
    {
      bad: 'Llame al 311 [[en caso de que necesite]] ayuda.',
      good: 'Llame al 311 si necesita ayuda.',
      context: { language: 'es' },
    },
    {
      bad: 'Cierre el gas [[previo al]] corte de luz.',
      good: 'Cierre el gas antes del corte de luz.',
      context: { language: 'es' },
    },
    {
      bad: '[[Se les informa que]] la oficina cierra el viernes.',
      good: 'La oficina cierra el viernes.',
      context: { language: 'es' },
    },
    {
      bad: 'El lunes [[dará inicio]] la obra. Llame [[a la mayor brevedad]].',
      good: 'El lunes empezará la obra. Llame pronto.',
      context: { language: 'es' },
    },
    { bad: '[[On behalf of]] the parks team, thank you to all who came.' },
    { bad: 'We say thanks [[on behalf of]] the crew.', good: 'We say thanks for the crew.' },
    { bad: '[[Please note]], Mill Park is under water.', good: 'Mill Park is under water.' },
    { ok: 'A lawyer may act on behalf of her client.' },
    { ok: 'Please take a note, and leave it at the desk.' },
    { ok: 'Large numbers of fans will walk to the stadium.' },
    { ok: 'The council meets at this time of year to set the budget.' },
    { ok: 'Read the order: “prior to” means before.' },
    { ok: 'The farmers market adds a row of stalls on Saturday.' },
    { ok: 'A valid ID is required to enter the courthouse.' },
    { ok: 'A permit is needed before you burn brush.' },
    { ok: 'The park ranger counted the deer in the meadow.' },
    { ok: 'Para ayudarle, abrimos el sábado.', context: { language: 'es' } },
    { ok: 'En caso de emergencia, llame al 911.', context: { language: 'es' } },
    { ok: 'Le atenderemos en orden de llegada, a fin de mes.', context: { language: 'es' } },
    { ok: 'El curso previo fue gratis.', context: { language: 'es' } },
    { ok: 'El inicio de la obra es el lunes.', context: { language: 'es' } },
    { ok: 'La orden decía: “previo a” la tormenta.', context: { language: 'es' } },
  ],
} satisfies Rule;
