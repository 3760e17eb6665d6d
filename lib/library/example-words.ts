/** What stands for words in an example: by what a field is called, in English or Spanish, and by its name. */
export interface ExampleWords {
  readonly named: RegExp;
  /** What its help says, too. */
  readonly help?: RegExp;
  readonly en: string;
  readonly es: string;
}

/** The first that fits counts. Streets, towns and numbers are made up, or kept free for examples. */
export const exampleWords: readonly ExampleWords[] = [
  { named: /\b(?:phone|tel[eé]fono)\b/i, en: '555-010-0142', es: '555-010-0142' },
  {
    named: /\b(?:link|map|enlace|mapa)\b/i,
    ...{ en: 'https://www.example.gov/info', es: 'https://www.example.gov/info' },
  },
  {
    named: /\b(?:agency|department|dependencia|agencia|organismo)\b/i,
    ...{ en: 'City of Salem', es: 'Ciudad de Salem' },
  },
  {
    named: /\b(?:office|oficina)\b/i,
    ...{ en: 'Salem City Hall', es: 'La biblioteca de Salem' },
  },
  {
    named: /\b(?:group|council|who meets|quién se reúne)\b/i,
    en: 'The Salem City Council',
    es: 'El Concejo de Salem',
  },
  { named: /^(?:from|between|entre)$/i, en: '1st Ave.', es: '1st Ave.' },
  { named: /^(?:to|and|y)$/i, en: '5th Ave.', es: '5th Ave.' },
  { named: /\b(?:detour|desv[ií]o)\b/i, en: 'Elm St.', es: 'Elm St.' },
  {
    named: /\b(?:route|way out|ruta|por dónde salir)\b/i,
    ...{ en: 'Mill Road south', es: 'Mill Road hacia el sur' },
  },
  { named: /\b(?:address|direcci[oó]n)\b/i, en: '100 Main St.', es: '100 Main St.' },
  { named: /\b(?:streets?|roads?|calles?)\b(?!,)/i, en: 'Oak St.', es: 'Oak St.' },
  { named: /\b(?:shelter|refugio|albergue)\b/i, en: 'Salem High School', es: 'Salem High School' },
  {
    named: /\b(?:pickup|free drinking water|agua potable gratis)\b/i,
    ...{ en: 'Fire Station 2', es: 'Fire Station 2' },
  },
  {
    named: /\b(?:place|location|venue|lugar|sede)\b/i,
    help: /\b(?:address|direcci[oó]n)\b/i,
    ...{ en: 'City Hall, 555 Main St.', es: 'City Hall, 555 Main St.' },
  },
  {
    named: /\b(?:place|location|venue|lugar|sede)\b/i,
    ...{ en: 'Salem High School', es: 'Salem High School' },
  },
  { named: /\b(?:area|zone|neighborhood|zona|barrio|vecindario)\b/i, en: 'Riverside', es: 'Riverside' },
  { named: /\b(?:fire|incendio)\b/i, en: 'Pine Ridge', es: 'Pine Ridge' },
  {
    named: /\b(?:hazard|danger(?:ous)?|peligro(?:so)?)\b/i,
    ...{ en: 'loose branches', es: 'las ramas sueltas' },
  },
  {
    named: /\b(?:topic|about|tema|de qué se trata)\b/i,
    ...{ en: 'the new bus routes', es: 'las nuevas rutas de autobús' },
  },
  { named: /\b(?:event|evento)\b/i, en: 'the Winter Market', es: 'la feria de invierno' },
  { named: /\b(?:reason|cause|why|motivo|causa)\b/i, en: 'road work', es: 'obras' },
  { named: /\b(?:languages?|idiomas?)\b/i, en: 'English and Spanish', es: 'inglés y español' },
  { named: /\b(?:name|nombre)\b/i, en: 'Ana Rivera', es: 'Ana Rivera' },
  { named: /\b(?:e-?mail|correo)\b/i, en: 'info@example.gov', es: 'info@example.gov' },
  { named: /\b(?:day|weekday|d[ií]a)\b/i, en: 'Friday', es: 'viernes' },
  { named: /./, en: 'the river trail', es: 'el sendero del río' },
];

/** A line or two for long text. */
export const exampleText = {
  en: 'Crews are on the way. Expect delays until the work is done.',
  es: 'Los equipos van en camino. Habrá demoras hasta terminar el trabajo.',
};
