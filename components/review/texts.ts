import type { Profile, Texts } from '@/lib/checks';
import type { Review } from '@/lib/review';

export { answerNames, standingNotices, verdictMeanings, verdictNames, verdicts } from './verdict-texts';

/** The words of the review page. */
export const texts = {
  title: { en: 'Review', es: 'Revisión' },
  skip: { en: 'Skip to the content', es: 'Ir al contenido' },
  library: { en: 'Library', es: 'Biblioteca' },
  lead: {
    en: 'Open the post you were given to review, or the answer to yours. Everything stays in this browser until you send, save or copy it.',
    es: 'Abra la publicación que le dieron a revisar o la respuesta a la suya. Todo queda en este navegador hasta que lo envíe, lo guarde o lo copie.',
  },
  drop: { en: 'Drop the file here', es: 'Suelte aquí el archivo' },
  file: { en: 'Or choose a file', es: 'O elija un archivo' },
  paste: { en: 'Or paste it here', es: 'O péguelo aquí' },
  pasteHelp: {
    en: 'The whole message will do: Plainpost finds the review in it.',
    es: 'Puede pegar el mensaje completo: Plainpost encuentra en él la revisión.',
  },
  open: { en: 'Open', es: 'Abrir' },
  unreadable: {
    en: 'This file cannot be read. Save it anew and open that.',
    es: 'No se puede leer este archivo. Guárdelo de nuevo y abra ese.',
  },
  recent: { en: 'On this computer', es: 'En esta computadora' },
  noneYet: { en: 'No review has been opened here yet.', es: 'Aquí todavía no se abrió ninguna revisión.' },
  remove: { en: 'Remove', es: 'Quitar' },
  removed: { en: 'Removed.', es: 'Se quitó.' },
  putBack: { en: 'Put it back', es: 'Recuperar' },
  toReview: { en: 'To review', es: 'Por revisar' },
  answered: { en: 'Answered', es: 'Respondida' },
  yours: { en: 'Your post', es: 'Publicación suya' },
  answerCame: { en: 'Your post: answer came', es: 'Publicación suya: con respuesta' },
  strayTag: { en: 'An answer', es: 'Una respuesta' },
  spoiled: { en: 'Unreadable', es: 'Ilegible' },
  spoiledLong: { en: 'This review can no longer be read.', es: 'Esta revisión ya no se puede leer.' },
  gone: { en: 'This review is not on this computer.', es: 'Esta revisión no está en esta computadora.' },
  back: { en: 'All reviews', es: 'Todas las revisiones' },
  reviewTitle: { en: 'A post to review', es: 'Una publicación por revisar' },
  authorTitle: { en: 'Your post, for review', es: 'Su publicación, para revisar' },
  somebody: { en: 'Somebody without a name', es: 'Alguien sin nombre' },
  handedOver: { en: 'From {by}, {at}.', es: 'De {by}, {at}.' },
  fromTemplate: { en: 'Made from the template “{name}”.', es: 'Hecha con la plantilla «{name}».' },
  authorSays: { en: 'The author says', es: 'Dice quien la escribió' },
  looks: { en: 'How it looks on {site}', es: 'Cómo se ve en {site}' },
  media: { en: 'Attached', es: 'Adjuntos' },
  mediaStay: {
    en: 'Only the descriptions are here. The files themselves stay with the author.',
    es: 'Aquí solo están las descripciones. Los archivos los conserva quien escribió la publicación.',
  },
  noMedia: {
    en: 'Nothing is attached, as far as Plainpost could see.',
    es: 'No hay nada adjunto, hasta donde Plainpost pudo ver.',
  },
  altThere: {
    en: 'described, but the site does not show how',
    es: 'con descripción, pero el sitio no la muestra',
  },
  altUnread: {
    en: 'the site does not show whether it is described',
    es: 'el sitio no muestra si tiene descripción',
  },
  altNone: { en: 'no description', es: 'sin descripción' },
  findings: { en: 'What the checks found', es: 'Lo que encontraron las revisiones automáticas' },
  checking: { en: 'Checking by your style guide…', es: 'Revisando con su guía de estilo…' },
  byAuthor: { en: 'In the author’s report', es: 'En el informe de quien escribió' },
  byBoth: { en: 'Found', es: 'Encontrado' },
  inBoth: { en: 'Found by both', es: 'Encontrado por ambos' },
  onlyOwn: { en: 'Only by your style guide', es: 'Solo según su guía de estilo' },
  onlyAuthor: { en: 'Only in the author’s report', es: 'Solo en el informe de quien escribió' },
  same: {
    en: 'Your style guide finds what the author’s report says.',
    es: 'Su guía de estilo encuentra lo mismo que el informe de quien escribió.',
  },
  differ: {
    en: 'Your style guide and the author’s report differ. You may work with different settings, or time has passed.',
    es: 'Su guía de estilo y el informe de quien escribió no coinciden. Quizás usan ajustes distintos o ya pasó un tiempo.',
  },
  nothing: {
    en: '{rules} checks ran and found nothing. They do not see everything.',
    es: 'Se hicieron {rules} revisiones sin encontrar nada. No lo ven todo.',
  },
  fixesSuggest: {
    en: 'A fix you press becomes one of your suggestions.',
    es: 'La corrección que pulse pasa a ser una de sus propuestas.',
  },
  suggested: { en: 'Added to your suggestions.', es: 'Se agregó a sus propuestas.' },
  ignored: { en: 'The author chose to ignore:', es: 'Quien escribió decidió ignorar:' },
  words: { en: 'Read and comment', es: 'Leer y comentar' },
  wordsHelp: {
    en: 'Select words with the mouse, a finger, or Shift and the arrow keys. Then comment on them.',
    es: 'Seleccione palabras con el ratón, el dedo o Mayús y las flechas. Después coméntelas.',
  },
  picked: { en: 'Selected: “{words}”', es: 'Seleccionado: «{words}»' },
  nonePicked: { en: 'No words are selected.', es: 'No hay palabras seleccionadas.' },
  comment: { en: 'Comment on these words', es: 'Comentar estas palabras' },
  suggest: { en: 'Suggest other words', es: 'Proponer otras palabras' },
  notes: { en: 'Your comments and suggestions', es: 'Sus comentarios y propuestas' },
  yourComment: { en: 'Your comment on “{words}”', es: 'Su comentario sobre «{words}»' },
  yourWords: { en: 'Other words for “{words}”', es: 'Otras palabras para «{words}»' },
  goTo: { en: 'Go to', es: 'Ir a' },
  emptyNote: { en: 'Nothing written yet', es: 'Todavía sin escribir' },
  done: { en: 'Done', es: 'Listo' },
  edit: { en: 'Edit', es: 'Editar' },
  delete: { en: 'Delete', es: 'Eliminar' },
  deleted: { en: 'Deleted.', es: 'Eliminado.' },
  before: { en: 'Now', es: 'Ahora' },
  after: { en: 'Instead', es: 'En su lugar' },
  takeAway: { en: 'Leave it out', es: 'Quitarlo' },
  answer: { en: 'Your answer', es: 'Su respuesta' },
  wholeComment: { en: 'Comment on the whole post', es: 'Comentario sobre toda la publicación' },
  decide: { en: 'What do you decide?', es: '¿Qué decide?' },
  name: { en: 'Your name', es: 'Su nombre' },
  saveAnswer: { en: 'Save the answer', es: 'Guardar la respuesta' },
  wentOut: { en: 'You last saved or copied it {at}.', es: 'La guardó o copió por última vez el {at}.' },
  answerSentence: {
    en: 'An answer to your post. Open the review page of Plainpost and paste all of this there.',
    es: 'Respuesta a su publicación. Abra la página de revisión de Plainpost y pegue ahí todo esto.',
  },
  reviewSentence: {
    en: 'A post to review. Open the review page of Plainpost and paste all of this there.',
    es: 'Una publicación por revisar. Abra la página de revisión de Plainpost y pegue ahí todo esto.',
  },
  copy: { en: 'Copy for the clipboard', es: 'Copiar al portapapeles' },
  saved: {
    en: 'Saved on this computer. Now give the file to the other person.',
    es: 'Guardado en esta computadora. Ahora entregue el archivo a la otra persona.',
  },
  copied: {
    en: 'Copied. Paste it into a message to the other person.',
    es: 'Copiado. Péguelo en un mensaje para la otra persona.',
  },
  notCopied: {
    en: 'The browser does not allow copying here. Save it as a file, or select this text and copy it.',
    es: 'El navegador no permite copiar aquí. Guárdelo como archivo o seleccione este texto y cópielo.',
  },
  toCopy: { en: 'Text to copy', es: 'Texto para copiar' },
  send: { en: 'Give it to a reviewer', es: 'Dársela a quien la revise' },
  sendHelp: {
    en: 'What goes out: the text, the descriptions of what is attached, the report, your note and your name. Nothing goes out by itself.',
    es: 'Lo que sale: el texto, las descripciones de los adjuntos, el informe, su nota y su nombre. Nada sale por sí solo.',
  },
  note: { en: 'Note to the reviewer', es: 'Nota para quien revisa' },
  save: { en: 'Save as a file', es: 'Guardar como archivo' },
  theAnswer: { en: 'When the answer comes', es: 'Cuando llegue la respuesta' },
  anotherAnswer: { en: 'When another answer comes', es: 'Cuando llegue otra respuesta' },
  theAnswerHelp: {
    en: 'Open it here, and it is shown beside your post.',
    es: 'Ábrala aquí y se mostrará junto a su publicación.',
  },
  oneAnswer: { en: 'The answer', es: 'La respuesta' },
  answers: { en: 'The answers', es: 'Las respuestas' },
  copyWords: { en: 'Copy these words', es: 'Copiar estas palabras' },
  copiedWords: { en: 'Copied. Paste them into your post.', es: 'Copiado. Péguelas en su publicación.' },
  copyAll: { en: 'Copy the text with these changes', es: 'Copiar el texto con estos cambios' },
  copyApproved: { en: 'Copy the approved text', es: 'Copiar el texto aprobado' },
  copiedAll: { en: 'Copied. Paste it into your post.', es: 'Copiado. Péguelo en su publicación.' },
} satisfies Record<string, Texts>;

/** What is attached, by its kind. */
export const attachmentNames: Readonly<Record<Review['media'][number]['kind'], Texts>> = {
  image: { en: 'Picture:', es: 'Imagen:' },
  gif: { en: 'Moving picture:', es: 'Imagen animada:' },
  video: { en: 'Video:', es: 'Vídeo:' },
  audio: { en: 'Audio:', es: 'Audio:' },
  document: { en: 'Document:', es: 'Documento:' },
};

/** What a post is for, where that is not every day. */
export const profileNames: Readonly<Record<Exclude<Profile, 'standard'>, Texts>> = {
  emergency: { en: 'Emergency', es: 'Emergencia' },
  drill: { en: 'Drill or test', es: 'Simulacro o prueba' },
};
