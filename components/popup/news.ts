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
        en: 'One library for the whole agency, in a folder of your own web server: published by leads, followed by everybody.',
        es: 'Una sola biblioteca para todo el organismo, en una carpeta de su servidor web: la publica quien dirige y la siguen todos.',
      },
      {
        en: 'Send a post for review from the sidebar; reviewers find it in their queue, and the answer comes back beside your post.',
        es: 'Envíe una publicación a revisión desde el panel; quien revisa la encuentra en su lista y la respuesta vuelve junto a su publicación.',
      },
      {
        en: 'Records of what was checked, when you switch them on: signed, to be verified and printed.',
        es: 'Registros de lo que se revisó, si los activa: firmados, para verificar e imprimir.',
      },
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
