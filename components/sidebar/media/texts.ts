import type { CountedTexts, Texts } from '@/lib/checks/texts';

/** The words of the pictures' list and of the form that helps to describe one. */
export const texts = {
  heading: { en: 'Pictures', es: 'Imágenes' },
  countDescribed: { en: '{count} of {all} described', es: '{count} de {all} descritas' },
  countInText: { en: '{count} of {all} in the text', es: '{count} de {all} en el texto' },
  picture: { en: 'Picture {number}', es: 'Imagen {number}' },
  done: { en: 'Done', es: 'Hecho' },
  missing: { en: 'Missing', es: 'Falta' },
  none: { en: 'has no description yet', es: 'todavía no tiene descripción' },
  there: {
    en: 'has a description. {site} does not show it here: read it once more there.',
    es: 'tiene descripción. {site} no la muestra aquí: léala allí una vez más.',
  },
  quoted: { en: '“{words}”', es: '“{words}”' },
  describedIt: { en: 'I described it', es: 'ya la describí' },
  saidIt: { en: 'what it says is in the text, too', es: 'lo que dice también está en el texto' },
  onlyYou: {
    en: '{site} does not show whether a picture is described, so you say it here.',
    es: '{site} no muestra si una imagen tiene descripción, así que dígalo usted aquí.',
  },
  onlyYouHere: {
    en: 'Whether these pictures are described cannot be read here, so you say it.',
    es: 'Aquí no se puede leer si estas imágenes tienen descripción, así que dígalo usted.',
  },
  wordsOnly: {
    en: '{site} has no descriptions for pictures. Some people get only your text: it must say what the picture says.',
    es: '{site} no permite describir imágenes. Hay quien solo recibe su texto: debe decir lo que dice la imagen.',
  },
  describedAll: { en: 'I described all of them', es: 'Ya las describí todas' },
  saidAll: { en: 'The text says it for all of them', es: 'El texto lo dice de todas' },
  write: { en: 'Describe', es: 'Describir' },
  writeThis: { en: 'Describe picture {number}', es: 'Describir la imagen {number}' },
  label: { en: 'Description of picture {number}', es: 'Descripción de la imagen {number}' },
  help: {
    en: 'What does it show that people need to know? One or two sentences, with any words in it.',
    es: '¿Qué muestra que la gente deba saber? Una o dos frases, con el texto que aparezca en ella.',
  },
  count: {
    en: { one: '{count} character', other: '{count} characters' },
    es: { one: '{count} carácter', other: '{count} caracteres' },
  },
  countOf: { en: '{count} of {longest} characters', es: '{count} de {longest} caracteres' },
  over: { en: '{over} too many for {site}', es: 'sobran {over} para {site}' },
  copy: { en: 'Copy the description', es: 'Copiar la descripción' },
  copied: {
    en: 'Copied. Paste it where {site} asks for the description.',
    es: 'Copiada. Péguela donde {site} pide la descripción.',
  },
} satisfies Record<string, Texts | CountedTexts>;
