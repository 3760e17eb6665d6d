import type { Texts } from '@/lib/checks/texts';

/** The words of the preview: how a post looks, and how it is said. */
export const previewTexts = {
  empty: {
    en: 'Write, and you see here how your post will look and how a screen reader says it.',
    es: 'Escriba y aquí verá cómo quedará su publicación y cómo la dice un lector de pantalla.',
  },
  working: { en: 'One moment…', es: 'Un momento…' },
  look: { en: 'How it will look', es: 'Cómo se verá' },
  site: { en: 'Site', es: 'Sitio' },
  roughly: {
    en: 'A sketch: each site draws it in its own way, and changes that now and then.',
    es: 'Es un boceto: cada sitio lo muestra a su manera, y a veces la cambia.',
  },
  cut: {
    en: 'People see the rest after a press. Where {site} cuts is an estimate; on phones it may be earlier.',
    es: 'El resto se ve al pulsar. El lugar del corte en {site} es una estimación; en el teléfono puede ser antes.',
  },
  cutOnX: {
    en: 'Only accounts that pay for it may post more than 280. People see the rest after a press.',
    es: 'Solo las cuentas de pago pueden publicar más de 280. El resto se ve al pulsar.',
  },
  mentionsPlain: {
    en: '{site} makes a link of a name only when you choose it from its list.',
    es: '{site} solo convierte un nombre en enlace si usted lo elige de su lista.',
  },
  image: { en: 'Picture {number}', es: 'Imagen {number}' },
  gif: { en: 'GIF {number}', es: 'GIF {number}' },
  video: { en: 'Video {number}', es: 'Video {number}' },
  audio: { en: 'Audio {number}', es: 'Audio {number}' },
  document: { en: 'File {number}', es: 'Archivo {number}' },
  attached: { en: 'Attached', es: 'Adjuntos' },
  described: { en: 'Described', es: 'Con descripción' },
  describedAs: { en: 'Described: “{words}”', es: 'Con descripción: “{words}”' },
  undescribed: { en: 'No description', es: 'Sin descripción' },
  inText: { en: 'The text says it, too', es: 'El texto también lo dice' },
  notInText: { en: 'Say in the text what it shows', es: 'Diga en el texto lo que muestra' },
  unknown: {
    en: 'Only you can see whether it is described',
    es: 'Solo usted puede ver si tiene descripción',
  },
  hear: { en: 'How a screen reader says it', es: 'Cómo lo dice un lector de pantalla' },
  about: {
    en: 'About as NVDA, VoiceOver and TalkBack do. Each program, voice and setting differs a little.',
    es: 'Más o menos como NVDA, VoiceOver y TalkBack. Cada programa, voz y ajuste varía un poco.',
  },
  capitals: {
    en: 'Some voices spell short words in capitals letter by letter.',
    es: 'Algunas voces deletrean las palabras cortas en mayúsculas.',
  },
  odd: { en: 'What sounds odd', es: 'Lo que suena raro' },
  nothingOdd: {
    en: 'Nothing here is known to sound odd. A screen reader will tell you more.',
    es: 'No se conoce nada aquí que suene raro. Un lector de pantalla le dirá más.',
  },
  heardOf: { en: '“{words}” is heard as “{said}”.', es: '“{words}” se oye como “{said}”.' },
  tag: {
    en: 'Without capitals it is one word that nobody knows.',
    es: 'Sin mayúsculas es una sola palabra que nadie conoce.',
  },
  repeated: { en: 'Each one is said again.', es: 'Cada uno se dice otra vez.' },
  row: { en: 'So many names in a row drown the message.', es: 'Tantos nombres seguidos tapan el mensaje.' },
  styled: {
    en: 'These only look like letters: they may be spelled out like this, or skipped.',
    es: 'Solo parecen letras: se pueden deletrear así, o no decirse.',
  },
  long: {
    en: 'A long link takes long to say; a short one on your own site is heard at once.',
    es: 'Un enlace largo tarda en decirse; uno corto de su propio sitio se oye enseguida.',
  },
  heardOrSkipped: { en: 'Heard as “{before}”, or skipped.', es: 'Se oye “{before}”, o nada.' },
  heardAs: { en: 'Heard as “{before}”.', es: 'Se oye “{before}”.' },
  heardAfter: { en: 'After the fix: “{after}”.', es: 'Tras corregir: “{after}”.' },
} satisfies Record<string, Texts>;
