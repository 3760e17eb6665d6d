import type { Span } from '@/lib/checks/span';
import { firstMatch, type Readable } from './passage';

/** That a danger or an order is over. */
const english =
  /(?<!\p{L})(?:(?:(?:the|this|that|all)\s+)?(?:order|notice|warning|watch|advisory|alert|evacuation|ban|restriction|emergency|shelter[- ]in[- ]place|lockdown)s?\s+)?(?:(?:has|have|is|are|was|were)\s+(?:now\s+)?(?:been\s+)?)?(?:lifted|rescinded|cancell?ed|no longer in effect|all clear)(?!\p{L})|(?<!\p{L})all[- ]clear(?!\p{L})|(?<!\p{L})(?:(?:the|this)\s+)?(?:order|notice|warning|advisory|alert|evacuation|emergency|shelter[- ]in[- ]place|lockdown|incident|threat|danger)s?\s+(?:(?:has|have)\s+(?:ended|expired|passed|been cleared)|(?:is|are)\s+(?:now\s+)?over)(?!\p{L})|(?<!\p{L})(?:order|notice|warning|advisory|alert)s?\s+(?:for|in|on)\s+[^.!?\n]{1,60}?\s+(?:ended|(?:has|have)\s+(?:ended|expired|been\s+lifted)|(?:is|are)\s+(?:now\s+)?(?:over|lifted))(?!\p{L})/giu;
const spanish =
  /(?<!\p{L})(?:(?:(?:el|la|los|las|este|esta)\s+)?(?:orden|órdenes|avisos?|alertas?|advertencias?|evacuaci[oó]n|emergencia)\s+)?(?:(?:ha|han)\s+sido\s+|fue(?:ron)?\s+|se\s+(?:ha\s+|han\s+)?|quedan?\s+|está\s+)?(?:levantad[oa]s?|levant[oó]|levantaron|cancelad[oa]s?|cancel[oó]|revocad[oa]s?|sin efecto)(?!\p{L})|(?<!\p{L})(?:el|la|los|las|este|esta)\s+(?:orden|aviso|alerta|advertencia|emergencia|peligro)\s+(?:ha\s+terminado|terminó|ya\s+pasó|expiró)(?!\p{L})|(?<!\p{L})(?:orden|aviso|alerta|advertencia)\s+(?:de|por|para|en)\s+[^.!?\n]{1,60}?\s+(?:ha\s+terminado|terminó|finalizó|expiró)(?!\p{L})/giu;
const patterns: Readonly<Record<Readable, RegExp>> = { en: english, es: spanish };

/** Who cancelled a concert lifted no order. */
const otherThings =
  /(?:classes|class|school|meetings?|events?|flights?|concerts?|games?|clases|eventos?|vuelos?|trash|debris|trees?)\s+(?:(?:is|are|has|have|was|were|been|se|han|sido)\s+){0,2}(?:cancell?ed|cancelad[oa]s?)$/iu;

/** The words that say that it is over. */
export const findAllClear = (text: string, languages: readonly Readable[]): Span | undefined =>
  firstMatch(
    text,
    languages.map((language) => patterns[language]),
    ({ 0: words, index }) =>
      !otherThings.test(text.slice(Math.max(0, index - 20), index + words.length)) &&
      !/(?:not|until|hasta que)(?:\s+\p{L}+)?\s+$/iu.test(text.slice(Math.max(0, index - 16), index)),
  );

const englishReturns =
  /(?<!\p{L})(?:you|residents|everyone|people|families|all)\s+(?:can|may|are (?:now )?(?:free|allowed|able) to)\s+(?:now\s+|safely\s+|again\s+)*(?:go (?:back )?home|return|come back|move back|go back|(?:drink|use)\s+(?:the\s+|your\s+)?(?:tap\s+|city\s+)?water)(?!\p{L})(?!\s+(?:when|if|after|once|only))|(?<!\p{L})(?:it is|is) (?:now )?safe to (?:return|go (?:back )?home|drink|swim|come back|use)(?!\p{L})/iu;
const spanishReturns =
  /(?<!\p{L})ya\s+(?:se\s+)?pueden?\s+(?:volver|regresar|ir|beber|tomar|usar|salir|entrar|consumir)(?!\p{L})|(?<!\p{L})pueden?\s+(?:volver|regresar)\s+a\s+(?:su|sus|la|casa)(?!\p{L})|(?<!\p{L})(?:ya )?es seguro (?:volver|regresar|beber|tomar|salir)(?!\p{L})/iu;

/** Whether people are told that they may live as before: “You can go home.” */
export const letsReturn = (text: string, languages: readonly Readable[]): boolean =>
  languages.some((language) => (language === 'es' ? spanishReturns : englishReturns).test(text));
