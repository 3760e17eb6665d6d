import type { CountedTexts, Texts } from '@/lib/checks/texts';

/** The words of the queue and of what somebody sent themselves. */
export const queueTexts = {
  title: { en: 'Waiting for review', es: 'En espera de revisión' },
  none: {
    en: 'Nothing waits for an answer, as of the last look.',
    es: 'Nada espera respuesta, según la última consulta.',
  },
  badge: {
    en: { one: '{count} waits for you', other: '{count} wait for you' },
    es: { one: '{count} espera su respuesta', other: '{count} esperan su respuesta' },
  },
  answered: { en: 'Answered', es: 'Respondidas' },
  refused: { en: 'Not opened', es: 'No se abrieron' },
  look: { en: 'Look now', es: 'Consultar ahora' },
  looking: { en: 'Looking…', es: 'Consultando…' },
  lookedAt: {
    en: 'Last looked into the folder at {host} {ago}.',
    es: 'Última consulta de la carpeta en {host}: {ago}.',
  },
  notYet: { en: 'The folder has not been looked into yet.', es: 'Todavía no se ha consultado la carpeta.' },
  trouble: { en: 'The folder could not be asked: {why}', es: 'No se pudo consultar la carpeta: {why}' },
  emergency: { en: 'Emergency', es: 'Emergencia' },
  postedAlready: { en: 'Posted already, review after', es: 'Ya publicada, revisar después' },
  saysToBe: { en: 'From somebody who says to be {name}', es: 'De alguien que dice ser {name}' },
  saysSo: {
    en: 'The agency’s list of people does not have this author’s key, which is usual. The name is what the draft says.',
    es: 'La lista de personas de la institución no tiene la clave de quien la escribió, lo cual es habitual. El nombre es el que indica el borrador.',
  },
  from: { en: 'From {name}', es: 'De {name}' },
  yours: { en: 'From you', es: 'De usted' },
  nameless: { en: 'From somebody without a name', es: 'De alguien sin nombre' },
  came: { en: 'came {ago}', es: 'llegó {ago}' },
  oddTime: { en: 'written {at} by its author’s clock', es: 'escrita el {at} según el reloj de su autor' },
  answeredHere: { en: 'You have answered', es: 'Usted ya respondió' },
  notListed: { en: '{said} (not listed as a reviewer)', es: '{said} (no figura entre quienes revisan)' },
  mine: { en: 'Sent by you', es: 'Enviadas por usted' },
  mineHelp: {
    en: 'These posts lie in your agency’s folder. Take one back, and nobody is asked to answer it any more.',
    es: 'Estas publicaciones están en la carpeta de su institución. Si retira una, ya no se pide respuesta a nadie.',
  },
  withdraw: { en: 'Take back', es: 'Retirar' },
  withdrawn: {
    en: 'Taken back. The text stays on this computer.',
    es: 'Se retiró. El texto queda en esta computadora.',
  },
  waits: { en: 'Waits for an answer', es: 'Espera respuesta' },
  byFile: { en: 'Review by file', es: 'Revisión por archivo' },
  notInFolder: {
    en: 'The author has changed this post or taken it back. Your answer still goes to exactly this text.',
    es: 'Quien la escribió cambió esta publicación o la retiró. Su respuesta sigue siendo para este texto exacto.',
  },
  own: {
    en: 'This is your own post. An approval of yours is shown as such.',
    es: 'Esta publicación es suya. Si la aprueba, se mostrará que fue usted.',
  },
  ownRefused: {
    en: 'This is your own post. Your agency asks for two people, so somebody else has to approve it.',
    es: 'Esta publicación es suya. Su institución pide dos personas, así que debe aprobarla otra.',
  },
  notReviewer: {
    en: 'Your key is not listed among the agency’s reviewers. Your answer is shown as a comment and approves nothing.',
    es: 'Su clave no figura entre quienes revisan en la institución. Su respuesta se muestra como comentario y no aprueba nada.',
  },
  others: { en: 'What others answered', es: 'Lo que respondieron otras personas' },
  send: { en: 'Send the answer', es: 'Enviar la respuesta' },
  sending: { en: 'Sending…', es: 'Enviando…' },
  leaves: {
    en: 'This sends your answer to your agency’s folder at {host}.',
    es: 'Esto envía su respuesta a la carpeta de su institución en {host}.',
  },
  sent: {
    en: 'Sent. The author sees it in the sidebar.',
    es: 'Enviada. Quien la escribió la verá en el panel.',
  },
  otherWay: { en: 'Without the folder', es: 'Sin la carpeta' },
} satisfies Record<string, Texts | CountedTexts>;
