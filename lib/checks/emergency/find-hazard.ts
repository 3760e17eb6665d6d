import type { Span } from '@/lib/checks/span';
import { findEvent } from './find-event';
import { firstMatch, type Passage, type Readable } from './passage';

const open = '(?<![\\p{L}\\p{N}])';
const shut = '(?![\\p{L}\\p{N}])';
const within = (words: string, before = '', after = ''): RegExp =>
  new RegExp(`${open}${before}(?:${words})${after}${shut}`, 'giu');

/** Words that make a danger nearer or greater; up to two of them are shown with it. */
const englishDegrees =
  '(?:(?:flash|severe|extreme|excessive|high|strong|heavy|dangerous|life[- ]threatening|active|large|fast[- ]moving|brush|grass|forest|structure|house|building|winter|tropical|major|significant|damaging|gusty|rising|toxic|thick|unhealthy|sudden|deep|coastal|river|urban|widespread|local|natural|power)\\s+){0,2}';
const englishKinds =
  '(?:\\s+(?:warning|watch|emergency|advisory|alert|statement|order|notice)(?:s)?)?(?:\\s+(?:warning|alert|notice))?';

const englishHazards = [
  // Water
  'under (?:\\p{L}+ ){0,3}(?:feet|foot|inches) of water|under ?water(?! main)|feet of (?:water|snow)|flood(?:ing|s|ed|waters?)?|high water|storm surge|surge|rip currents?|dangerous surf|high surf|debris flows?|(?:mud|land|rock)slides?|mudflows?|sinkholes?|over (?:its|the|their) banks|overflow\\p{L}*|(?:dam|levee)\\s+(?:\\p{L}+\\s+){0,5}(?:fail\\p{L}*|breach\\p{L}*|break|overtopp\\p{L}+)|tsunami|water (?:is|was|has) rising|rising (?:water|river|creek|lake)\\p{L}*(?: levels?)?|(?:high|large|big|huge|dangerous) waves|(?:dam|levee) (?:broke|failed|burst|is leaking)',
  // Fire; the people who fight it are none
  '(?:wild|bush)fires?|fires?(?!\\s+(?:department|dept|district|chief|station|marshal|crews?|officials?|rescue|and rescue|& rescue|engines?|trucks?|hydrants?|house|academy|authority|protection|personnel|service|prevention|safety|works|resources|officers?|fighters?|dispatch|dist|will|has|said|says|responded|is (?:on|at) (?:scene|the))\\b|\\s*:)|(?<=(?:road|creek|canyon|lake|street|valley|ridge|mountain|hill|river|park|reserve|point|peak|grade|ranch|complex|bluff|gulch|butte)\\s)fire|(?<=(?:^|\\s)(?:the|a|this)\\s)fire(?=\\s(?:has|is|was|will)\\s)|flames|smoke|hot spots|embers|smok[ey] (?:air|conditions)',
  // Weather
  'tornado(?:es)?|hurricane(?:s)?|tropical (?:storm|depression)|cyclone|typhoon|waterspouts?|thunderstorms?|(?:snow|ice|wind|dust|sand|hail|rain|winter)\\s?storms?|storms?|lightning|hail|winds?(?! down| chill)|gusts|blizzard|snow(?:fall|squalls?)?|whiteout|black ice|ice(?! cream)|icy|sleet|freezing rain|(?:hard )?freeze|wind chills?|(?:extreme|bitter) cold|(?:extreme|excessive|dangerous|record) heat|heat (?:wave|advisory|warning|index|emergency|illness\\p{L}*|stroke|exhaustion)|frostbite|\\d+ (?:degrees )?below(?: zero)?|1[0-3]\\d degrees|heat (?:can|could|may|like)(?= )|(?:dense )?fog|(?:heavy|torrential) rain|rainfall|(?:freezing )?drizzle|(?:winter|severe|bad|dangerous) weather|slick (?:roads?|roadways|conditions)|red flag warning|avalanche|drought',
  // Ground and volcano
  'earthquakes?|aftershocks?|volcan\\p{L}+|eruption|ashfall|lava',
  // Water to drink
  'boil[- ]water|do[- ]not[- ](?:drink|use)(?:\\s+(?:order|notice|advisory))|(?:water )?main (?:break|leak|broke|has broken)|germs|(?:contaminat\\p{L}+|unsafe|cloudy|brown|discolored|loss of) (?:tap |drinking )?water|low water pressure|water pressure is low|(?:water|drinking water) (?:is|may be|could be) (?:unsafe|contaminated|not safe)|e\\.? ?coli|bacteria|sewage|contaminat\\p{L}+|lead (?:in (?:the )?water|levels|(?:was|is|has been) found)|chemicals?(?!\\s+(?:spill|leak|release|cloud|fire|plume))|algae(?: bloom)?',
  // Chemicals and the like
  'leak(?:s|ing|ed)?|gas (?:leak|line|odor|smell|main)\\p{L}*|smell (?:of )?gas|(?:chemical|oil|fuel|gas|ammonia|chlorine|acid|diesel)\\s+(?:spill|leak|release|cloud|fire|plume)|hazmat|hazardous (?:materials?|air|conditions|smoke)|toxic|(?:cloud|plume) of \\p{L}+|chlorine|ammonia|(?:may|can|could|might|will) (?:explode|blow up|catch fire)|fumes|carbon monoxide|radiation|radiological|nuclear|explosions?|explosives?|bomb(?: threat)?|suspicious (?:package|device|object)|derail(?:ment|ed)|air quality|unhealthy air|plume|power plant',
  // People
  'active (?:shooter|shooting|threat|attack\\p{L}*|assailant)|shooter|shooting|shots (?:were )?fired|(?:was|were|been) shot|gun(?:man|fire)|gunshots|(?:with|has|had|pulled) an? (?:gun|knife|rifle|weapon)|(?:fired|firing) (?:\\p{L}+ )?shots|armed|barricaded|hostage|stabbing|violen(?:t|ce)|riot|civil unrest|police (?:activity|operation|incident|situation)|law enforcement (?:activity|operation)|attack|standoff|suspect|wanted|lockdown|prisoner|inmate|fugitive|protest|abduct(?:ed|ion)|kidnapp\\p{L}+|missing|(?:help|helping) (?:us )?(?:find|locate)|last seen|walked away from|wandered (?:off|away)|amber alert|silver alert|escaped|threat|crash|collision|pileup',
  // Illness and animals
  'outbreak|measles|meningitis|rabies|rabid|botulism|salmonella|overdoses?|virus|infect\\p{L}+|mountain lion|bear|bees|mosquito\\p{L}*',
  // What we live by
  'outages?|power (?:is|are) out|without power|no power|blackouts?|(?:power|electric(?:al)?|live) lines? (?:is |are )?(?:down|fallen)|(?:down(?:ed)?|fallen|low[- ]hanging) (?:power |electric(?:al)? |utility )?(?:lines?|wires?|trees?|poles?)|(?:bridge|building|road|roof|crane|tunnel|wall)\\s+(?:has\\s+)?(?:collaps\\p{L}+|failure|washed out)|washed out|road washout|(?:bridge|roof|wall|building|dam|tower|crane)\\s[^.!?\\n]{0,40}?(?:may|could|might) (?:fail|fall|collapse)|911 (?:is|are) (?:down|out|not working)',
].join('|');

