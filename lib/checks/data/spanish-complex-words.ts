import { listedPairs } from '@/lib/checks/listed-pairs';
import type { ListedWord } from './listed-word';

/** Verbs in the forms people use in posts. */
const verbs = `
  utilizar > usar; utilice > use; utilicen > usen; utiliza > usa; utilizan > usan; utilizamos > usamos; utilizó > usó; utilizaron > usaron; utilizando > usando; utilizado > usado; utilizada > usada; utilizados > usados; utilizadas > usadas; utilizará > usará; utilizarán > usarán; utilizaremos > usaremos
  efectuar > hacer; efectúe > haga; efectúen > hagan; efectúa > hace; efectúan > hacen; efectuó > hizo; efectuaron > hicieron; efectuando > haciendo; efectuado > hecho; efectuada > hecha; efectuados > hechos; efectuadas > hechas; efectuará > hará; efectuarán > harán; efectuaremos > haremos
  residir > vivir; resida > viva; residan > vivan; reside > vive; residen > viven; residimos > vivimos; residió > vivió; residieron > vivieron; residiendo > viviendo; residirá > vivirá; residirán > vivirán; residiremos > viviremos
  visualizar > ver; visualice > vea; visualicen > vean; visualiza > ve; visualizan > ven; visualizó > vio; visualizaron > vieron; visualizando > viendo; visualizado > visto; visualizada > vista; visualizados > vistos; visualizadas > vistas; visualizará > verá; visualizarán > verán; visualizaremos > veremos
  cumplimentar > llenar; cumplimente > llene; cumplimenten > llenen; cumplimenta > llena; cumplimentan > llenan; cumplimentamos > llenamos; cumplimentó > llenó; cumplimentaron > llenaron; cumplimentando > llenando; cumplimentado > llenado; cumplimentada > llenada; cumplimentados > llenados; cumplimentadas > llenadas; cumplimentará > llenará; cumplimentarán > llenarán; cumplimentaremos > llenaremos
  diligenciar > llenar; diligencien > llenen; diligenciamos > llenamos; diligenció > llenó; diligenciaron > llenaron; diligenciando > llenando; diligenciado > llenado; diligenciada > llenada; diligenciados > llenados; diligenciadas > llenadas; diligenciará > llenará; diligenciarán > llenarán; diligenciaremos > llenaremos
  aperturar > abrir; aperture > abra; aperturen > abran; aperturamos > abrimos; aperturó > abrió; aperturaron > abrieron; aperturando > abriendo; aperturado > abierto; aperturada > abierta; aperturados > abiertos; aperturadas > abiertas; aperturará > abrirá; aperturarán > abrirán; aperturaremos > abriremos
  recepcionar > recibir; recepcione > reciba; recepcionen > reciban; recepciona > recibe; recepcionan > reciben; recepcionamos > recibimos; recepcionó > recibió; recepcionaron > recibieron; recepcionando > recibiendo; recepcionado > recibido; recepcionada > recibida; recepcionados > recibidos; recepcionadas > recibidas; recepcionará > recibirá; recepcionarán > recibirán; recepcionaremos > recibiremos
  coadyuvar > ayudar; coadyuve > ayude; coadyuven > ayuden; coadyuva > ayuda; coadyuvan > ayudan; coadyuvamos > ayudamos; coadyuvó > ayudó; coadyuvaron > ayudaron; coadyuvando > ayudando; coadyuvado > ayudado; coadyuvada > ayudada; coadyuvados > ayudados; coadyuvadas > ayudadas; coadyuvará > ayudará; coadyuvarán > ayudarán; coadyuvaremos > ayudaremos
  posibilitar > permitir; posibilite > permita; posibiliten > permitan; posibilita > permite; posibilitan > permiten; posibilitamos > permitimos; posibilitó > permitió; posibilitaron > permitieron; posibilitando > permitiendo; posibilitado > permitido; posibilitada > permitida; posibilitados > permitidos; posibilitadas > permitidas; posibilitará > permitirá; posibilitarán > permitirán; posibilitaremos > permitiremos
  imposibilitar > impedir; imposibilite > impida; imposibiliten > impidan; imposibilita > impide; imposibilitan > impiden; imposibilitamos > impedimos; imposibilitó > impidió; imposibilitaron > impidieron; imposibilitando > impidiendo; imposibilitado > impedido; imposibilitada > impedida; imposibilitados > impedidos; imposibilitadas > impedidas; imposibilitará > impedirá; imposibilitarán > impedirán; imposibilitaremos > impediremos
  subsanar > corregir|reparar; subsane > corrija|repare; subsanen > corrijan|reparen; subsana > corrige|repara; subsanan > corrigen|reparan; subsanamos > corregimos|reparamos; subsanó > corrigió|reparó; subsanaron > corrigieron|repararon; subsanando > corrigiendo|reparando; subsanado > corregido|reparado; subsanada > corregida|reparada; subsanados > corregidos|reparados; subsanadas > corregidas|reparadas; subsanará > corregirá|reparará; subsanarán > corregirán|repararán; subsanaremos > corregiremos|repararemos
  remitir > enviar; remita > envíe; remitan > envíen; remite > envía; remiten > envían; remitimos > enviamos; remitió > envió; remitieron > enviaron; remitiendo > enviando; remitido > enviado; remitida > enviada; remitidos > enviados; remitidas > enviadas; remitirá > enviará; remitirán > enviarán; remitiremos > enviaremos
  acontecer > ocurrir|pasar; acontezca > ocurra|pase; acontezcan > ocurran|pasen; acontece > ocurre|pasa; acontecen > ocurren|pasan; aconteció > ocurrió|pasó; acontecieron > ocurrieron|pasaron; aconteciendo > ocurriendo|pasando; acontecerá > ocurrirá|pasará; acontecerán > ocurrirán|pasarán
  evidenciar > mostrar; evidencie > muestre; evidencien > muestren; evidenciamos > mostramos; evidenció > mostró; evidenciaron > mostraron; evidenciando > mostrando; evidenciará > mostrará; evidenciarán > mostrarán; evidenciaremos > mostraremos
  dilucidar > aclarar; dilucide > aclare; diluciden > aclaren; dilucida > aclara; dilucidan > aclaran; dilucidamos > aclaramos; dilucidó > aclaró; dilucidaron > aclararon; dilucidando > aclarando; dilucidado > aclarado; dilucidada > aclarada; dilucidados > aclarados; dilucidadas > aclaradas; dilucidará > aclarará; dilucidarán > aclararán; dilucidaremos > aclararemos
`;
const buying = `
  adquirir > comprar|obtener; adquiera > compre|obtenga; adquieran > compren|obtengan; adquiere > compra|obtiene; adquieren > compran|obtienen; adquirimos > compramos|obtenemos; adquirió > compró|obtuvo; adquirieron > compraron|obtuvieron; adquiriendo > comprando|obteniendo; adquirirá > comprará|obtendrá; adquirirán > comprarán|obtendrán; adquiriremos > compraremos|obtendremos
`;
/** “Sufragar” is to vote as well. */
const paying = `
  sufragar > pagar; sufrague > pague; sufraguen > paguen; sufraga > paga; sufragan > pagan; sufragamos > pagamos; sufragó > pagó; sufragaron > pagaron; sufragando > pagando; sufragado > pagado; sufragada > pagada; sufragados > pagados; sufragadas > pagadas; sufragará > pagará; sufragarán > pagarán; sufragaremos > pagaremos
`;
const mildVerbs = `
  finalizar > terminar; finalice > termine; finalicen > terminen; finaliza > termina; finalizan > terminan; finalizamos > terminamos; finalizó > terminó; finalizaron > terminaron; finalizando > terminando; finalizado > terminado; finalizada > terminada; finalizados > terminados; finalizadas > terminadas; finalizará > terminará; finalizarán > terminarán; finalizaremos > terminaremos
  culminar > terminar; culmine > termine; culminen > terminen; culmina > termina; culminan > terminan; culminamos > terminamos; culminó > terminó; culminaron > terminaron; culminando > terminando; culminará > terminará; culminarán > terminarán; culminaremos > terminaremos
  optimizar > mejorar; optimice > mejore; optimicen > mejoren; optimiza > mejora; optimizan > mejoran; optimizamos > mejoramos; optimizó > mejoró; optimizaron > mejoraron; optimizando > mejorando; optimizado > mejorado; optimizada > mejorada; optimizados > mejorados; optimizadas > mejoradas; optimizará > mejorará; optimizarán > mejorarán; optimizaremos > mejoraremos
  notificar > informar|avisar; notifique > informe|avise; notifiquen > informen|avisen; notifica > informa|avisa; notifican > informan|avisan; notificamos > informamos|avisamos; notificó > informó|avisó; notificaron > informaron|avisaron; notificando > informando|avisando; notificará > informará|avisará; notificarán > informarán|avisarán; notificaremos > informaremos|avisaremos
  incrementar > aumentar; incremente > aumente; incrementen > aumenten; incrementa > aumenta; incrementan > aumentan; incrementamos > aumentamos; incrementó > aumentó; incrementaron > aumentaron; incrementando > aumentando; incrementado > aumentado; incrementada > aumentada; incrementados > aumentados; incrementadas > aumentadas; incrementará > aumentará; incrementarán > aumentarán; incrementaremos > aumentaremos
  otorgar > dar; otorgue > dé; otorguen > den; otorga > da; otorgan > dan; otorgamos > damos; otorgó > dio; otorgaron > dieron; otorgando > dando; otorgará > dará; otorgarán > darán; otorgaremos > daremos
  implementar > aplicar; implemente > aplique; implementen > apliquen; implementa > aplica; implementan > aplican; implementamos > aplicamos; implementó > aplicó; implementaron > aplicaron; implementando > aplicando; implementado > aplicado; implementada > aplicada; implementados > aplicados; implementadas > aplicadas; implementará > aplicará; implementarán > aplicarán; implementaremos > aplicaremos
  descender > bajar; descienda > baje; desciendan > bajen; desciende > baja; descienden > bajan; descendemos > bajamos; descendió > bajó; descendieron > bajaron; descendiendo > bajando; descenderá > bajará; descenderán > bajarán; descenderemos > bajaremos
  expirar > vencer; expire > venza; expiren > venzan; expira > vence; expiran > vencen; expiramos > vencemos; expiró > venció; expiraron > vencieron; expirando > venciendo; expirará > vencerá; expirarán > vencerán; expiraremos > venceremos
`;

