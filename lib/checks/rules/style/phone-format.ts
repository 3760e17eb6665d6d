import type { Context, Finding, Rule } from '@/lib/checks/rule';
import { digits } from '@/lib/checks/wakes';

// Numbers of country code 1 need no telephone library: area and exchange each start with 2–9, and no library's list of
// areas in use helps to write one. It would turn away numbers that are new, and 555-0100, which everyone uses in samples.
const number =
  /(?<![\p{L}\p{N}$#.,/_=-]|[\p{N}]\s)(?:\+?(1)[-.\s]?)?(?:\((\d{3})\)|(\d{3}))([-.\s]?|\s?[-–]\s?)(\d{3})([-.\s]?)(\d{4})(?:,?\s?(?:ext\.?|x|extension|poste)\s?\d{1,6})?(?![\p{L}\p{N}_/@=]|[-.,]\d)/giu;
/** Ten figures as near to each other as they are in a number. */
const sign = /\d{3}\)?[-.\s–]{0,3}\d{3}[-.\s]?\d{4}/;
/** Before ten figures in a row, what says that they are somebody's telephone. */
const asks =
  /(?:\b(?:call|calls|calling|text|dial|phone|phones|tel|telephone|fax|tty|hotline|helpline|line|number|contact|at|us|or|llame|llamar|llamando|teléfono|marque|marcar|al|appelez|téléphone|au|composez)\b[:.]?|[☎📞📱]\uFE0F?)\s*(?:at\s+)?\(?$/iu;
/** What has ten figures as well. */
const named =
  /(?:\b(?:id|pin|case|permit|account|acct|passcode|code|number is|tracking|invoice|license|no|confirmation|meeting|parcel|docket)\b\.?:?|#)\s*(?:number|no\.?|is)?:?\s*$/i;

type PhoneStyle = 'dashes' | 'parentheses' | 'points';

const write: Readonly<Record<PhoneStyle, (area: string, exchange: string, line: string) => string>> = {
  dashes: (area, exchange, line) => `${area}-${exchange}-${line}`,
  parentheses: (area, exchange, line) => `(${area}) ${exchange}-${line}`,
  points: (area, exchange, line) => `${area}.${exchange}.${line}`,
};
const isStyle = (value: unknown): value is PhoneStyle =>
  typeof value === 'string' && Object.hasOwn(write, value);

export default {
  id: 'phone-format',
  kind: 'style',
  severity: 'suggestion',
  title: { en: 'Write phone numbers with dashes', es: 'Escriba los teléfonos con guiones' },
  why: {
    en: 'Groups of figures are easier to read, to dial and to hear.',
    es: 'Los grupos de cifras se leen, se marcan y se oyen mejor.',
  },
  message: { en: 'Write it as {good}.', es: 'Escríbalo así: {good}.' },
  source: 'https://design.va.gov/content-style-guide/dates-and-numbers',
  scope: 'sentence',
  safe: true,
  wakes: { signs: digits },
  options: { style: 'dashes', alsoAllow: ['parentheses'] },
  *check({ text, prose }, { agency, options }: Context): Iterable<Finding> {
    if ((agency.country !== 'US' && agency.country !== 'CA') || !sign.test(prose)) return;
    const wanted = typeof options === 'object' && options !== null ? options : {};
    const style = 'style' in wanted && isStyle(wanted.style) ? wanted.style : 'dashes';
    const also =
      'alsoAllow' in wanted && Array.isArray(wanted.alsoAllow) ? wanted.alsoAllow.filter(isStyle) : [];
    for (const match of prose.matchAll(number)) {
      const [whole, one, inBrackets, plain, first = '', exchange = '', second = '', line = ''] = match;
      const area = inBrackets ?? plain ?? '';
      const before = prose.slice(Math.max(0, match.index - 24), match.index);
      const start = match.index + whole.indexOf(area) - (inBrackets === undefined ? 0 : 1);
      const from = one === undefined ? start : match.index;
      const end = start + text.slice(start).indexOf(line, area.length + exchange.length) + line.length;
      const bare = first === '' && second === '' && inBrackets === undefined;
      if (named.test(before) || !/^[2-9]/.test(area) || /^.11$/.test(area)) continue;
      if (bare && !asks.test(before) && !/^[2-9](?!11)/.test(exchange)) continue;
      if (bare && !asks.test(before) && before.trim() !== '' && !/[:(,]\s*$/.test(before)) continue;
      const good = write[style](area, exchange, line);
      const written = text.slice(start, end);
      const oneAsWell = text.slice(from, start);
      if (oneAsWell === '1-' || oneAsWell === '+1 ' || oneAsWell === '1 ' || oneAsWell === '') {
        if (written === good || also.some((other) => written === write[other](area, exchange, line)))
          continue;
      }
      const shown = oneAsWell === '' ? good : `1-${good}`;
      const fixed = style === 'dashes' ? shown : good;
      yield { at: [from, end], parameters: { good: fixed }, fixes: [{ text: fixed }] };
    }
  },
  examples: [
    { bad: 'Call [[5551234567]] to report a pothole.', good: 'Call 555-123-4567 to report a pothole.' },
    { bad: 'Call us at [[303.555.0100]].', good: 'Call us at 303-555-0100.' },
    { bad: 'Text [[303 555 0100]] for a ride.', good: 'Text 303-555-0100 for a ride.' },
    { bad: 'Questions? [[(303)555-0100]]', good: 'Questions? 303-555-0100' },
    { bad: 'Hotline: [[1.800.555.0100]]', good: 'Hotline: 1-800-555-0100' },
    { bad: 'Llame al [[3035550100]].', good: 'Llame al 303-555-0100.', context: { language: 'es' } },
    {
      bad: 'Call [[(303) 555-0100]] today.',
      good: 'Call 303-555-0100 today.',
      context: { options: { alsoAllow: [] } },
    },
    { ok: 'Call 555-123-4567 to report a pothole.' },
    { ok: 'Call (303) 555-0100 or 1-800-555-0100, ext. 4.' },
    { ok: 'Call 911 for emergencies and 311 for all else.' },
    { ok: 'Your case number is 3035550100.' },
    { ok: 'Meeting ID: 8605550100' },
    { ok: 'The county has 2145550100 reasons to smile.' },
    { ok: 'Call 0800 092 0410 for details.', context: { agency: { country: 'GB' } } },
    { ok: 'Text HELLO to 741741.' },
    { ok: 'Dial 1-833-KYSAFER with any tip.' },
  ],
} satisfies Rule;
