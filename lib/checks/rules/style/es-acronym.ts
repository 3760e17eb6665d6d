import { agencyWords } from '@/lib/checks/agency-words';
import type { Context, Finding, Rule } from '@/lib/checks/rule';

/** Every way the United States are shortened that is not “EE. UU.”. */
const unitedStates =
  /(?<![\p{L}\p{N}.])(?:EE\.?\s?UU\.?|E\.\s?E\.\s?U\.\s?U\.?|EEUU|E\.\s?U\.(?:\s?A\.)?(?!\s?\p{Lu}))(?![\p{L}\p{N}])/gu;
const pointed = /(?<![\p{L}\p{N}.@])(?:\p{Lu}\.\s?){2,7}\p{Lu}\.?(?![\p{L}\p{N}])/gu;
/** Letters with points that are names of people, or titles that keep them. */
const kept = new Set(['LLM', 'MPH', 'EEUU', 'QEPD', 'SAR', 'RIP', 'CPA', 'PMP']);

export default {
  id: 'es-acronym',
  kind: 'style',
  severity: 'suggestion',
  title: {
    en: 'Write Spanish acronyms without points',
    es: 'Escriba las siglas sin puntos y “EE. UU.” con puntos',
  },
  why: {
    en: 'Screen readers stop at each point, and “EE. UU.” is the one short form that keeps them.',
    es: 'El lector de pantalla se detiene en cada punto; “EE. UU.” es una abreviatura y los conserva.',
  },
  message: { en: 'Write {right}.', es: 'Escriba {right}.' },
  source: 'https://digital.gov/resources/spanish-language-style-guide-and-glossaries/',
  languages: ['es'],
  scope: 'sentence',
  wakes: { words: ['ee', 'eeuu'], signs: '.' },
  *check({ prose }, { agency }: Context): Iterable<Finding> {
    if (!/\p{Lu}[.\s]*\p{Lu}/u.test(prose)) return;
    for (const { 0: found, index } of prose.matchAll(unitedStates)) {
      const end = index + found.length;
      const right = 'EE. UU.';
      if (found === right) continue;
      yield { at: [index, end], parameters: { right }, fixes: [{ text: right }] };
    }
    for (const { 0: found, index } of prose.matchAll(pointed)) {
      const letters = found.replace(/[.\s]/g, '');
      if (letters.length < 3 || kept.has(letters) || agencyWords(agency).has(letters.toLowerCase())) continue;
      // “J. R. R. Soto” is a name.
      if (/^\s+\p{Lu}\p{Ll}/u.test(prose.slice(index + found.length)) && /\.\s/.test(found)) continue;
      // The last point may be the sentence's own.
      const ends = found.endsWith('.') && !/^\s*[\p{Ll}\p{N},;:)]/u.test(prose.slice(index + found.length));
      const right = letters === 'USA' ? 'EE. UU.' : letters;
      const text = ends && right === letters ? `${letters}.` : right;
      yield { at: [index, index + found.length], parameters: { right }, fixes: [{ text }] };
    }
  },
  examples: [
    { bad: 'La [[O.N.U.]] envió ayuda.', good: 'La ONU envió ayuda.' },
    { bad: 'La ayuda viene de la [[O.N.U.]]', good: 'La ayuda viene de la ONU.' },
    { bad: 'El censo de [[EE UU]] empieza hoy.', good: 'El censo de EE. UU. empieza hoy.' },
    { bad: 'El censo de [[EEUU]] empieza hoy.', good: 'El censo de EE. UU. empieza hoy.' },
    { bad: 'Agentes del [[F.B.I.]] buscan testigos.', good: 'Agentes del FBI buscan testigos.' },
    { bad: 'La [[E.P.A]] revisó el agua.', good: 'La EPA revisó el agua.' },
    { bad: 'Si estudia en [[E.U.]] pida ayuda.', good: 'Si estudia en EE. UU. pida ayuda.' },
    { bad: 'Los consulados de [[E.U.A.]] abren hoy.', good: 'Los consulados de EE. UU. abren hoy.' },
    { ok: 'La jueza E. U. Soto firmó la orden.' },
    { ok: 'La U. E. y la ONU enviaron ayuda.' },
    { ok: 'El censo de EE. UU. empieza hoy.' },
    { ok: 'La ONU y el FBI colaboran con la EPA.' },
    { ok: 'La reunión es a las 5 p. m. en Washington D. C.' },
    { ok: 'El juez J. R. R. Soto firmó la orden.' },
    { ok: 'Llame al Sr. Soto, de Agua S. A.' },
    { ok: 'Habla el Dr. P. Ruiz.' },
  ],
} satisfies Rule;
