import type { Sentence } from '@/lib/checks/draft';
import type { Finding, Rule } from '@/lib/checks/rule';

const endorsements: readonly RegExp[] = [
  /\b(?:[Rr]e-?[Ee]lect|RE-?ELECT|[Vv]ote (?:to re-?elect|to elect|out)) (?=\p{Lu})(?:\p{L}+\.? ?){1,4}/gu,
  /\b(?:[Vv]ot(?:e|ing)|VOTE|[Cc]ast your (?:vote|ballot)) (?:for|FOR) (?!Your\b|The\b)\p{Lu}\p{L}+\.?(?: \p{Lu}\p{L}+){0,3}/gu,
  /\bvote (?:yes|no|against|in favor)(?: on| of)? (?:measure|prop(?:osition)?|question|issue|amendment|referendum|the bond)\b\.?(?: [A-Z0-9]{1,4}\b)?/gi,
  /^Elect \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)+/gu,
  /\bvote (?:blue|red|republican|democrat(?:ic)?|libertarian|green party|gop|straight ticket)\b/gi,
  /\bsupport (?:my|his|her|their) campaign\b|\b(?:donate|contribute|chip in) to (?:his|her|their|my|our|the) campaign\b|\b(?:my|our) campaign (?:website|donation page|headquarters)\b|\bi(?:['’]m| am) running for\b/gi,
  /\b(?:i|we) endorse\b|\b(?:proud|happy|honored) to endorse\b|\bhas my (?:vote|endorsement)\b|\bpaid for by (?:friends of|the committee to elect)\b/gi,
  /(?<!\p{L})(?:vot[ea]n? (?:sí|no) (?:en|a|por) la (?:medida|propuesta|enmienda)(?: \p{L}| \d+)?|reelij[ae]n? a|don[ae]n? a (?:mi|su|la) campaña)(?!\p{L})/giu,
  /(?<!\p{L})[Vv]ot[ea]n? (?:por|a favor de) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,3}/gu,
];
/** Contests and surveys ask for votes too. */
const contest =
  /\b(?:favorite|contest|award|survey|poll|mural|logo|name(?:d|s)?|photo|design|mascot|best (?:of|in)|bracket|people['’]s choice)\b|(?<!\p{L})(?:favorit[oa]|concurso|encuesta|premio|foto)(?!\p{L})/iu;

export default {
  id: 'partisan-endorse',
  kind: 'privacy',
  severity: 'warning',
  title: { en: 'Do not take sides in an election', es: 'No tome partido en una elección' },
  why: {
    en: 'A government account that backs a candidate or a measure may break the law.',
    es: 'Una cuenta del gobierno que apoya a un candidato o una medida puede violar la ley.',
  },
  message: {
    en: '“{words}” takes sides. Tell people how to vote, not for whom.',
    es: '“{words}” toma partido. Diga cómo votar, no por quién.',
  },
  source:
    'https://www.doi.gov/employees/personal-social-media-use-and-partisan-political-activity-office-special-counsel',
  scope: 'sentence',
  off: true,
  *check({ prose }: Sentence): Iterable<Finding> {
    if (!/vot|elect|campa|endors|running|reelij/i.test(prose) || contest.test(prose)) return;
    let end = 0;
    const found = endorsements
      .flatMap((pattern) =>
        Array.from(
          prose.matchAll(pattern),
          ({ 0: whole, index }) => [index, index + whole.trimEnd().length] as const,
        ),
      )
      .sort((a, b) => a[0] - b[0] || b[1] - a[1]);
    for (const at of found) {
      if (at[0] < end) continue;
      end = at[1];
      yield { at };
    }
  },
  examples: [
    { bad: 'Please [[vote for Ana Ruiz]] on Tuesday.' },
    { bad: 'Let us [[re-elect Mayor Smith]]!' },
    { bad: 'Say it loud: [[vote no on Measure B]].' },
    { bad: '[[Vote blue]] this fall.' },
    { bad: 'Please [[donate to her campaign]].' },
    { bad: '[[Vote por Ana Ruiz]] el martes.', context: { language: 'es' } },
    { ok: 'Register to vote by May 6.' },
    { ok: 'Vote for your favorite mural.' },
    { ok: 'Vote early, vote by mail, or vote on Tuesday.' },
    { ok: 'The council will vote on Measure B on Monday.' },
    { ok: 'Read what a yes vote and a no vote on Measure B mean.' },
    { ok: 'Vote por correo antes del 6 de mayo.', context: { language: 'es' } },
  ],
} satisfies Rule;
