import type { Texts } from '@/lib/checks/texts';

/** Why nothing is published on a server. */
export const proofTexts = {
  overwritesNew: {
    en: '{host} overwrites a file although it was told to write only a new one, so nothing is published there.',
    es: '{host} sobrescribe un archivo aunque se le pidió escribir solo uno nuevo; por eso no se publica nada allí.',
  },
  noTag: {
    en: '{host} gives files no ETag, by which two people who save at once are noticed, so nothing is published there.',
    es: '{host} no da ETag a los archivos, con lo que se nota si dos personas guardan a la vez; por eso no se publica nada allí.',
  },
  sameTag: {
    en: '{host} gives a changed file the same ETag as before, so it does not notice when two people save at once, and nothing is published there.',
    es: '{host} da a un archivo cambiado el mismo ETag que antes; no nota cuando dos personas guardan a la vez, y por eso no se publica nada allí.',
  },
  overwritesStale: {
    en: 'This server does not notice when two people save at once, so nothing is published there.',
    es: 'Este servidor no nota cuando dos personas guardan a la vez; por eso no se publica nada allí.',
  },
  refusesRight: {
    en: '{host} refuses to save over the version it has itself just shown, so nothing can be published there.',
    es: '{host} no permite guardar sobre la versión que él mismo acaba de mostrar; por eso no se puede publicar nada allí.',
  },
  notKept: {
    en: '{host} says that it saved a file, and then shows another text, so nothing is published there.',
    es: '{host} dice que guardó un archivo y luego muestra otro texto; por eso no se publica nada allí.',
  },
  staysThere: {
    en: '{host} does not let us delete “{path}”, the file this was tried with. Publishing works all the same.',
    es: '{host} no permite borrar «{path}», el archivo con que se hizo la prueba. Publicar funciona de todos modos.',
  },
  no304: {
    en: '{host} sends the whole file each time, even when nothing changed. Publishing works; each look costs more.',
    es: '{host} envía el archivo completo cada vez, aunque nada haya cambiado. Publicar funciona; cada consulta cuesta más.',
  },
} satisfies Record<string, Texts>;
