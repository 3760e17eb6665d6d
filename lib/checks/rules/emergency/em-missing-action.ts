import { type Draft, wholePost } from '@/lib/checks/draft';
import { findElements } from '@/lib/checks/emergency/find-elements';
import { isAllClear, isBegun, readLanguages } from '@/lib/checks/emergency/read';
import { findDrill } from '@/lib/checks/emergency/says-drill';
import type { Context, Finding, Rule } from '@/lib/checks/rule';

export default {
  id: 'em-missing-action',
  kind: 'emergency',
  severity: 'error',
  title: { en: 'Say what to do', es: 'Diga qué hacer' },
  why: {
    en: 'People in danger look for one thing first: what they should do.',
    es: 'Quien está en peligro busca primero una cosa: qué debe hacer.',
  },
  message: {
    en: 'Add what keeps people safe, and start with the verb: “Turn around. Use Oak St.”',
    es: 'Agregue lo que protege a la gente y empiece por el verbo: “Dé la vuelta. Use la calle Oak”.',
  },
  source: 'https://www.cdc.gov/cerc/',
  languages: readLanguages,
  // A test of the sirens has none of it, and must not.
  profiles: ['emergency'],
  covers: 'post',
  scope: 'post',
  *check(draft: Draft, context: Context): Iterable<Finding> {
    if (!isBegun(draft, context) || isAllClear(draft, context)) return;
    // em-drill-label asks whether it is one.
    if (findDrill(draft) !== undefined) return;
    if (findElements(draft, context).action === undefined) yield { at: wholePost(draft) };
  },
  examples: [
    { bad: '[[Flooding on Elm.]]' },
    { bad: '[[A flash flood warning is in effect for Oak County until 9 p.m.]]' },
    { bad: '[[Evacuation order for zone 4 as of 4:15 p.m. More: https://riverton.gov/fire]]' },
    { bad: '[[Riverton PD: Police activity in the 400 block of Elm since 2 p.m.]]' },
    { bad: '[[Boil water notice for Riverside until Friday. Stay tuned for updates.]]' },
    { bad: '[[Crews are working to close the valve on Pine St. and expect to leave by 6 p.m.]]' },
    { bad: '[[Alerta de inundación en el condado de Oak hasta las 9 p.m.]]', context: { language: 'es' } },
    { bad: '[[The Ash River is over its banks at Mill St. and has flooded 12 homes.]]' },
    { bad: '[[A gunman is loose near Tower Road. He has shot two people. Call volume is high.]]' },
    {
      bad: '[[El agua cubre la calle Elm desde las 4 p. m. y puede arrastrar un carro.]]',
      context: { language: 'es' },
    },
    { ok: 'Water main break on Elm. Save the water you have.' },
    { ok: 'The well near Miller Road leaks a gas that kills. Stay two miles away.' },
    { ok: 'Rocks are falling on Hwy 12. Take US 40.' },
    { ok: 'The bus does not stop at Pine St. Ride the 21 bus instead.' },
    { ok: 'A curfew starts at 9 p.m. in Riverton. Be home by then.' },
    { ok: 'The water in Riverside is clean again. Run each tap for five minutes.' },
    { ok: 'Snow is on its way to Hwy 12. Finish your trip by 6 p.m.' },
    { ok: 'You do not need to do anything: the smoke near Pine St. is from a planned burn.' },
    { ok: 'The fire is out. You can go home to Pine St.' },
    {
      ok: 'El agua de Riverside puede tener gérmenes. Hiérvala un minuto.',
      context: { language: 'es' },
    },
    { ok: 'El agua bajó. Ya puede volver a su casa en la calle Elm.', context: { language: 'es' } },
    { ok: 'Un tsunami se acerca a Riverton. Camine a un lugar alto.', context: { language: 'es' } },
    { ok: 'THIS IS A TEST. Oak County tests its sirens at noon in Riverton.' },
    { ok: 'Flooding on Elm. Turn around. Use Oak St.' },
    { ok: 'Boil your tap water for one minute.' },
    { ok: 'Do not drive through water.' },
    { ok: 'If you smell gas, leave and call 911.' },
    { ok: 'Residents of zone 4 are ordered to evacuate.' },
    { ok: 'Wildfire near Cedar Creek: LEAVE NOW' },
    { ok: 'Everyone on Pine St. should stay indoors.' },
    { ok: 'Please avoid the area of Main and 5th.' },
    { ok: 'The boil-water notice for Riverside is lifted.' },
    { ok: 'Salga ahora por la carretera 12.', context: { language: 'es' } },
    { ok: 'Los residentes de la zona 4 deben evacuar.', context: { language: 'es' } },
  ],
} satisfies Rule;
