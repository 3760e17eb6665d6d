import type { Texts } from '@/lib/checks/texts';

const ask: Texts = {
  en: 'Ask the person who keeps your templates to correct it.',
  es: 'Pida que lo corrija a quien se encarga de las plantillas.',
};
const about =
  (en: (name: string) => string, es: (name: string) => string) =>
  (name: string): Texts => ({ en: `${en(name)} ${ask.en}`, es: `${es(name)} ${ask.es}` });

/** Why a template cannot be written out with its blocks. */
export const wholeTemplateTexts = {
  malformed: {
    en: 'This template has an open or stray bracket. Ask the person who keeps your templates to correct it.',
    es: 'A esta plantilla le falta o le sobra un corchete. Pida que la corrija a quien se encarga de las plantillas.',
  },
  malformedBlock: about(
    (name) => `The block “${name}” in this template has an open or stray bracket.`,
    (name) => `Al bloque «${name}» de esta plantilla le falta o le sobra un corchete.`,
  ),
  missing: about(
    (name) => `This template includes the block “${name}”, and there is none of that name.`,
    (name) => `Esta plantilla incluye el bloque «${name}», y no hay ninguno con ese nombre.`,
  ),
  otherLanguage: about(
    (name) => `The block “${name}” is not there in the language of this template.`,
    (name) => `El bloque «${name}» no existe en el idioma de esta plantilla.`,
  ),
  notApproved: about(
    (name) => `The block “${name}” in this template is not approved.`,
    (name) => `El bloque «${name}» de esta plantilla no está aprobado.`,
  ),
  expired: about(
    (name) => `The block “${name}” in this template has expired.`,
    (name) => `El bloque «${name}» de esta plantilla ya venció.`,
  ),
  cycle: about(
    (name) => `The block “${name}” includes itself.`,
    (name) => `El bloque «${name}» se incluye a sí mismo.`,
  ),
  deep: about(
    (name) => `The block “${name}” lies more than three blocks deep.`,
    (name) => `El bloque «${name}» está a más de tres bloques de profundidad.`,
  ),
};
