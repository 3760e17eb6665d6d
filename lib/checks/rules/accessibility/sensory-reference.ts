import type { Context, Finding, Rule } from '@/lib/checks/rule';

/** Words that only lead those who see the page or its colors, by language. */
interface Sensory {
  /** A color is the only sign of something. */
  readonly color: RegExp;
  /** A place in the layout. */
  readonly place: RegExp;
}

const sensory: Readonly<Record<string, Sensory>> = {
  en: {
    color:
      /(?<![\p{L}\p{N}])(?:(?:(?:the|all|those|any|these) )?(?:areas?|zones?|streets?|roads?|routes?|sections?|neighborhoods?|blocks?|counties|parts?|regions?|homes|lots|spaces|properties|locations|dates|items|lanes?)(?: (?:that (?:are|is)|shown|marked|shaded|highlighted|colored|outlined|circled|in|on the map|of the map|of town)){0,3} in (?:dark |light |bright )?(?:red|orange|yellow|green|blue|purple|pink|gr[ae]y|black)(?! (?:light|zone|alert|tier|phase|county|flag|cross|line|route|river)\b)|in (?:dark |light |bright )?(?:red|orange|yellow|green|blue|purple|pink|gr[ae]y|black) on the map|(?:shaded|highlighted|marked|circled|outlined|colored|shown)(?: in| with)? (?:a )?(?:dark |light |bright )?(?:red|orange|yellow|green|blue|purple|pink|gr[ae]y|black)|the (?:dark |light |bright )?(?:red|orange|yellow|green|blue|purple|pink|gr[ae]y|black|shaded|highlighted)(?:[ -]shaded)? (?:areas?|shading|dots?|pins?|arrows?|boxes|box|circles?|section|line on the map|part|button|buttons)(?: (?:on|of) the (?:map|page|flyer))?|in the (?:red|orange|yellow|purple|blue) zones?|(?:red|orange|yellow|green|blue|purple) button)(?![\p{L}\p{N}])/giu,
    place:
      /(?<![\p{L}\p{N}])(?:(?:map|graphic|image|photo|picture|video|chart|list|flyer|table|button|link|form|box|menu|poster|clip|details|info(?:rmation)?|steps|tips|dates|times|locations)(?: (?:is|are|in|listed|shown))? (?:to|on) (?:the|your) (?:right|left)|(?:see|shown|pictured|listed) (?:on|to|at) (?:the|your) (?:right|left|top right|top left)|(?:pictured|seen|shown),? (?:far |third from |second from )?(?:left|right)(?= (?:to right)?)|(?:in the )?(?:top|bottom|upper|lower)[ -](?:right|left)(?:[ -]hand)?(?: (?:corner|side))?(?= of (?:the|your|our) (?:page|screen|map|site|website|post|image|picture))|on the right(?:[ -]hand)? side of (?:the|your) (?:page|screen))(?![\p{L}\p{N}])/giu,
  },
  es: {
    color:
      /(?<![\p{L}\p{N}])(?:(?:las? |los? |el )?(?:áreas?|zonas?|calles?|rutas?|secciones|partes?|vecindarios|condados|lugares|fechas)(?: (?:que (?:está|están)|marcad[ao]s?|sombread[ao]s?|resaltad[ao]s?|señalad[ao]s?|del mapa|en el mapa)){0,3} (?:en|de) (?:color )?(?:rojo|anaranjado|naranja|amarillo|verde|azul|morado|rosa|gris|negro)|(?:marcad|sombread|resaltad|señalad|indicad)[ao]s? (?:en|con|de) (?:color )?(?:rojo|anaranjado|naranja|amarillo|verde|azul|morado|rosa|gris|negro)|(?:el área|la parte|el botón|los puntos|la sección) (?:roj[ao]s?|anaranjad[ao]s?|amarill[ao]s?|verdes?|azul(?:es)?|morad[ao]s?|sombread[ao]s?))(?![\p{L}\p{N}])/giu,
    place:
      /(?<![\p{L}\p{N}])(?:(?:mapa|gráfico|imagen|foto|video|lista|botón|enlace|formulario|cuadro|menú)(?: que está)? (?:a|de) (?:la|su) (?:derecha|izquierda)|(?:vea|ver) a (?:la|su) (?:derecha|izquierda)|(?:esquina|parte) (?:superior|inferior) (?:derecha|izquierda)? ?de la (?:página|pantalla|imagen))(?![\p{L}\p{N}])/giu,
  },
};

