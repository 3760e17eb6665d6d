import type { Context, Finding, Rule } from '@/lib/checks/rule';

const piece = /\S+|\n/g;
const hasWord = /[\p{L}\p{N}]/u;
const breaks = /[;•|·]$|^[•|·–—-]$/;

interface Options {
  readonly most: number;
  readonly mostSpanish: number;
}

/** So many words over the limit are let pass: a date or a name's three words make a sentence no harder. */
const spare = 2;
/** So many are worth a look, and no more. */
const littleMore = 5;

/** The most words in one stretch of a sentence: a list's items each count for themselves. */
function countWords(masked: string): number {
  let most = 0;
  let count = 0;
  for (const [word] of masked.matchAll(piece)) {
    if (hasWord.test(word)) count += 1;
    most = Math.max(most, count);
    if (breaks.test(word)) count = 0;
  }
  return most;
}

export default {
  id: 'sentence-length',
  kind: 'plain-language',
  severity: 'warning',
  title: { en: 'Break up the long sentence', es: 'Divida la oración larga' },
  why: {
    en: 'People lose the thread of a sentence of more than 25 words.',
    es: 'La gente pierde el hilo de una oración de más de 25 palabras.',
  },
  message: {
    en: 'This sentence has {count} words. Aim for {most} or fewer.',
    es: 'Esta oración tiene {count} palabras. Procure que no pase de {most}.',
  },
  source: 'https://insidegovuk.blog.gov.uk/2014/08/04/sentence-length-why-25-words-is-our-limit/',
  scope: 'sentence',
  covers: 'sentence',
  // Spanish takes about a fifth more words to say the same.
  options: { most: 25, mostSpanish: 30 },
  *check({ masked, text, words }, { options, language }: Context<Options>): Iterable<Finding> {
    const most = language === 'es' ? options.mostSpanish : options.most;
    // What is counted holds a word each.
    if (text.length < most * 3 || words.length <= most + spare) return;
    const count = countWords(masked);
    if (count <= most + spare) return;
    const mild = count <= most + littleMore;
    yield {
      at: [0, text.length],
      parameters: { count, most },
      ...(mild && { severity: 'suggestion' as const }),
    };
  },
  examples: [
    {
      bad: '[[The Department of Public Works will close both lanes of Oak Street between 3rd and 5th avenues from Monday morning until the end of the week so that crews can replace a broken water main.]]',
    },
    {
      bad: 'Roads are icy. [[Please give yourself more time than you think you need to get to work in the morning and leave plenty of room behind the plows that are out on every main road tonight.]] Drive slowly.',
    },
    {
      ok: 'Oak Street is closed between 3rd and 5th avenues. Crews are replacing a broken water main. We expect to reopen both lanes by the end of the week, maybe earlier.',
    },
    {
      ok: 'Bring:\nwater\nfood for three days\na radio\nmedicine\npet food\ncopies of your papers\ncash\na flashlight',
    },
    {
      ok: 'Closed today: Oak St. | Elm St. from 1st to 4th | Pine St. at the bridge | Main St. at City Hall | the ramp to I-5 north | the ramp to I-5 south | River Rd.',
    },
    {
      bad: '[[The city will close Oak Street between 3rd and 5th avenues on Monday from 9 a.m. to 3 p.m. so that crews can fix a broken pipe there.]]',
    },
    {
      ok: 'The city will close Oak Street between 3rd and 5th avenues on Monday from 9 a.m. to 3 p.m. so that crews can fix a broken pipe.',
    },
    {
      bad: '[[La ciudad va a cerrar la calle Olmo entre la 3 y la 5 el lunes 11 de mayo para que los equipos puedan arreglar un tubo de agua roto que está en la esquina.]]',
      context: { language: 'es' },
    },
    {
      ok: 'La ciudad va a cerrar la calle Olmo entre la 3 y la 5 el lunes 11 de mayo para que los equipos puedan arreglar un tubo de agua en la esquina.',
      context: { language: 'es' },
    },
    { ok: 'Two shelters are open. https://example.gov/shelters #FloodWatch #StaySafe' },
  ],
} satisfies Rule;
