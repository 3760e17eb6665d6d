import type { Texts } from '@/lib/checks/texts';

/** The words of what a person may choose in the sidebar. */
export const choiceTexts = {
  title: { en: 'In your post', es: 'En su publicación' },
  open: { en: 'What shows in your post', es: 'Qué se muestra en su publicación' },
  marks: { en: 'Underline words in the post', es: 'Subrayar palabras en la publicación' },
  picker: { en: 'Offer templates where I type //', es: 'Ofrecer plantillas donde escriba //' },
  keys: {
    en: 'Keys: F6 to this list and back, Alt+Shift+N to the next issue, Alt+Shift+F to fix it, Alt+Shift+T for a template. Your browser’s extension page changes them.',
    es: 'Teclas: F6 lleva a esta lista y de vuelta; Alt+Mayús+N, a la observación siguiente; Alt+Mayús+F la corrige; Alt+Mayús+T busca una plantilla. Se cambian en la página de extensiones del navegador.',
  },
} satisfies Record<string, Texts>;
