import type { Draft, Sentence } from '@/lib/checks/draft';
import { wordBefore } from '@/lib/checks/near';
import type { Span } from '@/lib/checks/span';
import { anyOrderIn } from './find-any-order';
import type { Readable } from './passage';

const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What tells of something that happens, happened or can happen. */
const verbs: Readonly<Record<Readable, ReadonlySet<string>>> = {
  en: listed(`
    is are was were has have had can could may might will won't can't isn't aren't
    attacked bit blew block blocks blocked breaks broke burn burns burned burst carries caught caused causes closed collapsed covers
    covered cracked crashed crossed cut cuts damaged derailed destroyed died dies disappeared entered escaped exploded fails failed
    fell fills filled fired flipped floods flooded flows froze freezes got grew grows harm harms hid hit hits hurt hurts jumped kill
    kills killed knocked leaks leaked left lost melted opened ran reached reaches rises robbed rolled rose sank shook shot shuts sickens slid
    slides smells spilled spread spreads stabbed stalled stole stopped struck strikes stung swept threatened threatens tipped took
    toppled tore trapped traps turned vanished walked wandered went`),
  es: listed(`
    hay hubo habrá es son está están era fue fueron será puede pueden podría podrían tiene tienen cubre cubren quema queman mata matan
    baja bajan sube suben avanza avanzan cruza corre crece huele hace hará daña dañan arde arden cae caen bloquea bloquean arrastra
    cae caen falla fallan funciona funcionan patina patinan suena sale salen lleva falta faltan puso`),
};
/** Who acts on a danger is none. */
const actors = listed(`
  you we they i residents everyone people neighbors families drivers customers students parents shelter shelters order orders
  evacuation evacuations notice warning warnings advisory updates update information help assistance questions pets crews officers
  police deputies firefighters staff officials partners agency office department center hotline line website page map list zone
  zones turn keep who that which this it there usted ustedes nosotros residentes personas vecinos familias todos refugio refugios orden
  órdenes aviso evacuación información ayuda equipos policía bomberos oficiales centro línea página mapa lista zona zonas ya que quien`);
/** What follows one of these says when or on what terms, and no more. */
const conditions = listed('if when until unless before after where while si cuando hasta donde antes');

const bent = /(?:ó|aron|ieron|rán?)$/u;
/** “Roads closed”, “Wires downed”; what agencies themselves have done is none. */
const past =
  /^(?!(?:need|speed|exceed|proceed|based|located|post|updat|issu|order|advis|urg|ask|open|expect|requir|relat|unit|want|schedul|plan|lift|return|need|nam|call|us|mov|prepar|affect|follow|provid|publish|continu|cancel|ended|terminat)(?:e?d|ned|led)?$)\p{L}{3,}ed$/u;
/** What agencies do in their own posts. */
const ownActs = /^(?:orden|pid|emit|anunci|declar|abr|termin|levant|cancel|inform|actualiz)/u;

function tells({ words }: Sentence, at: number, language: Readable): boolean {
  const lower = words[at]?.lower ?? '';
  return (
    verbs[language].has(lower) ||
    (language === 'es' ? bent.test(lower) && !ownActs.test(lower) : past.test(lower))
  );
}

/** Words of a subject that are looked at. */
const reach = 8;

/** Where the clause starts whose verb this is, if it tells what happens to people and not what people do. */
function clauseStart(sentence: Sentence, at: number, language: Readable): number {
  let start = at;
  while (start > 0 && at - start < reach && wordBefore(sentence, start) !== '') start -= 1;
  const subject = sentence.words.slice(start, at).map(({ lower }) => lower);
  if (subject.some((word) => actors.has(word) || conditions.has(word))) return -1;
  // “Caen brasas”, “Entró plomo al agua”
  return subject.length > 0 || language === 'es' ? start : -1;
}

/** What is said around a warning, and of no danger. */
const around = listed(`
  evacuation evacuations order orders shelter shelters shelter-in-place notice warning warnings advisory alert update updates updated
  information info message news help assistance questions crews officers police deputies firefighters staff officials thank thanks
  patience stay follow visit call more details map page website hotline you your everyone residents share watching situation evacuate
  welcome leave avoid go boil map please remain keep tuned posted again detour route use
  evacuación orden órdenes refugio refugios albergue aviso alerta información mensaje noticias ayuda preguntas equipos policías
  bomberos oficiales gracias paciencia usted su sus residentes más detalles mapa página sitio ruta evite salga evacúe vaya siga`);
/** Words that a statement has at least. */
const fewest = 4;

/** Whether a sentence asks nothing of anybody and speaks of no order: then it tells what is going on. */
function isStatement(sentence: Sentence, languages: readonly Readable[]): boolean {
  const { words } = sentence;
  // “Oak County Sheriff: …”
  const colon = sentence.masked.indexOf(': ');
  const said = colon < 0 || colon > 60 ? words : words.filter(({ at }) => at[0] > colon);
  const plain = said.filter(({ text }) => /^\p{Ll}{2}/u.test(text));
  return (
    plain.length >= fewest - 1 &&
    said.length >= fewest &&
    !said.some(({ lower, quoted }) => quoted || around.has(lower)) &&
    !/^\W*(?:as of|from|until|a las?|hasta|desde)\b/iu.test(sentence.masked) &&
    anyOrderIn(sentence, languages) === undefined
  );
}

/** Finds where something is said to happen, whatever it is: only people know all that can harm them. */
export function findEvent(draft: Draft, length: number, languages: readonly Readable[]): Span | undefined {
  for (const sentence of draft.sentences) {
    const [from] = sentence.at;
    if (from >= length) break;
    for (let at = 0; at < sentence.words.length; at += 1) {
      if (sentence.words[at]?.quoted) continue;
      const language = languages.find((one) => tells(sentence, at, one));
      if (language === undefined) continue;
      const first = sentence.words[clauseStart(sentence, at, language)];
      const last = sentence.words[Math.min(at + 2, sentence.words.length - 1)];
      if (first && last) return [from + first.at[0], from + last.at[1]];
    }
  }
  for (const sentence of draft.sentences) {
    const [from] = sentence.at;
    if (from >= length) break;
    const last = sentence.words[5] ?? sentence.words.at(-1);
    if (last && isStatement(sentence, languages)) return [from, from + last.at[1]];
  }
  return undefined;
}
