import { type Draft, wholePost } from '@/lib/checks/draft';
import type { Finding, Rule } from '@/lib/checks/rule';

export default {
  id: 'missing-alt',
  kind: 'accessibility',
  severity: 'error',
  title: { en: 'Describe each picture', es: 'Describa cada imagen' },
  why: {
    en: 'People who cannot see the picture get nothing of it without alt text, and the law asks for it.',
    es: 'Sin texto alternativo, quien no puede ver la imagen no recibe nada de ella, y la ley lo exige.',
  },
  message: {
    en: 'Picture {number} has no alt text. Add what a person needs to know from it.',
    es: 'La imagen {number} no tiene texto alternativo. Agregue lo que hay que saber de ella.',
  },
  source: 'https://www.w3.org/WAI/WCAG21/Understanding/non-text-content.html',
  covers: 'post',
  scope: 'post',
  *check(draft: Draft): Iterable<Finding> {
    for (const [index, { kind, alt }] of draft.media.entries()) {
      const pictured = kind === 'image' || kind === 'gif';
      if (!pictured || typeof alt !== 'string' || alt.trim() !== '') continue;
      yield { at: wholePost(draft), parameters: { number: index + 1 }, media: { index } };
    }
  },
  examples: [
    { bad: '[[The pool opens Saturday.]]', media: [{ kind: 'image', alt: '' }] },
    { bad: '[[Snow day!]]', media: [{ kind: 'gif', alt: '  ', fileName: 'snow.gif' }] },
    {
      bad: '[[La piscina abre el sábado.]]',
      media: [
        { kind: 'image', alt: 'Niños en la piscina de Elm Park' },
        { kind: 'image', alt: '' },
      ],
      context: { language: 'es' },
    },
    { ok: 'The pool opens Saturday.' },
    {
      ok: 'The pool opens Saturday.',
      media: [{ kind: 'image', alt: 'Children jump into the Elm Park pool' }],
    },
    { ok: 'The pool opens Saturday.', media: [{ kind: 'image', alt: { knowable: false } }] },
    { ok: 'Watch the parade again.', media: [{ kind: 'video', alt: '' }] },
  ],
} satisfies Rule;
