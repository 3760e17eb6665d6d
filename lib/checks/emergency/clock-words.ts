import { dateFormat } from '@/lib/checks/day-in';
import type { Draft, PlacedSentence } from '@/lib/checks/draft';
import { blank } from '@/lib/checks/mask';
import type { Fix } from '@/lib/checks/rule';

const clock = { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' } as const;

/** A moment as people say it there: “4:15 p.m.”, “noon”; in Spanish with what stands before it, “a las 4:15 p. m.”. */
export function timeOfDay(now: number, timeZone: string, language: string): string {
  const moment = Number.isFinite(now) && Math.abs(now) <= 8.64e15 ? now : 0;
  const [hour = '0', minute = '00'] = dateFormat('en-GB', timeZone, clock).format(moment).split(':');
  const number = Number(hour) % 24;
  const spanish = language === 'es';
  if (minute === '00' && number === 12) return spanish ? 'al mediodía' : 'noon';
  if (minute === '00' && number === 0) return spanish ? 'a la medianoche' : 'midnight';
  const figures = `${number % 12 || 12}${minute === '00' ? '' : `:${minute}`}`;
  if (!spanish) return `${figures} ${number < 12 ? 'a.m.' : 'p.m.'}`;
  return `${number % 12 === 1 ? 'a la' : 'a las'} ${figures} ${number < 12 ? 'a. m.' : 'p. m.'}`;
}

/** The short name of a zone all year round: ET, PT; '' where it has none. */
export function zoneName(now: number, timeZone: string): string {
  const moment = Number.isFinite(now) && Math.abs(now) <= 8.64e15 ? now : 0;
  const written = dateFormat('en-US', timeZone, { hour: 'numeric', timeZoneName: 'shortGeneric' }).format(
    moment,
  );
  return /\b[A-Z]{2,4}$/.exec(written)?.[0].replace(/^(?:AM|PM|GMT)$/, '') ?? '';
}

const trailing = /[\s\uFFFC]+$/u;
const ended = /[.!?…]["”’»)\]]*$/;

/** Where a sentence of prose ends; links and hashtags may follow it. Undefined for one that leads up to a link. */
function endOfProse({ masked, words, at }: PlacedSentence): number | undefined {
  const prose = masked.replace(trailing, '');
  if (words.length < 2 || prose.includes(blank) || /[:([]$/.test(prose)) return undefined;
  return prose === masked || ended.test(prose) ? at[0] + prose.length : undefined;
}

/** Puts the moment of the check behind the last sentence of prose, or in front of everything. */
export function stampFix(draft: Draft, now: number, timeZone: string, language: string): Fix {
  const time = timeOfDay(now, timeZone, language);
  const shown = language === 'es' ? `Actualizado ${time}` : `As of ${time}`;
  for (let index = draft.sentences.length - 1; index >= 0; index -= 1) {
    const sentence = draft.sentences[index];
    const end = sentence && endOfProse(sentence);
    if (sentence === undefined || end === undefined) continue;
    const point = ended.test(draft.text.slice(sentence.at[0], end)) ? '' : '.';
    return { at: [end, end], text: `${point} ${shown}${shown.endsWith('.') ? '' : '.'}`, shown };
  }
  return { at: [0, 0], text: `${shown}: `, shown };
}
