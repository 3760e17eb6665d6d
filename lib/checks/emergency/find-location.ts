import type { Context } from '@/lib/checks/rule';
import type { Span } from '@/lib/checks/span';
import { frequencyOf } from '@/lib/checks/word-frequency';
import {
  anyCase,
  capitalForms,
  earliest,
  firstMatch,
  type Passage,
  placeholderFor,
  type Readable,
} from './passage';

const open = '(?<![\\p{L}\\p{N}#@])';
const shut = '(?![\\p{L}\\p{N}])';
const notNames =
  'Use|Avoid|Take|Near|On|In|At|From|Between|The|Along|And|Or|Evacuate|Leave|Close|Closed|Exit|Of|For|To|All|Via|By|Los|Las|El|La|En|Por|Evite';
const name = `(?!(?:${capitalForms(notNames)})(?!\\p{L}))(?:\\p{Lu}[\\p{L}'’-]{0,24}|(?:[NSEW]|St|Mt|Ft|Dr|Rev)\\.)`;
const numbered = '(?:\\d{1,3}(?:st|nd|rd|th|ST|ND|RD|TH))';
const part = `(?:${numbered}|${name})`;

const placeholder = placeholderFor(
  'location|place|area|street|road|zone|neighborhood|address|city|county|town|region|ubicación|ubicacion|lugar|zona|área|calle|ciudad|condado|dirección',
);

const ways = capitalForms(
  'St|Street|Ave|Av|Avenue|Rd|Road|Dr|Drive|Blvd|Boulevard|Ln|Lane|Ct|Court|Hwy|Highway|Pkwy|Parkway|Way|Pl|Terrace|Cir|Circle|Expressway|Freeway|Turnpike|Tpke|Pike|Bridge|Tunnel|Overpass|Underpass|Trail|Loop',
);
const sites = capitalForms(
  'Creek|River|Lake|Canyon|Valley|Beach|Island|Bay|Park|School|Elementary|High School|Middle School|Hospital|Mall|Airport|Library|Heights|Hills|Village|Township|Parish|Borough|Counties|Campus|University|College|Station|Dam|Reservoir|Forest|Mountains?|Ridge|Subdivision|Estates|Neighborhood|Plaza|Square|Terminal|Harbor|Pier|Apartments|Coast|Basin|Peninsula|Metro|Springs|Falls|Point|Gardens|Cove|Fairgrounds|Stadium|Arena|City Hall|Farms?|Landing|Dock|Ferry|Pass|Summit|Hollow|Bluff|Bluffs|Butte|Mesa|Fork|Gulch|Flats|Meadows|Ranch|Marina|Wharf|Zoo|Cathedral|Church|Temple|Mosque|Courthouse|Clinic|Depot|Yard|Wells|Woods|Glen|Hollow|Shores|Acres|Manor|Towers|Tower|Speedway|Hall|Bayou|Slough|Cemetery|Refinery|Mill|High|Center',
);
const agencyNext =
  "(?!['’]?s?\\s*(?:Sheriff|SHERIFF|Fire|FIRE|Police|POLICE|Emergency|EMERGENCY|Public|PUBLIC|Health|HEALTH|EMA|OEM|OES|PD|FD|EOC|Office|OFFICE|Board|Commission|Department|DEPARTMENT|Water|Utilit|Schools?\\s+District|District|Department|officials|crews|leaders|:))";