/** A picture or a table by its place: a screen reader has no above and below. What is only read on for is plain enough. */
const direction: Readonly<Record<string, RegExp>> = {
  en: /(?<![\p{L}\p{N}])(?:map|graphic|image|photo|picture|chart|infographic|flyer|table|button) (?:below|above)(?![\p{L}\p{N}])/giu,
  es: /(?<![\p{L}\p{N}])(?:mapa|gráfico|imagen|foto|lista|volante|tabla) (?:de )?(?:abajo|arriba)(?![\p{L}\p{N}])/giu,
};

export default {
  id: 'sensory-reference',
  kind: 'accessibility',
  severity: 'warning',
  title: { en: 'Name it, not its color or place', es: 'Nómbrelo, sin color ni lugar' },
  why: {
    en: 'Not everyone sees colors, and “on the right” is somewhere else on a phone or a screen reader.',
    es: 'No todos ven los colores, y “a la derecha” es otro lugar en un teléfono o un lector de pantalla.',
  },
  message: {
    en: '“{words}” only helps people who see it: name the streets, the day or the button.',
    es: '“{words}” solo sirve a quien lo ve: nombre las calles, el día o el botón.',
  },
  source: 'https://design.va.gov/content-style-guide/neutral-language',
  languages: ['en', 'es'],
  wakes: {
    words:
      'red orange yellow green blue purple pink gray grey black shaded highlighted right left below above rojo roja rojos rojas anaranjado anaranjada naranja amarillo amarilla verde verdes azul azules morado morada rosa gris negro sombreada sombreado sombreadas derecha izquierda abajo arriba inferior superior'.split(
        ' ',
      ),
  },
  scope: 'sentence',
  *check({ prose }, { language }: Context): Iterable<Finding> {
    const words = sensory[language];
    if (words === undefined) return;
    const ends: number[] = [];
    for (const pattern of [words.color, words.place]) {
      for (const { 0: found, index } of prose.matchAll(pattern)) {
        // Green Valley Road and the like.
        if (/^ \p{Lu}\p{Ll}/u.test(prose.slice(index + found.length))) continue;
        ends.push(index, index + found.length);
        yield { at: [index, index + found.length] };
      }
    }
    for (const { 0: found, index } of prose.matchAll(direction[language] ?? /$^/g)) {
      if (ends.length > 0) return;
      yield { at: [index, index + found.length], severity: 'suggestion' };
    }
  },
  examples: [
    { bad: '[[Areas in red]] have no water.' },
    { bad: 'Do not park on [[the streets marked in yellow]].' },
    { bad: 'If you live in [[the shaded area]], leave now.' },
    { bad: 'See the [[list on the right]] for dates.' },
    { bad: 'Select [[the green button]] to pay.' },
    { bad: 'The [[map below]] shows the closures.' },
    { bad: 'The [[photo above]] shows the new bridge.' },
    { bad: '[[Las zonas en rojo]] no tienen agua.', context: { language: 'es' } },
    { bad: 'Mire el [[mapa a la derecha]].', context: { language: 'es' } },
    { ok: 'Boil your water. Details below.' },
    { ok: 'Read my full statement below:' },
    { ok: 'Elm, Oak and Main streets have no water.' },
    { ok: 'Temperatures drop below freezing, with gusts above 40 mph.' },
    { ok: 'A red flag warning is in effect. The Red Line is late.' },
    { ok: 'Counties in green phase may open parks.' },
    { ok: 'Turn right on Elm St., then left on Oak.' },
    { ok: 'Look for the crew in orange vests near the blue house.' },
    { ok: 'We are on the right track.' },
    { ok: 'Know your rights: leave pets in the green space by the river.' },
    { ok: 'Levels fell below the average; read the report. Flows are above normal.' },
    { ok: 'Above all, stay home. Go to higher ground above the river.' },
    { ok: 'El parque verde abre hoy a la derecha de la alcaldía.', context: { language: 'es' } },
    { ok: 'La temperatura baja; vista ropa azul.', context: { language: 'es' } },
  ],
} satisfies Rule;
