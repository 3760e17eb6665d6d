import type { Sentence } from '@/lib/checks/draft';
import { orderIn } from '@/lib/checks/emergency/find-action';
import { isVital } from '@/lib/checks/emergency/vital';
import type { Context, Finding, Rule } from '@/lib/checks/rule';
import { removal } from '@/lib/checks/write-fix';

/** “Favor de evacuar”: the verb needs another form, which only the author can give it. */
const infinitive =
  /^favor de (?:no )?(?:evacuar|salir|evitar|hervir|permanecer|quedarse|buscar|alejarse|abandonar|refugiarse|resguardarse|mantenerse|beber|usar|cruzar|entrar|manejar|conducir)(?!\p{L})/iu;
const soft = new Set(['please', 'kindly']);

export default {
  id: 'em-soft-please',
  kind: 'emergency',
  severity: 'suggestion',
  title: { en: 'Give the order without “please”', es: 'Dé la orden sin “por favor”' },
  why: {
    en: 'A life-saving order is no favor, and “please” makes it sound like one.',
    es: 'Una orden que salva vidas no es un favor, y “por favor” la hace sonar como tal.',
  },
  message: {
    en: 'Start with the verb: people take “please” as a choice.',
    es: 'Empiece por el verbo: con “por favor” parece opcional.',
  },
  source: 'https://www.gov.uk/guidance/style-guide/a-to-z',
  languages: ['en', 'es'],
  profiles: ['emergency', 'drill'],
  wakes: { words: ['please', 'kindly', 'favor'] },
  scope: 'sentence',
  *check(sentence: Sentence, { language }: Context): Iterable<Finding> {
    const { words, prose } = sentence;
    const spanish = language === 'es';
    const order = orderIn(sentence, [spanish ? 'es' : 'en']);
    if (order === undefined) return;
    const matters = (from: number): boolean => isVital(prose.slice(from), spanish ? 'es' : 'en');
    for (const [index, { at, lower, quoted }] of words.entries()) {
      const before = words[index - 1];
      if (spanish && lower === 'favor' && infinitive.test(prose.slice(at[0]))) {
        yield { at: [at[0], words[index + 1]?.at[1] ?? at[1]] };
        continue;
      }
      if (quoted || !(spanish ? lower === 'favor' && before?.lower === 'por' : soft.has(lower))) continue;
      const start = spanish ? (before?.at[0] ?? at[0]) : at[0];
      const next = words[index + 1];
      if (next !== undefined && matters(next.at[0]) && /^[,:]?\s+$/.test(prose.slice(at[1], next.at[0]))) {
        if (order[0] <= next.at[0]) yield { at: [start, at[1]], fixes: [removal(sentence, [start, at[1]])] };
      } else if (
        matters(order[0]) &&
        /,\s*$/.test(prose.slice(0, start)) &&
        /^\s*(?:[.!]|$)/.test(prose.slice(at[1]))
      ) {
        const comma = prose.slice(0, start).replace(/,\s*$/, '').length;
        yield { at: [start, at[1]], fixes: [{ at: [comma, at[1]], text: '', shown: '' }] };
      }
    }
  },
  examples: [
    { bad: '[[Please]] evacuate zone 4 now.', good: 'Evacuate zone 4 now.' },
    { bad: '[[Please]] do not drink the water.', good: 'Do not drink the water.' },
    { bad: 'If you live on Pine St., [[please]] leave now.', good: 'If you live on Pine St., leave now.' },
    { bad: '[[PLEASE]] STAY INDOORS.', good: 'STAY INDOORS.' },
    { bad: '[[Please]] avoid the area of Main and 5th.', good: 'Avoid the area of Main and 5th.' },
    { bad: '[[Por favor]], evacúe la zona 4.', good: 'Evacúe la zona 4.', context: { language: 'es' } },
    { bad: 'Leave zone 4 now, [[please]].', good: 'Leave zone 4 now.' },
    { bad: '[[Kindly]] stay indoors.', good: 'Stay indoors.' },
    { bad: '[[Favor de]] evacuar la zona 4.', context: { language: 'es' } },
    { ok: 'Evacuate zone 4 now.' },
    { ok: 'Favor de compartir este mensaje.', context: { language: 'es' } },
    { ok: 'Call 911 if you smell gas.' },
    { ok: 'Please call 311 with questions.' },
    { ok: 'Please stay tuned for updates.' },
    { ok: 'Please share this with your neighbors.' },
    { ok: 'Please be patient while crews work.' },
    { ok: 'Please read the full notice at riverton.gov.' },
    { ok: 'Por favor, comparta este mensaje.', context: { language: 'es' } },
    { ok: 'The sheriff said: “Please leave now.”' },
  ],
} satisfies Rule;
