import { type Draft, wholePost } from '@/lib/checks/draft';
import { findElements } from '@/lib/checks/emergency/find-elements';
import { isBegun, readLanguages } from '@/lib/checks/emergency/read';
import type { Context, Finding, Rule } from '@/lib/checks/rule';

export default {
  id: 'em-missing-source',
  kind: 'emergency',
  severity: 'warning',
  title: { en: 'Say who is speaking', es: 'Diga quién habla' },
  why: {
    en: 'A warning travels without its account, and people act on one they can trust.',
    es: 'Una alerta se comparte sin su cuenta, y la gente solo actúa si confía en quien la envía.',
  },
  message: {
    en: 'Name your agency, or add its link or its number.',
    es: 'Nombre a su institución, o agregue su enlace o su número.',
  },
  source: 'https://emilms.fema.gov/is_0242c/groups/131.html',
  languages: readLanguages,
  // A test of the sirens has none of it, and must not.
  profiles: ['emergency'],
  covers: 'post',
  scope: 'post',
  *check(draft: Draft, context: Context): Iterable<Finding> {
    if (!isBegun(draft, context) || findElements(draft, context).source !== undefined) return;
    const name = context.agency.name.trim();
    const fixes = name === '' ? [] : [{ at: [0, 0] as const, text: `${name}: `, shown: name }];
    yield { at: wholePost(draft), fixes };
  },
  examples: [
    {
      bad: '[[Flooding on Elm until 9 p.m. Turn around.]]',
      good: 'Riverton Fire: Flooding on Elm until 9 p.m. Turn around.',
      context: { agency: { name: 'Riverton Fire' } },
    },
    {
      bad: '[[Boil tap water in Riverside until Friday. https://t.co/abc123]]',
      good: 'Mill Bottom Water Co-op: Boil tap water in Riverside until Friday. https://t.co/abc123',
      context: { agency: { name: 'Mill Bottom Water Co-op' } },
    },
    { bad: '[[Tornado warning for Oak County until 8:45 p.m. Take cover now.]]' },
    { bad: '[[AMBER ALERT: Look for a blue Honda Civic on I-80 near Fernley.]]' },
    { bad: '[[The Creek Fire is near Hwy 12. Leave now. Call 911 if you are trapped.]]' },
    {
      bad: '[[Advertencia de tornado en Oakville hasta las 9 p.m. Busque refugio.]]',
      context: { language: 'es' },
    },
    { bad: '[[As of 7 a.m., wires are down on Cedar Lane. Stay 30 feet away.]]' },
    { bad: '[[WHAT: A gas leak. WHERE: Pine St. Leave by 4 p.m.]]' },
    { ok: 'Shelter update from Oak County, 2 p.m.: The shelter on Elm St. is full.' },
    { ok: 'All lanes of Hwy 12 are closed until 4 p.m. Take Route 33. Oak County 911.' },
    { ok: 'Riverton Civil Defense: Lava gas is strong near Pine St. Stay indoors.' },
    { ok: 'Police in Riverton: A man has taken a girl from Oak Park. Call 911.' },
    { ok: 'RSU Alert: A gunman is in Davis Hall as of 1 p.m. Run if you can.' },
    { ok: 'Sheriff: A bear is on Elm St. as of noon. Stay inside.' },
    { ok: 'Hard frost until Friday in Riverton. Cover your face. Oak County.' },
    { ok: 'Policía: Hay una fuga de gas en la calle 8.', context: { language: 'es' } },
    { ok: 'Riverton Fire: Flooding on Elm until 9 p.m.' },
    { ok: 'Flooding on Elm until 9 p.m. – City of Riverton' },
    { ok: 'Oak County has issued an evacuation order for zone 4.' },
    { ok: 'NWS: Tornado warning for Oak County until 8:45 p.m.' },
    { ok: 'Flooding on Elm. Details: https://riverton.gov/flood' },
    { ok: 'Flooding on Elm. @RivertonPD' },
    { ok: 'Flooding on Elm. Call 311.' },
    { ok: 'Flooding on Elm. Call RVX.', context: { agency: { otherNames: ['RVX'] } } },
    { ok: 'Flooding on Elm. https://rvx.org/flood', context: { agency: { domains: ['rvx.org'] } } },
    { ok: '[SENDING AGENCY]: Flooding on [LOCATION].' },
    { ok: 'Incendio en la calle 8. Bomberos de Riverton', context: { language: 'es' } },
  ],
} satisfies Rule;
