import type { Voice } from './spoken-piece';

const words: Readonly<Record<Voice, Readonly<Record<string, string>>>> = {
  en: {
    '.': 'dot',
    '/': 'slash',
    '-': 'dash',
    _: 'line',
    '?': 'question',
    '=': 'equals',
    '&': 'and',
    '#': 'number',
    '%': 'percent',
    '@': 'at',
    ':': 'colon',
  },
  es: {
    '.': 'punto',
    '/': 'barra',
    '-': 'guion',
    _: 'guion bajo',
    '?': 'interrogación',
    '=': 'igual',
    '&': 'y',
    '#': 'número',
    '%': 'por ciento',
    '@': 'arroba',
    ':': 'dos puntos',
  },
};
const link: Readonly<Record<Voice, string>> = { en: 'link', es: 'enlace' };

/** Signs in the middle of a link that are each said; more than these, and it takes long. */
const mostSigns = 6;

/** A link as it is said, without the scheme, which sites hide; an address of e-mail is said without “link”. */
export function sayLink(address: string, voice: Voice): { readonly said: string; readonly isLong: boolean } {
  const shown = address.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
  const said = shown.replace(/[./\-_?=&#%@:]/g, (sign) => ` ${words[voice][sign] ?? sign} `);
  const signs = shown.match(/[./\-_?=&#%:]/g)?.length ?? 0;
  return {
    said: `${shown.includes('@') ? '' : `${link[voice]}, `}${said.replace(/\s+/g, ' ').trim()}`,
    isLong: signs > mostSigns,
  };
}
