import type { Texts } from '@/lib/checks/texts';

/** The words of finding a library and following it. */
export const subscribeTexts = {
  title: { en: 'Follow your agency’s library', es: 'Seguir la biblioteca de su organismo' },
  help: {
    en: 'Whoever keeps your agency’s templates and style guide publishes them in a folder on a web server. Give its address, and every change reaches you by itself.',
    es: 'Quien cuida las plantillas y la guía de estilo de su organismo las publica en una carpeta de un servidor web. Indique su dirección y cada cambio le llegará solo.',
  },
  address: { en: 'Address of the folder', es: 'Dirección de la carpeta' },
  addressHelp: {
    en: 'Such as https://files.example.gov/plainpost/. The browser asks whether Plainpost may reach that server.',
    es: 'Por ejemplo, https://files.example.gov/plainpost/. El navegador pregunta si Plainpost puede acceder a ese servidor.',
  },
  prescribedAddress: {
    en: 'Your IT prescribes this address, so it cannot be changed here.',
    es: 'El equipo de informática prescribe esta dirección y aquí no se puede cambiar.',
  },
  look: { en: 'Look what is there', es: 'Ver qué hay' },
  looking: { en: 'Looking…', es: 'Buscando…' },
  fetching: { en: 'Fetching the library…', es: 'Descargando la biblioteca…' },
  notAllowed: {
    en: 'The browser was not allowed to reach {host}, so Plainpost did not look there.',
    es: 'El navegador no recibió permiso para acceder a {host}, por eso Plainpost no buscó allí.',
  },
  login: { en: 'The server asks who you are', es: 'El servidor pregunta quién es usted' },
  loginHelp: {
    en: 'The login is kept in this browser and sent to {host} only.',
    es: 'Los datos de acceso se guardan en este navegador y solo se envían a {host}.',
  },
  user: { en: 'User name', es: 'Usuario' },
  password: { en: 'Password', es: 'Contraseña' },
  browserLogin: {
    en: 'Use the login this browser keeps',
    es: 'Usar los datos de acceso de este navegador',
  },
  found: { en: 'Library of {name}', es: 'Biblioteca de {name}' },
  foundFacts: {
    en: 'Version {version}, published {when} by {by}.',
    es: 'Versión {version}, publicada el {when} por {by}.',
  },
  oddClock: {
    en: 'That time is by the publisher’s clock, which does not agree with this computer’s.',
    es: 'Esa hora es la del reloj de quien la publicó, que no coincide con el de esta computadora.',
  },
  publishers: { en: 'Who may publish in it', es: 'Quién puede publicar en ella' },
  compare: {
    en: 'Call the person who gave you the address and compare these digits once; then nobody else can send you a false library.',
    es: 'Llame a quien le dio la dirección y compare estos dígitos una vez; así nadie más podrá enviarle una biblioteca falsa.',
  },
  byAddress: { en: 'The key is the one in the address.', es: 'La clave es la de la dirección.' },
  byPolicy: {
    en: 'The keys are those your IT prescribes.',
    es: 'Las claves son las que prescribe el equipo de informática.',
  },
  byBefore: {
    en: 'The keys are those you accepted before.',
    es: 'Las claves son las que usted ya aceptó.',
  },
  otherLibrary: {
    en: 'This is another library than the one you follow. It takes the place of that one.',
    es: 'Es una biblioteca distinta de la que sigue. Ocupará el lugar de aquella.',
  },
  newKeys: {
    en: 'These keys are not the ones you accepted before. Follow it only if whoever publishes it told you so.',
    es: 'Estas claves no son las que usted aceptó antes. Sígala solo si quien la publica se lo dijo.',
  },
  follow: { en: 'Follow this library', es: 'Seguir esta biblioteca' },
  cancel: { en: 'Not this one', es: 'Esta no' },
  empty: {
    en: 'There is no shared library at {address} yet.',
    es: 'Todavía no hay ninguna biblioteca compartida en {address}.',
  },
  emptyHelp: {
    en: 'Whoever leads communication sets it up. Come back to this address afterwards.',
    es: 'La crea quien dirige la comunicación. Vuelva después a esta dirección.',
  },
} satisfies Record<string, Texts>;
