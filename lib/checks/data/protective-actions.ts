/**
 * Verbs that tell people how to keep safe, small letters; written for Plainpost. `only` and `not` name the words right after
 * a verb with which it does, or does not, tell that.
 */
export interface ProtectiveVerb {
  readonly only?: string;
  readonly not?: string;
  /** It does so by itself too, before a mark: “Drop, cover”. */
  readonly alone?: true;
}

const closes = 'your all windows doors the vents any both and window door drapes blinds';
const places =
  'inside in indoors home at away out off back clear put where upstairs downstairs low under behind there sheltered on above below underground together quiet hidden';

export const englishVerbs: Readonly<Record<string, ProtectiveVerb>> = {
  evacuate: {},
  vacate: {},
  leave: { not: 'a comment comments feedback us review no room it reviews' },
  boil: { not: 'notice advisory order alert' },
  avoid: {},
  shelter: { only: 'in at there now indoors immediately inside where here underground' },
  go: {
    only: 'to around back by via inside indoors home now upstairs downstairs underground north south east west uphill inland',
  },
  get: { only: 'out inside indoors to off away down under into back underground up' },
  move: {
    only: 'to inside indoors away uphill upstairs off your vehicles into now inland immediately over all animals livestock indoor',
  },
  stay: { only: places },
  remain: { only: places },
  keep: {
    not: 'checking watching an in up it reading safe calm following this that informed them us our these an eye sharing',
  },
  take: {
    only: 'cover shelter refuge action precautions your alternate alternative another other protective steps pets only a pets, medications',
  },
  seek: {},
  use: { not: 'our this hashtag code promo the hashtag' },
  turn: { only: 'around off back down away' },
  close: { only: closes },
  lock: { only: closes },
  shut: { only: `${closes} off` },
  secure: { only: 'your loose all outdoor any doors windows' },
  bring: { only: 'pets in inside your loose animals water outdoor children all tap it' },
  protect: { only: 'your yourself yourselves pets pipes the children animals' },
  cover: { only: 'your windows up plants pipes mouth' },
  pack: { only: 'your a an medications important essential now only' },
  prepare: { only: 'to now for your a an' },
  be: { only: 'ready prepared' },
  drop: { only: 'cover to', alone: true },
  hold: { only: 'on' },
  call: { not: 'for center centers volume volumes it' },
  dial: {},
  contact: { not: 'tracing' },
  report: {
    only: 'any downed damage suspicious outages power flooding all fires sightings symptoms emergencies gas leaks to',
  },
  drive: { only: 'slowly slow carefully with only around to away' },
  slow: { only: 'down' },
  drink: { only: 'only bottled plenty lots water' },
  wash: { only: 'your hands all with food skin' },
  wear: { not: 'and' },
  limit: {
    only: 'outdoor travel your water time use outside exposure physical driving electricity strenuous',
  },
  conserve: {},
  stop: { only: 'using drinking driving and all work outdoor' },
  follow: {
    only: 'evacuation instructions orders directions police their official posted all detour detours the instructions, safety guidance local',
  },
  check: { only: 'on' },
  make: { only: 'sure' },
  plan: { only: 'another alternate an a extra your for to ahead' },
  find: { only: 'shelter another higher an a safe alternate other cover' },
  head: { only: 'to inside indoors for north south east west inland uphill home' },
  climb: {},
  exit: {},
  wait: { only: 'for until inside indoors there to' },
  tie: { only: 'down' },
  throw: { only: 'away out' },
  discard: {},
  dump: {},
  pull: { only: 'over' },
  reduce: { only: 'speed speeds water your electricity energy power use outdoor' },
  delay: { only: 'travel your non nonessential unnecessary' },
  postpone: { only: 'travel your outdoor nonessential' },
  lie: { only: 'down flat face' },
  abandon: { only: 'your vehicles the cars' },
  steer: { only: 'clear' },
  run: { only: 'to away if now from and hide inland uphill', alone: true },
  hide: {},
  charge: { only: 'your phones devices' },
  fill: { only: 'your up bathtubs containers' },
  unplug: {},
  carry: { only: 'chains a your an water' },
  pick: { only: 'up' },
  text: { only: '911 9-1-1' },
  ventilate: {},
  detour: {},
  reroute: {},
  rinse: {},
  open: { only: 'your all windows doors' },
  flush: { only: 'your all faucets taps pipes' },
  watch: { only: 'for out' },
  look: { only: 'out for' },
  return: { only: 'home indoors inside to' },
  treat: { only: 'all every each any dark signals it them' },
  crouch: {},
  duck: {},
  yield: { only: 'to' },
  observe: { only: 'all the posted' },
  lower: { only: 'your' },
  brake: {},
};

