import type { Texts } from '@/lib/checks/texts';

/** Why something was not published. */
export const publishTexts = {
  'no-library': {
    en: 'You follow no shared library yet.',
    es: 'Usted todavía no sigue ninguna biblioteca compartida.',
  },
  'not-lead': {
    en: 'Your login may not write to the library’s folder, so you cannot publish. Ask whoever runs the server.',
    es: 'Su acceso no permite escribir en la carpeta de la biblioteca y por eso usted no puede publicar. Pregunte a quien administra el servidor.',
  },
  'no-key': {
    en: 'There is no publisher’s key in this browser. Make one or bring yours from its file under “Your key”.',
    es: 'En este navegador no hay ninguna clave para publicar. Cree una o traiga la suya de su archivo en «Su clave».',
  },
  'not-listed': {
    en: 'Your publisher’s key is not listed in this library. Ask somebody who publishes to list it under “People”.',
    es: 'Su clave para publicar no figura en esta biblioteca. Pida a quien publica que la incluya en «Personas».',
  },
  nothing: {
    en: 'There is nothing to publish: what you have is what everybody has.',
    es: 'No hay nada que publicar: usted tiene lo mismo que los demás.',
  },
  conflicts: {
    en: 'Somebody else changed the same things. Nothing was published; say what holds first.',
    es: 'Otra persona cambió las mismas cosas. No se publicó nada; indique primero qué vale.',
  },
  errors: {
    en: 'Something is wrong with the library. Nothing was published; mend it first.',
    es: 'Hay errores en la biblioteca. No se publicó nada; corríjalos primero.',
  },
  warnings: {
    en: 'There are warnings you have not seen yet. Nothing was published; look at them first.',
    es: 'Hay advertencias que usted todavía no ha visto. No se publicó nada; revíselas primero.',
  },
  unfit: {
    en: 'The library cannot be published as it is: {why}',
    es: 'La biblioteca no se puede publicar así: {why}',
  },
  'too-large': {
    en: 'The library is larger than the {most} MB that Plainpost reads, so it cannot be published.',
    es: 'La biblioteca ocupa más de los {most} MB que Plainpost lee y por eso no se puede publicar.',
  },
  busy: {
    en: 'Others publish all the time just now. Nothing of yours was published; try again in a minute.',
    es: 'En este momento otras personas publican sin parar. No se publicó nada suyo; inténtelo de nuevo en un minuto.',
  },
  'no-version': {
    en: 'The server does not say which version of a file it sends, so nothing is published there.',
    es: 'El servidor no indica qué versión de un archivo envía y por eso no se publica nada en él.',
  },
  'not-kept': {
    en: 'The server said it took the file, but another one is there now. Your changes are still here; look again before you publish.',
    es: 'El servidor dijo que guardó el archivo, pero ahora hay otro. Sus cambios siguen aquí; mire de nuevo antes de publicar.',
  },
  unknown: {
    en: 'The connection broke while publishing, so it is not known whether it went through. Your changes are still here. Plainpost looks as soon as it can.',
    es: 'La conexión se cortó al publicar y no se sabe si se completó. Sus cambios siguen aquí. Plainpost lo comprobará en cuanto pueda.',
  },
  occupied: {
    en: 'There is a shared library in this folder already. Follow it, or choose another folder.',
    es: 'En esta carpeta ya hay una biblioteca compartida. Sígala o elija otra carpeta.',
  },
  'too-many-people': {
    en: 'The list of people was changed so often that it has become too large. Tell whoever looks after Plainpost.',
    es: 'La lista de personas se cambió tantas veces que ya es demasiado grande. Avise a quien se encarga de Plainpost.',
  },
  database: {
    en: 'The browser’s storage refused: {why}',
    es: 'El almacenamiento del navegador lo rechazó: {why}',
  },
  'no-name': {
    en: 'A name is missing.',
    es: 'Falta un nombre.',
  },
  'last-publisher': {
    en: 'Somebody must be able to publish. List another publisher first.',
    es: 'Alguien tiene que poder publicar. Incluya primero a otra persona que publique.',
  },
  'not-there': {
    en: 'This person is no longer listed.',
    es: 'Esta persona ya no figura en la lista.',
  },
  listed: {
    en: 'This key is listed already.',
    es: 'Esta clave ya figura en la lista.',
  },
  'too-many': {
    en: 'The list has room for 1,000 people.',
    es: 'En la lista caben 1.000 personas.',
  },
  'own-key': {
    en: 'A library is always signed by somebody who is listed, so you cannot take yourself out. Ask another publisher to do it.',
    es: 'Una biblioteca siempre la firma alguien que figura en la lista y por eso usted no puede quitarse. Pídalo a otra persona que publique.',
  },
  follows: {
    en: 'You follow a shared library already. Leave it before you set up another one.',
    es: 'Usted ya sigue una biblioteca compartida. Déjela antes de crear otra.',
  },
  'not-prescribed-key': {
    en: 'Your IT prescribes other keys than yours, so nobody would accept the library. Bring a prescribed key, or have yours prescribed.',
    es: 'El equipo de informática prescribe otras claves y nadie aceptaría la biblioteca. Traiga una clave prescrita o pida que prescriban la suya.',
  },
  stale: {
    en: 'This was changed in the meantime. Look at it again.',
    es: 'Esto cambió mientras tanto. Revíselo otra vez.',
  },
  'no-earlier': {
    en: 'Version {version} is no longer in the folder.',
    es: 'La versión {version} ya no está en la carpeta.',
  },
  'is-current': {
    en: 'This version is the one everybody has.',
    es: 'Esta versión es la que tienen todos.',
  },
} satisfies Record<string, Texts>;
