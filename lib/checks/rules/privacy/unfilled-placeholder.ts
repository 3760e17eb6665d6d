import type { Sentence } from '@/lib/checks/draft';
import { blank } from '@/lib/checks/mask';
import { blankForms, mayHoldBlank } from '@/lib/checks/privacy/blank-forms';
import type { Finding, Rule } from '@/lib/checks/rule';

/** A line to write on; one that stands alone is a drawing. */
const lineToFill = /_{3,}/g;
const anyLetter = /\p{L}/u;
/** Announced later: a blank that may be meant. */
const announcedLater = /(?<![\p{L}\p{N}_#@])TBA(?![\p{L}\p{N}_])/gu;

function* matches({ text, masked, prose }: Sentence): Iterable<Finding> {
  const isMark = (index: number): boolean => masked.charAt(index) === blank;
  for (const { sign, pattern, believed, marks } of blankForms) {
    if (!sign.test(text)) continue;
    for (const { 0: whole, 1: content = '', index } of text.matchAll(pattern)) {
      if (believed !== undefined && !believed(content)) continue;
      if (isMark(index) && !marks) continue;
      // In somebody's own words, small letters in brackets are an editor's.
      if (
        believed !== undefined &&
        prose.charAt(index + 1) === blank &&
        !/\p{Lu}/u.test(content) &&
        !/[«<]/.test(whole)
      )
        continue;
      yield { at: [index, index + whole.length] };
    }
  }
  if (text.includes('___') && anyLetter.test(text)) {
    for (const { 0: whole, index } of text.matchAll(lineToFill))
      if (!isMark(index)) yield { at: [index, index + whole.length] };
  }
  if (text.includes('TBA')) {
    for (const { index } of text.matchAll(announcedLater))
      if (!isMark(index)) yield { at: [index, index + 3], severity: 'warning' };
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
    if (!mayHoldBlank(sentence.text)) return;
    let end = 0;
    const found = [...matches(sentence)].sort((a, b) => a.at[0] - b.at[0] || b.at[1] - a.at[1]);
    for (const finding of found) {
      if (finding.at[0] < end) continue;
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
    { bad: 'Meet us at [[<Park Name>]] on [[xx/xx]]. Details: [[[link]]]' },
    { bad: 'Hello [[«Nombre»]], su cita es el [[(fecha)]].', context: { language: 'es' } },
    { bad: 'Our guest is [[INSERT NAME HERE]]. Tickets are [[$AMOUNT]].' },
    { bad: 'The road reopens at [[##:## p.m.]] on [[MM/DD/YYYY]].' },
    { bad: 'The order is lifted as of [[TIME]] on [[DATE]].' },
    { bad: 'Crews are at [[[Street Name]]] and [[%CROSS_STREET%]]. [[#YourHashtag]]' },
    { bad: '洪水警报在[[[地点]]]生效,直到[[［时间］]]。', context: { language: 'zh' } },
    { bad: 'Тревога в [[[МЕСТО]]] до [[[время]]].', context: { language: 'ru' } },
    { bad: 'The storm damaged [[XX]] homes.' },
    { ok: '[VIDEO] How to sort your recycling' },
    { ok: 'The senator [D-Riverton] will join by phone.' },
    { ok: 'The mayor said she “expect[s] the bridge to open in May.”' },
    { ok: 'Watch the Super Bowl XX replay at the library at 7 p.m.' },
    { ok: 'Class X licenses, Title IX and Chapter XXX stay as they are.' },
    { ok: 'Our handle is @public_works and the file is site_plan_2.' },
    { ok: '[UPDATE 3] Oak St. is open.' },
    { ok: 'Call 555-0100 or 1-800-555-0199.' },
    { ok: '[ROAD CLOSED] [TIME CHANGE] Use Elm St. (northbound only) until 7 p.m.' },
    { ok: 'She wrote that “the plan [sic] is to help [the city] grow.”' },
    { ok: 'Type <3 if you love our parks. Admission: $5 (kids are free).' },
    { ok: '【公告】图书馆星期六关闭。', context: { language: 'zh' } },
    { ok: 'Dijo: «Gracias a todos los vecinos».', context: { language: 'es' } },
    { ok: 'DATE: May 6. TIME: 7 p.m. LOCATION: City Hall.' },
    { ok: 'Sizes S to XXL, flood Zone X, and Generation X bands.' },
    { ok: 'We are #1! Enter your address at example.gov to see your zone.' },
    { ok: 'To-do list:\n[ ] Water\n[x] Batteries' },
  ],
} satisfies Rule;
