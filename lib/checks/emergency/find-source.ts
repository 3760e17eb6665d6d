import type { Draft } from '@/lib/checks/draft';
import type { Context } from '@/lib/checks/rule';
import type { Span } from '@/lib/checks/span';
import { findName } from './label';
import { capitalForms, firstMatch, isBlank, type Passage, placeholderFor } from './passage';

const open = '(?<![\\p{L}\\p{N}])';
const shut = '(?![\\p{L}\\p{N}])';
const name = "(?:(?:St|Mt|Ft|\\p{Lu})\\.|\\p{Lu}[\\p{L}'’-]{0,24})";
const names = `${name}(?:\\s+(?:of\\s+|and\\s+|&\\s+|de\\s+|del\\s+|la\\s+)?${name}){0,3}`;

/** What an agency's name ends in, after the name of its place. */
const ends = capitalForms(
  "Police|Police Department|Police Dept|Sheriff|Sheriff's Office|Sheriff’s Office|Sheriff's Department|Sheriff’s Department|Fire Department|Fire Dept|Fire District|Fire Rescue|Fire & Rescue|Fire and Rescue|Fire Authority|Fire Co|Fire Company|Avalanche Center|Earthquake Center|Hurricane Center|Tsunami Center|Prediction Center|Poison Center|Nature Center|Volcano Observatory|Observatory|Weather Center|Warning Center|Operations Center|Command Center|PD|FD|OEM|EMA|OES|EOC|DOT|DPW|Public Works|Public Safety|Public Health|Public Schools|Health Department|Health Dept|Health District|Emergency Management|Emergency Services|Emergency Operations|Water Department|Water District|Water Utility|Water Authority|School District|Civil Defense|Clean Air|Air Quality|Air District|Civil Protection|Rescue|Search and Rescue|Dispatch|Power & Light|Electric Co-op|Cooperative|Coop|Co-op|Port Authority|Airport Authority|Housing Authority|Transit Authority|Department|Dept|Authority|Agency|Bureau|Commission|Office|District",
);

const placeholder = placeholderFor(
  'agency|sender|sending|department|city name|county name|office|organization|agencia|departamento|institución|organismo|remitente',
);

const wellKnown =
  /(?<![\p{L}\p{N}])(?:NWS(?:\s+\p{Lu}\p{L}+){0,2}|(?:US\s+|U\.S\. )?(?:National )?Weather Service|FEMA|NOAA|USGS|CDC|EPA|FBI|ATF|USFS|BLM|DHS|NIFC|Cal ?(?:Fire|FIRE|OES|Trans)|CAL ?(?:FIRE|OES)|CHP|National (?:Guard|Hurricane Center|Park Service|Tsunami Warning Center)|(?:US\s+|U\.S\. )?Forest Service|Coast Guard|Red Cross|State Police|Highway Patrol|State Patrol|(?:US|U\.S\.) Army Corps of Engineers|Poison Control|Servicio (?:Nacional de )?Meteorol[oó]g[ií]\p{L}+(?: Nacional)?|Cruz Roja|Protecci[oó]n Civil|Guardia (?:Nacional|Costera)|PAGASA)(?![\p{L}\p{N}])/gu;

