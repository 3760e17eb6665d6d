import type { Sentence } from '@/lib/checks/draft';
import { houseAddress, houseAddressSpanish } from '@/lib/checks/privacy/street-address';
import type { Finding, Rule } from '@/lib/checks/rule';
import { digits } from '@/lib/checks/wakes';

const at = '(?:,? (?:located |which is )?(?:at|on|is|:)|:|,)';
const lead = new RegExp(
  `(?:\\b(?:[Ll]ives?|lived|living|resides?|resided|residing) (?:alone )?(?:at|on|in)|\\b(?:(?:his|her|their|my|the|a|an|private) )?(?:(?:family|private|victim['’]s|suspect['’]s|caller['’]s|owner['’]s|mother['’]s|father['’]s|parents['’]|mobile|vacant|single-family) )*(?<!(?:[Ff]ire|[Ww]are|[Cc]lub|[Ss]chool|[Tt]own|[Cc]ourt|[Oo]pera|[Oo]pen|[Cc]offee|[Ff]ield|[Pp]ower|[Ww]hite|[Nn]ursing|[Ff]uneral|[Ww]elcome|[Aa]nimal|[Tt]iny) )(?:home|house|[Rr]esidence|apartment|condo|townhouse|duplex)(?: of (?:(?:Mr|Mrs|Ms|Dr)\\.? )?\\p{Lu}[\\p{L}’'. -]{1,40})?${at}|\\b[Hh]ome address(?: is|:| of)|\\bat (?:his|her|their) (?:home|house|place|apartment),?)\\s+(${houseAddress})`,
  'gu',
);
const leadSpanish = new RegExp(
  `(?:(?<!\\p{L})(?:vive|viven|vivía|reside|residen) en|(?<!\\p{L})(?:su|la) (?:casa|residencia|vivienda|domicilio)(?: particular| de \\p{Lu}[\\p{L}’' -]{1,40})?(?: (?:está |ubicad[oa] )?en|:| es)|(?<!\\p{L})(?:domicilio|dirección de (?:su|la) casa)(?: en| es|:))\\s+(${houseAddressSpanish}|${houseAddress})`,
  'giu',
);
/** A home, or somebody who lives in one: every lead names one. */
const home = /liv(?:e|ing)|viv|resid|home|house|casa|domicil|direcci|apartment|condo|duplex|place/i;
/** A kind of street, as a house address ends or starts with it. */
const street =
  /street|st\b|ave|road|rd\b|dr(?:ive)?\b|lane|ln\b|boulevard|blvd|court|ct\b|circle|cir\b|way\b|pl(?:ace)?\b|ter(?:race)?\b|trail|trl|p(?:ark|k)wa?y|h(?:igh|w)wa?y|hwy|loop|square|alley|run\b|pike|broadway|calle|carretera|av\.|paseo/i;
const publicPlace =
  /\b(?:shelters?|cent(?:er|re)s?|schools?|parks?|librar(?:y|ies)|offices?|events?|open house|hall|museum|historic(?:al)?|church|temple|mosque|funeral|nursing|group home|retirement|assisted living|senior living|for sale|auction|tours?|model home|mobile home park|halfway|recovery|meetings?|clinic|hospital|station|headquarters|visit us|join us|located in|food|pantry|pick ?up|drop[- ]?off|hearing|zoning|permit|demoli\w+|birthplace|built|landmark|missing|last seen|amber|governor['’]s|new home of|home of the)\b|(?<!\p{L})(?:refugio|albergue|centro|escuela|parque|biblioteca|oficina|evento|iglesia|museo|hospital|clínica|reunión)(?!\p{L})/iu;
/** A fire or a crash has to be told where it is. */
const incident =
  /\b(?:fire|firefighters?|crews?|flames?|smoke|explosion|gas leak|avoid|evacuat\w+|standoff|shooting|collapsed?|flood\w*)\b|(?<!\p{L})(?:incendio|bomberos|humo|explosión|fuga)(?!\p{L})/iu;

export default {
  id: 'pii-address',
  kind: 'privacy',
  severity: 'warning',
  title: { en: 'Keep private addresses out', es: 'No publique direcciones particulares' },
  why: {
    en: 'The house number of a private home puts the people in it at risk; the block is enough.',
    es: 'El número de una casa pone en riesgo a quienes viven en ella; basta con la cuadra.',
  },
  message: {
    en: '“{words}” looks like somebody’s home. Name the block or the area.',
    es: '“{words}” parece la casa de alguien. Nombre la cuadra o la zona.',
  },
  source: 'https://csrc.nist.gov/pubs/sp/800/122/final',
  scope: 'sentence',
  wakes: { signs: digits },
  *check({ prose }: Sentence): Iterable<Finding> {
    if (!home.test(prose) || !street.test(prose)) return;
    for (const pattern of [lead, leadSpanish]) {
      for (const { 0: whole, 1: address = '', index } of prose.matchAll(pattern)) {
        const around = prose.slice(Math.max(0, index - 120), index + whole.length + 60);
        if (publicPlace.test(around)) continue;
        const start = index + whole.length - address.length;
        const told = incident.test(around) ? { severity: 'suggestion' as const } : {};
        yield { at: [start, index + whole.length], ...told };
      }
    }
  },
  examples: [
    { bad: 'The winner lives at [[123 Elm St.]] with two dogs.' },
    { bad: 'Police were called to the home of John Smith at [[45 N. Oak Avenue]].' },
    { bad: 'Officers went to a residence at [[1200 4th Street, Apt. 5]].' },
    { bad: 'The suspect resides at [[9 Pine Ln.]]' },
    { bad: 'His home address is [[77 Lake Shore Drive]].' },
    { bad: 'Crews are at a house fire. The house at [[310 Main St]] is lost.' },
    { bad: 'La testigo vive en [[la calle Luna 45]].', context: { language: 'es' } },
    { ok: 'The shelter is at 123 Elm St.' },
    { ok: 'The library’s new home is at 45 Oak Avenue.' },
    { ok: 'Police were called to a home in the 400 block of Elm St.' },
    { ok: 'Open house at 310 Main St. on Saturday.' },
    { ok: 'Fire at 123 Elm St. Avoid the area.' },
    { ok: 'Tour the historic home of Mary Poole at 9 Pine Ln.' },
    { ok: 'The home at 45 Oak Ave. was built in 1890.' },
    { ok: 'She lives in Riverton and works on 4th Street.' },
    { ok: 'El refugio está en la calle Luna 45.', context: { language: 'es' } },
  ],
} satisfies Rule;
