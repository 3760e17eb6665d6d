import { type FalseFriend, falseFriends } from '@/lib/checks/data/spanish-false-friends';
import type { Sentence, Word } from '@/lib/checks/draft';
import { inCode, looksLikeName } from '@/lib/checks/near';
import type { Finding, Fix, Rule } from '@/lib/checks/rule';
import { inCaseOf } from '@/lib/checks/write-fix';

interface Form {
  readonly use: readonly string[];
  readonly friend: FalseFriend;
  readonly after: RegExp | undefined;
  readonly before: RegExp | undefined;
}

const byForm = new Map<string, Form[]>();
for (const friend of falseFriends) {
  const after = friend.after === undefined ? undefined : new RegExp(friend.after, friend.cased ? 'u' : 'iu');
  const before =
    friend.before === undefined ? undefined : new RegExp(`(?<!\\p{L})(?:${friend.before})`, 'iu');
  for (const form of friend.forms.split(/\s+/)) {
    const [say = '', use = ''] = form.split('>');
    const one: Form = { use: use.replaceAll('@', ' ').split('|'), friend, after, before };
    byForm.set(say, [...(byForm.get(say) ?? []), one]);
  }
}

/** Articles and their like, masculine and feminine. */
const genders: readonly (readonly [string, string])[] = [
  ['el', 'la'],
  ['los', 'las'],
  ['un', 'una'],
  ['del', 'de la'],
  ['al', 'a la'],
  ['este', 'esta'],
  ['estos', 'estas'],
];

/** A command after a noun, with its object on the end: to a masculine word, from a feminine one, and the other way round. */
const verbAfter: readonly RegExp[] = [
  /^(,?\s+(?:(?:y|o|luego|después)\s+){1,2}\p{L}*[áéíóú]\p{L}*(?:e|a|en|an))la(s?)(?!\p{L})/iu,
  /^(,?\s+(?:(?:y|o|luego|después)\s+){1,2}\p{L}*[áéíóú]\p{L}*(?:e|a|en|an))lo(s?)(?!\p{L})/iu,
];

/** The words before and after that change along with it. */
function fixFor(sentence: Sentence, { at: [start, end], text }: Word, friend: FalseFriend, use: string): Fix {
  const { prose } = sentence;
  const word = inCaseOf(text, use);
  const after = prose.slice(end, end + 20);
  if (friend.takesA) {
    if (/^\s+al?(?!\p{L})/iu.test(after)) return { text: word };
    const el = /^\s+el(?!\p{L})/iu.exec(after)?.[0];
    if (el !== undefined)
      return {
        at: [start, end + el.length],
        text: `${word} ${inCaseOf(text, 'al').replace('Al', 'al')}`,
        shown: word,
      };
    return { text: `${word} a` };
  }
  if (friend.drops !== undefined) {
    const del = friend.drops.endsWith(' de') && /^\s+ventaja\s+del(?!\p{L})/iu.test(after);
    const length = friend.drops.length + (del ? 1 : 0);
    return { at: [start, end + length], text: del ? `${word} el` : word, shown: word };
  }
  if (friend.gender !== undefined) {
    const found = /(?<!\p{L})(\p{L}+)\s+$/u.exec(prose.slice(Math.max(0, start - 10), start));
    const article = found?.[1] ?? '';
    const to = friend.gender === 'f' ? 1 : 0;
    const pair = genders.find((one) => one[1 - to] === article.toLowerCase());
    if (found !== null && pair !== undefined) {
      const phrase = `${inCaseOf(article, pair[to])} ${word}`;
      // “Llene la forma y tráigala”: the next verb speaks of it too.
      const [, verb = '', plural = ''] = verbAfter[to]?.exec(prose.slice(end, end + 40)) ?? [];
      const gone = verb === '' ? 0 : verb.length + 2 + plural.length;
      const rest = verb === '' ? '' : `${verb}${to === 0 ? 'lo' : 'la'}${plural}`;
      return { at: [start - found[0].length, end + gone], text: phrase + rest, shown: word };
    }
  }
  return { text: word };
}

