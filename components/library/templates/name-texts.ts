import type { Texts } from '@/lib/checks/texts';

/** The words of the question who works here. */
export const nameTexts = {
  who: { en: 'Who works here?', es: '¿Quién trabaja aquí?' },
  why: {
    en: 'Your name stands beside what you write and approve. It stays in this browser until you export the library.',
    es: 'Su nombre aparece junto a lo que escribe y aprueba. No sale de este navegador hasta que exporte la biblioteca.',
  },
  name: { en: 'Your name', es: 'Su nombre' },
  missing: { en: 'Write your name.', es: 'Escriba su nombre.' },
  go: { en: 'Continue', es: 'Continuar' },
  cancel: { en: 'Cancel', es: 'Cancelar' },
} satisfies Record<string, Texts>;