const englishImpacts =
  'life[- ]threatening|deadly|fatal|lethal|(?:can|could|may|will) (?:be )?(?:kill|hurt|injure|trap|sweep|knock|drown|burn|sicken|make you sick|die|be trapped|be killed|killed|injured|trapped|sick)\\p{L}*|danger(?:ous)?|unsafe|hazardous|impassable|not passable|contained|acres|destroyed|damaged|hazards?|debris|risk of (?:death|injury)';

const spanishHazards = [
  'agua [^.!?\\n]{0,40}? pies|inund(?:ó|aron|a|an|ará)|(?:presa|represa|dique) (?:[^.!?\\n]{0,30}? )?(?:falla|romp|revent|gote)\\p{L}*|olas (?:altas|grandes|de)|pies de agua|inundaci[oó]n(?:es)?(?:\\s+repentinas?)?|inundad[oa]s?|crecidas?|desbord\\p{L}+|marejadas?|oleaje|corrientes? de resaca|desliz\\p{L}+|derrumbes?|aludes?|avalanchas?|socav[oó]n|tsunami|(?:falla|ruptura|rotura) de (?:la )?(?:presa|represa|dique)',
  '(?<!contra )incendios?(?:\\s+(?:forestal|de maleza|estructural)(?:es)?)?|fuego|llamas|humo',
  'tornados?|hurac[aá]n(?:es)?|cicl[oó]n|tormentas?(?:\\s+(?:tropical|eléctrica|severa|invernal)(?:es|s)?)?|rel[aá]mpagos?|rayos|granizo|vientos?(?:\\s+(?:fuertes|extremadamente fuertes|peligrosos))?|r[aá]fagas|nevadas?|nieve|ventisca|hielo|helada|frío extremo|bajo cero|1[0-3]\\d grados|calor (?:extremo|excesivo|peligroso|mata|puede)|un calor así|ola de calor|niebla|lluvias? (?:fuertes?|intensas?|torrencial(?:es)?)|bandera roja',
  'terremotos?|sismos?|temblor(?:es)?|r[eé]plicas?|erupci[oó]n|ceniza|lava',
  'hierva (?:el|su) agua|hervir (?:el )?agua|agua (?:contaminada|no (?:es )?potable|insegura|turbia)|no beba|bacterias?|contaminaci[oó]n|contaminad[oa]s?|aguas? (?:negras|residuales)|(?:ruptura|rotura|fuga) (?:de|en) (?:la |una )?(?:tuber[ií]a|l[ií]nea)\\p{L}*|baja presi[oó]n de agua',
  'fugas? de gas|olor a gas|derrames?|materiales? peligrosos?|sustancias? (?:peligrosas?|qu[ií]micas?|t[oó]xicas?)|t[oó]xic[oa]s?|monóxido de carbono|radiaci[oó]n|explosi[oó]n(?:es)?|cloro|amon[ií]aco|nube de \\p{L}+|g[eé]rmenes|explot\\p{L}+|estall\\p{L}+|bomba|paquete sospechoso|calidad del aire|descarrilamiento',
  'tirador(?: activo)?|tiroteo|balacera|disparos|armad[oa]s?|sospechos[oa]s?|violencia|disturbios|actividad policial|operativo policial|secuestr\\p{L}+|con (?:un )?(?:arma|pistola|cuchillo)|(?:ay[uú]d(?:e|en)nos|ayuda) a (?:encontrar|hallar|buscar|localizar)|desaparecid[oa]s?|niñ[oa]s? perdid[oa]s?|extraviad[oa]s?|amenaza|choque|accidente',
  'brote|sarampi[oó]n|virus|contagio\\p{L}*',
  'apag[oó]n(?:es)?|cortes? de (?:luz|energ[ií]a|electricidad|agua)|interrupci[oó]n(?: de (?:los )?servicios)?|sin (?:luz|electricidad|energ[ií]a)|cables? (?:ca[ií]dos?|el[eé]ctricos?)|l[ií]neas? el[eé]ctricas?(?: ca[ií]das?)?|[aá]rbol(?:es)? ca[ií]dos?|colaps\\p{L}+',
].join('|');

