/** Hosts where anybody can have a mailbox. Own list. */
export const freeMail = `gmail.com googlemail.com yahoo.com ymail.com rocketmail.com hotmail.com outlook.com live.com msn.com aol.com aim.com
icloud.com me.com mac.com proton.me protonmail.com gmx.com gmx.net mail.com zoho.com yandex.com comcast.net verizon.net att.net
sbcglobal.net bellsouth.net cox.net charter.net earthlink.net juno.com frontier.com windstream.net centurylink.net optonline.net
roadrunner.com rr.com hotmail.es yahoo.es outlook.es yahoo.com.mx hotmail.com.mx prodigy.net.mx`;

/** What a mailbox of an office, a club or an event is called. */
export const officeMailWords = `admin alert animal arts assoc baptist lutheran methodist catholic parish ministr association authority ballot band board boosters budget business camp
care center chamber chief church city clean clerk clinic club coalition commission committee communit company conserv contact coop council
county court customer dept desk director district dog donate election emergency enroll event fair farm fest fire food foundation friends
fund garden group health help heritage hire history home hotline info inquir inspect job kids league librar line mail market mayor
media member museum music neighbor network news office official park pet planning police pool pound press program pta public recreation
recycl register rescue reserv rsvp safety school senior service sheriff shelter society sport staff state store support swim task team
theat ticket tip tour town trail transit trust utilit vet village volunteer vote water watch web works youth zoo
ciudad condado lions rotary scout troop knights legion vfw alcald escuela biblioteca ayuda oficina prensa contacto eventos voluntari salud`;
