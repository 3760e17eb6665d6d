import type { Texts } from '@/lib/checks';

/** Why posts were not examined. */
export const failures = {
  cancelled: {
    en: 'The check was stopped before its end.',
    es: 'La revisión se detuvo antes de terminar.',
  },
  broke: {
    en: 'The check broke off. Your posts are untouched; start it again.',
    es: 'La revisión se interrumpió. Sus publicaciones están intactas; empiece de nuevo.',
  },
} satisfies Record<string, Texts>;
