import type { Texts } from '@/lib/checks/texts';

/** The words around what the browser allows. */
export const permissionTexts = {
  title: { en: 'What the browser lets Plainpost do', es: 'Qué le permite el navegador a Plainpost' },
  sites: { en: 'The pages of {sites}', es: 'Las páginas de {sites}' },
  sitesWhy: { en: 'To find the compose box there.', es: 'Para encontrar allí el cuadro de publicación.' },
  page: { en: 'The pages of {host}', es: 'Las páginas de {host}' },
  pageWhy: {
    en: 'You turned it on there, or your agency’s shared library lies there.',
    es: 'Usted lo activó allí, o allí está la biblioteca compartida de su organismo.',
  },
  giveBack: { en: 'Give back {host}', es: 'Retirar el permiso de {host}' },
  givenBack: {
    en: 'Given back: Plainpost does not look at {host} any more.',
    es: 'Permiso retirado: Plainpost ya no mira {host}.',
  },
} satisfies Record<string, Texts>;

/** What a permission is in plain words, and what it is for. */
interface Explained {
  readonly name: Texts;
  readonly why: Texts;
}

/** Each of the browser's permissions, by the browser's own name of it. */
export const explained = {
  activeTab: {
    name: { en: 'One page at your wish', es: 'Una página, cuando usted lo pida' },
    why: {
      en: 'To look at the page on which you choose “Check this box with Plainpost”, until you leave it.',
      es: 'Para ver la página en la que usted elige «Revisar este cuadro con Plainpost», hasta que salga de ella.',
    },
  },
  alarms: {
    name: { en: 'A clock', es: 'Un reloj' },
    why: {
      en: 'To look each quarter of an hour whether your agency published something new, if you follow its library.',
      es: 'Para ver cada cuarto de hora si su organismo publicó algo nuevo, si usted sigue su biblioteca.',
    },
  },
  contextMenus: {
    name: { en: 'A line in the menu of a box', es: 'Una opción en el menú de un cuadro' },
    why: {
      en: 'For “Check this box with Plainpost”.',
      es: 'Para «Revisar este cuadro con Plainpost».',
    },
  },
  scripting: {
    name: { en: 'Something to show on those pages', es: 'Mostrar algo en esas páginas' },
    why: { en: 'To put the sidebar beside the box.', es: 'Para poner el panel junto al cuadro.' },
  },
  storage: {
    name: { en: 'A place to keep things', es: 'Un lugar donde guardar' },
    why: {
      en: 'To keep your settings and templates in this browser.',
      es: 'Para guardar sus ajustes y plantillas en este navegador.',
    },
  },
  unlimitedStorage: {
    name: { en: 'Room for your library', es: 'Espacio para su biblioteca' },
    why: {
      en: 'So that the browser does not clear it away when its disk fills up.',
      es: 'Para que el navegador no la borre cuando el disco se llene.',
    },
  },
} satisfies Record<string, Explained>;

export const isExplained = (name: string): name is keyof typeof explained => Object.hasOwn(explained, name);
