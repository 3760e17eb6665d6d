import { type Draft, wholePost } from '@/lib/checks/draft';
import { stampFix } from '@/lib/checks/emergency/clock-words';
import { findElements } from '@/lib/checks/emergency/find-elements';
import { isAllClear, isBegun, readLanguages } from '@/lib/checks/emergency/read';
import type { Context, Finding, Rule } from '@/lib/checks/rule';

const clock =
  '(?:\\d{1,2}(?::\\d\\d)?\\s?[ap]\\.?\\s?m|\\d{1,2}:\\d\\d|noon|midnight|mediodía|medianoche|\\d{4}\\s?(?:hrs|hours)|\\[(?:time|date|hora|fecha)[^\\]\\n]{0,20}\\])';
const day =
  '(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|[a-z]{3,9}\\.?\\s+\\d{1,2}(?:,?\\s+\\d{4})?|\\d{1,2}\\/\\d{1,2}(?:\\/\\d{2,4})?|el\\s+\\p{L}+|hoy|\\d{1,2}\\s+de\\s+\\p{L}+),?\\s+(?:at\\s+|a\\s+)?)?';
/** What says of when a post is. */
const stamps: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:as of|updated?|issued|ordered|lifted|declared|reported|posted|published|current as of|last updated|time|actualizad[oa]|emitid[oa]|publicad[oa]|actualización|información|aviso|parte)\\s*[:(–—-]?\\s*(?:(?:at|on|about|around|to|as of|al|a|el|de|del|hoy|today)\\s+)*(?:las?\\s+)?${day}(?:las?\\s+)?${clock}`,
    'iu',
  ),
  new RegExp(
    `^[^\\p{L}\\p{N}]*(?:[\\p{L}]+[^\\p{L}\\p{N}.!?]+){0,3}${day}${clock}\\.?(?:\\s*[ECMP][SD]?T)?\\s*(?:[|:–—)\\]-]|update|$)`,
    'imu',
  ),
  new RegExp(`^[^.!?\\n]{0,60},\\s*${day}${clock}\\.?\\s*[:–—-]`, 'imu'),
  new RegExp(`${clock}\\.?(?:\\s*[ECMP][SD]?T)?\\s+updates?(?!\\p{L})`, 'iu'),
  new RegExp(`\\(\\s*${day}${clock}\\.?\\s*(?:[ECMP][SD]?T)?\\s*\\)`, 'iu'),
  /(?<!\p{L})(?:as of|al|a las?)\s+(?:this (?:morning|afternoon|evening|hour)|esta hora)(?!\p{L})/iu,
];
/** What changes from hour to hour. */
const changing =
  /(?<!\p{L})(?:(?<!(?:for|more|get|latest|any|if)\s)(?:update|(?<!\byou\s|\bque\s)still)|currently|so far|contained|containment|acres|customers|without power|at this time|lifted|remains?|continues?|todavía|aún|sigue|siguen|actualmente|contenido|hectáreas|clientes|sin luz|continúa)(?!\p{L})/iu;

/** When something happened: “shook Sitka at 4:12 p.m.”, “A las 5 p. m., una tormenta…”. */
const happened = new RegExp(
  `(?<!\\p{L})(?:at|around|about|since|a\\s+las?|desde\\s+las?)\\s+(?:about\\s+|around\\s+)?${clock}`,
  'iu',
);
/** Nothing of this has happened yet. */
const ahead =
  /(?<!\p{L})(?:will|['’]ll|opens?|closes?|starts?|begins?|ends?|reopens?|leaves?|until|till|expected|tomorrow|scheduled|planned|again|abre|cierra|empieza|comienza|termina|será|habrá|estará|hasta|mañana)(?!\p{L})/iu;
/** What grows worse while people read. */
const growing =
  /(?<!\p{L})(?:is|are)\s+(?:now\s+)?(?:burning|growing|spreading|moving|rising|leaking|advancing|nearing|approaching|heading|flooding)(?!\p{L})|(?<!\p{L})(?:avanza|crece|se (?:extiende|propaga|acerca)|arde|sube)n?(?!\p{L})/iu;
const exact = new RegExp(clock, 'iu');

const tellsWhen = ({ sentences }: Draft): boolean =>
  sentences.some(({ masked }) => happened.test(masked) && !ahead.test(masked));

export default {
  id: 'em-no-timestamp',
  kind: 'emergency',
  severity: 'warning',
  title: { en: 'Say as of when', es: 'Diga de qué hora es la información' },
  why: {
    en: 'A feed does not show posts in the order they were written, so an old warning looks new.',
    es: 'Las redes no muestran los mensajes en orden, y una alerta vieja parece nueva.',
  },
  message: {
    en: 'Add the time at which this is true: “As of 4:15 p.m.”',
    es: 'Agregue la hora en que esto es cierto: “Actualizado a las 4:15 p. m.”.',
  },
  source: 'https://design.canada.ca/crisis/content.html',
  languages: readLanguages,
  profiles: ['emergency', 'drill'],
  covers: 'post',
  scope: 'post',
  *check(draft: Draft, context: Context): Iterable<Finding> {
    const { masked } = draft;
    if (!isBegun(draft, context) || stamps.some((stamp) => stamp.test(masked.slice(0, 6_000)))) return;
    if (tellsWhen(draft)) return;
    const { time } = findElements(draft, context);
    // em-missing-time asks for the same, and offers the same.
    if (time === undefined && !isAllClear(draft, context)) return;
    const { now, agency, language } = context;
    // A time is there already: only news that changes by the hour needs the other one too.
    if (time !== undefined && !changing.test(masked) && !(growing.test(masked) && !exact.test(masked)))
      return;
    yield { at: wholePost(draft), fixes: [stampFix(draft, now, agency.timeZone, language)] };
  },
  examples: [
    {
      bad: '[[The fire near Cedar Creek is still growing. Leave zone 4 by 6 p.m.]]',
      good: 'The fire near Cedar Creek is still growing. Leave zone 4 by 6 p.m. As of 4:15 p.m.',
      context: { now: Date.UTC(2026, 4, 4, 20, 15) },
    },
    {
      bad: '[[Oak St. is still closed today. Use Elm St. #RivertonTraffic]]',
      good: 'Oak St. is still closed today. Use Elm St. As of noon. #RivertonTraffic',
    },
    {
      bad: '[[About 400 customers are without power until 9 p.m. Stay away from wires.]]',
      good: 'About 400 customers are without power until 9 p.m. Stay away from wires. As of 7:05 a.m.',
      context: { now: Date.UTC(2026, 4, 4, 14, 5), agency: { timeZone: 'America/Los_Angeles' } },
    },
    { bad: '[[The evacuation order for zone 4 has been lifted.]]' },
    {
      bad: '[[El incendio en la zona 4 sigue activo hoy.]]',
      good: 'El incendio en la zona 4 sigue activo hoy. Actualizado al mediodía.',
      context: { language: 'es' },
    },
    {
      bad: '[[A fire is burning near Cedar Creek and can reach homes by tonight. Leave now.]]',
      good: 'A fire is burning near Cedar Creek and can reach homes by tonight. Leave now. As of noon.',
    },
    {
      bad: '[[El incendio avanza hacia la zona 4 y puede llegar hoy. Salga ahora.]]',
      good: 'El incendio avanza hacia la zona 4 y puede llegar hoy. Salga ahora. Actualizado al mediodía.',
      context: { language: 'es' },
    },
    { ok: 'High tide will flood Elm St. by 7:45 p.m. Move your car. Updates: riverton.gov' },
    { ok: 'The shelter on Elm St. closes at noon Friday. If you still need a bed, call 211.' },
    { ok: 'An earthquake shook Riverton at 4:12 p.m. Crews are still at work.' },
    { ok: 'The evacuation order for zone 4 ended at 6 p.m. today.' },
    { ok: 'Ice took down wires on Elm St. until 11 p.m. Call 311 for updates.' },
    { ok: 'A las 5 p. m., el incendio sigue activo en la zona 4.', context: { language: 'es' } },
    { ok: 'La orden para la zona 4 terminó a las 6 p. m. de hoy.', context: { language: 'es' } },
    { ok: 'As of 4:15 p.m., Oak St. is closed. Use Elm St.' },
    { ok: 'Updated at 4:15 p.m. Monday: Oak St. is closed until noon tomorrow.' },
    { ok: '4:15 p.m. update: The fire has burned 300 acres. Leave zone 4 by 6 p.m.' },
    { ok: 'UPDATE (4:15 p.m.): Oak St. is closed today.' },
    { ok: 'Issued May 4 at 3:30 p.m.: Boil water in Riverside until Friday.' },
    { ok: 'Flooding on Elm. Turn around.' },
    { ok: 'Flash flood warning for Oak County until 9 p.m. Move to higher ground.' },
    { ok: 'The boil-water notice for Riverside ended at noon Monday, May 4.' },
    { ok: 'Actualizado a las 4:15 p. m.: el incendio sigue activo hoy.', context: { language: 'es' } },
  ],
} satisfies Rule;
