import type { Sentence } from '@/lib/checks/draft';
import { blank } from '@/lib/checks/mask';
import type { Finding, Rule } from '@/lib/checks/rule';

/** What agencies write in brackets and mean. */
const labels = new Set(
  `video pic photo photos audio pdf live update updated new alert watch graphic image gif thread english spanish español
  webinar podcast infographic map closed open sic test drill exercise breaking read more jobs resolved corrected
  correction archived asl part free canceled cancelled postponed reminder`.split(/\s+/),
);
const blanksToFill =
  'insert|enter|add|your|name|date|day|time|location|address|link|url|phone|number|agency|city|county|street|department|dept|area|tbd|xx+|inserte|insertar|nombre|fecha|hora|lugar|dirección|enlace|ubicación|teléfono|agencia|ciudad|condado|calle';
const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

const inCapitals = /\[(\p{Lu}[\p{Lu}\p{N} _/'’.,-]{1,50})\]/gu;
const patterns: readonly RegExp[] = [
  /\{\{[^{}\n]{0,80}\}\}|\$\{[^{}\n]{1,80}\}|\{[\p{L}_][\p{L}\p{N}_ -]{1,40}\}/gu,
  new RegExp(`[[<](?:${blanksToFill})(?![\\p{L}])[^\\]>\\n]{0,80}[\\]>]`, 'giu'),
  /(?<![\p{L}\p{N}])X{1,2}(?::(?:XX|\d\d))?\s?[ap]\.?m\b\.?|(?<![\p{L}\p{N}])X{1,2}:XX\b/giu,
  /\(?\bXXX\)?[-. ]XXX[-.]X{4}\b|\bXXX-X{4}\b|\$X{1,6}(?:,X{3})*\b|\b\d{3}[-.]XXX[-.]X{4}\b|\bX{4,}\b/g,
  new RegExp(`\\b(?:${months})\\.? (?:XX|DD)\\b`, 'gi'),
  /\b(?:MM\/DD(?:\/YY(?:YY)?)?|DD\/MM(?:\/A{4}|\/YYYY)?)\b/g,
  /(?<![\p{L}\p{N}_#@])TBD(?![\p{L}\p{N}_])/gu,
  /lorem ipsum(?: dolor(?: sit amet)?)?/gi,
];

/** A line to write on; one that stands alone is a drawing. */
const lineToFill = /_{3,}/g;

function* matches(sentence: Sentence): Iterable<Finding> {
  for (const { 0: whole, 1: label = '', index } of sentence.text.matchAll(inCapitals)) {
    const first = label.toLowerCase().split(/[^\p{L}]+/u)[0] ?? '';
    if (!labels.has(first)) yield { at: [index, index + whole.length] };
  }
  for (const pattern of /\p{L}/u.test(sentence.text) ? [...patterns, lineToFill] : patterns) {
    for (const { 0: whole, index } of sentence.text.matchAll(pattern))
      yield { at: [index, index + whole.length] };
  }
}

export default {
  id: 'unfilled-placeholder',
  kind: 'privacy',
  severity: 'error',
  title: { en: 'Fill in the blank', es: 'Complete el espacio en blanco' },
  why: {
    en: 'A blank left over from a template tells people nothing and costs their trust.',
    es: 'Un espacio sin llenar de una plantilla no informa a nadie y resta confianza.',
  },
  message: { en: '“{words}” still waits for its text.', es: '“{words}” todavía espera su texto.' },
  source: 'https://emilms.fema.gov/is_0242c/groups/131.html',
  scope: 'sentence',
  *check(sentence): Iterable<Finding> {
    if (!/[[{<_]|X|TBD|MM\/|DD\/|lorem/i.test(sentence.text)) return;
    let end = 0;
    const found = [...matches(sentence)].sort((a, b) => a.at[0] - b.at[0] || b.at[1] - a.at[1]);
    for (const finding of found) {
      const [start] = finding.at;
      if (start < end || sentence.masked.charAt(start) === blank) continue;
      yield finding;
      end = finding.at[1];
    }
  },
  examples: [
    { bad: 'Avoid [[{{street}}]] until [[{{time}}]].' },
    { bad: 'A flash flood warning is in effect for [[[LOCATION]]] until [[XX p.m.]]' },
    { bad: 'Come to [[[insert place]]] on [[May XX]].' },
    { bad: 'The shelter opens at [[X:XX]]. Call [[555-XXX-XXXX]].' },
    { bad: 'Speaker: [[TBD]]' },
    { bad: 'Join us! [[Lorem ipsum dolor sit amet]], see you there.' },
    { bad: 'Name of the park: [[____]]' },
    { bad: 'Hay una alerta en [[[LUGAR]]] hasta las [[[hora]]].', context: { language: 'es' } },
    { ok: '[VIDEO] How to sort your recycling' },
    { ok: 'The senator [D-Riverton] will join by phone.' },
    { ok: 'The mayor said she “expect[s] the bridge to open in May.”' },
    { ok: 'Watch the Super Bowl XX replay at the library at 7 p.m.' },
    { ok: 'Class X licenses, Title IX and Chapter XXX stay as they are.' },
    { ok: 'Our handle is @public_works and the file is site_plan_2.' },
    { ok: '[UPDATE 3] Oak St. is open.' },
    { ok: 'Call 555-0100 or 1-800-555-0199.' },
  ],
} satisfies Rule;
