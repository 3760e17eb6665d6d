import type { Texts } from '@/lib/checks/texts';

/** What keeps a template from working, told to the person who writes it. */
export const templateFaultTexts = {
  unread: ({ en, es }: Texts, site?: string): Texts =>
    site === undefined
      ? { en, es }
      : { en: `In the text for ${site}: ${en}`, es: `En el texto para ${site}: ${es}` },
  noField: (name: string): Texts => ({
    en: `The text asks for “${name}”, and there is no field of that name.`,
    es: `El texto pide «${name}» y no hay ningún campo con ese nombre.`,
  }),
  noSlot: (label: string): Texts => ({
    en: `The text does not use the field “${label}”.`,
    es: `El texto no usa el campo «${label}».`,
  }),
  bareOptional: (label: string): Texts => ({
    en: `“${label}” is optional, but the text needs it: put its words in [[ ]] or make it required.`,
    es: `«${label}» es opcional, pero el texto lo necesita: ponga esas palabras entre [[ ]] o hágalo obligatorio.`,
  }),
  noChoice: (value: string, label: string): Texts => ({
    en: `A part waits for “${value}”, which is no answer to “${label}”.`,
    es: `Una parte espera «${value}», que no es una respuesta de «${label}».`,
  }),
  hashtag: (tag: string): Texts => ({
    en: `“${tag}” is no hashtag: it has letters, figures and underscores only.`,
    es: `«${tag}» no sirve como etiqueta: solo lleva letras, cifras y guiones bajos.`,
  }),
  twice: (name: string): Texts => ({
    en: `Two fields are named “${name}”.`,
    es: `Hay dos campos que se llaman «${name}».`,
  }),
  needsChoices: (label: string): Texts => ({
    en: `“${label}” needs answers to choose from.`,
    es: `«${label}» necesita respuestas para elegir.`,
  }),
  strayChoices: (label: string): Texts => ({
    en: `“${label}” has answers to choose from, but is not a choice.`,
    es: `«${label}» tiene respuestas para elegir, pero no es de opciones.`,
  }),
  sameChoice: (label: string, choice: string): Texts => ({
    en: `“${label}” has the answer “${choice}” twice.`,
    es: `«${label}» tiene dos veces la respuesta «${choice}».`,
  }),
  refers: (label: string, other: string): Texts => ({
    en: `“${label}” refers to “${other}”, which is no field.`,
    es: `«${label}» se refiere a «${other}», que no es un campo.`,
  }),
  noDay: (label: string, other: string): Texts => ({
    en: `“${label}” is on the day of “${other}”, which is no date.`,
    es: `«${label}» es del día de «${other}», que no es una fecha.`,
  }),
  limits: (label: string): Texts => ({
    en: `“${label}”: the least is more than the most.`,
    es: `«${label}»: el mínimo es mayor que el máximo.`,
  }),
  zone: (label: string, zone: string): Texts => ({
    en: `“${label}”: no time zone is called “${zone}”.`,
    es: `«${label}»: ninguna zona horaria se llama «${zone}».`,
  }),
  start: (label: string, { en, es }: Texts): Texts => ({
    en: `What stands in “${label}” from the start does not fit: ${en}`,
    es: `Lo que aparece al principio en «${label}» no es válido: ${es}`,
  }),
};