/** Patterns that need no language: numbered roads, streets, zones, codes. */
const marked: readonly RegExp[] = [
  new RegExp(
    `${open}(?:\\d{1,5}\\s+)?(?:${part}\\s+){1,4}(?:${ways})${shut}(?<!\\bDr(?=\\.?\\s+\\p{Lu}))\\.?`,
    'gu',
  ),
  /(?<![\p{L}\p{N}#@])(?:I|US|U\.S\.|SR|CR|FM|Hwy\.?|HWY|[Hh]ighway|HIGHWAY|[Rr]oute|ROUTE|Rte\.?|Rt\.?|[Ii]nterstate|INTERSTATE|State Route|County Road|[Ee]xit|EXIT|[Mm]ile ?(?:marker|post)|[Cc]arretera|[Aa]utopista|[Rr]uta|[Ss]alida)[- ]?\d{1,4}[A-Z]?(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}#@])(?:[Ee]vacuation\s+)?(?:[Zz]on(?:e|a)s?|ZON[EA]S?)\s+(?:[A-Z]{0,4}-?[A-Z]{0,2}\d[\w-]{0,8}|[A-Z](?![\p{L}])|[A-Z]{2,4}-[A-Z]?\d[\w-]{0,6})(?:(?:\s*,\s*|\s+(?:and|through|to|y|a)\s+|\s*[-–]\s*)[A-Z]{0,4}-?[A-Z]?\d{0,5}(?![\p{L}\p{N}])){0,4}/gu,
  /(?<![\p{L}\p{N}#@])(?:[Ww]ards?|[Pp]recincts?|[Dd]istricts?|[Ss]ectors?|[Uu]nits?|[Bb]uildings?|[Ee]dificios?|[Gg]ates?|[Tt]erminals?|[Ff]loors?|[Tt]rack|ZIP codes?|[Zz]ip codes?|[Cc]ódigos? postal(?:es)?|[Dd]istritos?)\s+(?:\d{1,5}|[A-Z])(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}#@])\d{2,5}\s+block\s+of\s+\p{L}+(?:\s+\p{Lu}\p{L}*){0,2}/giu,
  new RegExp(`${open}${part}(?:\\s+(?:and|y)\\s+|\\s*[&/@]\\s*)${numbered}${shut}`, 'gu'),
  new RegExp(`${open}${numbered}(?:\\s+(?:and|y)\\s+|\\s*[&/@]\\s*)${part}`, 'gu'),
  new RegExp(
    `${open}(?:${name}\\s+){1,3}(?:County|COUNTY|${sites})${shut}${agencyNext}(?!\\s+(?:Fire|District|Department|Authority|Center\\s+for))`,
    'gu',
  ),
  /(?<![\p{L}\p{N}#@])(?:9\d{4}|[0-8]\d{4})-?(?:\d{4})?(?=\s+(?:zip|area|residents))/giu,
];

const the = '(?:[Tt]he\\s+|THE\\s+)?';
const points = anyCase(
  'north|south|east|west|northeast|northwest|southeast|southwest|northern|southern|eastern|western|northeastern|northwestern|southeastern|southwestern|central|upper|lower',
);
const landmarks =
  'river|creek|jail|prison|coast|coastline|shore|shoreline|beach|beaches|dam|levee|plant|refinery|hospital|courthouse|campus|fairgrounds|airport|bridge|train station|city hall|town hall|waterfront|landfill|harbor|marina|burn scar|burn scars|railroad tracks|rail yard|high school|middle school|elementary school|mall|stadium|lake|canyon';
const towns = 'city|county|state|island|town|campus|village|region|district|valley';

const english: readonly RegExp[] = [
  new RegExp(
    `${open}(?:${points})\\s+(?:of|OF)\\s+${the}(?:[\\p{L}]+\\.?|[A-Z]*-?\\d+)(?:\\s+(?:${name}|\\d+)){0,2}`,
    'gu',
  ),
  new RegExp(
    `${open}(?:${points})\\s+(?:${anyCase('side|end|shore|bank|half|part|parts|portion|portions|mountains|valley|valleys|coast|foothills|plains|county|counties|slopes|neighborhoods|areas|suburbs')})${shut}`,
    'gu',
  ),
  /(?<![\p{L}\p{N}])within\s+(?:an?\s+|one\s+|two\s+|three\s+|four\s+|five\s+|six\s+|ten\s+|half a\s+|a few\s+|[\d./½¼]{1,6}\s?-?)(?:\p{L}{2,5}\s+)?(?:miles?|blocks?|feet|foot|ft|yards?|km|kilomet\p{L}+|meters?|mi)(?:\s+(?:radius\s+)?of\s+(?:the\s+)?\p{L}+)?(?![\p{L}])/giu,
  new RegExp(
    `${open}(?:(?:city|county|state|nation|island|campus|district|system|region)-?wide|(?:the\\s+)?(?:entire|whole)\\s+(?:${towns}|water system)|(?:all|parts?|most|much|portions?)\\s+of\\s+(?:the\\s+)?(?:${towns})|(?:throughout|across|in|within)\\s+(?:the|our)\\s+(?:${towns})(?:\\s+limits)?|on\\s+campus|downtown|uptown|midtown|city limits|all (?:city|county|water|district) (?:customers|residents))${shut}`,
    'giu',
  ),
  new RegExp(
    `${open}(?:${points})\\s+(?!(?:Fire|District|School|Bank|Station|Office|High|Department))${name}`,
    'gu',
  ),
  /(?<![\p{L}\p{N}])(?:in|across|over|for)\s+the\s+(?:\p{L}+\s+)?(?:mountains|valleys?|foothills|high country|metro(?: area)?|desert|plains|panhandle|passes)(?![\p{L}])/giu,
  new RegExp(
    `${open}(?:${anyCase('near|along|at|around|outside|inside|by|of')})\\s+(?!an?\\s)(?:the\\s+)?(?:\\p{Ll}+\\s+){0,2}(?:${landmarks})${shut}`,
    'gu',
  ),
  /(?<![\p{L}\p{N}])(?:coastal|beach(?:front)?|riverfront|waterfront|hillside|canyon|mountain|valley|burn[- ]scar|river|creekside|lakefront)\s+(?:areas?|communities|homes|neighborhoods|roads|residents)(?![\p{L}])/giu,
];

const spanishWays = anyCase(
  'aeropuerto|biblioteca|bahía|colegio|universidad|iglesia|centro|plaza|edificio|estación|presa|represa|laguna|planta|monte|cerro|sendero|muelle|torre|mercado|cárcel|refinería|fábrica|comunidad|zona|área|distrito|ruta|cuadra|esquina|residencial|calle|calles|avenida|avenidas|av.|avda.|bulevar|carretera|autopista|camino|puente|parque|río|arroyo|lago|barrio|colonia|vecindario|urbanización|escuela|hospital|playa|cañón|valle|isla|islas|represa|embalse',
);
const spanish: readonly RegExp[] = [
  new RegExp(
    `${open}(?:${spanishWays}|condado|ciudad|municipio|pueblo|estado)\\s+(?:de\\s+|del\\s+|DE\\s+|DEL\\s+)?(?:la\\s+|los\\s+|las\\s+|el\\s+)?(?:${name}|\\d+)(?:\\s+(?:(?:y|entre|a)\\s+)?(?:(?:la|el)\\s+)?(?:${name}|\\d+(?!\\s?[ap:.]))){0,4}`,
    'gu',
  ),
  /(?<![\p{L}\p{N}])(?:al|el|del)\s+(?:nor|sur|est|oest|sudest|sudoest)\p{L}*\s+del?\s+(?:la\s+|el\s+)?\p{L}+(?:\s+\d+)?/giu,
  /(?<![\p{L}\p{N}])(?:(?:toda\s+la|la)\s+(?:ciudad|isla|región)|todo\s+(?:el\s+)?(?:condado|estado|municipio|pueblo|valle)|partes?\s+de\s+\p{L}+|el\s+centro\s+de\s+(?:la\s+ciudad|\p{L}+)|zonas?\s+(?:costeras?|bajas?|cercanas?\s+al?\s+\p{L}+)|a\s+lo\s+largo\s+del?\s+\p{L}+|(?:cerca\s+del?|en|del?)\s+(?:la\s+|el\s+)?(?:río|puente|escuela|hospital|presa|planta|costa|playa|cárcel|aeropuerto|muelle|universidad|biblioteca|puerto|lago|refinería))(?![\p{L}])/giu,
];

/** Capitals that follow “in”, “for” or “on” and are no place. */
const noPlaces = new Set(
  `january february march april may june july august september october november december monday tuesday wednesday thursday
  friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun english
  spanish facebook twitter x youtube nextdoor instagram tv fm am zoom channel spring summer fall winter christmas easter
  thanksgiving i we you the all every everyone any our your this that these those more details updates info information
  noon midnight emergency emergencies center effect immediate immediately advance case person red yellow orange green
  residents people drivers motorists visitors customers families pets help safety your now not no do if police fire
  fema nws noaa cdc epa covid covid-19 level phase stage code alert warning watch advisory evacuation shelter pm est edt
  cst cdt mst mdt pst pdt ebs eas wea español inglés efecto vigor caso la el los las su sus casa emergencia lunes usted
  level tap dry wi-fi gps day memorial labor independence god jesus earth law ambassador interior inside outside street`.split(
    /\s+/,
  ),
);
const lead =
  'in|near|from|at|around|for|across|throughout|outside|inside|along|between|over|on|through|toward|towards|behind|beyond|above|below|reach|reaches|hit|hits|strike|approach|threaten|threatens|leaving|affecting|shook|shakes|rocked|struck|hit|blocks|blocked|covers|covered|closes|closed|flooded|crossed|crossing|cut off|cuts off|into|below|beneath|under|above|at|sobre|bajo|cubre|cruza|cerró|inundó|golpeó|llega a|llegar a|pasa por|approaching|threatening|reaching|hitting|into|coming to|moving to|spreading to|headed to|heading to|avoid|evacuate|leave|exit|including|en|para|desde|por|hacia|evite|abandone|evacúe|evacue|cerca de|partes de';
const leads = lead
  .split('|')
  .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)])
  .join('|');
/** “in Oakville”, “near the North Fork”, “on Elm”; the first group is the name. */
const afterLead = new RegExp(
  `${open}(?:${leads})\\s+(?:(?:the|all of|parts of|all|la|el|los|las)\\s+)?(?:(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|[Cc]entral|[Uu]pper|[Ll]ower|[Dd]owntown|[Rr]ural)(?:east|west)?(?:ern)?\\s+)?((?:[A-Z]|\\p{Lu}[\\p{L}'’-]{1,24}))(?:(?:\\s+|\\s+(?:and|to|y)\\s+)(?:\\p{Lu}[\\p{L}'’-]{1,24}|${numbered}))*(?!\\p{L})`,
  'gu',
);
const fromTo = new RegExp(
  `${open}(?:[Ff]rom|[Dd]esde)\\s+(?:${name}\\s+){1,3}(?:to|hasta|a)\\s+(?:${name})`,
  'gu',
);
/** “the Eastsound ferry dock”, “the Delmar plant”; the first group is the name. */
const byName = new RegExp(
  `(?<=(?:[Tt]he|[Aa]n?|[Ii]n|[Aa]t|[Oo]n|[Nn]ear|of|to|from|and)\\s)(?!(?:${capitalForms(notNames)})\\s)(\\p{Lu}\\p{Ll}[\\p{L}'’-]{1,24})(?:\\s+\\p{Lu}[\\p{L}'’-]{0,24}){0,2}(?:\\s+\\p{Ll}+)?\\s+(?:${landmarks}|dock|docks|pier|ferry|exit|interchange|ramp|trail|path|plant|warehouse|mine|mill|well|wells|reservoir|tunnel|pipeline|jail|prison|gym|fair|theater|theatre|club|hotel|motel|camp|campground|lodge|resort|farm|dump|quarry|lot|yard|gate|entrance|building|tower|complex|bank|clinic|home|crossing|intersection|loop|crater|volcano|jetty|inlet|cove|spillway|lock|locks|line|bus|train|spill|hill|hills|woods|narrows|falls|rapids|trailhead|terminal|station|store|market|church|school|library|neighborhood|area|valley|island|subdivision|apartments|park|forest|refuge|ranch|garage|square)${shut}`,
  'gu',
);
/** “The Nisqually will rise”: a name that is no word. */
const theName =
  /(?<!\p{L})[Tt]he\s+(\p{Lu}\p{Ll}{3,24})\s+(?:is|was|will|has|can|may|could|rose|broke|runs|floods)(?!\p{L})/gu;
/** “the port of Stockton” */
const ofPlace =
  /(?<!\p{L})(?:miles?|blocks|yards|port|towns?|village|outskirts|edges?|heart|center|middle|parts?|all|most|half|area|mouth|banks?|shores?|coast|limits|people|residents|homes|streets|downtown|side) of (?:downtown |the )?(\p{Lu}\p{Ll}[\p{L}'’-]{1,24})(?!\p{L})/gu;
/** “se la llevó de Riverton”: a name that is no word. */
const fromPlace = /(?<!\p{L})(?:de|del|a|al)\s+(\p{Lu}\p{Ll}{2,24})(?!\p{L})/gu;
/** “bring 12 inches of snow to Dallas” */
const bringsTo =
  /(?<!\p{L})(?:bring|brings|bringing|spread|spreads|moves?|comes?|return|returns)\s+(?:[^\s.!?]{1,20}\s+){0,6}to\s+(\p{Lu}\p{Ll}{2,24})(?!\p{L})/gu;
/** The same where everything is in capitals: only a word that English does not have is a name there. */
const afterCapitals =
  /(?<!\p{L})(?:IN|NEAR|FOR|AT|ON|ACROSS|AROUND|EN|PARA)\s+(?:THE\s+)?(\p{Lu}{4,24})(?!\p{L})/gu;
/** “Oakville is under a boil water notice”, “Riverside residents”. */
const asSubject = new RegExp(
  `(?:${open})((?:\\p{Lu}[\\p{Ll}'’-]{2,24}))(?:\\s+\\p{Lu}[\\p{Ll}'’-]{2,24}){0,2}\\s+(?:(?:is|are|remains)\\s+under|residents|neighborhoods?|area|community|homeowners|roads|streets|customers|homes|beaches|está bajo)${shut}`,
  'gu',
);
const noSubjects = new Set(
  `all the some many any our your affected nearby local area coastal evacuated area these those displaced downtown low-lying
  we they you it this that everyone attention dear please most other another water county city state power if an each every icy snowy flooded slick wet blocked unpaved rural mountain beach coastal surface`.split(
    /\s+/,
  ),
);

/** From here on, a word is so common that “for Private Use” is likelier than “for Private, Ohio”. */
const common = 7;

const isPlace = ([whole, word = '']: RegExpExecArray): boolean => {
  const lower = word.toLowerCase().replace('’', "'");
  if (noPlaces.has(lower) || noPlaces.has(lower.replace(/'s$/, ''))) return false;
  if (/^(?:for|para)\s/i.test(whole) && frequencyOf(lower) >= common) return false;
  if (/^from\s/i.test(whole) && frequencyOf(lower) > 0) return false;
  // One capital by itself may be any letter; a word in capitals may only be loud.
  if (word.length === 1) return false;
  return word !== word.toUpperCase() || word.length < 3 || frequencyOf(lower) === 0;
};

const tagLead =
  /(?<!\p{L})(?:in|near|for|at|around|across|throughout|areas? of|parts of|outside|en|cerca de|zonas? de)\s+$/iu;

const known = new WeakMap<Context['agency'], readonly RegExp[]>();
function ownPlaces({ agency }: Context): readonly RegExp[] {
  const kept = known.get(agency);
  if (kept !== undefined) return kept;
  const words = agency.places
    .map((place) => place.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .filter((place) => place !== '')
    .sort((a, b) => b.length - a.length);
  const own = words.length === 0 ? [] : [new RegExp(`${open}(?:${words.join('|')})${shut}`, 'giu')];
  known.set(agency, own);
  return own;
}

const byLanguage: Readonly<Record<Readable, readonly RegExp[]>> = { en: english, es: spanish };

/** “in #Riverton”: what a hashtag names after one of these is a place. */
function taggedPlace({ draft, text }: Passage): Span | undefined {
  return draft.hashtags.find(({ at: [start] }) => tagLead.test(text.slice(Math.max(0, start - 16), start)))
    ?.at;
}

/** Finds where the danger is: streets, zones, towns, or where one stands to a road. */
export function findLocation(passage: Passage): Span | undefined {
  const { text, languages, context } = passage;
  return (
    firstMatch(text, ownPlaces(context)) ??
    firstMatch(
      text.replace(/^[\s\uFFFC]*\[[^\]\n]*\]/u, (label) => ' '.repeat(label.length)),
      [placeholder],
    ) ??
    earliest(text, [...marked, ...languages.flatMap((language) => byLanguage[language])]) ??
    firstMatch(text, [afterLead, bringsTo, byName, ofPlace], isPlace) ??
    firstMatch(
      text,
      [fromTo],
      ([words]) =>
        !/[Ff]rom\s+(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/.test(
          words,
        ),
    ) ??
    firstMatch(text, [asSubject], ([, word = '']) => !noSubjects.has(word.toLowerCase())) ??
    firstMatch(
      text,
      [theName],
      ([, word = '']) => frequencyOf(word.toLowerCase()) === 0 && !noPlaces.has(word.toLowerCase()),
    ) ??
    taggedPlace(passage) ??
    (languages.includes('es')
      ? firstMatch(
          text,
          [fromPlace],
          ([, word = '']) => frequencyOf(word.toLowerCase()) === 0 && !noPlaces.has(word.toLowerCase()),
        )
      : undefined) ??
    firstMatch(
      text,
      [afterCapitals],
      ([, word = '']) => frequencyOf(word.toLowerCase()) === 0 && !noPlaces.has(word.toLowerCase()),
    )
  );
}
