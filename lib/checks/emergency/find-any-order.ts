import { idleAfter, orderNouns, orderVerbs, spanishOrders } from '@/lib/checks/data/plain-orders';
import type { Sentence } from '@/lib/checks/draft';
import { wordAfter } from '@/lib/checks/near';
import type { Span } from '@/lib/checks/span';
import type { Readable } from './passage';

const objects = new Set(
  'your the a an it them him her all any only every each this these those both one two yourself yourselves some more less extra small plenty another other'.split(
    ' ',
  ),
);
/** After one of these the word before is what something happens to: “Cover is scarce”. */
const finite = new Set(
  'is are was were has have had can could may might will would must should does did of and or’s'.split(' '),
);
const notices = new Set('notice notices advisory advisories'.split(' '));
const joins = new Set('and then or also please now next instead first just y o luego también'.split(' '));
const places = new Set(
  'home inside indoors ready off out back at in there here away careful prepared on off by with under'.split(
    ' ',
  ),
);

/** Whether a part of a sentence begins at this word. */
function begins({ words, masked }: Sentence, at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined) return true;
  return /[^\s*_"“”'’]/.test(masked.slice(before.at[1], word.at[0])) || joins.has(before.lower);
}

/** “Boil water notice”, “Shelter in place order”, “Exercise alert”. */
const isNotice = ({ words }: Sentence, at: number): boolean =>
  words.slice(at + 1, at + 4).some(({ lower }) => notices.has(lower));

function isEnglishOrder(sentence: Sentence, at: number): boolean {
  const word = sentence.words[at];
  if (word === undefined || !begins(sentence, at)) return false;
  const { lower, text } = word;
  // “Oak Street, Park Avenue”
  const comma = /,\s*$/.test(sentence.masked.slice(Math.max(0, word.at[0] - 4), word.at[0]));
  if (comma && /^\p{Lu}\p{Ll}/u.test(text)) return false;
  const after = wordAfter(sentence, at);
  if (finite.has(after) || idleAfter[lower]?.has(after) || isNotice(sentence, at)) return false;
  if (lower === 'be') return places.has(after);
  if (orderVerbs.has(lower)) {
    const next = sentence.words[at + 1]?.text ?? '';
    // “Cook County”, “Hill Park Road”: a name; “Take US 40”, “Reach Oak St. by noon” none.
    return (
      !/^\p{Lu}\p{Ll}/u.test(next) ||
      /^\p{Ll}/u.test(text) ||
      /^(?:avoid|exit|follow|leave|ride|take|try|use)$/.test(lower)
    );
  }
  return orderNouns.has(lower)
    ? objects.has(after)
    : /^(?:your|it|them|yourself)$/.test(after) && isVerbLike(lower);
}

const links =
  /^(?:if|when|while|because|since|as|after|before|until|unless|that|what|where|who|why|how|though|although|with|without|for|from|in|on|at|by|near|to|of|about|over|under|is|are|was|were|do|does|did|can|could|will|would|may|might|must|should|now|today|tonight|and|or|but|so|then|here|there|yes|no|not|thank|visit|see|read|learn|know|remember|share|update|more|meanwhile|once|like|this|these|those|have|has|had|love|mind|know|expect)$/;
/** A word that is bent like no base form is no order. */
const isVerbLike = (lower: string): boolean => !links.test(lower) && !/(?:s|ed|ing|ly)$/.test(lower);

