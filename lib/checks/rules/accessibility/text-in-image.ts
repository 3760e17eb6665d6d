import type { Context, Finding, Rule } from '@/lib/checks/rule';

/** Phrases that leave to a picture what the post should say, by language. */
const phrases: Readonly<Record<string, RegExp>> = {
  en: /(?<![\p{L}\p{N}])(?:(?:see|check|view|refer to|look at) (?:the |our |this )?(?:attached |full )?map (?:below |above )?for (?:(?:the|a|all|full|more|exact|affected|closed|which|your) ){0,3}(?:list of )?(?:list|details?|info(?:rmation)?|streets?|roads?|areas?|locations?|routes?|zones?|neighborhoods?|closures?|boundaries|detours?|addresses|blocks?)(?![^\n]{0,200}\uFFFC)|(?:please )?(?:see|check(?: out)?|read|view|review|look at|refer to|find|swipe (?:to|through)|zoom in on)(?: (?:more|all|full|the|dates|times|hours|locations|schedules?|complete|details?|info(?:rmation)?|list)){0,3}(?: (?:in|on|at))? (?:the |our |this |these |attached |following ){0,2}(?:(?:attached|event|full|new|color) )?(?:flyers?|fliers?|graphics?|images?|pictures?|photos?|posters?|infographics?|charts?|slides?|screenshots?)(?: (?:below|above|attached))?(?= (?:for|to (?:learn|see|find|review|get))\b)|(?:full |more |all |event |complete )?(?:details|info(?:rmation)?|dates|times|hours|locations|schedule|the (?:list|schedule)|instructions|addresses)(?: and \p{L}+)? (?:(?:is|are|can be found|listed|shown) )?(?:in|on) (?:the |our |this |attached ){1,2}(?:attached )?(?:flyers?|fliers?|graphics?|images?|pictures?|photos?|posters?|infographics?|charts?|slides?|screenshots?)|(?:listed|shown|found|posted|included|available|explained) (?:in|on) (?:the |our |this |attached ){1,2}(?:flyers?|fliers?|graphics?|images?|pictures?|posters?|infographics?|charts?|slides?|screenshots?)|swipe (?:left |right |through )?for (?:more|details|info(?:rmation)?|the|all|dates|times)|(?:see|check(?: out)?|read|view|refer to) (?:the |our |this )?(?:attached )?(?:flyer|flier|graphic|image|poster|infographic)(?: (?:below|attached))?(?=\s*[.!]?\s*$)|(?:the )?(?:flyer|flier|graphic|image|poster|infographic)(?: (?:below|attached))? (?:has|lists|shows|explains) (?:all|every|the (?:details|dates|times|list|schedule)|more)(?: (?:the )?(?:details|info(?:rmation)?|dates|times))?)(?![\p{L}\p{N}])/giu,
  es: /(?<![\p{L}\p{N}])(?:(?:vea|ver|consulte|mire|revise) el mapa (?:adjunto |de abajo )?para (?:(?:ver|conocer|saber|el|la|los|las|todas|todos|más) ){0,2}(?:calles?|zonas?|áreas?|rutas?|lugares|detalles|información|lista|cierres?|desvíos?)(?![^\n]{0,200}\uFFFC)|(?:vea|ver|ve|consulte|consulta|mire|mira|revise|revisa|lea)(?: (?:más|los|las|la|todos|todas|detalles|información|fechas|horarios|lista)){0,3}(?: en)? (?:el |la |los |las |este |esta |nuestro |nuestra )?(?:volantes?|folletos?|gráfic[oa]s?|imagen|imágenes|fotos?|cartel(?:es)?|afiches?|póster|infografías?|flyer)(?: (?:adjunt[oa]|de abajo|a continuación))?(?= para\b|\s*[.!]?\s*$)|(?:más |todos los |los )?(?:detalles|información|fechas|horarios|lugares|direcciones)(?: (?:está|están|aparecen))? en (?:el|la|los|las|este|esta) (?:volantes?|folletos?|gráfic[oa]s?|imagen|imágenes|fotos?|cartel(?:es)?|afiches?|póster|infografías?|flyer))(?![\p{L}\p{N}])/giu,
};

const things =
  'map mapa swipe flyer flyers flier fliers graphic graphics image images picture pictures photo photos poster posters infographic infographics chart charts slide slides screenshot screenshots volante volantes folleto folletos gráfico gráfica gráficos gráficas imagen imágenes foto fotos cartel carteles afiche afiches póster infografía infografías';

export default {
  id: 'text-in-image',
  kind: 'accessibility',
  severity: 'warning',
  title: { en: 'Put the details in the post', es: 'Ponga los detalles en el mensaje' },
  why: {
    en: 'Nobody can search, translate or enlarge the words in a picture, and screen readers do not read them.',
    es: 'Las palabras de una imagen no se pueden buscar, traducir ni agrandar, y los lectores de pantalla no las leen.',
  },
  message: {
    en: '“{words}” sends people to a picture for facts: write them in the post.',
    es: '“{words}” manda a la gente a buscar los datos en una imagen: escríbalos en el mensaje.',
  },
  source: 'https://www.gov.uk/guidance/content-design/images',
  languages: ['en', 'es'],
  wakes: { words: things.split(' ') },
  scope: 'sentence',
  *check({ prose }, { language }: Context): Iterable<Finding> {
    const pattern = phrases[language];
    if (pattern === undefined) return;
    for (const { 0: words, index } of prose.matchAll(pattern)) yield { at: [index, index + words.length] };
  },
  examples: [
    { bad: 'Summer camp starts June 8! [[See the flyer]] for details.' },
    { bad: 'Free trees on Saturday. [[Details in the image below]].'.replace(' below]]', ']] below') },
    { bad: '[[Check out the graphic below]] for pickup dates.' },
    { bad: 'Trash pickup moves. [[The schedule is on the attached flyer]].' },
    { bad: 'Cooling centers are open. [[See attached image]].' },
    { bad: 'Join us Friday! [[The flyer has all the details]].' },
    { bad: '[[Vea el volante]] para más detalles.', context: { language: 'es' } },
    { bad: 'Hay vacunas gratis. [[Más información en la imagen]].', context: { language: 'es' } },
    { bad: 'Crews will pave 12 blocks in May. [[See the map for the list of streets]].' },
    { bad: 'Hay calles cerradas. [[Vea el mapa para las calles]].', context: { language: 'es' } },
    { ok: 'See the map for closed streets: https://riverton.example.gov/roads' },
    { ok: 'Check our trail map for a walk you will like.' },
    { ok: 'Summer camp starts June 8 at Elm Park, 9 a.m. to 3 p.m. Sign up at riverton.example.gov.' },
    { ok: 'Send us your best photo of the river for the contest.' },
    { ok: 'See the photo contest winners at the library.' },
    { ok: 'Pick up a flyer at City Hall.' },
    { ok: 'Read our guide for details.' },
    { ok: 'Kids can draw a poster for Fire Prevention Week.' },
    { ok: 'We want to see the image of our city change.' },
    { ok: 'Mire las fotos de la feria en nuestra página.', context: { language: 'es' } },
    { ok: 'Recoja un volante en la biblioteca.', context: { language: 'es' } },
  ],
} satisfies Rule;
