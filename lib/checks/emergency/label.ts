import type { Span } from '@/lib/checks/span';
import { trimmed } from './passage';

/** What stands before the first colon of a post, when it names somebody or a place: “Sitka:”, “Boil order, Pine Ridge:”. */
const label =
  /^[^\p{L}\p{N}]{0,8}((?:\p{L}[\p{L} -]{0,40},\s{0,2}){0,2})((?:\p{Lu}[\p{L}'’.-]{1,24})(?:\s(?:(?:of|and|the|de|del|la|el|y)\s){0,2}\p{Lu}[\p{L}'’.-]{0,24}){0,3})(?:,\s[A-Z]{2})?\s?:(?!\/\/)/u;

/** Words that name an agency, a danger or a heading, and no place. */
const noPlace =
  /(?<!\p{L})(?:police|policía|sheriff['’]?s?|alguacil|fire|bomberos|water|agua|health|salud|power|electric|energy|gas|emergenc\p{L}+|management|office|oficina|departa?ment\p{L}*|dept|district|agency|authority|schools?|escuelas|public|works|obras|safety|seguridad|weather|service|servicio|center|state|transit|transport\p{L}*|metro|rescue|patrol|guard|guardia|mayor|alcaldes?a?|governor|chief|alerts?|alertas?|warnings?|watch|advisory|notice|aviso|orders?|orden|test|drill|simulacro|prueba|news|breaking|urgente?|important[e]?|reminder|attention|atención|updates?|actualización|missing|boil|evacuat\p{L}+|evacuación|leave|flood\p{L}*|inundación|storm|tormenta|tornado|hurricane|huracán|earthquake|tsunami|wildfire|incendio|wind|heat|calor|cold|snow|ice|smoke|shelters?|refugios?|road|closed|closure|danger|peligro|amber|silver|who|what|where|when|why|how|qué|quién|dónde|cuándo|hazard|action|location|time|source|now|today|tonight|hoy|ahora|dear|please|all|everyone|residents|situation|press|release|media|video|photo|level|nivel|red|code|phase|stage|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)(?!\p{L})/iu;

/** Finds a place that the label of a post names: “Sitka: An earthquake…”. */
export function labelledPlace(text: string): Span | undefined {
  const match = label.exec(text.slice(0, 160));
  if (match === null) return undefined;
  const [whole, , name = ''] = match;
  if (noPlace.test(name) || (name === name.toUpperCase() && name.length < 5)) return undefined;
  const end = whole.lastIndexOf(name) + name.length;
  return trimmed(text, [end - name.length, end]);
}

/** Names of those who speak that say where they are: a town, a county, and none of its offices. */
const seat =
  /^(?:(?:the\s+)?(?:City|Town|Village|Borough|Township|County|Island)\s+of|Ciudad de|Municipio de|Condado de|Pueblo de)\s+[^:]{2,40}$|^(?:\p{Lu}[\p{L}.'’-]{1,24}\s+){1,3}(?:County|City|Parish|Township|Borough)(?:\s+(?:911|9-1-1))?$/iu;

/** Finds the town that speaks at the head of a post: “City of Tucson: It will be 113 degrees.” */
export function speakingTown(text: string, source: Span | undefined): Span | undefined {
  if (source === undefined || !/^[^\p{L}\p{N}]*$/u.test(text.slice(0, source[0]))) return undefined;
  return seat.test(text.slice(...source)) && /^\s*:/.test(text.slice(source[1])) ? source : undefined;
}

/** A first or a last line that is but a name: “Guam Homeland Security: …”, “… Parques de Colorado.” */
const names =
  "(?:\\p{Lu}[\\p{L}’'&.-]{0,24})(?:\\s(?:(?:of|and|the|for|&|de|del|la|el|los|las|y)\\s){0,2}\\p{Lu}[\\p{L}’'&-]{0,24})";
const opening = new RegExp(`^[^\\p{L}\\p{N}]{0,8}(${names}{1,6})\\s?:(?!//)`, 'u');
const closing = new RegExp(`(?<=[.!?…–—-]\\s{1,3})(${names}{1,6})\\.?\\s*$`, 'u');
/** Headings, hazards and wishes are nobody's names. */
const heading =
  /(?<!\p{L})(?:alerts?|warnings?|watch|advisory|notice|orders?|update[ds]?|breaking|urgent|important|reminder|attention|missing|boil|evacuat\p{L}+|leave|flood(?:ing)?|storm|tornado|hurricane|earthquake|tsunami|wildfire|wind|heat|shelters?|closed|closures?|closings?|danger|hazard|action|location|where|what|when|who|dear|please|now|today|tonight|thank|thanks|stay|safe|be|gracias|alertas?|avisos?|orden|urgente|importante|atención|inundación|incendio|tormenta|evacuación|cierre|peligro|do|not|know|take|go|if|you|your|we|our|is|are)(?!\p{L})/iu;
/** Two words that are a town's. */
const town =
  /^(?:New|San|Santa|Santo|Los|Las|La|El|St\.?|Saint|Fort|Ft\.?|Port|Mount|Mt\.?|Lake|North|South|East|West|Cape|Grand|Palm|Salt)\s\p{L}+$|\s(?:Ridge|Creek|Falls|Springs|City|Beach|Hills?|Lake|Park|Valley|Heights|Grove|Rock|River|Rapids|Point|Bay|Island|Harbor|Haven|Village|Town|Junction|Mills?|Bluffs?|Forks?|Oaks?|Pass|Wells|Road|Street|Avenue|County|School|High)$/u;

/** “Hall Road Fire” burns. */
const blaze =
  /\s(?:Road|Rd|Creek|Canyon|Lake|Street|Valley|Ridge|Mountain|Hill|River|Park|Point|Peak|Grade|Ranch|Complex)\s(?:Complex\s)?Fire$/u;

const namesSomebody = (name: string): boolean =>
  !heading.test(name) &&
  !blaze.test(name) &&
  !(/^\S+\s\S+$/u.test(name) && town.test(name)) &&
  /\p{Ll}/u.test(name);

/** Finds a name that stands by itself at the head or at the end of a post: nobody else has reason to put one there. */
export function findName(text: string): Span | undefined {
  const first = opening.exec(text.slice(0, 160));
  if (first?.[1] !== undefined && namesSomebody(first[1])) {
    const start = first[0].indexOf(first[1]);
    return trimmed(text, [start, start + first[1].length]);
  }
  const from = Math.max(0, text.trimEnd().length - 120);
  const last = closing.exec(text.slice(from));
  if (last?.[1] === undefined || !namesSomebody(last[1])) return undefined;
  const start = from + last.index + last[0].indexOf(last[1]);
  return trimmed(text, [start, start + last[1].length]);
}
