import type { Texts } from '@/lib/checks';
import type { Listed, Stand } from '@/lib/library';

/** Whose a template is, where a shared library is followed. */
export type Ownership = 'shared' | 'mine' | 'unpublished' | 'going';

/** Whose a template is; undefined where nothing needs to be said of it. */
export function ownershipOf({ used, proposal, withdrawn }: Listed, stand: Stand): Ownership | undefined {
  if (stand === 'alone') return undefined;
  if (withdrawn) return 'going';
  const home = (proposal ?? used)?.library;
  if (home === 'subscribed') return 'shared';
  if (home === 'private') return 'mine';
  if (home === 'working') return stand === 'leads' ? 'unpublished' : 'mine';
  return undefined;
}

/** The same in a word or two. */
export const ownershipTexts: Readonly<Record<Ownership, Texts>> = {
  shared: { en: 'Shared', es: 'Compartida' },
  mine: { en: 'Mine only', es: 'Solo mía' },
  unpublished: { en: 'Not published yet', es: 'Sin publicar' },
  going: { en: 'Goes at the next publication', es: 'Sale con la próxima publicación' },
};