export default {
  id: 'es-false-friend',
  kind: 'style',
  severity: 'warning',
  title: {
    en: 'Use the Spanish word, not the English one',
    es: 'Use la palabra del español, no la calcada del inglés',
  },
  why: {
    en: 'These words look English and mean something else, or nothing, in Spanish.',
    es: 'Estas palabras se parecen a las del inglés y en español significan otra cosa, o nada.',
  },
  message: {
    en: '“{words}” is English in disguise. Say “{right}”.',
    es: '“{words}” es un calco del inglés. Diga “{right}”.',
  },
  source: 'https://digital.gov/resources/spanish-language-style-guide-and-glossaries/',
  languages: ['es'],
  scope: 'sentence',
  wakes: { words: [...byForm.keys(), 'cirujano'] },
  *check(sentence): Iterable<Finding> {
    const { prose, words } = sentence;
    for (const word of words) {
      const forms = byForm.get(word.lower);
      if (forms === undefined || word.quoted || inCode(sentence, word.at)) continue;
      const [start, end] = word.at;
      for (const { use, friend, after, before } of forms) {
        const named = friend.gender === undefined && looksLikeName(sentence, word);
        if (named || after?.test(prose.slice(end, end + 80)) === false) continue;
        if (before?.test(prose.slice(Math.max(0, start - 60), start)) === false) continue;
        // An 'acta' in small letters is minutes or a certificate.
        if (word.lower === 'acta' && !/^\p{Lu}/u.test(word.text)) continue;
        yield {
          at: word.at,
          parameters: { right: use[0] ?? '' },
          fixes: use.map((text) => fixFor(sentence, word, friend, text)),
          ...(friend.mild && { severity: 'suggestion' as const }),
        };
        break;
      }
    }
    for (const { 0: whole, index } of prose.matchAll(/(?<!\p{L})cirujan[oa] general(?!\p{L})/giu)) {
      const right = 'Director General de Salud Pública';
      yield { at: [index, index + whole.length], parameters: { right }, fixes: [{ text: right }] };
    }
  },
  examples: [
    { bad: 'Puede [[someter]] la solicitud en línea.', good: 'Puede enviar la solicitud en línea.' },
    { bad: '[[Someta]] sus comentarios antes del lunes.', good: 'Envíe sus comentarios antes del lunes.' },
    { bad: 'Para [[accesar]] el portal, use su clave.', good: 'Para acceder al portal, use su clave.' },
    { bad: '[[Accese]] su cuenta aquí.', good: 'Acceda a su cuenta aquí.' },
    {
      bad: 'Las familias que [[califican]] para el programa reciben ayuda.',
      good: 'Las familias que reúnen los requisitos para el programa reciben ayuda.',
    },
    { bad: 'Vea si [[califica]].', good: 'Vea si reúne los requisitos.' },
    { bad: 'Envíe sus [[sugestiones]] al alcalde.', good: 'Envíe sus sugerencias al alcalde.' },
    { bad: 'El [[Acta]] de Derechos Civiles cumple años.', good: 'La Ley de Derechos Civiles cumple años.' },
    { bad: '[[Aplique]] para el programa de verano.', good: 'Solicite el programa de verano.' },
    { bad: 'Llene la [[aplicación]] hoy.', good: 'Llene la solicitud hoy.' },
    { bad: 'Llene esta [[forma]] hoy.', good: 'Llene este formulario hoy.' },
    { bad: 'Le invitamos a [[atender]] la reunión.', good: 'Le invitamos a asistir a la reunión.' },
    { bad: 'El evento [[tomará]] lugar el lunes.', good: 'El evento tendrá lugar el lunes.' },
    {
      bad: 'El [[Cirujano General]] visitó la clínica.',
      good: 'El Director General de Salud Pública visitó la clínica.',
    },
    {
      bad: 'Llene la [[forma]] y entréguela en la oficina.',
      good: 'Llene el formulario y entréguelo en la oficina.',
    },
    { bad: 'La ciudad [[removió]] las ramas de la calle.', good: 'La ciudad retiró las ramas de la calle.' },
    { bad: 'Vamos a [[remover]] la nieve esta noche.', good: 'Vamos a retirar la nieve esta noche.' },
    { ok: 'Remueva la salsa y la tierra con una cuchara.' },
    { ok: 'La ciudad retiró las ramas de la calle.' },
    { ok: 'La noticia removió recuerdos en el barrio.' },
    { ok: 'Envíe su solicitud o preséntela en persona.' },
    { ok: 'El concejo va a someter la propuesta a votación.' },
    { ok: 'Aplique protector solar cada dos horas.' },
    { ok: 'El equipo calificó para la final del torneo.' },
    { ok: 'Se aplican restricciones para el riego.' },
    { ok: 'Descargue la aplicación móvil del condado.' },
    { ok: 'Traiga el acta de nacimiento de su hijo.' },
    { ok: 'Los maestros califican los exámenes.' },
    { ok: 'El gobernador calificó de histórica la tormenta.' },
    { ok: 'El personal puede atender a las familias en español.' },
    { ok: 'La feria tendrá lugar en el parque.' },
    { ok: 'Hay una librería y una biblioteca en la calle 8.' },
    { ok: 'Maneje de forma segura y llene la botella.' },
    { ok: 'La dirección de la clínica cambió.' },
    { ok: 'Lea el Acta de la reunión del lunes.' },
  ],
} satisfies Rule;
