import type { Context, Fix } from '@/lib/checks/rule';

const removed: Readonly<Record<string, string>> = { es: '[eliminado]' };

/** The fix that leaves a word where a number or a secret stood. */
export const removedNumber = ({ language }: Pick<Context, 'language'>): Fix => ({
  text: removed[language] ?? '[removed]',
});