/** “City of Riverton”, “Condado de Oak”; in or for one, it is where and not who. */
const seats = new RegExp(
  `(?<!\\b(?:in|for|within|throughout|across|near|en|para|the entire) (?:the |la |el )?)${open}(?:(?:${capitalForms('City|Town|County|Village|Borough|State|Department|Office|Division|Board|Ministry|Township|District|University')})\\s+(?:of|OF)\\s+(?:the\\s+)?${name}(?:\\s+\\p{Lu}[\\p{L}'’-]{1,24}){0,2}|(?:${capitalForms('Ciudad|Municipio|Condado|Departamento|Oficina|Secretaría|Ministerio|Policía|Bomberos|Agua|Escuelas|Distrito|Alguacil|Comisaría|Salud|Obras|Seguridad|Sheriff|Alcaldía|Ayuntamiento|Gobierno')})(?:\\s+\\p{Lu}[\\p{L}]{1,24}){0,2}\\s+(?:de|del|DE|DEL)\\s+(?:la\\s+|los\\s+)?(?:[Cc]ondado\\s+de\\s+|[Cc]iudad\\s+de\\s+|\\p{Lu}\\p{Ll}+\\s+del?\\s+(?:[Cc]ondado\\s+de\\s+)?)?${name}(?:\\s+\\p{Lu}[\\p{L}'’-]{1,24}){0,2})`,
  'gu',
);
const named = new RegExp(`${open}${names}\\s+(?:${ends})${shut}`, 'gu');
/** These name an agency only as a label or a signature: “Riverton Fire: …”; “the Creek Fire” is a fire. */
const labelled = new RegExp(
  `(?<!\\p{L})(?<!\\b[Tt]he\\s)(?!(?:\\p{Lu}[\\p{L}’']{0,20}\\s+){0,3}(?:${capitalForms('Road|Creek|Canyon|Lake|Street|Valley|Ridge|Mountain|Hill|River|Park|Reserve|Point|Peak|Grade|Ranch|Complex|Bluff|Gulch|Butte')})\\s+F)(?!(?:${capitalForms('The|Boil|Tap|Drinking|High|Flood|Brush|Structure|Grass|House|Wild|Clean|Active|Forest|Low|No')})\\s)${names}\\s+(?:${capitalForms('Fire|Water|Health|Power|Electric|Utilities|Utility|Parks|Schools|Transit|Alerts|Roads|Transportation|Government|Communications|University|College|Medical Center|Health Center|Hospital|911|9-1-1|Energy|Gas|Light|Rescue|Ferries|Rail|Railroad|Railway|Metro|Animal Control|Animal Services|Sanitation|Harbormaster|Tribe|Nation|Civil Defense')})(?=\\s*(?::|[|,(]|\\.?\\s*$|\\n|as of|AS OF))`,
  'gu',
);
/** Without a name, but nobody in the town takes it for another. */
const common =
  /(?<![\p{L}\p{N}])(?:(?:the\s+)?(?:police|fire|health|water|public works|sheriff['’]?s?|transportation)\s+(?:department|dept\.?|district)|sheriff['’]?s\s+(?:office|deputies)|(?:city|county|state|public health|public safety|emergency management|fire|school district)\s+officials|public works|emergency management|(?:el\s+|la\s+)?departamento de (?:policía|policia|bomberos|salud|agua)|la policía|los bomberos|funcionarios (?:de la ciudad|del condado)|autoridades (?:de la ciudad|del condado|locales))(?![\p{L}\p{N}])/giu;
/** A county, city or mayor that speaks: “Oak County: …”, “Oak County has ordered…”. */
const speaking = new RegExp(
  `(?:^|(?<=[.!\\n]\\s?))(?:${name}\\s+){1,3}(?:County|COUNTY|City|CITY|Parish|Township)(?:['’]s)?(?=\\s*:|\\s+(?:has|have|is|orders?|issued|issues|declared|asks|urges|warns|says|officials|crews|leaders|Emergency|EMA)${shut})|(?<=[.!–—-]\\s)(?:${name}\\s+){1,2}(?:County|City|Parish|Township)(?=\\s*$)|${open}(?:Mayor|Sheriff|Governor|Gov\\.|Chief|Superintendent|Commissioner|Supervisor|Alcald(?:e|esa)|Gobernadora?|Jefe)\\s+${name}`,
  'gu',
);
/** Short names that end in what police and fire departments are called: SFPD, LAFD, NCDOT. */
const letters =
  /(?<![\p{L}\p{N}])(?:[A-Z]{1,5}|[A-Z][a-z]{1,8})(?:PD|FD|FPD|FR|SO|DOT|OEM|EMA|OES|DPW|EMD)(?![\p{L}\p{N}])/gu;

/** Whoever speaks in the label: “Police:”, “Sheriff:”, “Police in Aurora:”, “UNC Alert:”, “PG&E:”. */
const label =
  /^[^\p{L}\p{N}]{0,8}((?:(?:Police|Sheriff|Firefighters|Fire|Policía|Alguacil|Bomberos|Alcaldía|Escuelas|Agua)(?:\s(?:in|of|de|del)\s\p{Lu}[\p{L}'’-]{1,24}(?:\s\p{Lu}[\p{L}'’-]{1,24})?)?|(?!NEW|NOW|BREAKING|UPDATE|URGENT|ALERT|WARNING|TEST|DRILL|NOTE|WHO|WHAT|WHEN|WHERE|WHY|HOW|FIRE|FLOOD|STORM|SNOW|WIND|HEAT|COLD|SMOKE|ICE|GAS|AVISO|ALERTA|URGENTE|SHELTER|LEAVE|DANGER|AMBER|SILVER|INFO|FYI|ICYMI|PSA)[A-Z][A-Z&]{1,5}(?:\s(?:Alerts?|Emergency))?))\s?:/gu;
