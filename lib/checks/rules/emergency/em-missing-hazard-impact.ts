import { type Draft, wholePost } from '@/lib/checks/draft';
import { findElements } from '@/lib/checks/emergency/find-elements';
import { isAllClear, isBegun, readLanguages } from '@/lib/checks/emergency/read';
import type { Context, Finding, Rule } from '@/lib/checks/rule';

/** Where to go, told to those who know why. */
const shelter =
  /\b(?:there is an?|is|are|opens?|opened)(?:\s+(?:now|free|open|overnight|emergency))*\s+(?:open|shelter)\b|\brefugio (?:gratis|abierto|temporal)|(?<!\p{L})(?:abre|hay) (?:un|el) refugio/iu;

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
    if (findElements(draft, context).hazard === undefined) yield { at: wholePost(draft) };
  },
  examples: [
    { bad: '[[Leave now if you live north of Hwy 20.]]' },
    { bad: '[[Evacuation order for zone 4 until further notice. Go to Lincoln High School.]]' },
    { bad: '[[Avoid Main St. between 2nd and 5th until noon.]]' },
    { bad: '[[Riverton Fire Department: Stay indoors on Pine St. until 6 p.m.]]' },
    { bad: '[[Shelter in place at State University until further notice.]]' },
    { bad: '[[Salga de la zona 4 antes de las 8 p.m.]]', context: { language: 'es' } },
    { ok: 'Flooding on Elm. Turn around.' },
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
