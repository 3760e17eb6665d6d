import { describe, expect, it } from 'vitest';
import { createChecker, defaultStyleGuide, rules } from '@/lib/checks';

const check = createChecker(defaultStyleGuide, { rules: rules.filter(({ kind }) => kind === 'emergency') });
const found = (text: string, language: string): string[] =>
  check(text, { now: Date.UTC(2026, 4, 4, 16), profile: 'emergency', language }).issues.map(
    ({ rule }) => rule,
  );

const complete: readonly (readonly [string, string])[] = [
  [
    'en',
    'Clatsop County: A tsunami may reach Seaside by 5:30 p.m. today, May 4. Walk to high ground east of Highway 101 now. Do not wait for sirens.',
  ],
  [
    'en',
    'Hilo Civil Defense: Lava crossed Pohoiki Road at 3 a.m. and can reach Leilani by noon. Pack the car and drive north on Highway 130.',
  ],
  [
    'en',
    'Consumers Energy: As of 10 a.m., a gas line broke under Fulton Street in Grand Rapids. One spark can set it off. Walk away and call 911 from another block.',
  ],
  [
    'en',
    'City of Tucson: It will be 113 degrees until 8 p.m. today, May 4. Heat like this kills. Cool off at the El Rio Center, 1390 W. Speedway. Check on older neighbors.',
  ],
  [
    'en',
    'Utah Avalanche Center: Slopes above Alta can slide until Sunday night, May 10. A slide can bury you. Ski the low runs and carry a beacon.',
  ],
  [
    'en',
    'UNC Alert: As of 1:02 p.m., a shooter is inside Davis Library. Run if you can. If you cannot, hide and lock the door. Police are here.',
  ],
  [
    'en',
    'Jackson Water: Pipes broke on Terry Road at 8 a.m., and germs may be in the tap water. Boil it for one minute before you drink it or brush your teeth.',
  ],
  [
    'en',
    'Colorado DOT: A rockslide blocks I-70 at Glenwood Canyon as of 11:45 a.m. Rocks are still falling. Take US 40 through Steamboat Springs.',
  ],
  [
    'en',
    'Moore: A tornado is on the ground near 19th Street and Santa Fe as of 6:42 p.m., moving east. Get in a basement or a bathroom. Cover your head. NWS Norman.',
  ],
  [
    'en',
    'Boone County 911: Our 911 lines are down as of 12:30 a.m. For police or fire, call 555-0144 or text 911.',
  ],
  [
    'en',
    'Vail Mountain Rescue: Two hikers are missing on Bald Mountain since Sunday at 4 p.m. If you saw a red tent, call 970-555-0110.',
  ],
  [
    'en',
    'A gas cloud is over the Port of Stockton as of 5:05 a.m. Everyone south of Washington Street: get out and head west on Highway 4. Stockton Fire.',
  ],
  [
    'en',
    'Wake County: The river will crest at midnight and cover Old Wake Forest Road. If your street floods, climb up, not out, and call 911.',
  ],
  [
    'en',
    'Yuba City: You can return to Garden Highway as of 1 p.m. The water has gone down. Watch for nails, snakes and wires. Sutter County Sheriff.',
  ],
  [
    'en',
    'Bend: You do not need to leave. Smoke over Awbrey Butte is from a planned burn that ends at 5 p.m. today, May 4. Close your windows if it bothers you. Bend Fire.',
  ],
  [
    'en',
    'Pima County: Bees attacked people on the Rillito path near Campbell Avenue at noon. Run in a straight line and get in a car. Do not swat.',
  ],
  [
    'en',
    'Toxic algae is in Clear Lake as of May 4. It can kill dogs and make children sick. Keep out of the water, and rinse pets that got in. Lake County Health.',
  ],
  [
    'en',
    'NWS Buffalo: Up to 3 feet of snow will fall on Hamburg through Tuesday night. You will not be able to see the road. Finish your trip before 6 p.m.',
  ],
  [
    'en',
    'Marin County Fire: Embers from the Tamal Fire are landing on roofs along Panoramic Highway as of 7:20 p.m. Grab your go bag and drive down to Mill Valley.',
  ],
  [
    'en',
    'Williamson Medical Center: Our emergency room in Franklin lost power at 3:30 a.m. If you are sick, go to Vanderbilt on 21st Avenue.',
  ],
  [
    'en',
    'Michigan State Police: Fog hid stopped cars on I-94 near Paw Paw, and 30 have crashed since 6:40 a.m. Use M-43.',
  ],
  [
    'en',
    'Guam Homeland Security: Typhoon Mawar reaches Guam at 4 p.m. today, May 4. Winds of 140 mph can peel off a tin roof. Stay in a concrete building.',
  ],
  [
    'en',
    'Carbon monoxide made 14 people sick at 220 Park Street in Lowell at 1 a.m. If you live there, stay out until firefighters let you in. Lowell Fire.',
  ],
  [
    'en',
    'Snohomish Health: Oysters picked in Port Susan since April 28 can paralyze you. Throw them out. Cooking does not help.',
  ],
  [
    'en',
    'Hurricane Helen took down 911 lines in Perry as of 2 a.m. Text 911, or walk to Fire Station 1. Taylor County Sheriff.',
  ],
  [
    'en',
    'Denver Water: It is safe to drink the water in Montbello again as of noon today, May 4. Tests are clean. Empty your ice maker.',
  ],
  [
    'en',
    'Tulare: We need boats. Water is chest deep on Avenue 54 as of 3 p.m. If you have a boat, call 559-555-0190. Tulare County Fire.',
  ],
  [
    'en',
    'Pierce County: Mud from Mount Rainier can reach Orting 40 minutes after you hear the siren. It is sounding as of 4:44 p.m. Walk up Cemetery Hill. Do not drive.',
  ],
  [
    'en',
    'East Baton Rouge Parish: A rail car is leaking ammonia at Choctaw Drive as of 10:10 p.m. It can blind you. If you smell it, cover your mouth with a wet cloth and go upwind.',
  ],
  [
    'en',
    'Kansas City Health: 30 people who ate at the Plaza Fair on May 2 have a bad stomach illness. If you have a fever, see a doctor and do not cook for others until Friday.',
  ],
  [
    'en',
    'Nome: Sea ice pushed boats onto Front Street at 2 p.m. Keep clear, and let crews pass. City of Nome.',
  ],
  [
    'en',
    'Sandy Springs: A crane is hanging over Roswell Road at Abernathy as of 1:25 p.m. and could come down. Everyone in the towers next to it, use the back stairs and get out. Sandy Springs Fire.',
  ],
  [
    'en',
    'Lane County: Snow has shut McKenzie Highway between Sisters and Belknap as of 5:15 a.m. Plows need until noon. Go around by Santiam Pass.',
  ],
  [
    'en',
    'Fox Valley Park District: Lightning is within five miles of Blackberry Farm at 3:33 p.m. Get out of the pool and into the lodge.',
  ],
  [
    'en',
    'Sheriff Tom Bell: We are looking for a gray pickup that hit two children on Mill Road in Dover at 3:50 p.m. today, May 4. If you know it, call 555-0101.',
  ],
  [
    'en',
    'Yosemite National Park: A bear is breaking into cars at Upper Pines as of 9 p.m. Put all food in the steel box.',
  ],
  [
    'en',
    'Chatham EMA: Hurricane Dora hits Tybee by dark today, May 4. The only road off the island floods first. Be on the mainland before 2 p.m.',
  ],
  [
    'en',
    'Gwinnett Water: Sewage ran into Yellow River at Highway 20 from 2 a.m. to 9 a.m. today, May 4. Keep kids and dogs out of the river for a week.',
  ],
  [
    'es',
    'Condado de Clatsop: Un tsunami puede llegar a Seaside a las 5:30 p. m. de hoy, 4 de mayo. Camine ya a un lugar alto al este de la carretera 101.',
  ],
  [
    'es',
    'Ciudad de Tucson: Hará 113 grados hasta las 8 p. m. de hoy. Un calor así mata. Vaya al centro El Rio, en la calle Speedway, y visite a sus vecinos mayores.',
  ],
  [
    'es',
    'UNC: A la 1:02 p. m. hay un hombre armado en la biblioteca Davis. Corra si puede. Si no, escóndase y cierre con llave.',
  ],
  [
    'es',
    'Condado de Marion: No tome agua de la llave en Palmyra. Un químico entró al pozo a las 5 a. m. de hoy. Hervirla no sirve. Recoja agua gratis en la escuela Palmyra.',
  ],
  [
    'es',
    'Bangor: Ya puede beber el agua de la llave desde las 3 p. m. de hoy, 4 de mayo. Deje correr cada llave cinco minutos. Agua de Bangor.',
  ],
  [
    'es',
    'Guardia Costera: El hielo de la bahía de Saginaw se rompió a las 10:10 a. m. con gente encima. No entre al hielo.',
  ],
  [
    'es',
    'Alcaldesa Rosa Peña: Una fuga de gas en la calle Fulton puede explotar. A las 10 a. m., todos deben irse a pie de la cuadra.',
  ],
  [
    'es',
    'No hace falta que usted haga nada: el humo sobre Awbrey Butte es de una quema planeada que termina a las 5 p. m. de hoy. Bomberos de Bend.',
  ],
  [
    'es',
    'Condado de Escambia: El mar subirá 5 pies en Navarre Beach a las 2 a. m. de mañana. Cruce el puente antes de las 10 p. m.',
  ],
  [
    'es',
    'Agua de St. Paul: Entró plomo a las llaves de la calle Dale a las 11 a. m. de hoy. Deje correr el agua fría 10 minutos.',
  ],
  [
    'es',
    'Ciudad de Abilene: Hay hielo en todos los puentes de Abilene hasta las 11 a. m. Los carros patinan. Quédese en casa.',
  ],
  [
    'es',
    'Asheville no tiene agua desde las 6 a. m. de hoy, 4 de mayo. No use el inodoro. Llene un balde en el parque Pack. Ciudad de Asheville.',
  ],
  [
    'es',
    'Policía de Key West: Dos presos escaparon de la cárcel a las 3:15 a. m. de hoy. Uno lleva un cuchillo. Cierre con llave su casa y su auto.',
  ],
  [
    'es',
    'Condado de Kerr: El río Guadalupe subió 20 pies en una hora y llega a Hunt a las 4:03 a. m. Suba al cerro. Deje el remolque.',
  ],
];

