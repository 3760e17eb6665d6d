import type { Texts } from '@/lib/checks/texts';

/** What the person is told when something could not be done; one sentence each. */
export const sessionTexts = {
  stale: {
    en: 'The text changed in the meantime, so nothing was written.',
    es: 'El texto cambió mientras tanto, así que no se escribió nada.',
  },
  kept: {
    en: 'That would change a mention or a link, so nothing was written; you can change it yourself.',
    es: 'Eso cambiaría una mención o un enlace, así que no se escribió nada; puede cambiarlo usted.',
  },
  locked: {
    en: 'This box takes no typing right now, so nothing was written.',
    es: 'Este cuadro no admite texto en este momento, así que no se escribió nada.',
  },
  refused: {
    en: '{site} did not take the change. Your text is as it was; you can copy the new words and paste them yourself.',
    es: '{site} no aceptó el cambio. Su texto está como estaba; puede copiar las palabras nuevas y pegarlas.',
  },
  damaged: {
    en: 'The text is not what Plainpost wrote, so fixes are off for this box. Here is your text as it was before.',
    es: 'El texto no es el que Plainpost escribió, así que aquí ya no se ofrecen correcciones. Este es su texto anterior.',
  },
  gone: {
    en: 'The compose box is no longer there. Your text can still be copied.',
    es: 'El cuadro para escribir ya no está. Todavía puede copiar su texto.',
  },
  fixesOff: {
    en: 'Plainpost no longer writes into this box, because a change came out wrong there.',
    es: 'Plainpost ya no escribe en este cuadro, porque un cambio salió mal allí.',
  },
  composing: {
    en: 'Finish the character you are composing first; nothing was written.',
    es: 'Termine primero el carácter que está escribiendo; no se escribió nada.',
  },
  tooLong: {
    en: 'This text is longer than 200,000 characters, too long to check.',
    es: 'Este texto tiene más de 200,000 caracteres; es demasiado largo para revisarlo.',
  },
} satisfies Record<string, Texts>;
