import type { Texts } from '@/lib/checks/texts';
import type { FaultKind } from './fault';

/** The sentence for each fault. `{host}` is the server, `{path}` the file or folder in the agency's folder. */
export const faultTexts: Readonly<Record<FaultKind, Texts>> = {
  address: {
    en: 'This is not the address of a web folder. It looks like https://files.example.gov/plainpost/.',
    es: 'Esta no es la dirección de una carpeta web. Se parece a https://files.example.gov/plainpost/.',
  },
  offline: {
    en: 'No answer from {host}. Check the network; nothing was lost.',
    es: '{host} no responde. Revise la conexión; no se perdió nada.',
  },
  slow: {
    en: '{host} did not answer within {seconds} seconds. Nothing was lost.',
    es: '{host} no respondió en {seconds} segundos. No se perdió nada.',
  },
  login: {
    en: '{host} did not accept the login. Check the user name and the password.',
    es: '{host} no aceptó el inicio de sesión. Revise el usuario y la contraseña.',
  },
  forbidden: {
    en: '{host} does not let this login do that with “{path}”.',
    es: '{host} no permite que este usuario haga eso con «{path}».',
  },
  missing: {
    en: 'There is no “{path}” on {host}.',
    es: 'No hay ningún «{path}» en {host}.',
  },
  changed: {
    en: 'Somebody else changed “{path}” in the meantime, so it was not overwritten.',
    es: 'Otra persona cambió «{path}» mientras tanto, por eso no se sobrescribió.',
  },
  exists: {
    en: '“{path}” is on {host} already, so it was not written again.',
    es: '«{path}» ya está en {host}, por eso no se escribió de nuevo.',
  },
  full: {
    en: '{host} has no room for “{path}”, or takes no file this large.',
    es: '{host} no tiene espacio para «{path}» o no acepta archivos tan grandes.',
  },
  server: {
    en: '{host} cannot answer just now (error {status}). Nothing was lost.',
    es: '{host} no puede responder ahora (error {status}). No se perdió nada.',
  },
  redirect: {
    en: '{host} sends us to another address, often a page for logging in. Log in there in a tab, or ask IT for the folder’s own address.',
    es: '{host} nos envía a otra dirección, a menudo una página de inicio de sesión. Inicie sesión allí en una pestaña o pida al equipo de informática la dirección propia de la carpeta.',
  },
  'not-ours': {
    en: '{host} answered with a web page in place of the file: a login page, or a network that wants you to sign in first.',
    es: '{host} respondió con una página web en lugar del archivo: una página de inicio de sesión o una red en la que primero hay que registrarse.',
  },
  'cut-short': {
    en: 'The answer from {host} broke off before its end. What was there before stays.',
    es: 'La respuesta de {host} se cortó antes del final. Lo que había antes se conserva.',
  },
  'too-large': {
    en: '“{path}” on {host} is larger than the {most} MB that Plainpost reads.',
    es: '«{path}» en {host} pesa más de los {most} MB que Plainpost lee.',
  },
  unreadable: {
    en: '{host} gave an answer to “{path}” that cannot be read.',
    es: '{host} dio una respuesta a «{path}» que no se puede leer.',
  },
};

/** The sentences of a kind that has more than one. */
export const otherTexts = {
  insecure: {
    en: 'The address must begin with https://, so that nobody on the way can read or change what is sent.',
    es: 'La dirección debe comenzar con https://, para que nadie en el camino pueda leer ni cambiar lo que se envía.',
  },
  loginInside: {
    en: 'The address holds a user name or a password. Leave them out; Plainpost asks for them apart.',
    es: 'La dirección contiene un usuario o una contraseña. Quítelos; Plainpost los pide por separado.',
  },
  query: {
    en: 'The address holds a “?” or a “#”, which the address of a folder does not have.',
    es: 'La dirección contiene «?» o «#», que la dirección de una carpeta no lleva.',
  },
  fileName: {
    en: '“{path}” is not the name of a file that Plainpost keeps in a web folder.',
    es: '«{path}» no es el nombre de un archivo que Plainpost guarde en una carpeta web.',
  },
  noWebDav: {
    en: '{host} does not take files at this address (error {status}): WebDAV is not switched on there.',
    es: '{host} no acepta archivos en esta dirección (error {status}): allí no está activado WebDAV.',
  },
  noFolder: {
    en: 'There is no folder for “{path}” on {host}. IT has to create it.',
    es: 'No hay carpeta para «{path}» en {host}. El equipo de informática debe crearla.',
  },
  strangeStatus: {
    en: '{host} answered to “{path}” with a number that does not belong there ({status}).',
    es: '{host} respondió a «{path}» con un número que no corresponde ({status}).',
  },
  weakTag: {
    en: '{host} marks “{path}” with a version that it does not accept itself, often because of a proxy in front. Nothing was overwritten; ask IT.',
    es: '{host} marca «{path}» con una versión que él mismo no acepta, a menudo por un proxy delante. No se sobrescribió nada; consulte al equipo de informática.',
  },
} satisfies Record<string, Texts>;
