import type { Texts } from '@/lib/checks/texts';

/** The words of the page around its views. */
export const texts = {
  skip: { en: 'Skip to the content', es: 'Ir al contenido' },
  review: { en: 'Review a post', es: 'Revisar una publicación' },
  views: { en: 'Library', es: 'Biblioteca' },
} satisfies Record<string, Texts>;
