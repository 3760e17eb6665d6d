import { inLanguage } from '../shared/language';

const en = {
  title: 'New item for the town’s website',
  headline: 'Headline',
  summary: 'Summary',
  body: 'Body',
  note: 'Note to the editor',
  alert: 'Text message',
  frame: 'Footer, edited in a frame of this site',
  foreign: 'Sign-up text, edited on the form maker’s site',
  locked: 'Last published text',
  off: 'Number of the council',
  own: 'Text of the town’s own proofreading tool',
  secret: 'Publisher’s password',
  publish: 'Publish',
};

const es: typeof en = {
  title: 'Nueva nota para el sitio web del pueblo',
  headline: 'Titular',
  summary: 'Resumen',
  body: 'Texto',
  note: 'Nota para la redacción',
  alert: 'Mensaje de texto',
  frame: 'Pie, editado en un marco de este sitio',
  foreign: 'Texto de inscripción, editado en el sitio del formulario',
  locked: 'Último texto publicado',
  off: 'Número del concejo',
  own: 'Texto de la herramienta de corrección del pueblo',
  secret: 'Contraseña de quien publica',
  publish: 'Publicar',
};

export const words = inLanguage({ en, es });
