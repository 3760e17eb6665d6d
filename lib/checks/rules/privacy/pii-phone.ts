import type { Sentence } from '@/lib/checks/draft';
import { isGivenName } from '@/lib/checks/privacy/full-names';
import { findPhoneNumbers, sameLine } from '@/lib/checks/privacy/phone-numbers';
import type { Context, Finding, Rule } from '@/lib/checks/rule';
import { digits } from '@/lib/checks/wakes';

const kin =
  'mother|father|mom|dad|parents?|wife|husband|spouse|partner|sister|brother|son|daughter|family|grandmother|grandfather|grandparents?|aunt|uncle|cousin|neighbor|roommate|landlord|tenant|boyfriend|girlfriend|owner';
const whose =
  "(?:his|her|their|my|the (?:victim|caller|suspect|patient|student|owner|resident|homeowner|tenant|family|witness)’?'?s?)";
/** The number is somebody's own. */
const personal = new RegExp(
  `\\b${whose} (?:own |personal |private |home |cell |mobile |cell ?phone |mobile phone |phone |telephone )*(?:number|phone|cell|cell ?phone|mobile|telephone|landline)\\b|\\b(?:personal|private|home) (?:cell|phone|mobile|number|cell ?phone|telephone)\\b|\\b${whose} (?:${kin})\\b|\\b(?:call|text|phone|reach|contact|ask for) (?:him|her|me|them)\\b(?: directly)? (?:at|on)\\b|\\bmy (?:cell|number|phone)\\b|\\b(?:cell|mobile|home)(?: ?phone)?(?: number| no\\.?)?(?::| is| at|,)? ?(?=[(\\d+])|\\b(?:call|contact|text) the (?:owner|family|homeowner|victim|tenant|caller)\\b`,
  'i',
);
const personalSpanish =
  /(?<!\p{L})(?:su|mi) (?:número(?: de (?:teléfono|celular|casa))?|teléfono|celular|móvil)(?: personal| particular)?(?: es)?(?!\p{L})|(?<!\p{L})(?:teléfono (?:personal|particular|de (?:su|la) casa)|celular (?:personal|particular)|(?:llame|llamar|escriba) a (?:su|la|el) (?:madre|padre|esposa|esposo|hermana|hermano|hija|hijo|familia|dueñ[oa]))(?!\p{L})/iu;
/** An office's number after all. */
const office =
  /\b(?:offices?|hotline|helpline|line for|tip ?line|crime ?stoppers|front desk|main number|department|dept|division|customer service|services?|media (?:contact|line|inquir\w+)|press|spokes\w+|public information|pio|dispatch|agency|work (?:cell|phone)|duty (?:cell|phone)|detectives?|sergeant|sgt|investigators?|deputy|officers?|inspector|coordinator|ranger|caseworker|school|center|clinic|library|family (?:resource|assistance|services?|support))\b|(?<!\p{L})(?:oficina|departamento|línea|centro|prensa|detective|escuela|clínica|agente)(?!\p{L})/iu;
/** Another number is meant after all: 'update their phone number by calling us at …'. */
const turnsToOffice =
  /\b(?:call(?:ing)?|contact\w*|visit\w*|our|us|questions?|report\w*)\b|(?<!\p{L})(?:llam\p{L}+|nuestr[oa])(?!\p{L})/iu;
/** “Call Maria at 555-…”: a first name alone, before the number. */
const firstName =
  /(?<!\p{L})(?:[Cc]all|[Tt]ext|[Cc]ontact|[Rr]each|[Pp]hone|[Aa]sk for|[Ll]lam[ea] a|[Ll]lamen a|[Ee]scrib[ae] a|[Cc]omuníquese con)(?: or text| o escriba a)?\s+(\p{Lu}\p{Ll}{1,14})(?:,? (?:at|on|al))?:?\s+$/u;
