import type { Texts } from '@/lib/checks/texts';

/** What a person would notice in a version. */
export interface News {
  readonly version: string;
  readonly items: readonly Texts[];
}

/** What is new, the latest version first. */
export const news: readonly News[] = [
  {
    version: '0.1.0',
    items: [
      {
        en: 'A page to begin with: your agency’s name, starter templates, and a post to practice on.',
        es: 'Una página para empezar: el nombre de su entidad, plantillas iniciales y una publicación para practicar.',
      },
      {
        en: 'Plainpost can be switched off and on everywhere, or for one site, without a reload.',
        es: 'Plainpost se puede apagar y encender en todas partes, o en un solo sitio, sin volver a cargar nada.',
      },
      {
        en: 'You choose whether Plainpost speaks English or Spanish, whatever the browser’s language.',
        es: 'Usted elige si Plainpost habla inglés o español, sea cual sea el idioma del navegador.',
      },
      {
        en: 'The library: templates with approval, your style guide, a content calendar, and files in and out.',
        es: 'La biblioteca: plantillas con aprobación, su guía de estilo, un calendario de contenido, y archivos de entrada y salida.',
      },
    ],
  },
];
