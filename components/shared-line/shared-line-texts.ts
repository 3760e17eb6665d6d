import type { Texts } from '@/lib/checks/texts';

/** The line on the agency's library, where people write. */
export const sharedLineTexts = {
  line: {
    en: 'Library of {name}, version {version}, {ago}',
    es: 'Biblioteca de {name}, versión {version}, {ago}',
  },
  trouble: { en: 'Last look {ago}: {why}', es: 'Última consulta {ago}: {why}' },
} satisfies Record<string, Texts>;