/** Something lost, found, seen or for sale: with no word of it, the first name is more likely a clerk's. */
const ownMatter =
  /\b(?:lost|missing|found|dogs?|cats?|puppy|kitten|pets?|keys|wallet|purse|phone|if you (?:see|find|have|know|saw)|(?:is|are) yours|(?:see|find|saw) (?:her|him|it)|for sale|neighbors?|mom|dad|mother|father|(?:her|his) (?:house|home))\b|(?<!\p{L})(?:perr[oa]s?|gat[oa]s?|perdid[oa]s?|encontr\p{L}+|llaves|cartera|si (?:lo |la )?(?:ve|encuentra)|se vende|vecin[oa]s?|mamá|papá)(?!\p{L})/iu;
const own = /\b(?:his|her|their|my) (?:own |personal |private )?(?:home|personal|private|cell)/i;

export default {
  id: 'pii-phone',
  kind: 'privacy',
  severity: 'warning',
  title: { en: 'Keep private phone numbers out', es: 'No publique teléfonos particulares' },
  why: {
    en: 'A person’s own number in a public post brings calls from strangers that nobody can stop.',
    es: 'El número de una persona en un mensaje público le trae llamadas de extraños que nadie puede parar.',
  },
  message: {
    en: '“{words}” looks like a person’s own number. Give an office line.',
    es: '“{words}” parece el número de una persona. Dé el de una oficina.',
  },
  source: 'https://csrc.nist.gov/pubs/sp/800/122/final',
  scope: 'sentence',
  wakes: { signs: digits },
  *check({ prose }: Sentence, { agency }: Context): Iterable<Finding> {
    const numbers = findPhoneNumbers(prose);
    if (numbers.length === 0 || (office.test(prose) && !own.test(prose))) return;
    for (const { at, digits: number } of numbers) {
      const before = prose.slice(Math.max(0, at[0] - 70), at[0] + 1);
      const after = [personal, personalSpanish].map((pattern) => before.split(pattern).at(-1) ?? before);
      if (after.every((text) => text === before || turnsToOffice.test(text))) {
        const [, name = ''] = firstName.exec(prose.slice(Math.max(0, at[0] - 70), at[0])) ?? [];
        if (!isGivenName(name) || !ownMatter.test(prose)) continue;
      }
      if (!agency.phones.some((phone) => sameLine(number, phone))) yield { at };
    }
  },
  examples: [
    { bad: 'The caller is at home. Her number is [[555-010-0123]].' },
    { bad: 'Reach him on his cell at [[(555) 010-0123]].' },
    { bad: 'If you find the dog, call the owner at [[555-0142]].' },
    { bad: 'Text her mother at [[555.010.0123]].' },
    { bad: 'Mayor’s home phone: [[5550100123]]' },
    { bad: 'Call me at [[+1 555-010-0123]], I can help.' },
    { bad: 'Su número es [[555-010-0123]].', context: { language: 'es' } },
    { bad: 'Found: a gray cat. If it is yours, call Elena at [[555-010-0123]].' },
    { bad: 'Si ve al perro, llame a Carlos al [[555-010-0123]].', context: { language: 'es' } },
    { ok: 'Questions? Call Elena at 555-010-0123.' },
    { ok: 'To rent a stall, call Elena at 555-010-0123.' },
    { ok: 'Call Riverton City Hall at 555-010-0123.' },
    { ok: 'Para una cita, llame a Carlos al 555-010-0123.', context: { language: 'es' } },
    { ok: 'Call 911 in an emergency and 311 for anything else.' },
    { ok: 'For more information, call 555-010-0123.' },
    { ok: 'Contact the permit office at (555) 010-0123.' },
    { ok: 'Call 800-555-0100 or text her mother’s hotline at 988.' },
    { ok: 'Media contact: Ana Ruiz, public information officer, cell 555-010-0123.' },
    { ok: 'Reach him on his cell at 555-010-0123.', context: { agency: { phones: ['(555) 010-0123'] } } },
    { ok: 'Call Detective Lee on his desk phone at 555-010-0123.' },
    { ok: 'Parents can update their phone number by calling 555-010-0123.' },
    { ok: 'Questions? RSVP? 555-010-0123.' },
    { ok: 'Her number is 7 and her time was 2:03.' },
  ],
} satisfies Rule;
