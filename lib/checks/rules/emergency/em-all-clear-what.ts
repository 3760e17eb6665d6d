import type { Draft } from '@/lib/checks/draft';
import { findAllClear } from '@/lib/checks/emergency/all-clear';
import { findElements } from '@/lib/checks/emergency/find-elements';
import { readableLanguages } from '@/lib/checks/emergency/passage';
import { readLanguages } from '@/lib/checks/emergency/read';
import type { Context, Finding, Rule } from '@/lib/checks/rule';

/** What can be lifted, by a name that people know it by. */
const named =
  /(?<!\p{L})(?:boil|evacuation|shelter|flood|tornado|storm|winter|wind|heat|fire|smoke|air quality|tsunami|hurricane|burn|curfew|lockdown|do[- ]not|water|swim|beach|gas|level \d|zone|hervir|evacuaci[oó]n|inundaci[oó]n|tormenta|viento|calor|incendio|toque de queda|agua|huracán|refugio)/iu;
const says = {
  what: { en: 'Say which order is over.', es: 'Diga qué orden terminó.' },
  where: { en: 'Say where it is over.', es: 'Diga dónde terminó.' },
  both: { en: 'Say which order is over, and where.', es: 'Diga qué orden terminó, y dónde.' },
} as const;

export default {
  id: 'em-all-clear-what',
  kind: 'emergency',
  severity: 'warning',
  title: { en: 'Say what is over, and where', es: 'Diga qué terminó, y dónde' },
  why: {
    en: 'With two orders in force, people take “lifted” for theirs.',
    es: 'Si hay dos órdenes vigentes, cada quien cree que se levantó la suya.',
  },
  message: says.both,
  source: 'https://www.weather.gov/hazardsimplification/',
  languages: readLanguages,
  profiles: ['emergency', 'drill'],
  scope: 'post',
  *check(draft: Draft, context: Context): Iterable<Finding> {
    const at = findAllClear(draft.prose, readableLanguages(context.language));
    if (at === undefined) return;
    const { location, hazard } = findElements(draft, context);
    // “All clear at Lincoln High”: at a place, all is over.
    const all = /^all[- ]clear$/iu.test(draft.prose.slice(...at));
    const what = hazard !== undefined || named.test(draft.masked) || (all && location !== undefined);
    if (what && location !== undefined) return;
    yield { at, message: what ? says.where : location === undefined ? says.both : says.what };
  },
  examples: [
    { bad: '[[Notice lifted]].' },
    { bad: '[[The order has been lifted]]. Thank you for your patience.' },
    { bad: '[[ALL CLEAR]]. You may return home.' },
    { bad: 'The boil-water [[notice is lifted]].' },
    { bad: '[[The order]] [[has been lifted]] for Riverside.'.replace(']] [[', ' ') },
    { bad: '[[La orden ha sido levantada]].', context: { language: 'es' } },
    { ok: 'Boil-water notice for Riverside lifted.' },
    { ok: 'The evacuation order for zone 4 has been lifted.' },
    { ok: 'All clear at Lincoln High School: the gas leak is fixed.' },
    { ok: 'All clear at Lincoln High. Pick up your child at the north gate.' },
    { ok: 'Leave zone 4 until the order is lifted.' },
    { ok: 'The order has not been lifted.' },
    { ok: 'Friday’s concert is canceled.' },
    { ok: 'El aviso de hervir el agua en Riverside ha sido levantado.', context: { language: 'es' } },
  ],
} satisfies Rule;
