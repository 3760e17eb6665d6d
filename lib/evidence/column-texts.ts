import type { Texts } from '@/lib/checks/texts';

/** What heads the columns of records taken out as a table or a report. */
export const columnTexts = {
  number: { en: 'Number', es: 'Número' },
  at: { en: 'Time', es: 'Hora' },
  what: { en: 'What happened', es: 'Qué ocurrió' },
  part: { en: 'Part', es: 'Parte' },
  zone: { en: 'Time zone', es: 'Zona horaria' },
  site: { en: 'Site', es: 'Sitio' },
  control: { en: 'Control pressed', es: 'Control pulsado' },
  by: { en: 'Person', es: 'Persona' },
  text: { en: 'Text', es: 'Texto' },
  textHash: { en: 'SHA-256 of the text', es: 'SHA-256 del texto' },
  language: { en: 'Language', es: 'Idioma' },
  profile: { en: 'Checked as', es: 'Revisado como' },
  check: { en: 'Check', es: 'Revisión' },
  issues: { en: 'Found in it', es: 'Hallado en el texto' },
  settled: { en: 'Settled before', es: 'Resuelto antes' },
  media: { en: 'Attachments', es: 'Adjuntos' },
  template: { en: 'Template (version)', es: 'Plantilla (versión)' },
  approvals: { en: 'Review', es: 'Revisión por otra persona' },
  guide: { en: 'Style guide', es: 'Guía de estilo' },
  library: { en: 'Shared library', es: 'Biblioteca compartida' },
  plainpost: { en: 'Plainpost version', es: 'Versión de Plainpost' },
  hash: { en: 'SHA-256 of the record', es: 'SHA-256 del registro' },
} satisfies Record<string, Texts>;
