import { type VagueLinks, vagueLinks } from '@/lib/checks/data/vague-links';
import type { Draft } from '@/lib/checks/draft';
import { matchesOf } from '@/lib/checks/matches-of';
import type { Context, Finding, Rule } from '@/lib/checks/rule';

/** The words right before a link, back to the start of their sentence or line. */
const lineBefore = /(?:^|[\n.!?…]\s*|\s[–—|]\s)([^\n.!?…]{1,40})$/u;

/** Words that are all that stands before a link: 'Read more: https://…'. */
function* bare({ links, masked, text }: Draft, { beforeLink, rightBefore }: VagueLinks): Iterable<Finding> {
  for (const [start] of links) {
    const from = Math.max(0, start - 60);
    const before = masked.slice(from, start).replace(/[^\S]*\p{Extended_Pictographic}*\uFE0F?\s*$/u, '');
    const words = lineBefore.exec(before)?.[1] ?? '';
    const plain = words.replace(/^[^\p{L}]+/u, '');
    if (text.charAt(start) === '@') continue;
    const whole = plain !== '' && beforeLink.test(plain);
    const last = whole ? plain : rightBefore.exec(before)?.[0];
    if (last === undefined) continue;
    const at = from + before.length - last.length;
    const end = at + last.replace(/[\s:–—>.-]+$/u, '').length;
    yield { at: [at, end], severity: 'suggestion' };
  }
}

export default {
  id: 'vague-link-text',
  kind: 'accessibility',
  severity: 'warning',
  title: { en: 'Say where a link goes', es: 'Diga adónde lleva el enlace' },
  why: {
    en: 'Many people jump from link to link, and “click here” tells them nothing.',
    es: 'Muchas personas saltan de enlace en enlace, y “haga clic aquí” no les dice nada.',
  },
  message: {
    en: '“{words}” does not say what people find there: write “Check road closures:” or the like.',
    es: '“{words}” no dice qué se encuentra allí: escriba “Vea las calles cerradas:” o algo parecido.',
  },
  source: 'https://www.plainlanguage.gov/guidelines/web/write-effective-links/',
  languages: ['en', 'es', 'fr'],
  wakes: { words: Object.values(vagueLinks).flatMap(({ wakes }) => wakes) },
  scope: 'post',
  *check(draft: Draft, { language }: Context): Iterable<Finding> {
    const phrases = vagueLinks[language];
    if (phrases === undefined) return;
    for (const { 0: words, index } of phrases.telling.test(draft.prose)
      ? matchesOf(phrases.anywhere, draft.prose)
      : []) {
      yield { at: [index, index + words.length] };
    }
    yield* bare(draft, phrases);
  },
  examples: [
    { bad: '[[Click here]]: https://riverton.example.gov/roads' },
    { bad: 'Lost your card? [[Click the link below]] to get a new one.' },
    { bad: 'New park hours! [[Link in bio]].' },
    { bad: '[[Tap here]] for the list of shelters: https://riverton.example.gov/s' },
    { bad: 'Want to volunteer? [[Check out this link]]. https://riverton.example.gov/v' },
    { bad: 'The budget is out. [[Read more]]: https://riverton.example.gov/budget' },
    { bad: 'Applications are open. [[Apply here]]: https://riverton.example.gov/jobs' },
    { bad: 'The budget is out. [[Learn more here]] https://riverton.example.gov/budget' },
    { bad: 'You can see the dog park rules [[here]]: https://riverton.example.gov/dogs' },
    {
      bad: 'El calendario de verano está [[aquí]]: https://riverton.example.gov',
      context: { language: 'es' },
    },
    { ok: 'See the dog park rules: https://riverton.example.gov/dogs' },
    { ok: 'Vea el calendario de verano: https://riverton.example.gov', context: { language: 'es' } },
    { bad: '[[Haga clic aquí]]: https://riverton.example.gov', context: { language: 'es' } },
    { bad: 'Ya abrió la biblioteca. [[Lea más]]: https://riverton.example.gov', context: { language: 'es' } },
    { bad: '[[Cliquez ici]] pour la liste. https://riverton.example.gov', context: { language: 'fr' } },
    { ok: 'Check road closures: https://riverton.example.gov/roads' },
    { ok: 'Read more about the budget: https://riverton.example.gov/budget' },
    { ok: 'Learn more at https://riverton.example.gov' },
    { ok: 'Learn more here in Cedar Park on Saturday, May 9.' },
    { ok: 'Click it or ticket: police look for drivers without seat belts here in Riverton.' },
    { ok: 'The new rail link opens Monday. See you here at noon.' },
    { ok: 'Stop here. Look both ways.' },
    { ok: 'Children read more in summer. https://riverton.example.gov/reading' },
    { ok: 'Consulte las calles cerradas: https://riverton.example.gov', context: { language: 'es' } },
    { ok: 'Aquí vive la historia de Riverton: el museo abre hoy.', context: { language: 'es' } },
    { ok: 'Consultez les horaires : https://riverton.example.gov', context: { language: 'fr' } },
  ],
} satisfies Rule;
