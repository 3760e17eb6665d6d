import type { Texts } from '@/lib/checks/texts';

/** What a person is told who pointed at a box that cannot be checked. */
export const attachTexts = {
  'no-box': {
    en: 'Click into the box you write in first, then ask Plainpost to check it.',
    es: 'Primero haga clic en el cuadro donde escribe y luego pida a Plainpost que lo revise.',
  },
  'other-site': {
    en: 'This box belongs to another website inside this page, and the browser lets nobody look into it. Open that website by itself, and ask there.',
    es: 'Este cuadro es de otro sitio web dentro de esta página y el navegador no deja ver su contenido. Abra ese sitio por separado y pídalo allí.',
  },
  locked: {
    en: 'This box cannot be written in right now, so there is nothing to check.',
    es: 'Ahora no se puede escribir en este cuadro, así que no hay nada que revisar.',
  },
  'opted-out': {
    en: 'This page asks writing tools to stay out of this box, and Plainpost does.',
    es: 'Esta página pide que las herramientas de redacción no entren en este cuadro, y Plainpost lo respeta.',
  },
  closed: {
    en: 'Plainpost may not look at this page: the browser keeps its own pages and its store to itself.',
    es: 'Plainpost no puede ver esta página: el navegador reserva sus propias páginas y su tienda.',
  },
  off: {
    en: 'Plainpost is switched off. Press its button in the browser’s toolbar to switch it on.',
    es: 'Plainpost está apagado. Pulse su botón en la barra del navegador para encenderlo.',
  },
  takenAway: {
    en: 'Your agency has Plainpost work on its chosen sites only.',
    es: 'Su organismo usa Plainpost solo en los sitios que eligió.',
  },
  menu: { en: 'Check this box with Plainpost', es: 'Revisar este cuadro con Plainpost' },
  dismiss: { en: 'Dismiss', es: 'Cerrar' },
} satisfies Record<string, Texts>;
