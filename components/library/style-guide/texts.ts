import type { Texts } from '@/lib/checks';

/** The words of the style guide's frame. */
export const texts = {
  title: { en: 'Style guide', es: 'Guía de estilo' },
  rules: { en: 'Rules', es: 'Reglas' },
  agency: { en: 'Agency facts', es: 'Datos de la entidad' },
  own: { en: 'Own rules', es: 'Reglas propias' },
  bench: { en: 'Test bench', es: 'Banco de pruebas' },
} satisfies Record<string, Texts>;
