import { agencyWords } from '@/lib/checks/agency-words';
import { accented, accentedAfter, accentedLow, overmarked } from '@/lib/checks/data/spanish-accents';
import type { Sentence, Word } from '@/lib/checks/draft';
import { inCode, looksLikeName, wordAfter, wordBefore } from '@/lib/checks/near';
import type { Context, Finding, Rule } from '@/lib/checks/rule';
import type { Texts } from '@/lib/checks/texts';
import { inCaseOf } from '@/lib/checks/write-fix';

const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');
const byPlain = new Map(accented.map((word) => [plain(word), word]));
const byPlainLow = new Map(accentedLow.map((word) => [plain(word), word]));
const byPlainAfter = new Map(
  Object.entries(accentedAfter).map(([word, before]) => [
    plain(word),
    { word, before: new Set(before.split(' ')) },
  ]),
);

/** No Spanish word ends so without its accent, but for names. */
const ending = /^[a-zñü]+(?:c|[^s]s|x)ion$/;
const names = new Set([
  'concepcion',
  'asuncion',
  'encarnacion',
  'ascension',
  'vision',
  'mission',
  'expansion',
]);

/** After 'esta', these make it the verb: no noun of that gender looks like them. */
const state =
  /^(?:[a-zñ]+(?:ado|ando|iendo)|[a-zñ]{2,}ido|disponibles?|abierto|listo|roto|bien|muy|fuera|sujeto|enfermo|lleno|vacío|vacio|seguro|activo|lejos|cerca|dentro|aquí)$/;
const stateOfHer = /^(?:[a-zñ]+ada|[a-zñ]{2,}ida|abierta|lista|rota|sujeta)$/;
const article = /^(?:la|una|su|nuestra)$/;
const notBeforeThis = /^(?:de|en|a|con|por|para|sobre|desde|hasta|ante|bajo|entre|sin|tras)$/;

function estaIsVerb(sentence: Sentence, index: number): boolean {
  const after = wordAfter(sentence, index);
  if (after === '' || notBeforeThis.test(wordBefore(sentence, index))) return false;
  if (state.test(after)) return true;
  const subject = sentence.words.slice(Math.max(0, index - 3), Math.max(0, index - 1));
  return stateOfHer.test(after) && subject.some(({ lower }) => article.test(lower));
}

/** Asking words, where they open a question: what must follow is told for those that open other clauses too. */
const asking: Readonly<Record<string, readonly [word: string, after?: RegExp]>> = {
  que: ['qué', /^(?!si$|no$)/],
  donde: ['dónde'],
  cual: ['cuál'],
  cuales: ['cuáles'],
  quien: ['quién'],
  quienes: ['quiénes'],
  cuanto: ['cuánto'],
  cuanta: ['cuánta'],
  cuantos: ['cuántos'],
  cuantas: ['cuántas'],
  como: [
    'cómo',
    /(?:^(?:puedo|puede|pueden|se|me|le|debo|es|son|está|están|funciona|funcionan|llego|pido|hago)|[aei]r)$/,
  ],
  cuando: [
    'cuándo',
    /^(?:es|son|será|abre|abren|cierra|cierran|empieza|empiezan|comienza|vence|se|puedo|debo|pasa)$/,
  ],
};

function asks(sentence: Sentence, index: number, word: Word): string | undefined {
  const found = Object.hasOwn(asking, word.lower) ? asking[word.lower] : undefined;
  if (found === undefined || !/\?[\s\p{Extended_Pictographic}\uFFFC]*$/u.test(sentence.masked))
    return undefined;
  if (index > 0 && sentence.masked.charAt(word.at[0] - 1) !== '¿') return undefined;
  const [right, after] = found;
  return after === undefined || after.test(wordAfter(sentence, index)) ? right : undefined;
}

const noMark: Texts = {
  en: 'Write {right}: it has no accent mark.',
  es: 'Escriba {right}: no lleva tilde.',
};

const allCaps = ({ text }: Word): boolean => text.length > 1 && !/\p{Ll}/u.test(text);

/** A short word in capitals among small letters is an acronym: DIA, VIA. */
function looksLikeAcronym({ words }: Sentence, index: number): boolean {
  const word = words[index];
  if (word === undefined || word.text.length > 4 || !allCaps(word)) return false;
  return ![words[index - 1], words[index + 1]].some((near) => near && near.text.length > 2 && allCaps(near));
}

/** The word without an accent it does not have: 'fué', 'aún así'. */
function withoutMark(sentence: Sentence, index: number, { lower }: Word): string | undefined {
  if (lower === 'aún' && wordAfter(sentence, index) === 'así') return 'aun';
  return Object.hasOwn(overmarked, lower) ? overmarked[lower] : undefined;
}

