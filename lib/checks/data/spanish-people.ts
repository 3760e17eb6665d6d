import type { Rewrite } from '@/lib/checks/rewrites';

/** Spanish words that put an age before the person; our own list of what public style guides say. */
export const spanishAge: readonly Rewrite[] = [
  {
    find: '(los|nuestros) (?:ancianos|viejitos|viejos|abuelitos)(?=\\s*(?:[.,;:!?)]|$|\\s(?:y|o|que|de|en|deben|pueden|tienen|son|están|con|durante|a|sin|del)(?!\\p{L})))',
    use: ['las personas mayores', 'los adultos mayores'],
  },
  {
    find: '(?:las )?personas (?:ancianas|viejas|de la tercera edad)',
    use: ['las personas mayores', 'los adultos mayores'],
  },
  { find: 'ancianos', use: ['personas mayores', 'adultos mayores'] },
];

/** Spanish words that put a condition before the person. */
export const spanishPersonFirst: readonly Rewrite[] = [
  {
    find: '(estacionamiento|parqueo|baño|baños|acceso|entrada|rampa|rampas) para (?:las personas con discapacidad|discapacitados|minusválidos)',
    use: ['$1 accesible'],
  },
  {
    find: 'los (?:discapacitados|minusválidos|inválidos|incapacitados|lisiados)',
    use: ['las personas con discapacidad'],
  },
  { find: 'las (?:discapacitadas|minusválidas|inválidas)', use: ['las personas con discapacidad'] },
  {
    find: '(personas|niños|estudiantes|adultos|residentes|pasajeros) (?:discapacitad[oa]s|minusválid[oa]s|inválid[oa]s|incapacitad[oa]s)',
    use: ['$1 con discapacidad'],
  },
  {
    find: '(persona|estudiante|adulto|residente|pasajero) (?:discapacitad[oa]|minusválid[oa]|inválid[oa])',
    use: ['$1 con discapacidad'],
  },
  { find: '(?:discapacitados|minusválidos)', use: ['personas con discapacidad'] },
  {
    find: '(?:confinad[oa]s?|atad[oa]s?|postrad[oa]s?) (?:a|en) (?:una |su )?sillas? de ruedas',
    use: ['en silla de ruedas'],
  },
  { find: 'sordomudos', use: ['personas sordas'] },
  { find: 'sordomudas', use: ['personas sordas'] },
  { find: 'retrasados mentales', use: ['personas con discapacidad intelectual'] },
  { find: 'enfermos mentales', use: ['personas con una enfermedad mental'] },
  {
    find: 'víctimas de(?= (?:la |el )?(?:diabetes|asma|cáncer|demencia|alzheimer|sida|depresión))',
    use: ['personas con'],
  },
  { find: 'los diabéticos', use: ['las personas con diabetes'] },
  { find: 'los asmáticos', use: ['las personas con asma'] },
];

/** Spanish words that make a group of one fact about people. */
export const spanishGroups: readonly Rewrite[] = [
  {
    find: '(?:los|nuestros) (?:indigentes|vagabundos|desamparados|mendigos)',
    use: ['las personas sin hogar'],
  },
  { find: 'los sin (?:techo|hogar)', use: ['las personas sin hogar'] },
  { find: 'indigentes|vagabundos|pordioseros', use: ['personas sin hogar'] },
  {
    find: 'los (?:pobres|necesitados)(?=\\s*(?:[.,;:!?)]|$|\\s(?:y|o|que|de|en|deben|pueden|tienen)(?!\\p{L})))',
    use: ['las personas de bajos ingresos', 'las personas necesitadas'],
  },
  { find: 'las minorías', use: ['las personas de grupos minoritarios'] },
];

/** Spanish words that shame people for an illness. */
export const spanishStigma: readonly Rewrite[] = [
  {
    find: 'los (?:drogadictos|adictos|toxicómanos|drogados)(?! a(?!\\p{L}))',
    use: ['las personas con adicción', 'las personas que consumen drogas'],
  },
  { find: '(?:drogadictos|toxicómanos)', use: ['personas con adicción', 'personas que consumen drogas'] },
  { find: 'drogadicto', use: ['persona con adicción', 'persona que consume drogas'] },
  { find: 'los (?:alcohólicos|borrachos)(?! anónimos)', use: ['las personas con adicción al alcohol'] },
  { find: 'cometió suicidio', use: ['murió por suicidio'] },
  { find: 'cometieron suicidio', use: ['murieron por suicidio'] },
  { find: 'cometer suicidio', use: ['morir por suicidio'] },
  { find: 'comete suicidio', use: ['muere por suicidio'] },
];

const wordsOf = (words: string): readonly string[] => words.split(' ');

/** One of these stands in each of them. */
export const spanishPeopleWords = {
  age: wordsOf('ancianos ancianas viejitos viejos viejas abuelitos edad'),
  personFirst: wordsOf(
    'discapacitados discapacitadas discapacitado discapacitada minusválidos minusválidas minusválido minusválida inválidos inválidas inválido inválida incapacitados incapacitadas lisiados confinado confinada confinados confinadas atado atada atados atadas postrado postrada postrados postradas sordomudos sordomudas retrasados enfermos víctimas diabéticos asmáticos',
  ),
  groups: wordsOf(
    'indigentes vagabundos desamparados mendigos techo hogar pordioseros pobres necesitados minorías',
  ),
  stigma: wordsOf('drogadictos drogadicto adictos toxicómanos drogados alcohólicos borrachos suicidio'),
};
