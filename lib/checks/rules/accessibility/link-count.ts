import { type Draft, wholePost } from '@/lib/checks/draft';
import type { Context, Finding, Rule } from '@/lib/checks/rule';

/** Leads to the same page in another language, or is said to: both are wanted. */
const otherLanguage =
  /español|spanish|inglés|english|français|french|tiếng việt|vietnamese|中文|chinese|kreyòl|creole|한국어|korean|tagalog|русский|language|idioma/iu;
/** X writes this for a picture or a quoted post that goes with the post. */
const shortened = /^https?:\/\/t\.co\//i;

/** The links people have to choose between: mailboxes, repeated ones, X's own at the end and other languages left out. */
function choices({ text, masked, links }: Draft): Set<string> {
  const found = new Set<string>();
  for (const [start, end] of links.slice(0, 50)) {
    const link = text.slice(start, end);
    if (link.includes('@') && !link.includes('/')) continue;
    const before = masked.slice(Math.max(0, start - 60), start);
    if (otherLanguage.test(before.slice(before.lastIndexOf('\n') + 1))) continue;
    const closing = shortened.test(link) && text.slice(end).trim() === '';
    if (!closing) found.add(link.toLowerCase().replace(/^https?:\/\/(?:www\.)?|\/$/g, ''));
  }
  return found;
}

export default {
  id: 'link-count',
  kind: 'accessibility',
  severity: 'suggestion',
  title: { en: 'Keep one link', es: 'Deje un solo enlace' },
  why: {
    en: 'With one link there is one next step; with several, people choose none.',
    es: 'Con un enlace el siguiente paso es claro; con varios, la gente no elige ninguno.',
  },
  message: {
    en: 'This post has {count} links. Send people to one page that has it all.',
    es: 'Este mensaje tiene {count} enlaces. Lleve a la gente a una sola página que lo tenga todo.',
  },
  source: 'https://stagingmolly.molevalley.gov.uk/?p=5007',
  covers: 'post',
  wakes: { signs: '.' },
  scope: 'post',
  options: { most: 1 },
  *check(draft: Draft, { options: { most } }: Context<{ readonly most: number }>): Iterable<Finding> {
    if (draft.links.length <= most) return;
    const count = choices(draft).size;
    if (count > most) yield { at: wholePost(draft), parameters: { count } };
  },
  examples: [
    { bad: '[[Road map: https://riverton.example.gov/map. Bus times: https://riverton.example.gov/bus]]' },
    { bad: '[[Apply: riverton.example.gov/jobs\nQuestions? riverton.example.gov/help]]' },
    {
      bad: '[[Mapa: https://riverton.example.gov/mapa y horario: https://riverton.example.gov/bus]]',
      context: { language: 'es' },
    },
    { ok: 'Road map: https://riverton.example.gov/map' },
    { ok: 'Apply: https://riverton.example.gov/jobs or write to jobs@riverton.example.gov' },
    { ok: 'Crews cleared Elm St. https://t.co/abcdefghij https://t.co/klmnopqrst' },
    { ok: 'Apply: https://riverton.example.gov/jobs\nEn español: https://riverton.example.gov/empleos' },
    { ok: 'Apply at riverton.example.gov. Once more: https://www.riverton.example.gov/' },
  ],
} satisfies Rule;
