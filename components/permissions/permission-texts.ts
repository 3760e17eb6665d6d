import type { Texts } from '@/lib/checks/texts';

/** The words around what the browser allows. */
export const permissionTexts = {
  title: { en: 'What the browser lets Plainpost do', es: 'Qué le permite el navegador a Plainpost' },
  sites: { en: 'The pages of {sites}', es: 'Las páginas de {sites}' },
  sitesWhy: { en: 'To find the compose box there.', es: 'Para encontrar allí el cuadro de publicación.' },
  page: { en: 'The pages of {host}', es: 'Las páginas de {host}' },
  pageWhy: { en: 'You turned it on there.', es: 'Usted lo activó allí.' },
  giveBack: { en: 'Give back {host}', es: 'Retirar el permiso de {host}' },
  givenBack: {
    en: 'Given back: Plainpost does not look at {host} any more.',
    es: 'Permiso retirado: Plainpost ya no mira {host}.',
  },
} satisfies Record<string, Texts>;

/** What each of the browser's permissions is for, by the browser's own name of it. */
export const why = {
  activeTab: {
    en: 'To look at the one page on which you choose “Check this box with Plainpost”, until you leave it.',
    es: 'Para ver la única página en la que usted elige «Revisar este cuadro con Plainpost», hasta que salga de ella.',
  },
  contextMenus: { en: 'For that entry in the menu.', es: 'Para esa opción del menú.' },
  scripting: {
    en: 'To put the sidebar beside the box.',
    es: 'Para poner el panel junto al cuadro.',
  },
  storage: {
    en: 'To keep how you left the sidebar, and your templates, in this browser.',
    es: 'Para guardar en este navegador cómo dejó el panel y sus plantillas.',
  },
  unlimitedStorage: {
    en: 'So that the browser does not clear your library away when its disk fills up.',
    es: 'Para que el navegador no borre su biblioteca cuando el disco se llene.',
  },
} satisfies Record<string, Texts>;

export const isExplained = (name: string): name is keyof typeof why => Object.hasOwn(why, name);