const spanishImpacts =
  'peligros[oa]s?|peligro|mortal(?:es)?|riesgo(?: de muerte)?|enfermarle|enfermar|podr[ií]a(?:n)? (?:quedar|morir|resultar)|intransitables?|hect[aá]reas|acres|escombros|dañad[oa]s?|insegur[oa]s?';

const spanishKinds =
  '(?:(?:alertas?|advertencias?|avisos?|emergencia|vigilancia|orden)\\s+(?:por|de|sobre)\\s+(?:una?\\s+|la\\s+|los\\s+|las\\s+)?(?:interrupci[oó]n de (?:los )?)?)?';

const hazards: Readonly<Record<Readable, RegExp>> = {
  en: within(englishHazards, englishDegrees, englishKinds),
  es: within(spanishHazards, spanishKinds),
};
const impacts: Readonly<Record<Readable, RegExp>> = {
  en: within(englishImpacts),
  es: within(spanishImpacts),
};
const nineOneOne = /(?<!\d)9-?1-?1\s+outage(?:\s+alert)?/giu;
/** #CreekFire, #FlashFlood */
const tagged =
  /(?:fire|flood(?:ing)?|storm|hurricane|tornado|earthquake|tsunami|blizzard|outage|boilwater|incendio|inundaci[oó]n|hurac[aá]n|terremoto|sismo)\d*$/iu;

/** Finds what the danger is, or what it does. */
export function findHazard({ text, languages, draft }: Passage): Span | undefined {
  const found =
    firstMatch(text, [nineOneOne]) ??
    firstMatch(
      text,
      languages.map((language) => hazards[language]),
    );
  if (found !== undefined) return found;
  const tag = draft.hashtags.find(({ text: name }) => tagged.test(name));
  return (
    tag?.at ??
    firstMatch(
      text,
      languages.map((language) => impacts[language]),
    ) ??
    findEvent(draft, text.length, languages)
  );
}
