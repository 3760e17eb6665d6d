import { type Draft, wholePost } from '@/lib/checks/draft';
import type { Finding, Rule } from '@/lib/checks/rule';

/** The post says it: nothing to remind of. */
const said =
  /caption|subtitle|transcript|sign language|\bASL\b|subt[ií]tul|transcripci|lengua de señas|sous-tit/iu;

export default {
  id: 'captions-reminder',
  kind: 'accessibility',
  severity: 'warning',
  title: { en: 'Check the captions', es: 'Revise los subtítulos' },
  why: {
    en: 'Deaf people and all who watch without sound depend on captions, and automatic ones get names wrong.',
    es: 'Las personas sordas y quienes miran sin sonido dependen de los subtítulos, y los automáticos se equivocan en los nombres.',
  },
  message: {
    en: 'Make sure that the video has captions, and read them once: names, numbers and places.',
    es: 'Asegúrese de que el video tenga subtítulos y léalos una vez: nombres, números y lugares.',
  },
  source: 'https://digital.gov/resources/improving-the-accessibility-of-social-media-in-government/',
  covers: 'post',
  scope: 'post',
  *check(draft: Draft): Iterable<Finding> {
    if (!draft.media.some(({ kind }) => kind === 'video') || said.test(draft.text)) return;
    for (const [index, { kind, alt }] of draft.media.entries()) {
      if (kind !== 'video' || (typeof alt === 'string' && said.test(alt))) continue;
      yield { at: wholePost(draft), media: { index } };
    }
  },
  examples: [
    { bad: '[[Watch the chief explain the new hydrants.]]', media: [{ kind: 'video', alt: '' }] },
    {
      bad: '[[Mire el desfile otra vez.]]',
      media: [{ kind: 'video', alt: { knowable: false } }],
      context: { language: 'es' },
    },
    { ok: 'Watch the chief explain the new hydrants.' },
    { ok: 'Watch the parade again. Captions: English and Spanish.', media: [{ kind: 'video', alt: '' }] },
    { ok: 'The pool opens Saturday.', media: [{ kind: 'image', alt: 'Children jump into the pool' }] },
  ],
} satisfies Rule;
