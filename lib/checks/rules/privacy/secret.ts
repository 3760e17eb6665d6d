import type { Draft } from '@/lib/checks/draft';
import { blank } from '@/lib/checks/mask';
import { matchesAt } from '@/lib/checks/matches-at';
import { removedNumber } from '@/lib/checks/privacy/removed';
import { findSecretShapes, mayHoldSecretShape } from '@/lib/checks/privacy/secret-shapes';
import type { Context, Finding, Rule } from '@/lib/checks/rule';
import { someSentence } from '@/lib/checks/some-sentence';

/** Where one of the words below may start. */
const saidStarts =
  /pass(?:wd| ?(?:word|phrase|code))|pwd|(?:wi-?fi|network) key|(?:door|gate|alarm|entry|keypad|lock ?box|safe|garage|access) code|pin(?![a-z])|contraseña|clave|código de/gi;
const said =
  /(?<![\p{L}\p{N}_])(?:pass ?words?|pass ?phrase|pass ?codes?|passwd|pwd|wi-?fi key|network key|(?:door|gate|alarm|entry|keypad|lock ?box|safe|garage|access) code|pin(?: code| number)?|contraseña|clave(?: del? (?:wi-?fi|acceso|la red))?|código de (?:acceso|entrada|la puerta))(?: (?:for|to|de|del|para)(?: (?:the|our|el|la))?(?: [\p{L}\p{N}-]{1,20}){1,3}?)?(?:\s?[:=]\s?|\s+(?:is|es|was)(?: now| ahora)?:?\s+|,? (?=[a-z]{3,20}\d))["“'‘]?([^\s"”’,;)\]]{3,40})/iuy;
const afterWords =
  /^(?:required|needed|needs|necessary|not|never|always|strong|weak|safe|secure|unsafe|stolen|leaked|expired|expiring|important|case|on|in|at|the|a|an|your|our|their|his|her|my|to|too|being|set|reset|changed|sent|saved|below|above|here|available|provided|included|listed|posted|printed|protected|unique|used|simple|easy|hard|long|short|longer|different|private|secret|yours|tbd|tba|removed|only|one|same|what|something|anything|both|written|wrong|correct|incorrect|valid|invalid|optional|also|still|no|yes|and|or|for|with|via|if|when|case-sensitive|at|un|una|el|la|los|su|muy|más|segura|débil|obligatoria|necesaria|importante|no|la misma|eliminado)$/iu;
