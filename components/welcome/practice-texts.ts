import type { CountedTexts, Texts } from '@/lib/checks';

/** The words of the practice composer. */
export const texts = {
  title: { en: 'Practice', es: 'Practicar' },
  lead: {
    en: 'Here is a post full of problems. Click into it: Plainpost marks them and opens beside it, as it does on the sites. Mend them, one after the other. Nothing here can be posted.',
    es: 'Esta publicación está llena de problemas. Haga clic en ella: Plainpost los marca y se abre al lado, como en los sitios. Corríjalos uno por uno. Nada de esto se puede publicar.',
  },
  keys: {
    en: 'By keyboard: F6 goes from your post to the list and back, Enter presses a fix, Escape closes a card.',
    es: 'Con el teclado: F6 va de la publicación a la lista y de vuelta, Intro pulsa una corrección, Escape cierra una tarjeta.',
  },
  box: { en: 'Practice post', es: 'Publicación de práctica' },
  /** Full of what is marked most often; the blank must be filled in, and capitals written anew, by hand. */
  post: {
    en: 'ROAD WORK ON OAK STREET starts tonight at 7 p.m. Residents are advised to utilize [street name] prior to 6 a.m. #roadclosure',
    es: 'CIERRE DE CALLE DESDE HOY: esta noche a las 7 p.m. empieza la obra en la calle Roble. A fin de llegar a tiempo, utilice [nombre de la calle]. #cierredecalle',
  },
  picture: { en: 'Picture 1', es: 'Imagen 1' },
  describe: { en: 'Add a description', es: 'Añadir una descripción' },
  description: { en: 'Description of the picture', es: 'Descripción de la imagen' },
  descriptionHelp: {
    en: 'What it shows, for people who cannot see it: a sign with a barrier, and the words on it.',
    es: 'Lo que muestra, para quien no la ve: un cartel con una barrera, y lo que dice.',
  },
  sign: { en: 'ROAD CLOSED', es: 'CALLE CERRADA' },
  keep: { en: 'Keep', es: 'Guardar' },
  change: { en: 'Change the description', es: 'Cambiar la descripción' },
  again: { en: 'Start over', es: 'Empezar de nuevo' },
  begin: { en: 'Click into the post to begin.', es: 'Haga clic en la publicación para empezar.' },
  left: {
    en: { one: '{count} thing is still marked.', other: '{count} things are still marked.' },
    es: { one: 'Queda {count} cosa marcada.', other: 'Quedan {count} cosas marcadas.' },
  },
  mended: {
    en: 'Nothing is marked any more: you know all it takes. The checks do not see everything; read a real post once more as your reader would.',
    es: 'Ya no queda nada marcado: ya sabe todo lo necesario. Las revisiones no lo ven todo; lea una vez más cada publicación real como la leerá el público.',
  },
} satisfies Record<string, Texts | CountedTexts>;
