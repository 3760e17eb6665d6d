import type { Draft } from '@/lib/checks/draft';
import { findElements } from '@/lib/checks/emergency/find-elements';
import { readableLanguages } from '@/lib/checks/emergency/passage';
import { findPictureWords, isAboutTime } from '@/lib/checks/emergency/picture-words';
import { readLanguages } from '@/lib/checks/emergency/read';
import type { Context, Finding, Rule } from '@/lib/checks/rule';

const when: Finding['message'] = {
  en: 'The time is only in the picture: say it in the post.',
  es: 'La hora está solo en la imagen: dígala en el mensaje.',
};

export default {
  id: 'em-image-only',
  kind: 'emergency',
  severity: 'error',
  title: { en: 'Say it in words too', es: 'Dígalo también con palabras' },
  why: {
    en: 'People who do not see the picture, or whose phone does not load it, learn nothing.',
    es: 'Quien no ve la imagen, o no puede cargarla en su teléfono, no se entera.',
  },
  message: {
    en: 'The place is only in the picture: name the streets or the area in the post.',
    es: 'El lugar está solo en la imagen: nombre las calles o la zona en el mensaje.',
  },
  source: 'https://www.gov.uk/guidance/content-design/images',
  languages: readLanguages,
  profiles: ['emergency', 'drill'],
  scope: 'post',
  *check(draft: Draft, context: Context): Iterable<Finding> {
    const at = findPictureWords(draft, readableLanguages(context.language));
    if (at === undefined) return;
    const { location, time } = findElements(draft, context);
    if (location === undefined) yield { at };
    else if (time === undefined && isAboutTime(draft.text.slice(...at))) yield { at, message: when };
  },
  examples: [
    { bad: 'Leave now. [[See the map below for evacuation zones]].' },
    {
      bad: 'Evacuation orders are in effect. [[See map for areas]].',
      media: [{ kind: 'image', alt: '' }],
    },
    { bad: 'Boil your water until Friday if you live in the [[shaded area]].' },
    { bad: 'Evacuate now if you are in an [[area in red]].', media: [{ kind: 'image', alt: 'A map' }] },
    { bad: '[[View the attached graphic]] and leave now.' },
    {
      bad: 'Roads in Oak County will close. [[See graphic for times]].',
      media: [{ kind: 'image', alt: 'A list of times' }],
    },
    {
      bad: 'Salga ahora. [[Vea el mapa para las zonas de evacuación]].',
      context: { language: 'es' },
      media: [{ kind: 'image', alt: '' }],
    },
    { ok: 'Leave zone 4 now. See the map below.' },
    { ok: 'Leave now if you live north of Hwy 20.', media: [{ kind: 'image', alt: '' }] },
    { ok: 'Leave now. Find your zone on the map: https://riverton.gov/zones' },
    { ok: 'The shaded area, which takes in I-80 from Waverly to Shelton, is icy until 6 p.m.' },
    { ok: 'Roads in Oak County close at 8 p.m. See graphic for times.', media: [{ kind: 'image', alt: '' }] },
    { ok: 'Leave now.', media: [{ kind: 'image', alt: 'A map of Riverton' }] },
    { ok: 'See the new park before it opens.' },
  ],
} satisfies Rule;