/** “Shelter update from Baldwin County”, and the county that signs: “– Lewis County.” */
const telling = new RegExp(
  `(?<!\\p{L})(?:update|alert|warning|notice|advisory|order|message|news|aviso|alerta|mensaje)s?\\s+(?:from|by|de)\\s+(?:the\\s+|el\\s+|la\\s+)?(?:${name}\\s+){1,3}(?:County|City|Parish|Township|Tribe|Nation)${shut}|(?<=[.!?–—-]\\s)(?:${name}\\s+){1,3}(?:County|City|Parish|Township|Borough|911|9-1-1|Tribe|Nation)(?=\\s*\\.?\\s*$)`,
  'gu',
);
const officialHandle =
  /police|sheriff|fire|gov|city|county|state|dept|nws|fema|dot|oem|ema|alert|ready|emergency|health|water|works|public|safety|schools?|transit|mayor|pd$|fd$|so$|policia|bomberos|alcald|municip|gob/iu;
const officialHost =
  /(?:^|\.)(?:gov|mil|edu|gob)(?:\.[a-z]{2})?$|(?:^|\.)(?:ci|co|k12|state|city|county)\.[a-z.]*us$/i;
const helpLine = /(?<![\p{N}-])(?:[235678]-?1-?1)(?![\p{N}-])/gu;
const anyPhone = /(?<!\p{N})(?:1[-. ])?\(?\d{3}\)?[-. ]?\d{3}[-. ]\d{4}(?!\p{N})|\[PHONE\]/gu;

const literal = (words: string): RegExp =>
  new RegExp(`${open}${words.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}${shut}`, 'giu');
const known = new WeakMap<Context['agency'], readonly RegExp[]>();

/** The agency's own names. */
function ownNames({ agency }: Context): readonly RegExp[] {
  const kept = known.get(agency);
  if (kept !== undefined) return kept;
  const own = [agency.name, ...agency.otherNames].filter((one) => one.trim().length > 1).map(literal);
  known.set(agency, own);
  return own;
}

const hostOf = (link: string): string =>
  link
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/[/?#].*$/s, '')
    .replace(/^.*@/, '')
    .toLowerCase();

function officialLink({ links, text }: Draft, { agency }: Context): Span | undefined {
  return links.find((at) => {
    const host = hostOf(text.slice(...at));
    return officialHost.test(host) || agency.domains.some((own) => host === own || host.endsWith(`.${own}`));
  });
}

function officialMention({ mentions }: Draft, { agency }: Context): Span | undefined {
  return mentions.find(({ text }) => {
    const handle = text.slice(1).toLowerCase();
    return agency.handles.some((own) => own.toLowerCase() === handle) || officialHandle.test(handle);
  })?.at;
}

const digitsOf = (number: string): string => number.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '');

/** Finds who is speaking: an agency's name, its link, its account or its number. */
export function findSource({ draft, context, text }: Passage): Span | undefined {
  const own = new Set(context.agency.phones.map(digitsOf));
  return (
    firstMatch(text, ownNames(context)) ??
    firstMatch(text, [placeholder], isBlank) ??
    firstMatch(text, [wellKnown, seats, named, labelled, speaking, letters, label, telling]) ??
    findName(text) ??
    officialLink(draft, context) ??
    officialMention(draft, context) ??
    firstMatch(text, [anyPhone], ([number]) => own.size === 0 || own.has(digitsOf(number))) ??
    firstMatch(text, [helpLine, common])
  );
}