const incomplete: readonly (readonly [string, string, string])[] = [
  [
    'em-missing-action',
    'en',
    'Oak County Sheriff: A wildfire is moving toward Miller Road as of 2 p.m. It has burned 300 acres.',
  ],
  [
    'em-missing-action',
    'en',
    'NWS Tulsa: A tornado is on the ground near Jenks as of 6:10 p.m., moving northeast at 35 mph.',
  ],
  [
    'em-missing-action',
    'en',
    'Riverton Water: A main broke on Elm Street at 8 a.m. today, May 4. Crews are on the way.',
  ],
  [
    'em-missing-action',
    'en',
    'City of Macon: Power is out for 4,000 homes in east Macon as of 9 p.m. We will post again at 10 p.m.',
  ],
  [
    'em-missing-action',
    'en',
    'Polk County Health: Measles has been found at Lincoln Middle School as of May 4. Two children are sick.',
  ],
  [
    'em-missing-action',
    'en',
    'Hilo Civil Defense: Lava is flowing over Pohoiki Road as of 3 a.m. Stay tuned for updates.',
  ],
  [
    'em-missing-action',
    'en',
    'Dodge County: Bridge 14 on County Road 9 collapsed at 2 p.m. Nobody was hurt. More information to follow.',
  ],
  [
    'em-missing-action',
    'en',
    'Evacuation warning for Zone 7 in Ventura as of 4 p.m. because of a brush fire. Ventura County Fire',
  ],
  [
    'em-missing-action',
    'en',
    'A chemical cloud is over the port of Stockton as of 5 a.m. Police and fire crews are responding. Stockton Fire.',
  ],
  [
    'em-missing-action',
    'en',
    'Ames Police: A man with a gun is inside the Lincoln Way bank as of 1 p.m. Officers have closed the street.',
  ],
  [
    'em-missing-action',
    'es',
    'Condado de Oak: Un incendio avanza hacia la calle Miller desde las 2 p. m. Ha quemado 300 acres.',
  ],
  [
    'em-missing-action',
    'es',
    'Policía de Reno: Hay un hombre armado en la calle Elm desde la 1 p. m. Hay muchos policías en el lugar.',
  ],
  [
    'em-missing-action',
    'es',
    'Agua de Jackson: Se rompió un tubo en la calle Terry a las 8 a. m. Hay bacterias en el agua.',
  ],
  [
    'em-missing-hazard-impact',
    'en',
    'Oak County Sheriff: Leave Miller Road now. Go to the shelter at Polk High. As of 3 p.m.',
  ],
  [
    'em-missing-hazard-impact',
    'en',
    'City of Reno: As of 5 p.m., stay off Virginia Street between First and Fifth. Use Sierra Street.',
  ],
  [
    'em-missing-hazard-impact',
    'en',
    'Evacuation order for Zone 7 in Ventura as of 4 p.m. Take Highway 33. Ventura County Fire.',
  ],
  [
    'em-missing-hazard-impact',
    'en',
    'Tulsa Police: Stay inside if you live near 31st and Yale. Lock your doors. As of 6 p.m.',
  ],
  [
    'em-missing-hazard-impact',
    'en',
    'Lake County: Do not go to Clear Lake until Friday. Call 211 with questions.',
  ],
  [
    'em-missing-hazard-impact',
    'es',
    'Policía de Reno: Salga de la calle Elm antes de las 3 p. m. Vaya al refugio de la escuela Lincoln.',
  ],
  [
    'em-missing-hazard-impact',
    'es',
    'Condado de Lake: No vaya a la calle 8 hasta las 9 p. m. Use la calle 10.',
  ],
  [
    'em-missing-location',
    'en',
    'Oak County Sheriff: A wildfire is moving fast as of 2 p.m. Leave now and drive south.',
  ],
  ['em-missing-location', 'en', 'Riverton Police: As of 9 p.m., a gunman is on the loose. Lock your doors.'],
  [
    'em-missing-location',
    'en',
    'Tulsa Health: As of noon, the tap water has E. coli in it. Boil it for one minute.',
  ],
  [
    'em-missing-location',
    'en',
    'National Weather Service: A tornado warning is in effect until 7 p.m. Get to a basement.',
  ],
  [
    'em-missing-location',
    'en',
    'State Police: A truck spilled acid at 4 p.m. Close your windows and stay inside.',
  ],
  [
    'em-missing-location',
    'en',
    'Fire Department: Gas is leaking as of 1 p.m. and can explode. Walk away and call 911.',
  ],
  [
    'em-missing-location',
    'en',
    'Macon Fire: As of 2 p.m., smoke from a tire fire can make you sick. Shut your windows.',
  ],
  ['em-missing-location', 'es', 'Bomberos: Un incendio avanza rápido a las 2 p. m. Salga ahora.'],
  [
    'em-missing-location',
    'es',
    'Policía de Reno: A la 1 p. m. hay un hombre armado. Cierre su puerta con llave.',
  ],
  [
    'em-missing-source',
    'en',
    'A wildfire is moving toward Miller Road as of 2 p.m. Leave now and drive south on Route 9.',
  ],
  [
    'em-missing-source',
    'en',
    'Flash flood in Moab until 9 p.m. Water can sweep you away. Climb to high ground.',
  ],
  ['em-missing-source', 'en', 'As of 9 p.m., a gunman is near Elm and Fifth. Lock your doors. Stay safe.'],
  [
    'em-missing-source',
    'en',
    'Do not drink the tap water in Palmyra until Friday. A chemical got into the well.',
  ],
  [
    'em-missing-source',
    'en',
    'ALERT: A gas line broke on Fulton Street at 10 a.m. Walk away from the block.',
  ],
  [
    'em-missing-source',
    'en',
    'Boil Water Notice: Germs may be in the water on Court Street as of 9 a.m. Boil it for one minute. Thank you.',
  ],
  ['em-missing-source', 'es', 'Hay un incendio cerca de la calle Elm a las 2 p. m. Salga ahora.'],
  ['em-missing-source', 'es', 'Alerta: El río cubre la calle 8 desde las 4 p. m. Dé la vuelta. Gracias.'],
  [
    'em-missing-time',
    'en',
    'Oak County Sheriff: A wildfire is moving toward Miller Road. Leave and drive south.',
  ],
  ['em-missing-time', 'en', 'Tulsa Police: A gunman is near 31st and Yale. Lock your doors and stay inside.'],
  [
    'em-missing-time',
    'en',
    'Palmyra Water: A chemical got into the well on Elm Street. Do not drink the tap water.',
  ],
  ['em-missing-time', 'en', 'Colorado DOT: A rockslide blocks I-70 at Glenwood Canyon. Take US 40.'],
  [
    'em-missing-time',
    'en',
    'Salem Police: Help us find Walter Price, 79. He walked away from Birch Lane. Call 911.',
  ],
  ['em-missing-time', 'es', 'Bomberos de Laredo: Hay una fuga de gas en la calle Zapata. Aléjese a pie.'],
  [
    'em-no-timestamp',
    'en',
    'Cal Fire: The Ridge Fire is still burning near Bear Creek Road and could reach homes tonight. Leave now.',
  ],
  [
    'em-no-timestamp',
    'en',
    'Butte County: The fire near Cohasset Road has grown to 900 acres and remains a threat through Tuesday. Stay away.',
  ],
];

describe('a warning', () => {
  it.each(complete)('that says all needs nothing more, in %s: %s', (language, text) => {
    expect(found(text, language)).toEqual([]);
  });

  it.each(incomplete)('that leaves something out gets %s, in %s: %s', (rule, language, text) => {
    expect(found(text, language)).toContain(rule);
  });
});
