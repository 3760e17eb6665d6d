import type { Texts } from '@/lib/checks/texts';
import type { PolicyName } from '@/lib/policy';

/** The words around what an agency's IT department prescribes. */
export const policyTexts = {
  title: { en: 'What your agency set', es: 'Qué fijó su organismo' },
  faults: {
    en: 'Plainpost cannot use these settings of your agency, and passes them over: {names}. Tell whoever looks after your browser.',
    es: 'Plainpost no puede usar estos ajustes de su organismo y los pasa por alto: {names}. Avise a quien administra su navegador.',
  },
  unknownRules: {
    en: 'Your agency requires checks that this Plainpost does not have: {names}. Tell whoever looks after your browser.',
    es: 'Su organismo exige comprobaciones que este Plainpost no tiene: {names}. Avise a quien administra su navegador.',
  },
} satisfies Record<string, Texts>;

/** Each setting of a policy in plain words. */
export const prescribedTexts: Readonly<Record<PolicyName, Texts>> = {
  libraryAddress: { en: 'Which library is shared', es: 'Qué biblioteca se comparte' },
  libraryKeys: { en: 'Whose signature counts', es: 'De quién vale la firma' },
  gate: {
    en: 'What happens at the Post button while something is open',
    es: 'Qué pasa en el botón de publicar mientras queda algo pendiente',
  },
  requiredRules: {
    en: 'Checks that cannot be ignored or turned off',
    es: 'Comprobaciones que no se pueden ignorar ni desactivar',
  },
  reviewRequired: {
    en: 'Whether a post needs an approval',
    es: 'Si una publicación necesita aprobación',
  },
  approvalHours: { en: 'How long an approval holds', es: 'Cuánto vale una aprobación' },
  records: { en: 'Records of what was checked', es: 'Registros de lo que se revisó' },
  counts: {
    en: 'Whether it is counted what people trip over',
    es: 'Si se cuenta en qué se tropieza la gente',
  },
  marks: {
    en: 'Whether words are underlined in the post',
    es: 'Si se subrayan palabras en la publicación',
  },
  picker: {
    en: 'Whether templates are offered where // is typed',
    es: 'Si se ofrecen plantillas al escribir //',
  },
  language: { en: 'The language Plainpost speaks', es: 'El idioma en que habla Plainpost' },
  alwaysOn: { en: 'Plainpost stays switched on', es: 'Plainpost queda encendido' },
  off: { en: 'What is not offered here', es: 'Qué no se ofrece aquí' },
};
