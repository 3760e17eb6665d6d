import type { Kind, Severity, Texts } from '@/lib/checks';

/** What a person does about an issue, by how much it matters. */
export const severityNames: Readonly<Record<Severity, Texts>> = {
  error: { en: 'Fix', es: 'Corregir' },
  warning: { en: 'Look at', es: 'Revisar' },
  suggestion: { en: 'Consider', es: 'Considerar' },
};

/** From the one that matters most. */
export const severities: readonly Severity[] = ['error', 'warning', 'suggestion'];

/** What the groups of the rule book are called. */
export const kindNames: Readonly<Record<Kind, Texts>> = {
  emergency: { en: 'Emergency', es: 'Emergencia' },
  privacy: { en: 'Privacy', es: 'Privacidad' },
  accessibility: { en: 'Accessibility', es: 'Accesibilidad' },
  'plain-language': { en: 'Plain language', es: 'Lenguaje claro' },
  inclusive: { en: 'Inclusive language', es: 'Lenguaje incluyente' },
  style: { en: 'Style', es: 'Estilo' },
  platform: { en: 'Sites', es: 'Sitios' },
};

const isKind = (name: string): name is Kind => Object.hasOwn(kindNames, name);

/** Every kind, in the order they are shown. */
export const kinds: readonly Kind[] = Object.keys(kindNames).filter(isKind);
