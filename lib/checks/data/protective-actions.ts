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
  get: { not: 'the updates info information details alerts more involved our tickets latest' },

  move: {
    only: 'to inside indoors away uphill upstairs off your vehicles into now inland immediately over all animals livestock indoor',
  },
  stay: { only: places },
  remain: { only: places },
  keep: {
    not: 'checking watching an in up it reading safe calm following this that informed them us our these an eye sharing',
  },
  take: {
    only: 'the cover shelter refuge action precautions your alternate alternative another other protective steps pets only a pets, medications',
  },
  seek: {},
  use: { not: 'our this hashtag code promo the hashtag' },
  turn: { only: 'around off back down away' },
  close: { only: closes },
  lock: { only: `${closes} cars homes vehicles` },
  shut: { only: `${closes} off` },
  secure: { only: 'your loose all outdoor any doors windows' },
  bring: { not: 'about up' },
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
  throw: { only: 'away out it them any all your food' },
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
  clean: { only: 'your the all any a an it them this these those every each both yourself' },
  toss: {},
  swim: { only: 'near only at parallel in' },
  isolate: {},
  quarantine: {},
  cook: { only: 'your the all any a an it them this these those every each both yourself' },
  filter: { only: 'your the all any a an it them this these those every each both yourself' },
  refill: {},
  store: { only: 'your the all any a an it them this these those every each both yourself' },
  stock: { only: 'up' },
  fuel: { only: 'up' },
  park: { only: 'your only elsewhere away vehicles cars off in on' },
  crawl: {},
  signal: { only: 'your the all any a an it them this these those every each both yourself' },
  allow: { only: 'extra more plenty crews emergency first space room at time' },
  give: { only: 'crews emergency first way the them yourself animals wildlife space plenty others' },
  let: { only: 'crews emergency first your it water faucets' },
  stand: { only: 'back clear by down' },
  step: { only: 'away back outside inside' },
  walk: { only: 'away to uphill inland only around' },
  ride: { only: 'out' },
  fasten: {},
  buckle: { only: 'up your' },
  extinguish: {},
  douse: {},
  clear: { only: 'the your streets snow drains roads' },
  remove: { only: 'your all any loose tree' },
  drip: { only: 'faucets your' },
  insulate: {},
  wrap: { only: 'your pipes outdoor' },
  hydrate: {},
  rest: { only: 'often in' },
  dress: { only: 'warmly in for your' },
  inspect: {},
  disconnect: {},
  switch: { only: 'off to' },
  elevate: {},
  raise: { only: 'your the all any a an it them this these those every each both yourself' },
  put: { only: 'your pets on out away children the' },
  warn: { only: 'your neighbors others' },
  tell: { only: 'your neighbors others someone anyone' },
  wake: { only: 'your' },
  help: { only: 'neighbors your older others children people elderly a' },
  consult: {},
  see: { only: 'a your' },
  ask: { only: 'your a for neighbors' },
  cut: { only: 'back down your water' },
  come: { only: 'inside indoors back to ashore' },
  eat: { only: 'only food' },
  empty: { only: 'your the all any a an it them this these those every each both yourself' },
  dispose: {},
  board: { only: 'up your windows' },
  anchor: { only: 'your the all any a an it them this these those every each both yourself' },
  moor: {},
  quit: {},
  cease: {},
  halt: {},
  suspend: { only: 'all outdoor your' },
  spray: { only: 'your the all any a an it them this these those every each both yourself' },
  trim: {},
  mask: { only: 'up' },
  test: { only: 'your for' },
  freeze: { only: 'in' },
  respect: { only: 'all road closures' },
  obey: {},
  heed: {},
  comply: {},
  cooperate: {},
  merge: {},
  divert: {},
  proceed: {},
  relocate: {},
  seal: { only: 'your the all any a an it them this these those every each both yourself' },
  tape: { only: 'your the all any a an it them this these those every each both yourself' },
  block: { only: 'vents gaps' },
  reschedule: {},
  cancel: { only: 'your outdoor travel plans' },
  skip: { only: 'trips travel outdoor unnecessary' },
  telework: {},
  work: { only: 'from' },
  carpool: {},
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

const informed =
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
    cruce cruzar detenga detenga deténgase desconecte entre entren busque busquen cierre cierren permanezca permanezcan cubra recoja recojan venga vengan deje dejen pida haga hagan mueva muevan saque saquen acuda acudan
    obedezca respete estacione circule circulen tire tiren guarde cargue suspenda cancele posponga avance baje dé den desvíese`
      .split(/\s+/)
      .map((verb) => [verb, {}]),
  ),
  manténgase: { not: informed },
  mantengase: { not: informed },
  manténganse: { not: informed },
  quédese: { not: informed },
  quedese: { not: informed },
  quédense: { not: informed },
  quédate: { not: informed },
  siga: { only: 'las los la instrucciones órdenes el' },
  sigan: { only: 'las los la instrucciones órdenes el' },
};

/** Any other reflexive order: “váyase”, “métanse”, “sujétese”. */
export const spanishReflexive = /^\p{L}*[áéíóú]\p{L}*[ae]n?se$/u;

/** After “no” at the beginning of a part, a verb that ends like an order gives one, but for these. */
export const spanishReports =
  'hay es era está están tiene tienen se existe existen puede pueden sabe saben debe deben cuenta representa requiere abre abren funciona funcionan queda quedan opera pasa llega llegan parece une amenaza afecta tenga sea este esta una la le les me espera'.split(
    ' ',
  );

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
