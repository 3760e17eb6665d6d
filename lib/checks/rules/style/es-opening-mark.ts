import type { Draft } from '@/lib/checks/draft';
import { blank } from '@/lib/checks/mask';
import type { Finding, Rule } from '@/lib/checks/rule';
import type { Span } from '@/lib/checks/span';

const closing = /[?!]+(?=[\s"”»’')\]\p{Extended_Pictographic}\uFFFC]|$)/gu;
/** What a question or an exclamation may start after, within its sentence. */
const asks =
  '(?:por qué|para qué|con quién|a quién|de quién|a dónde|en qué|a qué|de qué|qué|cómo|cuándo|dónde|cuál(?:es)?|quién(?:es)?|cuánt[oa]s?|adónde)';
const partEnds = new RegExp(
  `[:;—–]\\s+|\\s-\\s+|,\\s+(?=${asks}(?!\\p{L}))|^(?:hola|buen(?:os|as) (?:días|tardes|noches)|vecin[oa]s|atención|residentes|familias|padres|estimad[oa]s?)[^,.!?]{0,30},\\s+`,
  'giu',
);
const english = /\b(?:the|and|you|your|for|are|is|we|our|with|this|happy|of|to)\b/i;
const spanish =
  /(?<!\p{L})(?:el|la|los|las|un|una|de|del|que|su|sus|para|con|en|y|no|es|por|se)(?!\p{L})|[áéíóúñ]/iu;

/** The letters a question is made of, from the first to its mark; undefined where it has none. */
function words(prose: string, from: number, end: number): Span | undefined {
  let start = from;
  for (const part of prose.slice(from, end).matchAll(partEnds)) {
    const next = from + part.index + part[0].length;
    if (!/\p{L}/u.test(prose.slice(next, end))) return undefined;
    start = next;
  }
  const first = /[\p{L}\p{N}]/u.exec(prose.slice(start, end));
  return first === null ? undefined : [start + first.index, end];
}

export default {
  id: 'es-opening-mark',
  kind: 'style',
  severity: 'warning',
  title: { en: 'Open the question or exclamation', es: 'Abra la pregunta o la exclamación' },
  why: {
    en: 'In Spanish the opening mark tells readers and screen readers how to say the sentence.',
    es: 'El signo de apertura indica cómo leer la frase, también al lector de pantalla.',
  },
  message: {
    en: 'Put {mark} where the question or exclamation starts.',
    es: 'Ponga {mark} donde empieza la pregunta o la exclamación.',
  },
  source: 'https://digital.gov/resources/spanish-language-style-guide-and-glossaries/',
  languages: ['es'],
  scope: 'post',
  safe: true,
  covers: 'sentence',
  wakes: { signs: '?!' },
  *check({ text, masked, prose, sentences }: Draft): Iterable<Finding> {
    let index = 0;
    let opened = 0;
    for (const { 0: marks, index: at } of masked.matchAll(closing)) {
      while ((sentences[index]?.at[1] ?? Number.POSITIVE_INFINITY) <= at) index += 1;
      const sentence = sentences[index];
      if (sentence === undefined) return;
      // “¡Felices fiestas. Cuídense mucho!” is opened a sentence before.
      const line = masked.slice(opened, at);
      const before = line.slice(line.lastIndexOf('\n') + 1);
      const from = Math.max(sentence.at[0], opened);
      opened = at + marks.length;
      if (/[¿¡]/.test(before) || prose.charAt(at) === blank) continue;
      const span = words(prose, from, at);
      if (span === undefined) continue;
      const said = masked.slice(...span);
      if (!/\p{L}{2}/u.test(said) || (english.test(said) && !spanish.test(said))) continue;
      const mark = marks.includes('?') ? '¿' : '¡';
      const first = /^[\p{L}\p{M}\p{N}]+/u.exec(said)?.[0] ?? '';
      const word = text.slice(span[0], span[0] + first.length);
      yield {
        at: [span[0], opened],
        parameters: { mark },
        fixes: [{ at: [span[0], span[0] + first.length], text: mark + word }],
      };
    }
  },
  examples: [
    { bad: '[[Vio un bache?]] Llame al 311.', good: '¿Vio un bache? Llame al 311.' },
    { bad: 'Nos vemos el sábado. [[Le esperamos!]]', good: 'Nos vemos el sábado. ¡Le esperamos!' },
    { bad: '🚌 [[Necesita transporte?]]', good: '🚌 ¿Necesita transporte?' },
    { bad: 'Hola, vecinos, [[cómo están?]]', good: 'Hola, vecinos, ¿cómo están?' },
    {
      bad: 'Si se va la luz, [[a quién llama?]] Llame al 311.',
      good: 'Si se va la luz, ¿a quién llama? Llame al 311.',
    },
    { bad: 'Estimados vecinos, [[ya tienen su bolsa?]]', good: 'Estimados vecinos, ¿ya tienen su bolsa?' },
    { bad: 'Recuerde: [[no cruce el agua!]]', good: 'Recuerde: ¡no cruce el agua!' },
    { bad: '[[Tiene preguntas?]] [[Llámenos!]]', good: '¿Tiene preguntas? ¡Llámenos!' },
    { bad: '[[Gracias!]] #Riverton', good: '¡Gracias! #Riverton' },
    { ok: '¿Vio un bache? Llame al 311. ¡Gracias!' },
    { ok: '¡Felices fiestas. Cuídense mucho!' },
    { ok: '¿Sabía que el parque abre los domingos?! Venga.' },
    { ok: 'Happy New Year to you! Feliz año a todos.' },
    { ok: 'El vecino preguntó: “Cuándo abre?”' },
    { ok: 'Más información: https://example.gov/buscar?id=5 #Vamos!' },
    { ok: 'El grupo Yahoo!Noticias cerró.' },
    { ok: 'Regístrese hoy. 🎉!' },
    { ok: 'Estimados vecinos: ¿ya tienen su bolsa?' },
  ],
} satisfies Rule;
