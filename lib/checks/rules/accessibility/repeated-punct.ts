import type { Finding, Rule } from '@/lib/checks/rule';

const glad =
  /\b(?:congrat\w*|thank\w*|happy|welcome|great|proud|win|won|winners?|celebrat\w*|felicidades|gracias|feliz|bienvenid\w*)\b/i;
const runs = /(?:[!?¡¿！？؟]\s?){2,}/g;

/** The marks a run comes down to, best first; none where the run is fine as it is. */
function shorter(run: string, sentence: string): string[] {
  const opening = /^[¡¿]/.test(run);
  if (/^[?!]{2}$/.test(run) && run[0] !== run[1]) return [];
  if (/^[¿¡]{2}$/.test(run) && run[0] !== run[1]) return [];
  if (opening) return [run.charAt(0)];
  if (/[！？؟]/.test(run)) return [run.charAt(0)];
  if (run.includes('?')) return ['?'];
  return glad.test(sentence) || sentence.includes('¡') ? ['!', '.'] : ['.', '!'];
}

export default {
  id: 'repeated-punct',
  kind: 'accessibility',
  severity: 'suggestion',
  title: { en: 'End a sentence with one mark', es: 'Termine la oración con un solo signo' },
  why: {
    en: 'One mark says enough; three sound like shouting and are read aloud one by one.',
    es: 'Un signo basta; tres suenan a gritos y los lectores de pantalla los leen uno por uno.',
  },
  message: { en: '“{words}” says no more than one mark.', es: '“{words}” no dice más que un solo signo.' },
  source: 'https://www.gov.uk/guidance/content-design/writing-for-gov-uk',
  wakes: { signs: '!?¡¿！？؟' },
  scope: 'sentence',
  safe: true,
  *check({ prose }): Iterable<Finding> {
    for (const { 0: found, index } of prose.matchAll(runs)) {
      const run = found.trimEnd();
      const marks = run.replace(/\s/g, '');
      if (marks.length < 2 || /[¡¿]/.test(marks.slice(1)) !== /^[¡¿]/.test(marks)) continue;
      const better = shorter(marks, prose);
      const after = prose.slice(index + run.length).trimStart();
      // French sets a blank before the mark, which a full stop would not have.
      const apart = /\s/.test(prose.charAt(index - 1));
      const usable = apart || /^[\p{Ll}\d]/u.test(after) ? better.filter((mark) => mark !== '.') : better;
      if (better.length > 0)
        yield { at: [index, index + run.length], fixes: usable.map((text) => ({ text })) };
    }
  },
  examples: [
    { bad: 'Stay home tonight[[!!!]]', good: 'Stay home tonight.' },
    {
      bad: 'Congratulations to our new firefighters[[!!]]',
      good: 'Congratulations to our new firefighters!',
    },
    { bad: 'Is your street flooded[[???]]', good: 'Is your street flooded?' },
    { bad: '[[¡¡]]Cuidado con el hielo!', good: '¡Cuidado con el hielo!' },
    { bad: 'Inscrivez-vous [[!!!]]', good: 'Inscrivez-vous !', context: { language: 'fr' } },
    { bad: '今天图书馆关闭[[！！！]]', good: '今天图书馆关闭！', context: { language: 'zh' } },
    { ok: 'Leave now!' },
    { ok: 'Inscrivez-vous !', context: { language: 'fr' } },
    { ok: 'You heated your home with what?!' },
    { ok: 'Wait for it... the pool opens Saturday.' },
    { ok: 'Snow is on the way…' },
    { ok: '¿Ya se registró? ¡Hágalo hoy!' },
  ],
} satisfies Rule;
