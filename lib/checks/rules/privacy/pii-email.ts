import { freeMail, officeMailWords } from '@/lib/checks/data/free-mail';
import { surnames } from '@/lib/checks/data/surnames';
import type { Draft } from '@/lib/checks/draft';
import { isUnder } from '@/lib/checks/host';
import { isGivenName } from '@/lib/checks/privacy/full-names';
import type { Context, Finding, Rule } from '@/lib/checks/rule';

const anybodys = new Set(freeMail.split(/\s+/));
const last = surnames.split(/\s+/);
const offices = officeMailWords.split(/\s+/);

const namesOffice = (part: string): boolean =>
  offices.some((word) => part === word || part === `${word}s` || (word.length > 5 && part.startsWith(word)));

/** Whether the part before the @ is called after a person: 'maria.lopez82', 'jsmith'. */
function namesPerson(mailbox: string): boolean {
  const parts = mailbox
    .toLowerCase()
    .replace(/\+.*$/, '')
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  if (parts.some(namesOffice)) return false;
  if (parts.some(isGivenName)) return true;
  const joined = parts.join('');
  if (offices.some((word) => word.length > 3 && joined.includes(word))) return false;
  for (let length = 4; length < joined.length; length += 1)
    if (isGivenName(joined.slice(0, length))) return true;
  return last.some((name) => {
    const before = joined.endsWith(name) ? joined.slice(0, -name.length) : undefined;
    return before !== undefined && (before.length < 3 || isGivenName(before));
  });
}

const mailbox = ({ text }: Draft, [start, end]: readonly [number, number]) => {
  const address = text.slice(start, end);
  const at = address.lastIndexOf('@');
  return at < 1 || address.includes('/')
    ? undefined
    : {
        name: address.slice(0, at),
        host: address.slice(at + 1).toLowerCase(),
        address: address.toLowerCase(),
      };
};

export default {
  id: 'pii-email',
  kind: 'privacy',
  severity: 'warning',
  title: { en: 'Keep private mailboxes out', es: 'No publique correos particulares' },
  why: {
    en: 'A private mailbox exposes a person, and people cannot tell that the answer comes from you.',
    es: 'Un correo particular expone a una persona, y nadie puede saber que la respuesta viene de usted.',
  },
  message: {
    en: '“{words}” looks like a person’s own mailbox. Give an official one.',
    es: '“{words}” parece el correo de una persona. Dé uno oficial.',
  },
  source: 'https://csrc.nist.gov/pubs/sp/800/122/final',
  scope: 'post',
  wakes: { signs: '@' },
  *check(draft: Draft, { agency }: Context): Iterable<Finding> {
    const allowed = new Set(agency.emails.map((email) => email.trim().toLowerCase()));
    for (const at of draft.links) {
      const found = mailbox(draft, at);
      if (found === undefined || !anybodys.has(found.host) || allowed.has(found.address)) continue;
      if (agency.domains.some((domain) => isUnder(found.host, domain))) continue;
      if (namesPerson(found.name)) yield { at };
    }
  },
  examples: [
    { bad: 'Write to [[maria.lopez82@gmail.com]] to sign up.' },
    { bad: 'Questions? [[JSmith1970@yahoo.com]]' },
    { bad: 'The witness can be reached at [[tomwalker@hotmail.com]].' },
    { bad: 'Send photos to [[kgarcia@comcast.net]] by Friday.' },
    { bad: 'Escriba a [[jose_perez@outlook.com]].', context: { language: 'es' } },
    { ok: 'Write to info@riverton.example.gov or press@example.gov.' },
    { ok: 'Email rivertonfarmersmarket@gmail.com for a booth.' },
    { ok: 'Email cityofriverton@yahoo.com.' },
    { ok: 'Write to maria.lopez@riverton.example.gov.' },
    { ok: 'Write to maria.lopez82@gmail.com.', context: { agency: { emails: ['Maria.Lopez82@gmail.com'] } } },
    { ok: 'Email volunteer.days@gmail.com or vbs2026@gmail.com.' },
    { ok: 'Sign up with rivertonlions@gmail.com.' },
    { ok: 'Gmail and yahoo.com users: check your spam folder.' },
  ],
} satisfies Rule;
