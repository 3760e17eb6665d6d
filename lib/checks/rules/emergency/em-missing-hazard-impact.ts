import { type Draft, wholePost } from '@/lib/checks/draft';
import { findElements } from '@/lib/checks/emergency/find-elements';
import { isAllClear, isBegun, readLanguages } from '@/lib/checks/emergency/read';
import { findDrill } from '@/lib/checks/emergency/says-drill';
import type { Context, Finding, Rule } from '@/lib/checks/rule';

/** Where to go, told to those who know why. */
const shelter =
  /\bshelters?\b[^.!?\n]{0,60} (?:is|are|opens?|opened|closes?|closed|moves?|moved)\b|\b(?:there is an?|is|are|opens?|opened)(?:\s+(?:now|free|open|overnight|emergency))*\s+(?:open|shelter)\b|\brefugio (?:gratis|abierto|temporal)|(?<!\p{L})(?:refugio|albergue)s?(?!\p{L})[^.!?\n]{0,60} (?:abre|abrió|cierra|cerró|está)n?(?!\p{L})|(?<!\p{L})(?:abre|hay) (?:un|el) refugio/iu;

export default {
  id: 'em-missing-hazard-impact',
  kind: 'emergency',
  severity: 'warning',
  title: { en: 'Say what the danger is', es: 'Diga cuál es el peligro' },
  why: {
    en: 'People act when they know what can happen to them.',
    es: 'La gente actúa cuando sabe qué le puede pasar.',
  },
  message: {
    en: 'Name the danger and what it can do: “Water can sweep a car away.”',
    es: 'Nombre el peligro y lo que puede causar: “El agua puede arrastrar un auto”.',
  },
  source: 'https://emilms.fema.gov/is_0242c/groups/131.html',
  languages: readLanguages,
  // A test of the sirens has none of it, and must not.
  profiles: ['emergency'],
  covers: 'post',
  scope: 'post',
  *check(draft: Draft, context: Context): Iterable<Finding> {
    if (!isBegun(draft, context) || isAllClear(draft, context) || shelter.test(draft.prose)) return;
    // em-drill-label asks whether it is one.
    if (findDrill(draft) !== undefined) return;
    if (findElements(draft, context).hazard === undefined) yield { at: wholePost(draft) };
  },
  examples: [
    { bad: '[[Leave now if you live north of Hwy 20.]]' },
    { bad: '[[Evacuation order for zone 4 until further notice. Go to Lincoln High School.]]' },
    { bad: '[[Avoid Main St. between 2nd and 5th until noon.]]' },
    { bad: '[[Riverton Fire Department: Stay indoors on Pine St. until 6 p.m.]]' },
    { bad: '[[Shelter in place at State University until further notice.]]' },
    { bad: '[[Leave now if you live between Pine St. and the river. Take Hwy 12.]]' },
    { bad: '[[Oak County Sheriff: As of 2 p.m., keep away from Fifth and Main. Use 9th St.]]' },
    { bad: '[[Salga de la zona 4 antes de las 8 p.m.]]', context: { language: 'es' } },
    { ok: 'THIS IS A TEST. Oak County tests its sirens at noon in Riverton.' },
    { ok: 'Flooding on Elm. Turn around.' },
    { ok: 'The shelter at Riverton High closes at noon Friday. Call 211 for a bed.' },
    { ok: 'A man with a knife is near Elm and 5th. Lock your doors.' },
    { ok: 'Tank cars on Pine St. may explode. Leave the block.' },
    { ok: 'Help us find Joan Reyes, 84. She left Cedar Home at 7 a.m.' },
    { ok: 'It is 38 below zero in Riverton. Stay inside.' },
    { ok: 'The pier at Miller Cove is sinking. Get off it.' },
    { ok: 'You can drink the tap water in Riverside again. Run each tap first.' },
    {
      ok: 'Hará 110 grados en Riverside hasta las 9 p. m. Busque un lugar fresco.',
      context: { language: 'es' },
    },
    { ok: 'La presa de Cedar Creek puede romperse. Suba al cerro.', context: { language: 'es' } },
    { ok: 'El río cubrió la calle Elm. Dé la vuelta.', context: { language: 'es' } },
    { ok: 'A shelter is open at Riverton High School, 400 Oak St. Pets are welcome.' },
    { ok: 'Boil water notice for Riverside until Friday.' },
    { ok: 'Leave zone 4 now. If you stay, you could be trapped.' },
    { ok: 'Avoid Pine St. There is a gas leak.' },
    { ok: 'Evacuate Cedar Creek now. #CreekFire' },
    { ok: 'Active shooter at Miller Hall. Run, hide, fight.' },
    { ok: 'The order for zone 4 has been lifted.' },
    { ok: 'Evite la calle 8 por un incendio.', context: { language: 'es' } },
  ],
} satisfies Rule;
