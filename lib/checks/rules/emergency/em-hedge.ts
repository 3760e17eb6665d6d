import type { Sentence } from '@/lib/checks/draft';
import { blank } from '@/lib/checks/mask';
import { matchesOf } from '@/lib/checks/matches-of';
import type { Context, Finding, Rule } from '@/lib/checks/rule';

const english =
  /(?<![\p{L}\p{N}])(?:reportedly|allegedly|supposedly|apparently|presumably|rumou?rs?(?! control)|rumou?r has it|hearsay|we (?:think|believe|guess|suspect|hear|have heard)(?! from)|we are hearing (?:reports|that)|(?:we['’]re|hearing) (?:reports|that there)|unconfirmed(?: reports?)?|unverified(?: reports?)?|sources (?:say|tell|report)|word (?:is|has it) that|it is (?:believed|thought|rumou?red) that|perhaps|(?:some|many) (?:people )?(?:say|are saying)|(?<!(?:what|how) )it (?:seems|appears|looks like)|seems to be|appears to be|(?:may|might|could) possibly|(?:may|might) or may not|not (?:entirely |completely |100% )?sure|not certain|as far as we know|maybe|(?:may|might|could) be (?:an? |some )?possibl[ey]|(?:may|might|could) be (?:an? )?potential(?:ly)?)(?!\p{L})/giu;
const spanish =
  /(?<![\p{L}\p{N}])(?:al parecer|aparentemente|presuntamente|supuestamente|rumor(?:es)?|se rumorea|creemos|pensamos|suponemos|hemos (?:oído|escuchado)|(?:reportes|informes|información) (?:no|sin) (?:confirmad[oa]s?|confirmar|verificar)|parece (?:ser|que)|posiblemente|quizás?|tal vez|según dicen|no estamos seguros|hasta donde sabemos)(?!\p{L})/giu;
const patterns: Readonly<Record<string, RegExp>> = { en: english, es: spanish };

/** Talk about rumors that stops them. */
const against =
  /(?:stop|spread(?:ing)?|share|sharing|ignore|believe|false|no|not|dispel|beware of|avoid|fight|correct|despite|about|control|the|ignore|crea|comparta|difunda|falsos?|evite|detener|ignore|los|a|en|de)\s+$/iu;

const denial =
  /(?<!\p{L})(?:inaccurate|false|not true|untrue|unfounded|wrong|incorrect|falsos?|no son ciertos|no es cierto)(?!\p{L})/iu;

export default {
  id: 'em-hedge',
  kind: 'emergency',
  severity: 'warning',
  title: { en: 'Say what is known', es: 'Diga lo que se sabe' },
  why: {
    en: 'When you say what is known and what is not, people trust both.',
    es: 'Si usted dice qué se sabe y qué no, la gente confía en ambas cosas.',
  },
  message: {
    en: '“{words}” leaves people guessing: say what you know, and what you do not know yet.',
    es: '“{words}” deja a la gente en la duda: diga qué se sabe y qué no se sabe todavía.',
  },
  source: 'https://www.cdc.gov/cerc/',
  languages: ['en', 'es'],
  profiles: ['emergency', 'drill'],
  scope: 'sentence',
  *check({ prose }: Sentence, { language }: Context): Iterable<Finding> {
    const pattern = patterns[language];
    if (pattern === undefined) return;
    for (const { 0: words, index } of matchesOf(pattern, prose)) {
      if (prose.charAt(index) === blank) continue;
      if (/^rumo/i.test(words) && denial.test(prose.slice(index))) continue;
      if (/^rumo/i.test(words) && against.test(prose.slice(Math.max(0, index - 14), index))) continue;
      yield { at: [index, index + words.length] };
    }
  },
  examples: [
    { bad: 'The gas leak is [[reportedly]] on Pine St.' },
    { bad: '[[We think]] the fire is moving east.' },
    { bad: 'There are [[rumors]] that the dam has failed.' },
    { bad: '[[Unconfirmed reports]] say that two people are missing.' },
    { bad: 'There [[may be a possible]] bomb at the bank.' },
    { bad: 'There [[could be possible]] wires in the water on Elm St.' },
    { bad: 'The leak [[appears to be]] at the school.' },
    { bad: 'The bridge is [[maybe]] unsafe.' },
    { bad: '[[It is believed that]] the leak is at the school.' },
    { bad: '[[Al parecer]] hay una fuga de gas en la calle 8.', context: { language: 'es' } },
    { bad: '[[Creemos]] que el incendio avanza hacia el este.', context: { language: 'es' } },
    { ok: 'The gas leak is on Pine St. We do not know yet how large it is.' },
    { ok: 'The fire may reach Hwy 12 by 6 p.m.' },
    { ok: 'Please do not spread rumors. Get the facts at riverton.gov/fire.' },
    { ok: 'Rumor control: the dam is safe.' },
    { ok: 'Rumors that the dam has failed are false.' },
    { ok: 'Winds could gust to 60 mph.' },
    { ok: 'Floods are possible on Elm St. until 9 p.m.' },
    { ok: 'There may be wires in the water.' },
    { ok: 'The chief said: “We think it is out.”' },
    { ok: 'Crews are looking for the cause.' },
    { ok: 'The man is believed to be armed. Stay inside.' },
    { ok: 'No crea los rumores. Visite riverton.gov.', context: { language: 'es' } },
  ],
} satisfies Rule;
