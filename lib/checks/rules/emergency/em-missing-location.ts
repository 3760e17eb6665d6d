import { type Draft, wholePost } from '@/lib/checks/draft';
import { findElements } from '@/lib/checks/emergency/find-elements';
import { readableLanguages } from '@/lib/checks/emergency/passage';
import { findPictureWords } from '@/lib/checks/emergency/picture-words';
import { isAllClear, isBegun, readLanguages } from '@/lib/checks/emergency/read';
import type { Context, Finding, Rule } from '@/lib/checks/rule';

export default {
  id: 'em-missing-location',
  kind: 'emergency',
  severity: 'error',
  title: { en: 'Say where', es: 'Diga dónde' },
  why: {
    en: 'People who cannot tell whether they are in danger wait, or leave homes that are safe.',
    es: 'Quien no sabe si está en peligro espera, o deja una casa que es segura.',
  },
  message: {
    en: 'Name the streets, the zone or the town: “Leave now if you live north of Hwy 20.”',
    es: 'Nombre las calles, la zona o la ciudad: “Salga ahora si vive al norte de la carretera 20”.',
  },
  source: 'https://emilms.fema.gov/is_0242c/groups/131.html',
  languages: readLanguages,
  profiles: ['emergency', 'drill'],
  covers: 'post',
  scope: 'post',
  *check(draft: Draft, context: Context): Iterable<Finding> {
    if (!isBegun(draft, context) || findElements(draft, context).location !== undefined) return;
    if (isAllClear(draft, context)) return;
    // em-image-only says the same, and where the place went.
    if (findPictureWords(draft, readableLanguages(context.language)) !== undefined) return;
    yield { at: wholePost(draft) };
  },
  examples: [
    { bad: '[[Evacuate now.]]' },
    { bad: '[[A flash flood warning is in effect until 9 p.m. Move to higher ground.]]' },
    { bad: '[[TORNADO WARNING UNTIL 8:45 PM. TAKE COVER NOW.]]' },
    { bad: '[[Boil your tap water for one minute until further notice. Riverton Water Utility]]' },
    { bad: '[[There is a gas leak in the area. Leave right away and call 911 from a safe place.]]' },
    { bad: '[[Riverton Fire: Evacuation order. Leave immediately. #CreekFire]]' },
    { bad: '[[Orden de evacuación hasta nuevo aviso. Salga ahora.]]', context: { language: 'es' } },
    { bad: '[[Riverton Police: A prisoner is on the run. Lock your doors.]]' },
    { bad: '[[Urgent: Water is over the roads. Move to higher ground now.]]' },
    {
      bad: '[[Policía: Hay una fuga de gas. Aléjese a pie.]]',
      context: { language: 'es' },
    },
    { ok: 'Sitka: An earthquake struck at 4:12 p.m. Check your gas line.' },
    { ok: 'Boil order, Pine Ridge: Boil your tap water for one minute.' },
    { ok: 'City of Riverton: It will be 113 degrees until 8 p.m. Stay indoors.' },
    { ok: 'An earthquake shook Eastsound. Stay away from brick walls.' },
    { ok: 'The Eastsound ferry dock is sinking. Stay off it.' },
    { ok: 'A gunman is in the Davis library. Run if you can.' },
    { ok: 'Hay un hombre armado en la biblioteca Davis. Corra.', context: { language: 'es' } },
    { ok: 'El hielo de la bahía de Miller se rompió. Salga.', context: { language: 'es' } },
    { ok: 'Leave now if you live north of Hwy 20.' },
    { ok: 'Flooding on Elm. Turn around.' },
    { ok: 'Tornado warning for Oak County until 8:45 p.m. Take cover now.' },
    { ok: 'Evacuate zone RIV-E012 now.' },
    { ok: 'Evacuate now. Areas: [LOCATION]' },
    { ok: 'Gas leak in the 400 block of Pine. Stay away.' },
    { ok: 'Shelter in place if you are within one mile of the rail yard.' },
    { ok: 'Evacuate Mill Bottom now.', context: { agency: { places: ['Mill Bottom'] } } },
    { ok: 'The evacuation order has been lifted.' },
    { ok: 'Salga ahora si vive al norte de la carretera 20.', context: { language: 'es' } },
  ],
} satisfies Rule;
