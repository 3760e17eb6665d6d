import { listedPairs } from '@/lib/checks/listed-pairs';
import type { ListedWord } from './listed-word';

/** A bare '-' leaves the words out, a '?' leaves the wording to the author. */
const phrases = `
  con el fin de > para; con el objetivo de > para; con la finalidad de > para; con el propósito de > para
  con objeto de > para; con el objeto de > para; en aras de > para; con miras a > para; a efectos de > para; para efectos de > para
  con el fin de que > para que; a fin de que > para que; con el objetivo de que > para que; con el propósito de que > para que
  debido al hecho de que > porque|como; dado el hecho de que > porque|como; por el hecho de que > porque; en virtud de que > porque|como
  en vista de que > porque|como; a causa de que > porque; en razón de que > porque
  en virtud de > por; en razón de > por; a consecuencia de > por; por razón de > por
  previo a > antes de; previo al > antes del; con anterioridad a > antes de; con anterioridad al > antes del
  posterior a > después de; posterior al > después del; con posterioridad a > después de; con posterioridad al > después del
  a la mayor brevedad posible > lo antes posible|pronto; a la mayor brevedad > pronto; a la brevedad posible > pronto; a la brevedad > pronto
  con la mayor brevedad > pronto; con la mayor celeridad > rápido
  en relación con > sobre; en relación con el > sobre el; en relación a > sobre; en relación al > sobre el; con relación a > sobre; con relación al > sobre el
  con respecto a > sobre; con respecto al > sobre el; en lo que respecta a > sobre; en lo referente a > sobre; en lo concerniente a > sobre
  en lo que se refiere a > sobre; en referencia a > sobre; con referencia a > sobre; referente a > sobre; referente al > sobre el; concerniente a > sobre
  en el transcurso de > durante; en el transcurso del > durante el; durante el transcurso de > durante; durante el transcurso del > durante el
  en la actualidad > ahora|hoy; en estos momentos > ahora; al día de hoy > hoy; en el día de hoy > hoy; el día de hoy > hoy; el día de mañana > mañana; el día de ayer > ayer
  en un futuro próximo > pronto; en un futuro cercano > pronto; en el futuro cercano > pronto
  en el mes de > en; durante el mes de > en|durante; para el mes de > para; del mes de > de
  en horas de la mañana > por la mañana; en horas de la tarde > por la tarde; en horas de la noche > por la noche; en horas de la madrugada > de madrugada
  el día lunes > el lunes; el día martes > el martes; el día miércoles > el miércoles; el día jueves > el jueves; el día viernes > el viernes; el día sábado > el sábado; el día domingo > el domingo
  este día lunes > este lunes; este día martes > este martes; este día miércoles > este miércoles; este día jueves > este jueves; este día viernes > este viernes; este día sábado > este sábado; este día domingo > este domingo
  de manera gratuita > gratis; de forma gratuita > gratis; sin costo alguno > gratis; libre de costo > gratis; exento de pago > gratis; exenta de pago > gratis
  de forma inmediata > de inmediato|enseguida; de manera inmediata > de inmediato|enseguida
  de forma presencial > en persona; de manera presencial > en persona; de forma virtual > en línea; de manera virtual > en línea
  por vía telefónica > por teléfono; vía telefónica > por teléfono; vía correo electrónico > por correo electrónico
  mediante el uso de > con; a través del uso de > con; mediante la utilización de > con
  cabe señalar que > -; cabe destacar que > -; cabe mencionar que > -; cabe resaltar que > -; es importante señalar que > -; es importante mencionar que > -; es importante destacar que > -
  se hace saber que > -; se les informa que > -; se le informa que > -; se informa que > -; se informa a la comunidad que > -; se informa al público que > -; se comunica que > -
  por medio de la presente > -; por este medio > -
  hacer uso de > usar; haga uso de > use; hagan uso de > usen; hace uso de > usa; hacen uso de > usan; hizo uso de > usó; haciendo uso de > usando; hacer uso del > usar el; haga uso del > use el; hagan uso del > usen el
  hacer entrega de > entregar; hará entrega de > entregará; harán entrega de > entregarán; hizo entrega de > entregó; hicieron entrega de > entregaron; haga entrega de > entregue
  dar inicio > empezar; da inicio > empieza; dan inicio > empiezan; dará inicio > empezará; darán inicio > empezarán; dio inicio > empezó; dieron inicio > empezaron; dando inicio > empezando
  dar inicio a > empezar; da inicio a > empieza; dará inicio a > empezará; dio inicio a > empezó; daremos inicio a > empezaremos; damos inicio a > empezamos
  dar comienzo > empezar; da comienzo > empieza; dará comienzo > empezará; darán comienzo > empezarán; dio comienzo > empezó
  dar cumplimiento a > cumplir; dar cumplimiento al > cumplir el; dé cumplimiento a > cumpla
  proceder a > -; proceda a > ?; procedan a > ?; procederá a > va a; procederán a > van a; procederemos a > vamos a; se procederá a > se va a; se procedió a > ?
  absténgase de > evite; absténganse de > eviten; abstenerse de > evitar
  tomar en consideración > tener en cuenta; tome en consideración > tenga en cuenta; tomen en consideración > tengan en cuenta
  tiene la obligación de > debe; tienen la obligación de > deben; está en la obligación de > debe; está en capacidad de > puede; están en capacidad de > pueden
  se encuentra ubicado en > está en; se encuentra ubicada en > está en; se encuentran ubicados en > están en; se encuentran ubicadas en > están en
  se encuentra cerrado > está cerrado; se encuentra cerrada > está cerrada; se encuentran cerrados > están cerrados; se encuentran cerradas > están cerradas
  se encuentra abierto > está abierto; se encuentra abierta > está abierta; se encuentra disponible > está disponible; se encuentran disponibles > están disponibles
  hacemos un llamado a > ?; hace un llamado a > ?; se les solicita > les pedimos; se le solicita > le pedimos
  no obstante lo anterior > aun así; con excepción de > menos|salvo; a excepción de > menos|salvo; a pesar del hecho de que > aunque; hasta tanto > hasta que
  todos y cada uno de > todos; todas y cada una de > todas; única y exclusivamente > solo
  en caso de que > ?; en el caso de que > ?; en el supuesto de que > ?
  en caso de que necesite > si necesita
  en el caso de que necesite > si necesita
  en caso de que no necesite > si no necesita
  en caso de que usted necesite > si necesita
  en caso de que necesiten > si necesitan
  en el caso de que necesiten > si necesitan
  en caso de que no necesiten > si no necesitan
  en caso de que usted necesiten > si necesitan
  en caso de que tenga > si tiene
  en el caso de que tenga > si tiene
  en caso de que no tenga > si no tiene
  en caso de que usted tenga > si tiene
  en caso de que tengan > si tienen
  en el caso de que tengan > si tienen
  en caso de que no tengan > si no tienen
  en caso de que usted tengan > si tienen
  en caso de que haya > si hay
  en el caso de que haya > si hay
  en caso de que no haya > si no hay
  en caso de que usted haya > si hay
  en caso de que vea > si ve
  en el caso de que vea > si ve
  en caso de que no vea > si no ve
  en caso de que usted vea > si ve
  en caso de que vean > si ven
  en el caso de que vean > si ven
  en caso de que no vean > si no ven
  en caso de que usted vean > si ven
  en caso de que sea > si es
  en el caso de que sea > si es
  en caso de que no sea > si no es
  en caso de que usted sea > si es
  en caso de que sean > si son
  en el caso de que sean > si son
  en caso de que no sean > si no son
  en caso de que usted sean > si son
  en caso de que esté > si está
  en el caso de que esté > si está
  en caso de que no esté > si no está
  en caso de que usted esté > si está
  en caso de que estén > si están
  en el caso de que estén > si están
  en caso de que no estén > si no están
  en caso de que usted estén > si están
  en caso de que quiera > si quiere
  en el caso de que quiera > si quiere
  en caso de que no quiera > si no quiere
  en caso de que usted quiera > si quiere
  en caso de que quieran > si quieren
  en el caso de que quieran > si quieren
  en caso de que no quieran > si no quieren
  en caso de que usted quieran > si quieren
  en caso de que pueda > si puede
  en el caso de que pueda > si puede
  en caso de que no pueda > si no puede
  en caso de que usted pueda > si puede
  en caso de que puedan > si pueden
  en el caso de que puedan > si pueden
  en caso de que no puedan > si no pueden
  en caso de que usted puedan > si pueden
  en caso de que sienta > si siente
  en el caso de que sienta > si siente
  en caso de que no sienta > si no siente
  en caso de que usted sienta > si siente
  en caso de que ocurra > si ocurre
  en el caso de que ocurra > si ocurre
  en caso de que no ocurra > si no ocurre
  en caso de que usted ocurra > si ocurre
  en caso de que deba > si debe
  en el caso de que deba > si debe
  en caso de que no deba > si no debe
  en caso de que usted deba > si debe
  en caso de que requiera > si requiere
  en el caso de que requiera > si requiere
  en caso de que no requiera > si no requiere
  en caso de que usted requiera > si requiere
  en caso de que requieran > si requieren
  en el caso de que requieran > si requieren
  en caso de que no requieran > si no requieren
  en caso de que usted requieran > si requieren
  en caso de que llueva > si llueve
  en el caso de que llueva > si llueve
  en caso de que no llueva > si no llueve
  en caso de que usted llueva > si llueve
  en caso de que nieve > si nieva
  en el caso de que nieve > si nieva
  en caso de que no nieve > si no nieva
  en caso de que usted nieve > si nieva
  en caso de que huela > si huele
  en el caso de que huela > si huele
  en caso de que no huela > si no huele
  en caso de que usted huela > si huele
  en caso de que pierda > si pierde
  en el caso de que pierda > si pierde
  en caso de que no pierda > si no pierde
  en caso de que usted pierda > si pierde
  en caso de que encuentre > si encuentra
  en el caso de que encuentre > si encuentra
  en caso de que no encuentre > si no encuentra
  en caso de que usted encuentre > si encuentra
  en caso de que reciba > si recibe
  en el caso de que reciba > si recibe
  en caso de que no reciba > si no recibe
  en caso de que usted reciba > si recibe
  en caso de que presente > si presenta
  en el caso de que presente > si presenta
  en caso de que no presente > si no presenta
  en caso de que usted presente > si presenta
`;
const mildPhrases = `
  se llevará a cabo > se hará|será; se llevarán a cabo > se harán|serán; se llevó a cabo > se hizo|fue; se llevaron a cabo > se hicieron|fueron; llevar a cabo > hacer
  debido a que > porque; a pesar de que > aunque; pese a que > aunque; como consecuencia de > por; un total de > -; no obstante > sin embargo|pero
`;

/**
 * Spanish phrases that a word or two can stand for, our own list: phrases that are as often right as wrong in a post are
 * left out.
 */
export const spanishWordyPhrases: readonly ListedWord[] = [
  ...listedPairs(phrases),
  ...listedPairs('a fin de > para', { notBefore: 'mes año semana mayo junio julio' }),
  ...listedPairs('hasta el momento > hasta ahora', { notBefore: 'de en del que' }),
  ...listedPairs('se solicita a > pedimos a', { opening: true }),
  ...listedPairs(mildPhrases, { mild: true }),
];
