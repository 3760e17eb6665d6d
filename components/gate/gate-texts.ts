import type { CountedTexts, Texts } from '@/lib/checks/texts';

/** The words of the bar beside the site's Post button, and of the choice of what happens there. */
export const gateTexts = {
  bar: { en: 'Before you post', es: 'Antes de publicar' },
  openList: { en: '. Open the list', es: '. Abrir la lista' },
  rest: { en: '{count} more', es: '{count} más' },
  notChecked: { en: 'Not checked', es: 'Sin revisar' },
  notPosted: { en: 'Not posted yet.', es: 'Todavía no se ha publicado.' },
  open: {
    en: { one: '{count} thing is still open:', other: '{count} things are still open:' },
    es: { one: 'Queda {count} asunto abierto:', other: 'Quedan {count} asuntos abiertos:' },
  },
  more: { en: 'and {count} more', es: 'y {count} más' },
  unchecked: {
    en: 'This text has not been checked yet.',
    es: 'Este texto todavía no se ha revisado.',
  },
  checkedNow: {
    en: 'It is checked now. Nothing was found that has to be fixed first; the checks do not see everything.',
    es: 'Ya se revisó. No se encontró nada que haya que corregir antes; las revisiones no lo ven todo.',
  },
  unapproved: {
    en: 'Your agency asks for a review first: nobody has approved exactly this text.',
    es: 'Su institución pide una revisión antes: nadie ha aprobado este texto exacto.',
  },
  notApproved: { en: 'Not approved', es: 'Sin aprobar' },
  sendForReview: { en: 'Send for review', es: 'Enviar a revisión' },
  postNow: { en: 'Post now, review after', es: 'Publicar ya y revisar después' },
  leaves: {
    en: 'Either sends the text, the descriptions of its pictures and what was found to your agency’s folder at {host}.',
    es: 'Ambas envían el texto, las descripciones de sus imágenes y lo encontrado a la carpeta de su institución en {host}.',
  },
  sentForReview: {
    en: 'Sent for review. The answer comes in the sidebar.',
    es: 'Se envió a revisión. La respuesta llegará al panel.',
  },
  sentAsPosted: {
    en: 'Sent, marked as posted. Now press {name} again.',
    es: 'Se envió, marcada como publicada. Ahora vuelva a pulsar {name}.',
  },
  pressAgain: {
    en: 'Press {name} again to post anyway.',
    es: 'Vuelva a pulsar {name} para publicar de todos modos.',
  },
  goOnAnyway: {
    en: 'Press {name} again to go on anyway.',
    es: 'Vuelva a pulsar {name} para seguir de todos modos.',
  },
  goOn: { en: 'Press {name} again to go on.', es: 'Vuelva a pulsar {name} para seguir.' },
  pressOnce: { en: 'Press {name} again to post.', es: 'Vuelva a pulsar {name} para publicar.' },
  reasonThenPress: {
    en: 'Give a reason, then press {name} again.',
    es: 'Indique un motivo y vuelva a pulsar {name}.',
  },
  post: { en: 'Post', es: 'Publicar' },
  reason: { en: 'Why post it as it is?', es: '¿Por qué publicarlo así?' },
  reasonKey: {
    en: 'F6 leads here and back.',
    es: 'F6 lo trae aquí y de vuelta.',
  },
  reasonMissing: { en: 'A reason is needed first.', es: 'Primero hace falta un motivo.' },
  noTime: { en: 'Emergency, no time', es: 'Emergencia, no hay tiempo' },
  isRight: { en: 'It is right as it is', es: 'Está bien así' },
  later: { en: 'Details will follow', es: 'Los detalles vendrán después' },
  showList: { en: 'Show the list', es: 'Ver la lista' },
  close: { en: 'Close and go on writing', es: 'Cerrar y seguir escribiendo' },
  choice: {
    en: 'When something is still open and you press Post',
    es: 'Si queda algo abierto y usted pulsa Publicar',
  },
  inform: { en: 'Show what is open beside the button', es: 'Mostrar lo que queda abierto junto al botón' },
  informHelp: { en: 'Nothing is held back.', es: 'No se detiene nada.' },
  ask: { en: 'Ask once more', es: 'Preguntar una vez más' },
  askHelp: {
    en: 'The first press is held and says what is open. The second one posts.',
    es: 'La primera pulsación se detiene y dice lo que queda abierto. La segunda publica.',
  },
  require: { en: 'Ask for a reason', es: 'Pedir un motivo' },
  requireHelp: {
    en: 'The first press is held. The next one posts as soon as a reason is given.',
    es: 'La primera pulsación se detiene. La siguiente publica en cuanto se indica un motivo.',
  },
  warnings: {
    en: 'Count what is marked “look at” too, not only what is to fix',
    es: 'Contar también lo marcado como «revisar», no solo lo que hay que corregir',
  },
} satisfies Record<string, Texts | CountedTexts>;