const notEvents = 'see|hear|smell|notice|lose|feel|die|be|have|experience|expect|know|find|wonder|get|not';
const allowed = new RegExp(
  `(?<!\\p{L})(?:you|residents|everyone|everybody|people|families|visitors|drivers|customers|students|parents|staff|all)\\s+(?:\\p{Ll}+\\s+){0,4}?(?:must|should|need to|have to)\\s+(?:not\\s+)?(?!be\\b|have\\b|know\\b|expect\\b)\\p{L}+|(?<!\\p{L})you\\s+(?:can|may|are free to|will need to)\\s+(?:now\\s+|again\\s+|safely\\s+)?(?!(?:${notEvents})\\b)\\p{L}+|(?<!\\p{L})(?:you\\s+)?(?:do not|don['’]t)\\s+(?:need|have) to\\s+(?!worry|panic)\\p{L}+|(?<!\\p{L})(?:there is )?no need to (?!worry|panic|be)\\p{L}+|(?<!\\p{L})nothing (?:else )?(?:for you )?to do(?!\\p{L})|(?<!\\p{L})it is (?:now )?safe to \\p{L}+|(?<!\\p{L})no (?:swimming|boating|fishing|driving|burning|travel|entry)(?!\\p{L})`,
  'iu',
);
const allowedSpanish =
  /(?<!\p{L})no\s+(?:se\s+|l[aoe]s?\s+)?(?:acer(?:que|quen)|meta[n]?|salga[n]?|entre[n]?|pase[n]?|cruce[n]?|camine[n]?|toque[n]?|quede[n]?|confíe[n]?|mueva[n]?|detenga[n]?|asome[n]?|arriesgue[n]?|baje[n]?|suba[n]?|prenda[n]?|encienda[n]?|mezcle[n]?)(?!\p{L})|(?<!\p{L})(?:(?:ya|usted|ustedes|ahora)\s+)puede[ns]?\s+(?!ver|oír|haber|ser|estar|perder|morir)\p{L}+r(?:se|l[aoe]s?)?(?!\p{L})|(?<!\p{L})(?:pueden?)\s+(?:volver|regresar|salir|beber|tomar|usar|abrir|ir)(?!\p{L})|(?<!\p{L})(?:deben?|deberán?|tienen? que|necesitan?|hay que|favor de)\s+(?:no\s+)?(?!ser|estar|haber|llegar|tener)\p{L}{1,20}r(?:se|l[aoe]s?)?(?!\p{L})|(?<!\p{L})(?:no (?:hace falta|es necesario|tienen? que|necesitan?)|prohibido)\s+(?:que\s+)?(?!se preocupe)\p{L}+|(?<!\p{L})(?:cuidado con|ojo con|fuera de)\s+\p{L}+/iu;

const clitic = /^\p{L}*[áéíóú]\p{L}*[ae]n?(?:l[aoe]s?|se|me|nos)$/u;
const ownThings = new Set('su sus lejos arriba adentro afuera aquí allí'.split(' '));
const thirdPerson = new Set(
  'este ese parte gente puede pueden tiene tienen viene vienen sale salen sube suben corre corren cae caen sigue siguen pierde pierden entre sobre desde durante que siempre debe deben quiere quieren alguien'.split(
    ' ',
  ),
);
function isSpanishOrder(sentence: Sentence, at: number): boolean {
  const lower = sentence.words[at]?.lower ?? '';
  if (!begins(sentence, at)) return false;
  // “Acampe lejos”, “Agarren su bolsa”
  if (/\p{L}{3}en?$/u.test(lower) && ownThings.has(wordAfter(sentence, at)) && !thirdPerson.has(lower))
    return true;
  return spanishOrders.has(lower) || spanishOrders.has(lower.replace(/n$/, '')) || clitic.test(lower);
}

/** How many words of such an order are shown. */
const shown = 4;

/** The first order of any kind in a sentence, or what people may do again, in the sentence's own offsets. */
export function anyOrderIn(sentence: Sentence, languages: readonly Readable[]): Span | undefined {
  const { words } = sentence;
  for (const language of languages) {
    const isOrder = language === 'es' ? isSpanishOrder : isEnglishOrder;
    const at = words.findIndex((word, index) => !word.quoted && isOrder(sentence, index));
    const first = words[at];
    if (first !== undefined) {
      let last = at;
      while (last - at < shown && wordAfter(sentence, last) !== '') last += 1;
      return [first.at[0], words[last]?.at[1] ?? first.at[1]];
    }
    const match = (language === 'es' ? allowedSpanish : allowed).exec(sentence.prose);
    if (match !== null) return [match.index, match.index + match[0].length];
  }
  return undefined;
}
