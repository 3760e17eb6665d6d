/** How a language names its months and days, and writes a date. Own list: the names are facts. */
export interface CalendarNames {
  /** January first; all spellings of one, the full one first, in small letters and without points. */
  readonly months: readonly (readonly string[])[];
  /** Sunday first. */
  readonly weekdays: readonly (readonly string[])[];
  /** Whether names start with a capital: “may” and “march” are verbs. */
  readonly capitals: boolean;
  /** What may stand between the day and the month, and before the year. */
  readonly of: string;
  /** What may follow the number of a day. */
  readonly ordinals: string;
  /** Before figures such as 5/6, what says that they are a date. */
  readonly leads: string;
}

const split = (lines: string): readonly (readonly string[])[] =>
  lines.split(' ').map((one) => one.split('/'));

/** By BCP 47 code. */
export const calendarNames: Readonly<Record<'en' | 'es' | 'fr', CalendarNames>> = {
  en: {
    months: split(
      'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec',
    ),
    weekdays: split(
      'sunday/sun monday/mon tuesday/tues/tue wednesday/wed thursday/thurs/thur/thu friday/fri saturday/sat',
    ),
    capitals: true,
    of: 'of',
    ordinals: 'st|nd|rd|th',
    leads:
      'on|by|until|till|through|thru|before|after|since|from|starting|beginning|effective|as of|due|dated?|deadline|updated|posted|to|today|tonight|tomorrow|yesterday|scheduled for|issued|begins?|starts?|ends?|expires?|closes?|opens?|held|closed',
  },
  es: {
    months: split(
      'enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago septiembre/setiembre/sept/sep octubre/oct noviembre/nov diciembre/dic',
    ),
    weekdays: split(
      'domingo/dom lunes/lun martes/mar miércoles/miercoles/mié/mie jueves/jue viernes/vie sábado/sabado/sáb/sab',
    ),
    capitals: false,
    of: 'del|de',
    ordinals: '\\.?º|°|ero|ro',
    leads: 'el|al|del|desde|hasta|antes del|después del|hoy|mañana|fecha|a partir del|vence',
  },
  fr: {
    months: split(
      'janvier/janv février/fevrier/févr/fév mars avril/avr mai juin juillet/juil août/aout septembre/sept octobre/oct novembre/nov décembre/decembre/déc',
    ),
    weekdays: split('dimanche/dim lundi/lun mardi/mar mercredi/mer jeudi/jeu vendredi/ven samedi/sam'),
    capitals: false,
    of: 'de',
    ordinals: 'er',
    leads: "le|au|du|dès le|jusqu'au|jusqu’au|avant le|après le|depuis le|demain|aujourd'hui|ce soir",
  },
};
