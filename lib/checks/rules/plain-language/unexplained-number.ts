import type { Draft, Word } from '@/lib/checks/draft';
import { matchesOf } from '@/lib/checks/matches-of';
import type { Context, Finding, Fix, Rule } from '@/lib/checks/rule';
import { digits } from '@/lib/checks/wakes';

/** A figure only experts can read, and the plain words for it: from which value on, in English and Spanish. */
interface Scale {
  readonly found: RegExp;
  readonly steps: readonly (readonly [from: number, en: string, es: string])[];
  /** Already said in plain words. */
  readonly plain: RegExp;
}

const scales: readonly Scale[] = [
  {
    // EPA's bands.
    found:
      /(?<![\p{L}\p{N}])(?:AQI|ICA|[Aa]ir [Qq]uality [Ii]ndex|índice de calidad del aire)(?:\s*\((?:AQI|ICA)\))?\s*(?:is|of|at|was|reached|has reached|hit|es de|de|llegó a|:|=)*\s*(?:now |about |over |above |up to |around )?(\d{1,3})(?![\d.,]*\d|%)/gu,
    steps: [
      [0, 'good', 'buena'],
      [51, 'moderate', 'moderada'],
      [101, 'unhealthy for sensitive groups', 'dañina para grupos sensibles'],
      [151, 'unhealthy', 'dañina'],
      [201, 'very unhealthy', 'muy dañina'],
      [301, 'hazardous', 'peligrosa'],
    ],
    plain:
      /\b(?:unhealthy|moderate|hazardous|good air|bad air|poor|safe|code (?:red|orange|purple|maroon|yellow)|smoky|clean air)\b|\bgood\b|dañin|moderad|peligros|insalubre|buena/i,
  },
  {
    // Bands of the National Weather Service.
    found:
      /\b(?:heat index(?: values?)?(?:\s+(?:of|is|at|was|will be|could reach|may reach|will reach|reaching|near|up to|around|as high as|to|hits?|:))*\s+(?:about |near |up to )?(\d{2,3})(?:\s?(?:°\s?F?|degrees))?)/gi,
    steps: [
      [80, 'hot', 'calor'],
      [90, 'very hot', 'mucho calor'],
      [103, 'dangerous heat', 'calor peligroso'],
      [125, 'extreme danger', 'peligro extremo'],
    ],
    plain:
      /\b(?:danger|dangerous|extreme|feels? like|feel like|heat stroke|heat illness|hot|risk|sick|deadly)\b/i,
  },
  {
    // Bands of the World Health Organization.
    found:
      /\b(?:UV [Ii]ndex|índice UV)(?:\s+(?:of|is|at|will be|reaches|near|de|es de|:))*\s+(\d{1,2})(?![\d.])/gu,
    steps: [
      [0, 'low', 'bajo'],
      [3, 'moderate', 'moderado'],
      [6, 'high', 'alto'],
      [8, 'very high', 'muy alto'],
      [11, 'extreme', 'extremo'],
    ],
    plain: /\b(?:low|moderate|high|extreme|sunburn|burn)\b|\b(?:bajo|moderado|alto|extremo)\b/i,
  },
  {
    // Words of the U.S. Geological Survey.
    found:
      /\b(?:magnitude(?:\s+(?:of|was|is))?[\s-]+(\d(?:\.\d)?)|(\d\.\d)[\s-]magnitude|M\s?(\d\.\d)(?=\s+(?:earthquake|quake))|(?:de )?magnitud (?:de )?(\d(?:[.,]\d)?))/giu,
    steps: [
      [0, 'very weak', 'muy débil'],
      [3, 'weak', 'débil'],
      [4, 'light', 'ligero'],
      [5, 'moderate', 'moderado'],
      [6, 'strong', 'fuerte'],
      [7, 'major', 'mayor'],
      [8, 'great', 'enorme'],
    ],
    plain:
      /\b(?:minor|weak|light|moderate|strong|major|great|small|large|powerful|damage|shaking|felt|shook|no injuries)\b|fuerte|débil|ligero|moderado|daños/i,
  },
  {
    // The Saffir–Simpson scale, in winds.
    found: /\b(?:category|cat\.?|categoría)\s+([1-5])(?=\s+(?:hurricane|storm|winds)|[\s,.;:!?)]|$)/giu,
    steps: [
      [1, 'winds of 74 to 95 mph', 'vientos de 74 a 95 mph'],
      [2, 'winds of 96 to 110 mph', 'vientos de 96 a 110 mph'],
      [3, 'winds of 111 to 129 mph', 'vientos de 111 a 129 mph'],
      [4, 'winds of 130 to 156 mph', 'vientos de 130 a 156 mph'],
      [5, 'winds of 157 mph or more', 'vientos de 157 mph o más'],
    ],
    plain:
      /\bmph\b|\bmiles per hour\b|\bkm\/h\b|\bdamage\b|\bmajor\b|\bdangerous\b|millas por hora|\bdeadly\b|\bcatastrophic\b/i,
  },
  {
    found:
      /\b\d[\d,.]*\s?(?:cfs|cubic feet per second|acre-feet|acre feet|NTU|µg\/m3|μg\/m³|ppb|mSv|kPa|hPa|millibars?|dBA)\b/gu,
    steps: [],
    plain:
      /\b(?:high|low|normal|safe|unsafe|dangerous|times|enough|about as|equal|more than usual|limit|record|flood stage|same as|or about|average)\b/i,
  },
  {
    // Bands of the U.S. Drought Monitor.
    found:
      /\b(?:level |stage )?D([0-4])(?= (?:drought|conditions)|(?=\s*[,.]))(?:\s+(?:drought|conditions))?/g,
    steps: [
      [0, 'unusually dry', 'más seco de lo normal'],
      [1, 'moderate drought', 'sequía moderada'],
      [2, 'severe drought', 'sequía severa'],
      [3, 'extreme drought', 'sequía extrema'],
      [4, 'exceptional drought', 'sequía excepcional'],
    ],
    plain: /\b(?:moderate|severe|extreme|exceptional|dry)\b|severa|extrema|moderada/i,
  },
  {
    // The enhanced Fujita scale, in winds.
    found: /\bEF-?([0-5])(?!\d)/g,
    steps: [
      [0, 'winds of 65 to 85 mph', 'vientos de 65 a 85 mph'],
      [1, 'winds of 86 to 110 mph', 'vientos de 86 a 110 mph'],
      [2, 'winds of 111 to 135 mph', 'vientos de 111 a 135 mph'],
      [3, 'winds of 136 to 165 mph', 'vientos de 136 a 165 mph'],
      [4, 'winds of 166 to 200 mph', 'vientos de 166 a 200 mph'],
      [5, 'winds over 200 mph', 'vientos de más de 200 mph'],
    ],
    plain: /\bmph\b|\bmiles per hour\b|millas por hora/i,
  },
  {
    found: /\b(?:100|500|1,000)-year (?:flood|storm|rain)s?\b/gi,
    steps: [],
    plain: /\bchance\b|\bpercent\b|%|\bodds\b/i,
  },
];
/** Hurricanes have categories; so have prizes and offices. */
const storm = /\b(?:hurricane|storm|cyclone|typhoon|huracán|ciclón)\b/i;

