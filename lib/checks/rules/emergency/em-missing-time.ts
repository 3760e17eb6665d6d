import { type Draft, wholePost } from '@/lib/checks/draft';
import { stampFix, zoneName } from '@/lib/checks/emergency/clock-words';
import { findElements } from '@/lib/checks/emergency/find-elements';
import { isAllClear, isBegun, readLanguages } from '@/lib/checks/emergency/read';
import type { Context, Finding, Rule } from '@/lib/checks/rule';

const atOnce =
  /(?<!\p{L})(?:now|immediately|right away|at once|ahora|ya|de inmediato|inmediatamente)(?!\p{L})/iu;
const clock = /(?<![\p{L}\p{N}:])\d{1,2}(?::\d\d)?\s?[ap](?:\.\s?m\.|m(?!\p{L}))/giu;
const zoned = /^\s*\(?(?:[ECMPAH][SD]?T|UTC|GMT|local time|hora (?:local|del))(?!\p{L})/iu;

/** The first time of day without its zone. */
function unzoned({ masked }: Draft, { now, agency }: Context): Finding | undefined {
  const name = zoneName(now, agency.timeZone);
  if (name === '') return undefined;
  for (const { 0: time, index } of masked.matchAll(clock)) {
    const end = index + time.length;
    if (zoned.test(masked.slice(end, end + 14))) return undefined;
    return {
      at: [index, end],
      severity: 'suggestion',
      message: {
        en: 'Your area spans time zones: say which one “{words}” is in.',
        es: 'Su área abarca varias zonas horarias: diga de cuál es “{words}”.',
      },
      fixes: [{ text: `${time} ${name}` }],
    };
  }
  return undefined;
}

export default {
  id: 'em-missing-time',
  kind: 'emergency',
  severity: 'error',
  title: { en: 'Say when', es: 'Diga cuándo' },
  why: {
    en: 'A warning is shared for hours, and the time is what warnings leave out most.',
    es: 'Una alerta se comparte durante horas, y la hora es lo que más suele faltar.',
  },
  message: {
    en: 'Say when it starts, when it ends or when this was true: “until 9 p.m.”',
    es: 'Diga cuándo empieza, cuándo termina o de qué hora es la información: “hasta las 9 p. m.”.',
  },
  source: 'https://thewarnroom.com/',
  languages: readLanguages,
  profiles: ['emergency', 'drill'],
  covers: 'post',
  scope: 'post',
  /** `zone`: a time of day needs its time zone too, for an agency whose area has more than one. */
  options: { zone: false },
  *check(draft: Draft, context: Context<{ readonly zone: boolean }>): Iterable<Finding> {
    if (!isBegun(draft, context)) return;
    if (findElements(draft, context).time !== undefined) {
      const finding = context.options.zone ? unzoned(draft, context) : undefined;
      if (finding !== undefined) yield finding;
      return;
    }
    if (isAllClear(draft, context)) return;
    const { now, agency, language } = context;
    const fixes = [stampFix(draft, now, agency.timeZone, language)];
    // “Leave now” says when to act, though not how long it holds.
    yield { at: wholePost(draft), fixes, ...(atOnce.test(draft.prose) && { severity: 'warning' as const }) };
  },
  examples: [
    {
      bad: '[[A flash flood warning is in effect for Oak County. Move to higher ground.]]',
      good: 'A flash flood warning is in effect for Oak County. Move to higher ground. As of noon.',
    },
    {
      bad: '[[Leave now if you live north of Hwy 20.]]',
      good: 'Leave now if you live north of Hwy 20. As of 4:15 p.m.',
      context: { now: Date.UTC(2026, 4, 4, 20, 15) },
    },
    {
      bad: '[[Riverton Fire: Stay away from Pine St. Gas leak. https://riverton.gov/alerts]]',
      good: 'Riverton Fire: Stay away from Pine St. Gas leak. As of 9 a.m. https://riverton.gov/alerts',
      context: { now: Date.UTC(2026, 4, 4, 13) },
    },
    {
      bad: '[[Boil your water for THREE MINUTES before you drink it in Riverside]]',
      good: 'Boil your water for THREE MINUTES before you drink it in Riverside. As of noon.',
    },
    {
      bad: '[[Hierva el agua en Riverside.]]',
      good: 'Hierva el agua en Riverside. Actualizado a la 1:15 p. m.',
      context: { language: 'es', now: Date.UTC(2026, 4, 4, 17, 15) },
    },
    {
      bad: 'Take cover in Oak County until [[8:45 p.m.]]',
      good: 'Take cover in Oak County until 8:45 p.m. ET',
      context: { options: { zone: true } },
    },
    { ok: 'Flash flood warning for Oak County until 9 p.m. Move to higher ground.' },
    { ok: 'Boil water notice for Riverside until further notice.' },
    { ok: 'As of 4:15 p.m., Oak St. is closed. Use Elm St.' },
    { ok: 'Evacuate zone 4 by noon.' },
    { ok: 'Heat warning through Thursday in the valley. Drink water.' },
    { ok: 'Stay off the roads in Oak County for the next two hours.' },
    { ok: 'A 911 outage is in effect for Oak County. Call 555-0100.' },
    { ok: 'A flood warning is in effect for [LOCATION] until [TIME].' },
    { ok: 'The evacuation order for zone 4 has been lifted.' },
    { ok: 'Take cover in Oak County until 8:45 p.m.' },
    { ok: 'Aviso de hervir el agua en Riverside hasta el viernes.', context: { language: 'es' } },
  ],
} satisfies Rule;
