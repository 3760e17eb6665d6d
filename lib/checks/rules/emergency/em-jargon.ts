import { type EmergencyTerm, englishJargon, spanishJargon } from '@/lib/checks/data/emergency-jargon';
import type { Draft } from '@/lib/checks/draft';
import { isAllClear } from '@/lib/checks/emergency/read';
import { blank } from '@/lib/checks/mask';
import { matchesOf } from '@/lib/checks/matches-of';
import type { Context, Finding, Rule } from '@/lib/checks/rule';
import { overlaps, type Span } from '@/lib/checks/span';

const terms: Readonly<Record<string, readonly EmergencyTerm[]>> = { en: englishJargon, es: spanishJargon };
/** Explained right behind the words, whatever in. */
const explained =
  /^["”’]?\s*(?:\(\s*\p{L}|[:–—-]+\s*\p{L}|,?\s*(?:which|that|this|it|que|esto)\s+(?:means|significa|is when)|means|significa)/iu;

const noun =
  /^\s+(?:de\s+)?(?:evacuations?\s+|evacuación\s+)?(?:orders?|notices?|status|alerts?|advisor(?:y|ies)|evacuations?|evacuación)(?!\p{L})/iu;

export default {
  id: 'em-jargon',
  kind: 'emergency',
  severity: 'warning',
  title: { en: 'Say what it means', es: 'Diga qué significa' },
  why: {
    en: 'Most people have never heard the words that responders use every day.',
    es: 'Casi nadie conoce las palabras que el personal de emergencias usa a diario.',
  },
  message: {
    en: 'Few people know what “{words}” asks of them: say it in plain words.',
    es: 'Pocos saben qué les pide “{words}”: dígalo en palabras sencillas.',
  },
  source: 'https://thewarnroom.com/',
  languages: ['en', 'es'],
  profiles: ['emergency', 'drill'],
  scope: 'post',
  *check(draft: Draft, context: Context): Iterable<Finding> {
    const { text, prose } = draft;
    const told: Span[] = [];
    for (const { pattern, means, said, within, mild, near } of terms[context.language] ?? []) {
      if (near !== undefined && !near.test(prose)) continue;
      // The post says it once; to explain it at its first place is enough.
      const [match] = matchesOf(pattern, prose);
      if (match === undefined || prose.charAt(match.index) === blank) continue;
      const end = match.index + match[0].length;
      if (said?.test(within === undefined ? prose : prose.slice(end, end + within))) continue;
      // What is over asks nothing of anybody.
      if (mild && isAllClear(draft, context)) continue;
      if (told.some((one) => overlaps(one, [match.index, end]))) continue;
      // “Level 3 evacuation (leave now)”: the meaning goes behind the noun.
      const last = end + (noun.exec(prose.slice(end, end + 40))?.[0].length ?? 0);
      if (explained.test(prose.slice(end, end + 24)) || explained.test(prose.slice(last, last + 24)))
        continue;
      const at: Span = [match.index, last];
      const fixes = means === undefined ? [] : [{ at, text: `${text.slice(...at)} (${means})` }];
      told.push([match.index, end]);
      yield { at: [match.index, end], fixes, ...(mild && { severity: 'suggestion' as const }) };
    }
  },
  examples: [
    {
      bad: '[[Shelter in place]] on Pine St. until 6 p.m.',
      good: 'Shelter in place (go inside and stay there) on Pine St. until 6 p.m.',
    },
    {
      bad: 'A [[shelter-in-place]] order covers Riverside.',
      good: 'A shelter-in-place order (go inside and stay there) covers Riverside.',
    },
    {
      bad: '[[LEVEL 3]] evacuation for Cedar Creek.',
      good: 'LEVEL 3 evacuation (leave now) for Cedar Creek.',
    },
    {
      bad: 'Zone 4 is at [[Level 2]] for evacuation.',
      good: 'Zone 4 is at Level 2 (be set to leave at any moment) for evacuation.',
    },
    {
      bad: 'A [[Red Flag Warning]] is in effect for Oak County.',
      good: 'A Red Flag Warning (fires can start and spread fast) is in effect for Oak County.',
    },
    { bad: 'The Creek Fire is 300 acres and [[40% contained]].' },
    { bad: 'The fire is 300 acres with [[no containment]].' },
    {
      bad: '[[Level 3]] for Cedar Creek. A wildfire is half a mile from homes. Leave now.',
      good: 'Level 3 (leave now) for Cedar Creek. A wildfire is half a mile from homes. Leave now.',
    },
    {
      bad: 'A [[mandatory evacuation order]] covers Pine St.',
      good: 'A mandatory evacuation order (leave now) covers Pine St.',
    },
    { bad: '[[Flash flood watch]] for Oak County until 9 p.m. Stay out of canyons.' },
    { bad: 'A [[tornado watch]] covers Oak County until midnight.' },
    {
      bad: 'Hay una [[evacuación obligatoria]] en la calle Elm.',
      good: 'Hay una evacuación obligatoria (salga ahora) en la calle Elm.',
      context: { language: 'es' },
    },
    { bad: 'Crews are in [[mop-up]] on the Creek Fire.' },
    { bad: 'Use Hwy 12 for [[egress]].' },
    {
      bad: '[[Forward progress stopped]] on the Creek Fire.',
      good: 'Forward progress stopped (the fire is no longer spreading) on the Creek Fire.',
    },
    {
      bad: 'La zona 4 está en [[nivel 3]] de evacuación.',
      good: 'La zona 4 está en nivel 3 de evacuación (salga ahora).',
      context: { language: 'es' },
    },
    { ok: 'Shelter in place: go inside, close your windows and stay there.' },
    { ok: 'Shelter in place. Stay indoors until 6 p.m.' },
    { ok: 'Level 3 evacuation for Cedar Creek. Leave now.' },
    { ok: 'Level 3 (Go Now) evacuation for Cedar Creek.' },
    { ok: 'Park on Level 3 of the garage.' },
    { ok: 'Level 3 (leave now) for Cedar Creek: a wildfire is close.' },
    { ok: 'Level 3 for Cedar Creek: Go now. A wildfire is close.' },
    { ok: 'Meet on Level 3 for free parking in the garage.' },
    { ok: 'Mandatory evacuation for Pine St.: leave now by Hwy 12.' },
    { ok: 'Flash flood watch for Oak County: creeks could flood roads by 9 p.m.' },
    { ok: 'A tornado watch means that tornadoes are possible.' },
    { ok: 'The tsunami watch for Oak Bay is canceled. No wave formed.' },
    { ok: 'The neighborhood watch meets on Pine St.' },
    {
      ok: 'Evacuación obligatoria en la calle Elm: salga ya por la carretera 12.',
      context: { language: 'es' },
    },
    { ok: 'Red Flag Warning: fires could spread fast today.' },
    { ok: 'The fire is 40% contained: crews have stopped it along 40% of its edge.' },
    { ok: 'Leave zone 4 now. Take Hwy 12.' },
    { ok: 'A shelter-in-place order (stay inside) covers Riverside.' },
    { ok: 'Boil your tap water for one minute.' },
    { ok: 'The chief said: “We are at 40% containment.”' },
    { ok: 'Nivel 3 de evacuación en la zona 4. Salga ahora.', context: { language: 'es' } },
  ],
} satisfies Rule;
