import type { Span } from '@/lib/checks/span';
import { firstMatch, isBlank, type Passage, placeholderFor, type Readable, trimmed } from './passage';

const open = '(?<![\\p{L}\\p{N}$#./-])';
const shut = '(?![\\p{L}\\p{N}])';

/** How a language says when. */
interface Clock {
  /** A moment after a word that ties it to the danger: until 9 p.m., as of 4:15. */
  readonly bound: RegExp;
  /** A moment by itself. */
  readonly loose: RegExp;
  /** A span of time, or an end without a moment: for the next two hours, until further notice. */
  readonly lasting: RegExp;
}

function clockFrom(connectors: string, moment: string, joins: string, lasting: string): Clock {
  const moments = `${moment}(?:(?:${joins})${moment}){0,3}`;
  return {
    bound: new RegExp(`${open}(?:${connectors})\\s+${moments}`, 'giu'),
    loose: new RegExp(`${open}${moments}`, 'giu'),
    lasting: new RegExp(`${open}(?:${lasting})${shut}`, 'giu'),
  };
}

const digital = `(?:\\d{1,2}(?::\\d\\d)?\\s?[ap](?:\\.\\s?m\\.?|m)|[01]?\\d:[0-5]\\d|2[0-3]:[0-5]\\d)`;
const numeric = `(?:\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?)`;

const weekdays = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const months =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const zones = `(?:\\s+(?:[ECMPAH][SD]?T|local time)(?![\\p{L}\\p{N}]))?`;
const counts = '(?:an?|one|two|three|four|five|six|eight|ten|twelve|24|few|several|couple of|\\d{1,3})';

const english = clockFrom(
  `(?:in effect\\s+)?(?:until|till?|through|thru|by|before|as of|since|from|between|starting|beginning|effective|expires?|expiring|ends?|issued|updated?|posted)(?:\\s+(?:at|on|about|around|approximately|today|tonight))?`,
  `(?:(?:about\\s+|around\\s+)?(?:${digital}|noon|midnight|[012]\\d[0-5]\\d\\s?(?:hrs|hours)|\\d{1,2}\\s+o['’]clock)${zones}|(?:early\\s+|late\\s+)?(?:${weekdays}|today|tonight|tomorrow|this\\s+(?:morning|afternoon|evening|weekend|week))(?:\\s+(?:morning|afternoon|evening|night))?|${months}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?|${numeric}|sunset|sunrise|dawn|nightfall|overnight)${shut}`,
  `\\s*,\\s*|\\s+(?:on|at|to|and|until|through|from|of)\\s+|\\s*[-–—]\\s*|\\s+`,
  `until\\s+(?:further notice|(?:the\\s+)?all[- ]clear|(?:it(?:\\s+is|['’]s)|this (?:order|notice|warning)|the (?:order|notice|warning|advisory))\\s+(?:is\\s+)?lifted|(?:officials|crews|authorities|police|firefighters)\\s+(?:say|tell|give|lift|announce))|(?:for|within|in|over|during)?\\s*the\\s+(?:next|coming)\\s+(?:${counts}\\s+(?:to\\s+\\w+\\s+)?)?(?:minutes?|hours?|days?)|(?:within|in)\\s+(?:the\\s+hour|${counts}\\s+(?:minutes?|hours?))|for\\s+(?:at\\s+least\\s+|about\\s+|up\\s+to\\s+)?${counts}\\s+(?:more\\s+)?(?:hours?|days?)|all\\s+(?:day|night)|overnight`,
);

const spanishDays = '(?:lunes|martes|miércoles|miercoles|jueves|viernes|sábado|sabado|domingo)';
const spanishMonths =
  '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)';
const spanishCounts = '(?:una?|dos|tres|cuatro|seis|ocho|diez|doce|pocas|varias|\\d{1,3})';

