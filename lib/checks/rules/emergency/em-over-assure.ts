import type { Sentence } from '@/lib/checks/draft';
import { blank } from '@/lib/checks/mask';
import { matchesOf } from '@/lib/checks/matches-of';
import type { Context, Finding, Rule } from '@/lib/checks/rule';

const english =
  /(?<![\p{L}\p{N}])(?:(?:completely|perfectly|totally|absolutely|entirely|100%|one hundred percent|always|very) (?:safe|harmless|secure|under control)|(?:nothing|not anything) to (?:worry|be (?:worried|concerned|afraid|scared)|fear|panic)(?: about| of)?|(?:no|zero) (?:need|reason|cause) (?:to|for) (?:worry|panic|alarm|concern|be (?:worried|alarmed|concerned|afraid|scared))|(?:no|zero) (?:danger|risk|threat)s? (?:at all|whatsoever|of any kind)|zero risk|absolutely no (?:danger|risk|threat|reason)|(?:is|are|poses?|presents?|was) (?:no|not a) (?:danger|risk|threat)s? to (?:anyone|anybody|you|your (?:family|home|health)|people|residents|our residents)|not in any danger|(?:we |I )?(?:can )?assure (?:you|residents|everyone|the public)|will never (?:fail|break|flood|happen|burn)|(?:fully|entirely|well) under control|(?:do not|don['’]t) (?:panic|worry|be alarmed|be afraid|be scared)|rest assured|(?:everything|all|the situation) is (?:fine|okay|ok|under control)|we (?:guarantee|promise)|(?:is|are) guaranteed|under (?:complete|full|total) control|never (?:been )?(?:any|in any) danger|risk[- ]free|no cause for (?:alarm|concern))(?!\p{L})/giu;
const spanish =
  /(?<![\p{L}\p{N}])(?:(?:completamente|totalmente|absolutamente|perfectamente|100%) (?:segur[oa]s?|inofensiv[oa]s?|bajo control)|(?:no hay )?nada (?:de )?(?:que|qué) (?:temer|preocuparse)|(?:no hay|sin) (?:motivo|razón|necesidad|causa) (?:de|para) (?:preocup\p{L}+|alarm\p{L}+|pánico|entrar en pánico)|no (?:se preocupe|se alarme|entre en pánico|tenga miedo)n?|(?:no hay )?ningún (?:peligro|riesgo)|no hay (?:peligro|riesgo) para (?:nadie|usted|las personas|la gente|los residentes)|cero riesgo|todo (?:está )?bajo control|garantizamos|tenga la (?:seguridad|certeza)|sin riesgo alguno)(?!\p{L})/giu;
const patterns: Readonly<Record<string, RegExp>> = { en: english, es: spanish };
const denied = /(?:\bnot|n['’]t|\bno|\bnever|\bbe|\bno \p{L}{2,20} (?:is|are))\s+$/iu;

export default {
  id: 'em-over-assure',
  kind: 'emergency',
  severity: 'warning',
  title: { en: 'Promise no more than you know', es: 'No prometa más de lo que sabe' },
  why: {
    en: 'A promise that fails once costs the trust that the next warning needs.',
    es: 'Una promesa que falla una vez cuesta la confianza que la próxima alerta necesita.',
  },
  message: {
    en: 'Nobody can promise “{words}”: say what was tested or done, and what people can do.',
    es: 'Nadie puede prometer “{words}”: diga qué se revisó o se hizo, y qué puede hacer la gente.',
  },
  source: 'https://www.cdc.gov/cerc/',
  languages: ['en', 'es'],
  profiles: ['emergency', 'drill'],
  scope: 'sentence',
  *check({ prose }: Sentence, { language }: Context): Iterable<Finding> {
    const pattern = patterns[language];
    if (pattern === undefined) return;
    for (const { 0: words, index } of matchesOf(pattern, prose)) {
      if (prose.charAt(index) === blank || denied.test(prose.slice(Math.max(0, index - 30), index))) continue;
      yield { at: [index, index + words.length] };
    }
  },
  examples: [
    { bad: 'The water is [[completely safe]].' },
    { bad: 'There is [[nothing to worry about]].' },
    { bad: 'There is [[no need to panic]].' },
    { bad: '[[Don’t worry]], crews are on the way.' },
    { bad: '[[We can assure you]] that the bridge is strong.' },
    { bad: 'There is [[absolutely no danger]] on Pine St.' },
    { bad: 'There [[is no danger to anyone]] on Taft St.' },
    { bad: 'The smoke [[poses no risk to residents]].' },
    { bad: '[[No hay peligro para nadie]] en la calle 8.', context: { language: 'es' } },
    { bad: '[[Rest assured]] that the dam will hold.' },
    { bad: '[[Everything is under control]] on Pine St.' },
    { bad: 'El agua es [[totalmente segura]].', context: { language: 'es' } },
    { bad: '[[No se preocupe]], el puente está abierto.', context: { language: 'es' } },
    { ok: 'Tests on Monday found no bacteria. You can drink the water.' },
    { ok: 'No road is completely safe in the snow: stay home.' },
    { ok: 'Stay calm and leave by Hwy 12.' },
    { ok: 'The water is not completely safe yet.' },
    { ok: 'Call 911 only in an emergency.' },
    { ok: 'There is no danger to the public now. Oak St. is open.' },
    { ok: 'The fire is under control.' },
    { ok: 'Tests show no danger to swimmers at Oak Beach today.' },
    { ok: 'The smoke is a danger to people with asthma.' },
    { ok: 'El humo es un peligro para los niños.', context: { language: 'es' } },
    { ok: 'The mayor said: “Everything is under control.”' },
    { ok: 'Crews have stopped the leak and are testing the air.' },
    { ok: 'Las pruebas del lunes no hallaron bacterias.', context: { language: 'es' } },
  ],
} satisfies Rule;
