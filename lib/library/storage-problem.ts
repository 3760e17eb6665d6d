import type { Texts } from '@/lib/checks/texts';

/** Why a database refuses: no room, no storage at all as in a private window, a newer form, or something else. */
export type StorageRefusal = 'full' | 'blocked' | 'newer' | 'unreadable';

const full: Texts = {
  en: 'There is no room left on this computer to keep templates. Free some disk space; nothing was lost.',
  es: 'En esta computadora ya no hay espacio para guardar plantillas. Libere espacio en el disco; no se perdió nada.',
};
const blocked: Texts = {
  en: 'This browser does not let Plainpost store anything here (a private window does that). You see the templates that come with Plainpost, not your own.',
  es: 'Este navegador no deja que Plainpost guarde nada aquí (pasa en las ventanas privadas). Verá las plantillas que trae Plainpost, no las suyas.',
};
const newer: Texts = {
  en: 'Your templates were last used by a newer Plainpost. Close and reopen the browser to update; until then you see the templates that come with Plainpost.',
  es: 'Sus plantillas se usaron con un Plainpost más nuevo. Cierre y abra el navegador para actualizarlo; mientras tanto verá las plantillas que trae Plainpost.',
};
const unreadable: Texts = {
  en: 'Your templates cannot be read just now. You see the templates that come with Plainpost; reopening the browser usually helps.',
  es: 'Por ahora no se pueden leer sus plantillas. Verá las plantillas que trae Plainpost; abrir de nuevo el navegador suele bastar.',
};

/** The sentence for a person who writes a post when the database refuses. */
export const storageProblem = (error: unknown): Texts =>
  ({ full, blocked, newer, unreadable })[refusalOf(error)];

/** Which of its refusals an error of the database is. */
export function refusalOf(error: unknown): StorageRefusal {
  const names = errorNames(error);
  if (names.includes('QuotaExceededError')) return 'full';
  if (names.includes('VersionError')) return 'newer';
  const refusals = ['SecurityError', 'InvalidStateError', 'MissingAPIError', 'NotAllowedError'];
  return refusals.some((name) => names.includes(name)) ? 'blocked' : 'unreadable';
}

/** Dexie wraps the browser's own error: an AbortError or OpenFailedError tells little, its `inner` tells why. */
function errorNames(error: unknown): string[] {
  const names: string[] = [];
  for (let at = error; at instanceof Object && names.length < 5; at = 'inner' in at ? at.inner : undefined)
    if ('name' in at) names.push(String(at.name));
  return names;
}