const spanish = clockFrom(
  `(?:en efecto\\s+|vigente\\s+)?(?:hasta|desde|a partir de|antes de|entre|vence|actualizad[oa]|emitid[oa]|para)(?:\\s+(?:las?|el|del?|aproximadamente|hoy))*`,
  `(?:(?:a\\s+)?(?:las?\\s+)?(?:${digital}|mediodía|medianoche)|a\\s+las?\\s+\\d{1,2}|las?\\s+\\d{1,2}\\s+de\\s+la\\s+(?:mañana|tarde|noche)|(?:el\\s+)?${spanishDays}|hoy|esta\\s+(?:mañana|tarde|noche|semana)|este\\s+fin\\s+de\\s+semana|mañana|\\d{1,2}\\s+de\\s+${spanishMonths}|${numeric}|la\\s+noche|el\\s+amanecer)(?:\\s+(?:por|en|de)\\s+la\\s+(?:mañana|tarde|noche))?${shut}`,
  `\\s*,\\s*|\\s+(?:a|y|el|de|del|hasta)\\s+(?:las?\\s+)?|\\s*[-–—]\\s*|\\s+`,
  `hasta\\s+(?:nuevo\\s+aviso|que\\s+(?:se\\s+(?:levante|cancele|indique|avise)|las autoridades|los bomberos))|(?:durante|en|por)\\s+las\\s+próximas\\s+(?:${spanishCounts}\\s+)?horas|(?:durante|en|por)\\s+los\\s+próximos\\s+(?:${spanishCounts}\\s+)?(?:minutos|días)|(?:durante|por)\\s+(?:al\\s+menos\\s+)?${spanishCounts}\\s+(?:horas|días)|toda\\s+la\\s+noche|todo\\s+el\\s+día`,
);

const clocks: Readonly<Record<Readable, Clock>> = { en: english, es: spanish };
const placeholder = placeholderFor('time|date|day|hour|hora|fecha|día');
/** The words before a blank that belong to it. */
const before = /(?:until|through|by|from|as of|since|hasta|desde|a partir de)\s+(?:las?\s+)?$/i;
const inEffect: Readonly<Record<Readable, RegExp>> = {
  en: /(?<!\p{L})(?:is|are|remains?)\s+(?:(?:now|still)\s+)?in\s+effect(?!\p{L})/giu,
  es: /(?<!\p{L})están?\s+en\s+(?:efecto|vigor)(?!\p{L})|(?<!\p{L})(?:está|sigue)\s+vigente(?!\p{L})/giu,
};
const outage = /(?<!\p{L})(?:outage|interrupción|interrupcion|apagón)(?!\p{L})/iu;

function blankTime(text: string): Span | undefined {
  const found = firstMatch(text, [placeholder], isBlank);
  if (found === undefined) return undefined;
  const lead = before.exec(text.slice(Math.max(0, found[0] - 20), found[0]))?.[0].length ?? 0;
  return [found[0] - lead, found[1]];
}

/** “1/2” at the end of a post counts its parts. */
const isCount = ({ 0: words, index }: RegExpExecArray, text: string): boolean =>
  /^\d\/\d\d?$/.test(words) && /^[)\s\uFFFC]*$/u.test(text.slice(index + words.length, index + 80));

/** Takes back a join that no moment followed. */
const endTrimmed = (text: string, span: Span): Span => {
  const [start, end] = trimmed(text, span);
  return /\s[ap]\.m$/i.test(text.slice(start, end)) && text.charAt(end) === '.'
    ? [start, end + 1]
    : [start, end];
};

/** Finds when the danger holds: its end or its beginning before any other moment, 'now' never. */
export function findTime({ text, languages }: Passage): Span | undefined {
  for (const pick of ['bound', 'lasting', 'loose'] as const) {
    if (pick === 'bound') {
      const blank = blankTime(text);
      if (blank !== undefined) return blank;
    }
    for (const language of languages) {
      const found = firstMatch(text, [clocks[language][pick]], (match) => !isCount(match, text));
      if (found !== undefined) return endTrimmed(text, found);
    }
  }
  // Nobody knows when an outage ends: that it lasts is all there is to say.
  if (!outage.test(text)) return undefined;
  return firstMatch(
    text,
    languages.map((language) => inEffect[language]),
  );
}
