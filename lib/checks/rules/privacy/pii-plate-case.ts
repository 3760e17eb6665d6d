import type { Draft } from '@/lib/checks/draft';
import { looksForSuspect } from '@/lib/checks/privacy/looked-for';
import { removedNumber } from '@/lib/checks/privacy/removed';
import type { Context, Finding, Rule } from '@/lib/checks/rule';
import { digits } from '@/lib/checks/wakes';

const mark =
  '(?: ?(?:number|no\\.?|num\\.?|núm\\.?|número|#|nº|n\\.º|of|is|reads?|es|con|:|\\(|“|"))*[ #:“"(]*';
const states = '(?:\\p{Lu}\\p{L}+ |[A-Z]{2} )?';
const plateText =
  '(?=[A-Z0-9 -]{0,8}\\d)(?:[A-Z]{1,4}[ -]?\\d{2,5}[A-Z]{0,2}|\\d{1,4}[ -]?[A-Z]{1,4}[ -]?\\d{0,4}|[A-Z]\\d[A-Z]\\d[A-Z]\\d)(?![\\p{L}\\p{N}])';
const plate = new RegExp(
  `(?:\\b(?:license|tag|registration)? ?[Pp]lates?|\\blicense tag|(?<!\\p{L})(?:[Pp]lacas?|[Mm]atrícula|[Tt]ablilla))${mark}${states}(${plateText})`,
  'gu',
);
const vin = /\bVIN(?: number| no\.?| #)?[ #:]*([A-HJ-NPR-Z0-9]{17})(?![\p{L}\p{N}])/gu;
const caseText = '(?=[\\p{L}\\p{N}-]{0,20}\\d{3})[A-Z0-9]{1,14}(?:[-–/][A-Z0-9]{1,8}){0,4}(?![\\p{L}\\p{N}])';
const personal = new RegExp(
  `(?:\\b(?:police|crime|offense|arrest|child welfare|cps|custody|juvenile|family court|immigration|claim|medical record|patient|client|member|medicaid|medicare|insurance|insurance policy|driver['’]?s? license|driver license|dl|passport|alien|a-number|student id|employee id|inmate|booking|benefits?|snap|ssi) ?(?:case|report|file|record|claim|id)?|\\bcase)(?: (?:number|no\\.?|id)| ?#)(?: is|:)? ?#?(${caseText})`,
  'giu',
);
const caseSpanish = new RegExp(
  `(?<!\\p{L})(?:(?:número|núm\\.?|n\\.º) de (?:caso|expediente|licencia|pasaporte|póliza|paciente)|expediente|(?:licencia de conducir|pasaporte) (?:número|núm\\.?|n\\.º))(?: es|:| #)? ?(${caseText})`,
  'giu',
);
/** What each of them has: without it the pattern need not look. */
const signs = {
  plate: /[Pp]late|license tag|[Pp]laca|[Mm]atrícula|[Tt]ablilla/,
  vin: /VIN/,
  personal:
    /(?:police|crime|offense|arrest|welfare|cps|custody|juvenile|court|immigration|claim|record|patient|client|member|medicaid|medicare|insurance|policy|license|dl|passport|alien|a-number|id|inmate|booking|benefits?|snap|ssi|case|report|file) ?(?: (?:number|no\.?|id)| ?#)(?: is|:)? ?#?\S{0,40}\d{3}/i,
  number: /(?: (?:number|no\.?|id)|#)(?: is|:)? ?#?\S{0,40}\d{3}/i,
  spanish: /caso|expediente|licencia|pasaporte|póliza|paciente/i,
};
/** A number the public is asked to use, or that a board or a court publishes. */
const publicCase =
  /\b(?:tips?|reference|refer to|information about|any information|witness\w*|crime ?stoppers|anonymous\w*|zoning|planning|rezoning|hearing|variance|docket|supreme court|appeals?|lawsuit|v\.|vs\.|ordinance|resolution|board|agenda|public comment|solicitation|rfp|bid|permit|example|sample|recall|class action|settlement|covid\S*|confirmed|positive|virus|flu|outbreak)\b|(?<!\p{L})(?:información|testigos?|audiencia|zonificación|denuncias? anónimas?)(?!\p{L})/iu;
const design =
  /\b(?:specialty|custom|personali[sz]ed|design|vanity|readers?|commemorative|new plates?|renew\w*|expires?|for sale|auction)\b/i;

export default {
  id: 'pii-plate-case',
  kind: 'privacy',
  severity: 'warning',
  title: { en: 'Keep plate and case numbers out', es: 'No publique placas ni números de caso' },
  why: {
    en: 'A plate, case or license number leads straight to one person’s records.',
    es: 'Una placa, un caso o una licencia llevan directo a los datos de una persona.',
  },
  message: {
    en: '“{words}” points to one person. Leave the number out.',
    es: '“{words}” señala a una persona. Quite el número.',
  },
  source: 'https://csrc.nist.gov/pubs/sp/800/122/final',
  scope: 'post',
  wakes: { signs: digits },
  *check({ masked, text }: Draft, context: Context): Iterable<Finding> {
    let sought: boolean | undefined;
    const numbered = signs.number.test(masked);
    for (const [sign, pattern, allowed] of [
      [signs.plate, plate, design],
      [signs.vin, vin, design],
      [signs.personal, personal, publicCase],
      [signs.spanish, caseSpanish, publicCase],
    ] as const) {
      if ((pattern === personal && !numbered) || !sign.test(masked)) continue;
      for (const { 0: whole, 1: number = '', index } of masked.matchAll(pattern)) {
        const start = index + whole.length - number.length;
        if (allowed.test(masked.slice(Math.max(0, index - 160), start + 160))) continue;
        sought ??= looksForSuspect(text);
        if (sought) return;
        yield { at: [start, index + whole.length], fixes: [removedNumber(context)] };
      }
    }
  },
  examples: [
    {
      bad: 'We towed a Ford, license plate [[ABC-1234]].',
      good: 'We towed a Ford, license plate [removed].',
    },
    {
      bad: 'The owner of plate number [[4XYZ123]] must move the car.',
      good: 'The owner of plate number [removed] must move the car.',
    },
    {
      bad: 'Owner of the blue truck, TX plate [[KLM 4521]]: your lights are on.',
      good: 'Owner of the blue truck, TX plate [removed]: your lights are on.',
    },
    {
      bad: 'Family court case number [[24-JV-00123]] is closed.',
      good: 'Family court case number [removed] is closed.',
    },
    {
      bad: 'Your claim #[[2024-55123]] was approved, Ana.',
      good: 'Your claim #[removed] was approved, Ana.',
    },
    { bad: 'He lost driver’s license no. [[D1234567]].', good: 'He lost driver’s license no. [removed].' },
    {
      bad: 'Carro con placa [[ABC 123]].',
      good: 'Carro con placa [eliminado].',
      context: { language: 'es' },
    },
    { ok: 'BOLO: white van, license plate ABC-1234.' },
    { ok: 'AMBER Alert: silver Honda, TX plate ABC1234.' },
    { ok: 'Call with tips. Case number 24-001234.' },
    { ok: 'Our specialty plate 2026 design is here.' },
    { ok: 'Zoning case no. Z-2024-015 is on the agenda.' },
    { ok: 'Renew your plates by May 31. In case 3 of them expire, call us.' },
    { ok: 'We report 1,234 new cases and case rates of 45.' },
    { ok: 'Use your plate to fill up: 500 meals for 120 families.' },
  ],
} satisfies Rule;
