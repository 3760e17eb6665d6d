/** Verbs that open an order of any kind, small letters; what a warning asks for may be anything. Written for Plainpost. */

const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** An order wherever they open a part of a sentence. */
export const orderVerbs = listed(`
  add aim apply ask avoid bathe begin boil borrow breathe bring brush build bury buy carry catch choose climb close
  collect come connect conserve continue cook cool cover crawl create crouch cross deliver descend dig discard
  disconnect dismiss do donate drain drink drive dry dump duck eat empty enter escape evacuate exit face fasten feed
  fetch fill find finish fix flee flush fold follow gather get give go grab hang heed help hide hold hook hug insert
  inspect isolate keep kneel leash leave let lie lift limit listen load lock loosen lower make melt meet mop move obey
  open pack pedal pour prepare press prevent protect pull push put raise rake reach read reboil recharge reduce refill
  refrigerate reheat remain remove rent repeat replace report rescue reschedule reset return ride rinse roll run
  sanitize save scrub scoop secure seek sell send separate shake shovel shut sit ski skip sleep slow soak spend spread
  sprinkle squat stand start stay steer sterilize stop store strap sweep swim switch take talk teach tell throw thaw
  tie tighten toss tow touch treat try tuck turn unload unplug use vaccinate vacate wait wake walk warm wash watch wear
  weatherproof wipe withdraw wrap yell yield zip cancel charge comply conceal consult contact cut detour divert drop
  elevate extinguish fuel guard halt hydrate insulate merge postpone quarantine refuel rest retreat reuse shelter
  shield signal silence soothe stack stock telework trim unhook ventilate allow arrive assemble assist attach bend
  brake burn camp cease change chew chop combine compost confirm coordinate count dampen defrost delay destroy detach
  dip direct dispose dodge don douse drag drape ease eliminate exercise expose extend fight flip focus free gargle grip
  handle haul hurry identify ignore immerse increase inform inhale interrupt jog jump knock latch launch lay lead lean
  lend maintain march minimize mix monitor muzzle neutralize nudge offer organize paddle peel poke preserve proceed
  provide prune purchase purify quit rebook recycle redirect refrain refuse register relight relocate request reroute
  resist respond restart restock restrain restrict resume retrieve scatter scrape scream serve settle shift shorten
  shout sidestep siphon slide smother sniff sort spot squeeze stash stir substitute supervise supply surrender suspend
  swallow swat tackle taste think tidy transfer unlock unpack verify wade winterize write`);

/** These are as often things: an order only before “your”, “the”, “it” and the like. */
export const orderNouns = listed(`
  anchor answer bag bank bar block board book bottle brace bundle call check clean clear dial dim double dress drip
  dust filter flag freeze head heat label leap light line lookout mark mask measure mow oil park pass patch phone
  photograph pick place plan plant plow plug post practice print pump rack raft ration review rotate salt sand scan
  schedule seal search seat shade shower sign smell spray stake step stick strip swap tape tarp test text time top
  trace trade trap trash travel trust vent visit warn water weed weigh work`);

/** What after a verb makes it no order: “Stay tuned”, “Follow us”, “Take care”. */
export const idleAfter: Readonly<Record<string, ReadonlySet<string>>> = {
  stay: listed(
    'tuned informed safe calm connected vigilant aware alert updated strong healthy positive warm cool well',
  ),
  remain: listed('calm informed vigilant alert aware tuned patient safe'),
  be: listed('safe aware alert patient'),
  keep: listed(
    'checking watching an in up reading safe calm following informed them us these an eye sharing posted',
  ),
  take: listed('note time pride part place a this'),
  follow: listed('us our for along @ this'),
  check: listed('back our out this here the'),
  get: listed('the updates info information details alerts more involved our tickets latest'),
  read: listed('more the our about this'),
  visit: listed('our us the this'),
  sign: listed('up'),
  review: listed('our the this'),
  find: listed('out more updates information details the'),
  call: listed('for center centers volume volumes'),
  contact: listed('tracing'),
  listen: listed('here live'),
  watch: listed('this our live the'),
  post: listed('office'),
  give: listed('us'),
  tell: listed('us'),
  ask: listed('us'),
  send: listed('us'),
  help: listed('is us'),
  do: listed('you we'),
  try: listed('again'),
  make: listed('sure a'),
  let: listed("us it's"),
  boil: listed('notice advisory order alert'),
  shelter: listed('order'),
  use: listed('our this hashtag'),
  leave: listed('a comments comment feedback'),
  test: listed('results'),
  report: listed('from'),
};

/** Orders in Spanish that open a part of a sentence. */
export const spanishOrders = listed(`
  acampe abrigue abróchese abra acérquese aguante ahorre ajuste alimente almacene amarre aparte apártese aplique aplace
  aprenda aproveche arranque arrodíllese asegure atienda ate avise ayude bájese barra báñese bloquee bote buscar cambie
  camine cancele cargue cepille cocine coloque compre conecte consiga consulte continúe corte coma colóquese cuelgue
  cuide cúbrase dé déjele descanse descongele desenchufe desvíe dígale diga dirija duerma duche échese eche elija eleve
  empiece emplee encienda entregue enjuague enrolle escoja escriba esconda escuche esquíe evacúe examine filtre frene
  friegue gire grite guarde gatee hable haga hidrátese inspeccione instale intente invite junte lave lea levante limpie
  localice llene lleve maneje mantenga marque mida mire monte mueva muestre nade nunca obedezca observe ofrezca oiga
  ordene pague pare párese pase pida pinte pise planifique plante póngase ponga preste presione prenda presente proteja
  pruebe purgue quede quite quítese recargue rechace recoja recuéstese reemplace refuerce regule reúna renueve reporte
  retire revise riegue rocíe rodee selle separe siéntese siente sostenga suba sujete sume tenga termine tire tome trate
  trabaje traiga trapee tírese utilice vacíe vacúnese vaya venda ventile ver vigile visite vístase voltee vuelva`);
