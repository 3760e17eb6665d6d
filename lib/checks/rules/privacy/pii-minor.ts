import type { Draft } from '@/lib/checks/draft';
import { type FullName, findFullNames } from '@/lib/checks/privacy/full-names';
import { looksForSomebody } from '@/lib/checks/privacy/looked-for';
import type { Finding, Rule } from '@/lib/checks/rule';
import { someSentence } from '@/lib/checks/some-sentence';
import { digits } from '@/lib/checks/wakes';

const child = '(?:boy|girl|child|student|teen|kid|son|daughter|junior|freshman|sophomore)';
const after =
  /^(?:,? (?:age|aged) (\d{1,2})(?!\d)|, (?:a |an |is )?(\d{1,2})(?:-year-old| years? old|(?=[,.;)]|$|\s+of\s))|,? \((?:age )?(\d{1,2})\)|,? (?:is |who is |was )(?:a |an )?(\d{1,2})(?:-year-old| years? old| y\/o)|,? (?:\p{L}+ )?(?:un |una |niñ[oa] |joven |menor )?de (\d{1,2}) años)/u;
const before = new RegExp(
  `(?:(?<!\\d)(\\d{1,2})(?:-| )years?(?:-| )old (?:${child} )?|(?<!\\d)(\\d{1,2}) ?(?:y/o|yo) (?:${child} )?|(?:niñ[oa]|menor|joven|adolescente) de (\\d{1,2}) años,? )$`,
  'iu',
);
/** An age under 18 with what makes it one: without it there is nobody to find. */
const sign =
  /(?:aged?|,(?: an?| is)?|\((?:age)?|is|was| an?) ?(?:0?\d|1[0-7])(?:[-,.;)]|$| year|\s+of\s| y\/o)|aged? (?:0?\d|1[0-7])(?!\d)|(?=\d)(?<!\d)(?:0?\d|1[0-7])(?:[- ]year| ?y\/?o | años?)/i;
const years = /(?<!\d)1[89]\d\d(?!\d)/;
const animals =
  /\b(?:dogs?|cats?|pupp(?:y|ies)|kittens?|adopt\w*|k-?9s?|breed|shelter pets?|horse|roster|lineup|jersey|points|goals|touchdowns?|QB)\b/i;
const praised =
  /\b(?:congrat\w+|winners?|won|wins|champions?|awards?|honor\w*|proud|birthday|essay|contest|scouts?|thank\w*|hero)\b|(?<!\p{L})(?:felici\p{L}+|ganador[a]?|ganó|premio|concurso|orgullos[oa]s?)(?!\p{L})/iu;

const ageOf = (match: RegExpExecArray | null): number => Number(match?.slice(1).find(Boolean) ?? 99);

/** The age that stands right beside a name, and where the two start and end. */
function aged(text: string, { at: [start, end] }: FullName): readonly [number, number] | undefined {
  const follows = after.exec(text.slice(end, end + 40));
  if (ageOf(follows) < 18) return [start, end + (follows?.[0].length ?? 0)];
  const leads = before.exec(text.slice(Math.max(0, start - 40), start));
  return ageOf(leads) < 18 ? [start - (leads?.[0].length ?? 0), end] : undefined;
}

const mayTell = someSentence('prose', (text) => sign.test(text));

export default {
  id: 'pii-minor',
  kind: 'privacy',
  severity: 'warning',
  title: { en: 'Do not name a child', es: 'No dé el nombre de un menor' },
  why: {
    en: 'A child’s full name and age stay online for life, and no child can agree to that.',
    es: 'El nombre y la edad de un menor quedan en línea para siempre, y un menor no puede dar su permiso.',
  },
  message: {
    en: '“{words}” names a minor. Use a first name or no name, and ask a parent.',
    es: '“{words}” nombra a un menor. Use solo el nombre de pila o ninguno, y pida permiso a sus padres.',
  },
  source: 'https://csrc.nist.gov/pubs/sp/800/122/final',
  scope: 'post',
  wakes: { signs: digits },
  *check(draft: Draft): Iterable<Finding> {
    if (!mayTell(draft)) return;
    const { prose, text } = draft;
    let allowed: boolean | undefined;
    for (const name of findFullNames(prose)) {
      const at = aged(prose, name);
      if (at === undefined) continue;
      allowed ??= looksForSomebody(text) || animals.test(text);
      if (allowed) return;
      const around = prose.slice(Math.max(0, at[0] - 160), at[1] + 160);
      if (years.test(around)) continue;
      yield { at, ...(praised.test(around) && { severity: 'suggestion' as const }) };
    }
  },
  examples: [
    { bad: '[[Emma Jones, 12]], was hurt in the crash.' },
    { bad: 'The driver hit [[9-year-old Tyler Brown]] on Elm St.' },
    { bad: 'Paramedics treated [[Maria Lopez (7)]].' },
    { bad: 'A student, [[Jordan T. Smith, age 16]], was arrested.' },
    { bad: 'Congratulations to [[Ava Green, a 10-year-old]] who won the poster contest!' },
    { bad: 'La víctima es [[Juan Pérez, de 12 años]].', context: { language: 'es' } },
    { ok: 'AMBER Alert: Emma Jones, 12, was last seen on Elm St.' },
    { ok: 'A 12-year-old girl was hurt in the crash.' },
    { ok: 'John Smith, 45, was arrested.' },
    { ok: 'Roster: QB John Smith (12), RB Michael Brown (7).' },
    { ok: 'Congratulations to Emma, who is 12!' },
    { ok: 'Meet Bella Rose, 3, a sweet dog who needs a home.' },
    { ok: 'Ward Maps, 5, and the Jackson Street bridge, 12, are done.' },
    { ok: 'In 1960, 6-year-old Ruby Bridges walked into a school in New Orleans.' },
    { ok: 'Join Mayor Ana Ruiz at 12 p.m. on May 6.' },
  ],
} satisfies Rule;