const telling = new Set(
  'aqi ica index índice magnitude magnitud m category cat categoría cfs cubic acre ntu ppb msv kpa hpa millibar millibars dba ef'.split(
    ' ',
  ),
);
const isDigit = (code: number): boolean => code > 0x2f && code < 0x3a;

/** Whether a word names a scale or a unit, or may: “40cfs”, “M4”, “100-year”. */
function mayName({ lower }: Word): boolean {
  if (telling.has(lower)) return true;
  const first = isDigit(lower.charCodeAt(0));
  const last = isDigit(lower.charCodeAt(lower.length - 1));
  return first !== last || (!first && (lower.includes('-') || lower.includes("'")));
}

export default {
  id: 'unexplained-number',
  kind: 'plain-language',
  severity: 'suggestion',
  title: { en: 'Say what the number means', es: 'Diga qué significa el número' },
  why: {
    en: 'A figure on a scale tells most people nothing until you say if it is bad.',
    es: 'Una cifra en una escala no le dice nada a la mayoría si no se explica si es mala.',
  },
  message: {
    en: 'Say in plain words what “{words}” means.',
    es: 'Diga con palabras sencillas qué significa “{words}”.',
  },
  source: 'https://www.cdc.gov/ccindex/',
  languages: ['en', 'es'],
  scope: 'post',
  wakes: { signs: digits },
  *check({ prose, paragraphs, sentences }: Draft, { language }: Context): Iterable<Finding> {
    if (!sentences.some(({ words }) => words.some(mayName))) return;
    if (
      !/aqi|ica|index|índice|magnitud|categor|\bM\s?\d|cat\.? \d|cfs|cubic|acre|NTU|g\/m|ppb|mSv|Pa\b|millibar|dBA|EF-?\d|\bD\d|-year/i.test(
        prose,
      )
    )
      return;
    const aboutStorms = storm.test(prose);
    for (const { found, steps, plain } of scales) {
      for (const match of matchesOf(found, prose)) {
        const { 0: whole, index } = match;
        const figure = match.slice(1).find((one) => one !== undefined);
        const [from, to] = paragraphs.find(([, end]) => index < end) ?? [0, prose.length];
        const around = prose
          .slice(Math.max(from, index - 200), Math.min(to, index + whole.length + 200))
          .replace(whole, ' ');
        const said = steps.some(([, ...words]) => words.some((one) => around.includes(one)));
        if (said || plain.test(around) || (/^cat/i.test(whole) && !aboutStorms)) continue;
        const value = Number((figure ?? '').replace(',', '.'));
        const step = steps.findLast(([least]) => value >= least);
        const words = step?.[language === 'es' ? 2 : 1];
        const fixes: Fix[] =
          words === undefined ? [] : [{ text: `${whole} (${words})`, shown: `(${words})` }];
        if (steps.length > 0 && step === undefined) continue;
        // “Magnitude 4.2 (light) earthquake”, but “4.2-magnitude earthquake” leaves no room for it.
        const blocked =
          /magnitude$/i.test(whole) ||
          /^\s+(?:earthquake|quake|hurricane|storm|tornado)/i.test(prose.slice(index + whole.length));
        yield { at: [index, index + whole.length], fixes: blocked ? [] : fixes };
      }
    }
  },
  examples: [
    {
      bad: 'The [[AQI is 180]] this morning. Stay inside.',
      good: 'The AQI is 180 (unhealthy) this morning. Stay inside.',
    },
    { bad: '[[AQI 45]] in Riverton today.', good: 'AQI 45 (good) in Riverton today.' },
    {
      bad: 'Expect a [[heat index of 108]] on Friday.',
      good: 'Expect a heat index of 108 (dangerous heat) on Friday.',
    },
    { bad: 'The [[UV index is 9]] today.', good: 'The UV index is 9 (very high) today.' },
    { bad: 'A [[magnitude 4.2]] earthquake hit at 6 a.m.' },
    {
      bad: 'The hurricane is now a [[Category 3]].',
      good: 'The hurricane is now a Category 3 (winds of 111 to 129 mph).',
    },
    { bad: 'The dam releases [[4,000 cfs]] tonight.' },
    { bad: 'El [[ICA es de 160]] hoy.', good: 'El ICA es de 160 (dañina) hoy.', context: { language: 'es' } },
    { ok: 'The AQI is 180, which is unhealthy. Stay inside.' },
    { ok: 'Air is unhealthy today (AQI 180).' },
    { ok: 'The heat index of 108 is dangerous. Drink water.' },
    { ok: 'Highs near 98 degrees on Friday.' },
    { ok: 'A strong earthquake (magnitude 6.1) hit at 6 a.m.' },
    { ok: 'Category 3 in our photo contest is pets.' },
    { ok: 'A Category 3 hurricane brings winds of 111 mph or more.' },
    { ok: 'The dam releases 4,000 cfs, twice the normal flow.' },
    { ok: 'La calidad del aire es dañina hoy (ICA 160).', context: { language: 'es' } },
  ],
} satisfies Rule;
