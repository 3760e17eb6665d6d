import type { Texts } from '@/lib/checks/texts';
import type { BackupFailure } from '@/lib/settings';

/** The words of the backup file each week. */
export const backupTexts = {
  title: { en: 'Backup', es: 'Copia de seguridad' },
  help: {
    en: 'A file with the whole library goes into the folder Plainpost of your downloads, only when something has changed. The browser asks you once to allow it.',
    es: 'Un archivo con toda la biblioteca va a la carpeta Plainpost de sus descargas, solo si algo cambió. El navegador le pide permiso una vez.',
  },
  weekly: { en: 'Save a backup file each week', es: 'Guardar una copia de seguridad cada semana' },
  now: { en: 'Back up now', es: 'Guardar una copia ahora' },
  saving: { en: 'Saving the backup…', es: 'Guardando la copia…' },
  last: { en: 'Last backup: {when}, {file}.', es: 'Última copia: {when}, {file}.' },
  none: { en: 'No backup was made yet.', es: 'Todavía no se hizo ninguna copia.' },
  notGiven: {
    en: 'The browser did not allow it, so the weekly backup stays off.',
    es: 'El navegador no lo permitió; la copia semanal sigue desactivada.',
  },
  failed: { en: '{why} Last try: {when}.', es: '{why} Último intento: {when}.' },
} satisfies Record<string, Texts>;

/** Why there is no backup file, and what becomes of it. */
export const backupFailures: Readonly<Record<BackupFailure, Texts>> = {
  'not-allowed': {
    en: 'The browser no longer lets Plainpost save files, so the weekly backup is off. Switch it on to allow it again.',
    es: 'El navegador ya no deja que Plainpost guarde archivos y por eso la copia semanal está desactivada. Actívela para permitirlo de nuevo.',
  },
  full: {
    en: 'There was no room on this computer for the backup. Free some disk space; it is tried again each day.',
    es: 'No había espacio en esta computadora para la copia. Libere espacio en el disco; se intenta de nuevo cada día.',
  },
  cancelled: {
    en: 'Saving the backup was cancelled. It is tried again tomorrow.',
    es: 'Se canceló el guardado de la copia. Se intenta de nuevo mañana.',
  },
  refused: {
    en: 'The browser could not write the backup into your downloads. It is tried again tomorrow.',
    es: 'El navegador no pudo escribir la copia en sus descargas. Se intenta de nuevo mañana.',
  },
  unreadable: {
    en: 'The library could not be read, so there is no new backup. It is tried again tomorrow.',
    es: 'No se pudo leer la biblioteca y por eso no hay copia nueva. Se intenta de nuevo mañana.',
  },
};
