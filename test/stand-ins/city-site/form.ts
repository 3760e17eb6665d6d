import { editable, type FormBox, field, framed, nested } from './boxes';
import { words } from './words';

/** Every kind of box a person may point at, in the form of a town’s website. Made up: no product is meant. */
export const form: readonly FormBox[] = [
  { key: 'headline', label: words.headline, make: () => field('input', { type: 'text' }) },
  { key: 'summary', label: words.summary, make: () => field('textarea') },
  { key: 'body', label: words.body, make: editable },
  { key: 'note', label: words.note, make: nested },
  {
    key: 'alert',
    label: words.alert,
    // As such forms do: what was typed is kept, and the field is drawn anew after each change of it.
    make: () => {
      const around = document.createElement('div');
      const draw = (text: string) => {
        const area = document.createElement('textarea');
        area.value = text;
        area.addEventListener('change', () => draw(area.value));
        around.replaceChildren(area);
      };
      draw('');
      return around;
    },
  },
  { key: 'frame', label: words.frame, make: () => framed('/footer') },
  { key: 'foreign', label: words.foreign, make: () => framed('https://forms.example/sign-up') },
  {
    key: 'locked',
    label: words.locked,
    make: () => field('textarea', { readonly: '', text: 'Residents utilize Oak St.' }),
  },
  { key: 'off', label: words.off, make: () => field('input', { type: 'number' }) },
  { key: 'own', label: words.own, make: () => field('textarea', { 'data-gramm': 'false' }) },
  { key: 'secret', label: words.secret, make: () => field('input', { type: 'password' }) },
];