/** After “do not”, anything warns but these. */
export const idleVerbs =
  'miss forget worry hesitate panic be let need have know see think just want get like feel seem understand remember only always'.split(
    ' ',
  );

/** What an order to people stands in: “residents should leave”, “you must boil”. */
export const englishTold =
  'urged advised asked ordered told needed need needs have has required ready prepared instructed encouraged directed requested recommended warned reminded reminder orders order tells asks asking urges urging advises directs'.split(
    ' ',
  );

const información =
  'informado informada informados informadas atento atenta atentos conectado conectada tranquilo tranquila';

/** Forms that give an order by themselves. */
export const spanishVerbs: Readonly<Record<string, ProtectiveVerb>> = {
  ...Object.fromEntries(
    `evacúe evacue evacúen evacuen evacúa salga salgan abandone abandonen evite eviten evita hierva hiervan hierve vaya vayan
    diríjase dirijase diríjanse refúgiese refugiese refúgiense resguárdese resguardese resguárdense llame llamen llama use usen
    utilice utilicen aléjese alejese aléjense apague apaguen proteja protejan protéjase prepárese preparese prepárense tome tomen
    comuníquese comuniquese comuníquense muévase muevase muévanse suba suban conduzca conduzcan maneje manejen limite limiten
    conserve conserven agáchese agachese cúbrase cubrase agárrese corra corran escóndase deseche desechen lave lávese beba beban
    consuma consuman desvíe reduzca reduzcan regrese regresen retírese retírense póngase ponga lleve lleven traiga empaque
    reporte reporten enfríe asegúrese asegúrense absténgase abstenerse contacte contacten espere esperen dé desaloje desalojen
    cruce cruzar detenga detenga deténgase desconecte entre entren busque busquen cierre cierren permanezca permanezcan cubra`
      .split(/\s+/)
      .map((verb) => [verb, {}]),
  ),
  manténgase: { not: información },
  mantengase: { not: información },
  manténganse: { not: información },
  quédese: { not: información },
  quedese: { not: información },
  quédense: { not: información },
  quédate: { not: información },
  siga: { only: 'las los la instrucciones órdenes el' },
  sigan: { only: 'las los la instrucciones órdenes el' },
};

/** Orders that follow “debe”, “hay que”, “favor de”, or open a sentence. */
export const spanishInfinitives =
  `evacuar salir evitar hervir permanecer quedarse buscar usar utilizar llamar alejarse refugiarse resguardarse abandonar
  mantenerse moverse ir seguir tomar conservar beber consumir cerrar conducir manejar desalojar dirigirse protegerse
  desechar limitar reducir cruzar entrar regresar`.split(/\s+/);

/** Before one of the forms above, these make it no order: “para que salga”, “el cierre”. */
export const spanishNoOrder =
  'que se el un del al de este su cuando donde mientras hasta aunque quien no la lo le si en por ese'.split(
    ' ',
  );
export const spanishTold =
  'debe deben debes debemos que de pide piden recomienda recomiendan ordena ordenan ordenó exhorta insta a necesita necesitan favor deberá deberán no'.split(
    ' ',
  );
