import type { Sentence } from '@/lib/checks/draft';
import { blank } from '@/lib/checks/mask';
import { removedNumber } from '@/lib/checks/privacy/removed';
import type { Context, Finding, Rule } from '@/lib/checks/rule';

/** Keys by the shapes their makers give them. */
const keys =
  /\b(?:(?:AKIA|ASIA)[A-Z0-9]{16}|gh[pousr]_[A-Za-z0-9]{30,80}|github_pat_[A-Za-z0-9_]{40,90}|glpat-[\w-]{20,40}|sk-(?:[a-z]{2,8}-)?[A-Za-z0-9_-]{20,120}|(?:sk|pk|rk)_(?:live|test)_[A-Za-z0-9]{16,60}|xox[abprs]-[A-Za-z0-9-]{10,80}|AIza[\w-]{35}|ya29\.[\w-]{20,120}|SG\.[\w-]{16,40}\.[\w-]{16,60}|eyJ[\w-]{10,400}\.[\w-]{10,800}\.[\w-]{10,400}|EAA[A-Za-z0-9]{60,200}|AC[0-9a-f]{32})(?![\w-])|-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----/g;
const named =
  /(?<![\p{L}\p{N}])(?:api|access|auth|secret|client|bearer|private|refresh)[ _-]?(?:key|token|secret)(?: ?id)?["']?(?: is)?\s?[:=]?\s?["'“]?((?=[\w.~+/-]{0,80}\d)[\w.~+/-]{12,120})/giu;
const inLink =
  /[?&](?:access_?token|api_?key|apikey|auth_?token|token|key|secret|password|passwd|pwd|sig(?:nature)?)=([^&#\s]{8,300})/gi;
const login = /https?:\/\/[^\s/:@]{1,60}:([^\s/@]{2,60})@[\w.-]{1,100}/gi;

const said =
  /(?<![\p{L}\p{N}_])(?:pass ?words?|pass ?phrase|pass ?codes?|passwd|pwd|pw|wi-?fi key|network key|(?:door|gate|alarm|entry|keypad|lock ?box|safe|garage|access) code|pin(?: code| number)?|contraseña|clave(?: del? (?:wi-?fi|acceso|la red))?|código de (?:acceso|entrada|la puerta))(?: (?:for|to|de|del|para)(?: (?:the|our|el|la))?(?: [\p{L}\p{N}-]{1,20}){1,3}?)?(?:\s?[:=]\s?|\s+(?:is|es|was)(?: now| ahora)?:?\s+)["“'‘]?([^\s"”’,;)\]]{3,40})/giu;
const afterWords =
  /^(?:required|needed|needs|necessary|not|never|always|strong|weak|safe|secure|unsafe|stolen|leaked|expired|expiring|important|case|on|in|at|the|a|an|your|our|their|his|her|my|to|too|being|set|reset|changed|sent|saved|below|above|here|available|provided|included|listed|posted|printed|protected|unique|used|simple|easy|hard|long|short|longer|different|private|secret|yours|tbd|tba|removed|only|one|same|what|something|anything|both|written|wrong|correct|incorrect|valid|invalid|optional|also|still|no|yes|and|or|for|with|via|if|when|case-sensitive|at|un|una|el|la|los|su|muy|más|segura|débil|obligatoria|necesaria|importante|no|la misma|eliminado)$/iu;
/** Lessons about passwords, and codes that the public is meant to use. */
const lesson =
  /\b(?:common|popular|worst|weak|example|such as|like|instead of|never use|don['’]t use|avoid|hackers?|cyber\w*|if (?:your|the)|tip|should|must be|strong)\b|(?<!\p{L})(?:ejemplo|nunca|evite|débil|hackers?|común|consejo|debe)(?!\p{L})/iu;
const meeting =
  /\b(?:zoom|webex|teams|meeting|webinar|dial|conference|join by phone|call in|livestream|hearing|session|google meet|town hall)\b|(?<!\p{L})(?:reunión|seminario|audiencia|conferencia)(?!\p{L})/iu;
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

function* saidAloud({ text, masked, prose }: Sentence, context: Context): Iterable<Finding> {
  if (lesson.test(prose)) return;
  for (const { 0: whole, 1: value = '', index } of masked.matchAll(said)) {
    const end = index + whole.length;
    const ends = /^["”’)\].!,;]*(?:\s*$|[\n])/.test(masked.slice(end));
    const asked =
      /^(?:pass ?(?:code|word)s?|access code|código de acceso|contraseña|clave)/i.test(whole) &&
      meeting.test(prose);
    if (!isSecret(value, whole, ends) || asked || (/^pin/i.test(whole) && /parcel|property|tax/i.test(prose)))
      continue;
    const bare = value.replace(/[.?:]+$/, '');
    const start = end - value.length;
    const mild = guests.test(text) ? { severity: 'suggestion' as const } : {};
    yield { at: [start, start + bare.length], fixes: [removedNumber(context)], ...mild };
  }
}

function* shaped({ text, masked }: Sentence, context: Context): Iterable<Finding> {
  for (const { 0: whole, index } of text.matchAll(keys)) {
    const fixes = masked.charAt(index) === blank ? [] : [removedNumber(context)];
    yield { at: [index, index + whole.length], fixes };
  }
  for (const pattern of [named, inLink, login]) {
    for (const { 0: whole, 1: value = '', index } of text.matchAll(pattern)) {
      const start = index + whole.indexOf(value, pattern === login ? 8 : whole.length - value.length);
      const at = [start, start + value.length] as const;
      const linked = pattern !== named || masked.slice(...at).includes(blank);
      if (pattern === inLink && !/\d/.test(value)) continue;
      yield { at, fixes: linked ? [] : [removedNumber(context)] };
    }
  }
}

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
  scope: 'sentence',
  *check(sentence: Sentence, context: Context): Iterable<Finding> {
    let end = 0;
    const found = [...shaped(sentence, context), ...saidAloud(sentence, context)];
    for (const finding of found.sort((a, b) => a.at[0] - b.at[0] || b.at[1] - a.at[1])) {
      if (finding.at[0] < end) continue;
      end = finding.at[1];
      yield finding;
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
    { ok: 'Property tax PIN: 14-21-106-017' },
    { ok: 'If your password is Spring2024, change it.' },
    { ok: 'Forgot your password? Password: reset it at example.gov' },
    { ok: 'The key is 12 hours of sleep. The secret is teamwork.' },
    { ok: 'Nunca comparta su contraseña.', context: { language: 'es' } },
    { ok: 'Use promo code SUMMER2026 for free parking.' },
  ],
} satisfies Rule;
