/**
 * Small words that stand in nearly every sentence of a language, and a few of posts, by BCP 47 code: those of languages an agency does not
 * post in tell that a text is none of its own. Our own lists; words that several languages share stand in each.
 */
const lists: Readonly<Record<string, string>> = {
  en: `the and of to is are was were for you your with on at this that we be been from will by our in it its not or if has have had can
    please all more now today tonight tomorrow their they his her he she who what when where how out up about as an a but no do don't
    i my me us so than there here get go just new let's let it's we're you're i'm can't after before until near make help stay thank thanks`,
  es: `el la los las un una unos unas y de del al a en por para con sin su sus lo le les se que qué es son está están este esta estos
    estas como cómo más mas no hay hoy ya si sí nos nuestro nuestra nuestros nuestras usted ustedes puede pueden favor mañana noche muy también
    tras sobre desde hasta entre cuando donde dónde todo todos toda todas fue ha han ser estamos tenemos ahora ningún según contra durante antes
    después aquí gracias tiene tienen será serán te tu yo ese esa eso
    calle calles cerrado cerrada cerrados cerradas abierto abierta gratis aviso alerta agua luz ciudad condado llame evite`,
  fr: `le la les un une des du de et est sont en dans pour par sur avec sans au aux ce cet cette ces que qui qu il elle ils elles nous vous je
    pas ne plus ou où mais se sa son ses leur leurs notre votre nos vos être avoir a ont fait faut tous tout toute comme même on y
    très merci aujourd'hui à doit doivent
    rue fermé fermée ouvert ouverte eau ville mairie appelez`,
  pt: `o a os as um uma de do da dos das e em no na nos nas por para com sem que não são é se ao aos à mais mas como foi está estão seu sua
    seus suas você vocês nós pelo pela hoje também já ou até`,
  it: `il lo la i gli le un una uno di del della dei delle dello e è sono in nel nella per con su da dal dalla al alla ai che non si ma come più
    anche questo questa sto loro suo sua ha hanno alle ecco dopo`,
  de: `der die das den dem des ein eine einen und ist sind in im zu zum zur von mit auf für nicht sich auch es wir sie ihr bei nach aus werden
    wird hat haben oder wenn bitte`,
  nl: `de het een en van is zijn in op te dat niet voor met aan er door naar bij ook wordt worden of als u uw wij deze`,
  pl: `i w z na do nie się jest są to że od po dla jak lub oraz przez być o za czy tylko`,
  ht: `yon ki nan pou ak yo sa se pa li nou w ou k ap te la an gen tout moun kay fè dlo anvan si oswa jiska sou lè epi kounye a nenpòt tanpri
    sèvis zòn kote kapab ka dwe pral konsa men mwen m bay lan pi plis jwenn rele lekòl ansanm`,
  vi: `và của là có cho không được trong các này một những người với để khi từ tại đến đã sẽ bạn quý vị vui lòng nếu hoặc vào ra về cần cua khong
    nguoi duoc va cac nay voi tu gio quy vui nuoc duong trung benh truong hoac`,
  tl: `ang ng sa na mga ay at kung ka hindi huwag may isang iyong iyo mo po ito para ni si kay nang ako kami kayo tayo siya ang aming inyong
    bago mula hanggang pa rin din o lamang dahil lugar ngayon`,
  so: `waa iyo ka ku oo in la ah ayaa waxaa ee u loo uu kale ama haddii si aad marka soo waxay dadka kuwa fadlan hadda`,
};

/** The languages each small word belongs to. */
export const smallWords: ReadonlyMap<string, readonly string[]> = (() => {
  const all = new Map<string, string[]>();
  for (const [language, words] of Object.entries(lists)) {
    for (const word of new Set(words.trim().split(/\s+/)))
      all.set(word, [...(all.get(word) ?? []), language]);
  }
  return all;
})();
