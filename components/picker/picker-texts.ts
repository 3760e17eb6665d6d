import type { Texts } from '@/lib/checks/texts';

/** The words of the picker at the caret. */
export const pickerTexts = {
  label: { en: 'Templates', es: 'Plantillas' },
  none: { en: 'No template is found for “{words}”.', es: 'No hay plantillas para “{words}”.' },
  hint: {
    en: 'Arrow keys choose, Enter puts it in, Escape closes.',
    es: 'Las flechas eligen, Intro la pone, Escape cierra.',
  },
  said: {
    en: '{title}, {at} of {of} templates. {hint}',
    es: '{title}, {at} de {of} plantillas. {hint}',
  },
} satisfies Record<string, Texts>;