const others = `
  adicionalmente > además
  consecuentemente > por eso
  paulatinamente > poco a poco
  reiteradamente > muchas veces
  simultáneamente > al mismo tiempo
  primordialmente > sobre todo
  mayoritariamente > sobre todo
  conjuntamente con > junto con
  presencialmente > en persona
  subsiguiente > siguiente; subsiguientes > siguientes
  ulterior > posterior; ulteriores > posteriores
  progenitores > padres
  inobservancia > incumplimiento
  el fluido eléctrico > la luz|la electricidad; del fluido eléctrico > de la luz|de la electricidad; fluido eléctrico > electricidad
  vehículo automotor > vehículo; vehículos automotores > vehículos
  arteria vial > calle|carretera; arterias viales > calles|carreteras
  efectivos policiales > policías|agentes
  unidad habitacional > vivienda; unidades habitacionales > viviendas
  el nosocomio > el hospital; nosocomio > hospital; nosocomios > hospitales
  semovientes > ganado
  erogación > gasto; erogaciones > gastos
  la remuneración > el pago|el sueldo
  idóneo > adecuado; idónea > adecuada; idóneos > adecuados; idóneas > adecuadas
  fehaciente > seguro
  aledaños a > cerca de; aledañas a > cerca de; aledaños al > cerca del; aledañas al > cerca del
  adyacente a > junto a; adyacentes a > junto a; adyacente al > junto al; adyacentes al > junto al
  colindante con > junto a; colindantes con > junto a
  gratuitamente > gratis
  inhumación > entierro
  sinnúmero > gran número
`;
const mildOthers = `
  asimismo > también|además
  posteriormente > después|luego
  previamente > antes
  anteriormente > antes
  precipitaciones > lluvias
  en su domicilio > en su casa; su domicilio > su casa|su dirección; sus domicilios > sus casas
  la problemática > el problema
  plantel educativo > centro escolar; planteles educativos > centros escolares|escuelas
`;

/**
 * Hard Spanish words and plainer ones, our own list: words that are as often right as wrong in a post are left out. The
 * forms of verbs are spelled out, since English rules do not make them.
 */
export const spanishComplexWords: readonly ListedWord[] = [
  ...listedPairs(verbs),
  ...listedPairs(buying, {
    notBefore: 'conocimientos experiencia habilidades inmunidad covid fuerza conciencia',
  }),
  ...listedPairs(paying, { onlyBefore: 'el la los las gastos costos parte todos' }),
  ...listedPairs(mildVerbs, { mild: true }),
  ...listedPairs(others),
  ...listedPairs('infantes > niños', { notBefore: 'de' }),
  ...listedPairs(mildOthers, { mild: true }),
  ...listedPairs('información adicional > más información', {
    mild: true,
    notAfter: 'la esta esa su toda cualquier',
  }),
  ...listedPairs('imprescindible > necesario|necesaria', { mild: true, onlyAfter: 'es será' }),
];