/** The word with its marks; undefined where it may be right as it stands. */
function withMarks(sentence: Sentence, index: number, word: Word): string | undefined {
  const { lower } = word;
  const question = asks(sentence, index, word);
  if (question !== undefined) return question;
  if (lower === 'esta') return estaIsVerb(sentence, index) ? 'está' : undefined;
  if (lower === 'mas') {
    const before = sentence.masked.slice(0, word.at[0]).trimEnd();
    return before.endsWith(',') || before.endsWith(';') ? undefined : 'más';
  }
  const after = byPlainAfter.get(lower);
  if (after !== undefined) {
    const right = after.before.has(wordBefore(sentence, index));
    return right && !looksLikeName(sentence, word) ? after.word : undefined;
  }
  const low = byPlainLow.get(lower);
  if (low !== undefined) return looksLikeName(sentence, word) ? undefined : low;
  if (ending.test(lower)) {
    const named = looksLikeName(sentence, word) && (names.has(lower) || lower.endsWith('sion'));
    return named ? undefined : `${lower.slice(0, -2)}ón`;
  }
  return byPlain.get(lower);
}

export default {
  id: 'es-accent-caps',
  kind: 'style',
  severity: 'warning',
  title: { en: 'Write the Spanish accent marks', es: 'Escriba las tildes, también en mayúsculas' },
  why: {
    en: 'Spanish words in capitals carry their accents too; without them a screen reader says another word.',
    es: 'Las mayúsculas también llevan tilde; sin ella, el lector de pantalla dice otra palabra.',
  },
  message: {
    en: '“{words}” lacks its accent mark: {right}.',
    es: 'A “{words}” le falta una tilde o una eñe: {right}.',
  },
  source: 'https://digital.gov/resources/spanish-language-style-guide-and-glossaries/',
  languages: ['es'],
  scope: 'sentence',
  *check(sentence, { agency }: Context): Iterable<Finding> {
    for (const [index, word] of sentence.words.entries()) {
      if (word.quoted || word.text.length < 2 || /[^\p{L}]/u.test(word.text)) continue;
      const bare = withoutMark(sentence, index, word);
      const marked = bare ?? withMarks(sentence, index, word);
      if (marked === undefined || looksLikeAcronym(sentence, index)) continue;
      if (agencyWords(agency).has(word.lower) || inCode(sentence, word.at)) continue;
      const right = inCaseOf(word.text, marked);
      yield {
        at: word.at,
        parameters: { right },
        fixes: [{ text: right }],
        ...(bare !== undefined && { message: noMark }),
      };
    }
  },
  examples: [
    { bad: '[[EVACUACION]] EN ELM ST.', good: 'EVACUACIÓN EN ELM ST.' },
    { bad: 'AVISO DE [[INUNDACION]] para el condado.', good: 'AVISO DE INUNDACIÓN para el condado.' },
    { bad: 'Para [[mas]] [[informacion]], llame al 311.', good: 'Para más información, llame al 311.' },
    { bad: '[[Informacion]] sobre la clínica.', good: 'Información sobre la clínica.' },
    {
      bad: 'La clínica abre [[miercoles]] y [[sabado]].',
      good: 'La clínica abre miércoles y sábado.',
    },
    { bad: 'El puente [[esta]] cerrado.', good: 'El puente está cerrado.' },
    { bad: 'La calle Olmo [[esta]] cerrada.', good: 'La calle Olmo está cerrada.' },
    { bad: 'Llame por [[telefono]] o [[registrese]] en [[linea]].' },
    { bad: 'El Departamento de [[Policia]] abre a las 8.', good: 'El Departamento de Policía abre a las 8.' },
    { bad: 'Traiga a los [[ninos]] este [[ano]].', good: 'Traiga a los niños este año.' },
    { bad: 'Feria de salud [[publica]].', good: 'Feria de salud pública.' },
    { bad: 'También hay ayuda en [[ingles]].', good: 'También hay ayuda en inglés.' },
    { bad: '[[Aún]] así, el paso [[fué]] gratis.', good: 'Aun así, el paso fue gratis.' },
    { bad: '[[Donde]] me vacuno?', good: 'Dónde me vacuno?' },
    { bad: '¿[[Como]] puedo ayudar?', good: '¿Cómo puedo ayudar?' },
    { ok: 'EVACUACIÓN EN ELM ST.' },
    { ok: '¿Cuando llueve se inunda su calle? Como siempre, estamos para ayudar.' },
    { ok: 'Quien tenga preguntas puede llamar. ¿Sabe dónde?' },
    { ok: 'Publique su solicitud y practique con su familia.' },
    { ok: 'En esta comunidad todos ayudan.' },
    { ok: 'Esta entrada está cerrada.' },
    { ok: 'Vuele desde DIA hasta Montana o Panamá.' },
    { ok: 'La Unión Europea y Union Pacific firmaron el plan.' },
    { ok: 'Tome el autobús VIA hasta Rio Grande City.' },
    { ok: 'El equipo de Vision Zero visita el centro.' },
    { ok: 'Clinica Oeste atiende los lunes.', context: { agency: { places: ['Clinica Oeste'] } } },
    { ok: 'Aún no hay luz en el centro.' },
    { ok: 'El cartel decía “Informacion”.' },
    { ok: 'Escriba a informacion@example.gov o visite example.gov/evacuacion.' },
    { ok: 'Solo queremos que el público limite su uso de agua.' },
    { ok: 'El condado publica la lista y tramita las solicitudes.' },
    { ok: 'Estas páginas son nuevas, mas no están completas; léalas, mas con calma.' },
    { ok: 'Los niños y las niñas de este año.' },
  ],
} satisfies Rule;
