import type { Texts } from '@/lib/checks/texts';

/** What is odd about a head in the agency's folder. */
export const anchorTexts = {
  other: {
    en: 'The agency’s folder already holds another record {number} of this computer. Verify the records to see what differs.',
    es: 'La carpeta del organismo ya tiene otro registro {number} de esta computadora. Verifique los registros para ver qué difiere.',
  },
  forged: {
    en: 'In the agency’s folder, the place of record {number} is taken by a file that this computer did not sign.',
    es: 'En la carpeta del organismo, el lugar del registro {number} lo ocupa un archivo que esta computadora no firmó.',
  },
} satisfies Record<string, Texts>;
