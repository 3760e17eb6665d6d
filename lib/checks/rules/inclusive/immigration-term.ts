import { rewrites } from '@/lib/checks/rewrites';
import type { Rule } from '@/lib/checks/rule';

const list = rewrites(
  [
    {
      find: '(?:illegal|undocumented) aliens',
      use: ['undocumented immigrants', 'people without legal status'],
    },
    {
      find: '(?:illegal|undocumented) alien',
      use: ['undocumented immigrant', 'person without legal status'],
    },
    {
      find: 'illegal (?:immigrants|migrants)',
      use: ['undocumented immigrants', 'people without legal status'],
    },
    { find: 'illegal (?:immigrant|migrant)', use: ['undocumented immigrant', 'person without legal status'] },
    { find: 'illegals', use: ['undocumented immigrants', 'people without legal status'] },
    { find: 'resident aliens', use: ['permanent residents'] },
    { find: 'resident alien', use: ['permanent resident'] },
    { find: 'anchor bab(?:y|ies)', use: [] },
  ],
  ['aliens', 'alien', 'illegal', 'illegals', 'anchor'],
);

export default {
  id: 'immigration-term',
  kind: 'inclusive',
  severity: 'warning',
  title: { en: 'Describe the status, not the person', es: 'Describa la situación, no a la persona' },
  why: {
    en: 'People who fear a label do not call for help, and agencies differ in the word they settled on.',
    es: 'Quien teme una etiqueta no pide ayuda, y cada agencia ha elegido su propio término.',
  },
  message: {
    en: '“{words}” names a person by a legal status.',
    es: '“{words}” nombra a una persona por su situación legal.',
  },
  source: 'https://github.com/18F/content-guide/blob/main/_pages/our-style/inclusive-language.md',
  languages: ['en'],
  scope: 'sentence',
  off: true,
  ...list,
  examples: [
    {
      bad: 'The clinic also sees [[illegal immigrants]].',
      good: 'The clinic also sees undocumented immigrants.',
    },
    {
      bad: 'An [[illegal alien]] can report a crime.',
      good: 'An undocumented immigrant can report a crime.',
    },
    { bad: 'The law speaks of [[illegals]].', good: 'The law speaks of undocumented immigrants.' },
    { ok: 'Undocumented immigrants can report a crime.' },
    { ok: 'Illegal dumping costs the county $1 million a year.' },
    { ok: 'See the movie about aliens in the park on Friday.' },
    { ok: 'Immigrants and refugees can take the class for free.' },
  ],
} satisfies Rule;
