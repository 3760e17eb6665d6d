import type { Texts } from '@/lib/checks/texts';

/** Why what the agency's folder holds is not taken over; what was received before stays in use. */
export const doubtTexts = {
  'no-library': {
    en: 'There is no shared library in this folder any more. What you have goes on working.',
    es: 'En esta carpeta ya no hay ninguna biblioteca compartida. Lo que usted tiene sigue funcionando.',
  },
  'not-a-pointer': {
    en: 'The file that names the library is damaged or is not from Plainpost. What you have goes on working.',
    es: 'El archivo que indica la biblioteca está dañado o no es de Plainpost. Lo que usted tiene sigue funcionando.',
  },
  'newer-format': {
    en: 'The library was published by a newer Plainpost. Update Plainpost to get it; what you have goes on working.',
    es: 'La biblioteca se publicó con un Plainpost más nuevo. Actualice Plainpost para recibirla; lo que usted tiene sigue funcionando.',
  },
  'wrong-signature': {
    en: 'The signature on the library in the folder is wrong, so it was refused. Somebody may have changed the file; tell whoever publishes it.',
    es: 'La firma de la biblioteca de la carpeta no es válida y por eso se rechazó. Puede que alguien haya cambiado el archivo; avise a quien la publica.',
  },
  stranger: {
    en: 'The library in the folder is signed with keys you have not accepted, so it was refused. Ask whoever publishes it whether the keys are new.',
    es: 'La biblioteca de la carpeta está firmada con claves que usted no ha aceptado y por eso se rechazó. Pregunte a quien la publica si las claves son nuevas.',
  },
  'not-prescribed': {
    en: 'The library in the folder is not signed with the keys your IT prescribes, so it was refused. Tell IT.',
    es: 'La biblioteca de la carpeta no está firmada con las claves que prescribe el equipo de informática y por eso se rechazó. Avíseles.',
  },
  'not-this-key': {
    en: 'The library in the folder is not signed with the key in this address, so it was refused. Ask for the address again.',
    es: 'La biblioteca de la carpeta no está firmada con la clave de esta dirección y por eso se rechazó. Pida otra vez la dirección.',
  },
  rollback: {
    en: 'The folder holds version {found}, and you already have version {known}. The older one was refused; tell whoever publishes it.',
    es: 'La carpeta contiene la versión {found} y usted ya tiene la versión {known}. La anterior se rechazó; avise a quien la publica.',
  },
  'same-number': {
    en: 'There are two libraries with the same number, version {known}. You keep yours until a higher version is published.',
    es: 'Hay dos bibliotecas con el mismo número, la versión {known}. Usted conserva la suya hasta que se publique una versión más alta.',
  },
  'no-document': {
    en: 'Version {found} is announced, but its file is not in the folder yet. Plainpost looks again by itself.',
    es: 'La versión {found} está anunciada, pero su archivo todavía no está en la carpeta. Plainpost volverá a mirar solo.',
  },
  'wrong-hash': {
    en: 'Version {found} arrived incomplete or changed on the way, so it was refused. Plainpost tries again by itself.',
    es: 'La versión {found} llegó incompleta o cambiada en el camino y por eso se rechazó. Plainpost lo intentará de nuevo solo.',
  },
  'too-large': {
    en: 'Version {found} is larger than the {most} MB that Plainpost reads, so it was refused.',
    es: 'La versión {found} ocupa más de los {most} MB que Plainpost lee y por eso se rechazó.',
  },
  /** The document says itself what is wrong with it. */
  unfit: {
    en: 'Version {found} cannot be used.',
    es: 'La versión {found} no se puede usar.',
  },
  'not-allowed': {
    en: 'The browser does not let Plainpost reach {host} any more. Allow it again under Sharing.',
    es: 'El navegador ya no deja que Plainpost acceda a {host}. Permítalo de nuevo en «Compartir».',
  },
  'not-stored': {
    en: 'The library arrived but could not be stored on this computer. What you had goes on working.',
    es: 'La biblioteca llegó, pero no se pudo guardar en esta computadora. Lo que usted tenía sigue funcionando.',
  },
  gone: {
    en: 'You do not follow this library any more.',
    es: 'Usted ya no sigue esta biblioteca.',
  },
} satisfies Record<string, Texts>;