/** Lessons about passwords, and codes that the public is meant to use. */
const lesson =
  /\b(?:common|popular|worst|weak|example|such as|like|instead of|never use|don['’]t use|avoid|hackers?|cyber\w*|if (?:your|the)|tip|should|must be|strong)\b|(?<!\p{L})(?:ejemplo|nunca|evite|débil|hackers?|común|consejo|debe)(?!\p{L})/iu;
const shared =
  /\b(?:zoom|webex|webinar|gotomeeting|google meet|dial[- ]?in|livestream|virtual(?:ly)?|join (?:online|by phone)|conference (?:call|id)|meeting (?:id|number|passcode|password|code|link)|teams (?:meeting|link)|register|registration|tickets?|discount|promo\w*|presale|coupon)\b|zoom\.us|zoomgov|webex\.com|teams\.(?:microsoft|live)|meet\.google|(?<!\p{L})(?:seminario|reunión virtual|en línea|inscripci[oó]n|inscríbase)(?!\p{L})/iu;
const guests =
  /\b(?:guests?|public|free|visitors?|customers?)\b|(?<!\p{L})(?:gratis|gratuit[oa]|público|invitados|visitantes)(?!\p{L})/iu;

/** Whether what follows the word can be the secret itself and not a word about it. */
function isSecret(value: string, word: string, ends: boolean): boolean {
  const bare = value.replace(/[.?:]+$/, '');
  if (
    bare.length < 3 ||
    bare.startsWith('[') ||
    afterWords.test(bare) ||
    bare.includes(blank) ||
    /^[*•x]+$/i.test(bare)
  )
    return false;
  if (/^pin/i.test(word)) return /^\d{4,8}$/.test(bare);
  if (/code|código/i.test(word) && !/^pass/i.test(word)) return /^#?\d{3,8}[#*]?$/.test(bare);
  return /[\d!@#$%^&*_+=]/.test(bare) ? /[\p{L}\d]/u.test(bare) : ends && bare.length > 4;
}

const propertyNumber = /\b(?:parcel|property|tax(?:es)?)\b/i;

function* saidAloud({ text, masked, prose }: Draft): Iterable<Finding> {
  let forEverybody: boolean | undefined;
  for (const { 0: whole, 1: value = '', index } of matchesAt(masked, saidStarts, said)) {
    const end = index + whole.length;
    const start = end - value.length;
    const around = prose.slice(Math.max(0, index - 120), end + 80);
    const ends = /^["”’)\].!,;]*(?:\s*$|\n)/.test(masked.slice(end, end + 20));
    if (!isSecret(value, whole, ends) || lesson.test(around)) continue;
    if (/^(?:pass|access|código|contraseña|clave)/i.test(whole)) {
      forEverybody ??= shared.test(text);
      if (forEverybody) continue;
    }
    if (/^pin/i.test(whole) && propertyNumber.test(around)) continue;
    const bare = value.replace(/[.?:]+$/, '');
    yield { at: [start, start + bare.length], ...(guests.test(around) && { severity: 'suggestion' }) };
  }
}

const mayHoldSecret = someSentence(
  'text',
  (text) => text.search(saidStarts) >= 0 || mayHoldSecretShape(text),
);

export default {
  id: 'secret',
  kind: 'privacy',
  severity: 'error',
  title: { en: 'Take out the password or key', es: 'Quite la contraseña o la clave' },
  why: {
    en: 'A password or key that was public for a minute has to be changed everywhere.',
    es: 'Una contraseña o clave que fue pública un minuto hay que cambiarla en todas partes.',
  },
  message: {
    en: '“{words}” looks like a password or a key.',
    es: '“{words}” parece una contraseña o una clave.',
  },
  source: 'https://www.cisa.gov/secure-our-world/use-strong-passwords',
  scope: 'post',
  *check(draft: Draft, context: Context): Iterable<Finding> {
    if (!mayHoldSecret(draft)) return;
    const found: Finding[] = Array.from(findSecretShapes(draft.text), (at) => ({ at }));
    found.push(...saidAloud(draft));
    let end = 0;
    for (const finding of found.sort((a, b) => a.at[0] - b.at[0] || b.at[1] - a.at[1])) {
      if (finding.at[0] < end) continue;
      end = finding.at[1];
      const inLink = draft.masked.slice(...finding.at).includes(blank);
      yield inLink ? finding : { ...finding, fixes: [removedNumber(context)] };
    }
  },
  examples: [
    { bad: 'Staff wifi password: [[River2024!]]', good: 'Staff wifi password: [removed]' },
    { bad: 'The password is [[hunter2]]. See you there.', good: 'The password is [removed]. See you there.' },
    { bad: 'Log in with password: [[riverton]]', good: 'Log in with password: [removed]' },
    { bad: 'Door code: [[4521#]]', good: 'Door code: [removed]' },
    { bad: 'Use the key [[AKIAIOSFODNN7EXAMPLE]] for now.', good: 'Use the key [removed] for now.' },
    { bad: 'API key: [[3f9a7c21d0b84e6f9a1c]]', good: 'API key: [removed]' },
    { bad: 'See https://api.example.gov/feed?access_token=[[9f8e7d6c5b4a]]' },
    {
      bad: 'La contraseña es [[Rio2024]].',
      good: 'La contraseña es [eliminado].',
      context: { language: 'es' },
    },
    { ok: 'Use a strong password: at least 12 letters.' },
    { ok: 'Never share your password. A password is required to log in.' },
    { ok: 'The most common password is 123456. Change yours today.' },
    { ok: 'Join the Zoom meeting at 6 p.m. Meeting ID: 123 456 7890, passcode: 123456' },
    { ok: 'Join us virtually: https://zoom.us/j/5551234\nPasscode: 123456' },
    { ok: 'PW: 555-0100. Use access code SPRING26 for tickets.' },
    { ok: 'Property tax PIN: 14-21-106-017' },
    { ok: 'If your password is Spring2024, change it.' },
    { ok: 'Forgot your password? Password: reset it at example.gov' },
    { ok: 'The key is 12 hours of sleep. The secret is teamwork.' },
    { ok: 'Nunca comparta su contraseña.', context: { language: 'es' } },
    { ok: 'Use promo code SUMMER2026 for free parking.' },
  ],
} satisfies Rule;
