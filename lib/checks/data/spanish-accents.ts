/** Spanish words that are no words without their marks; our own list. Without them they are found in any case. */
export const accented = `
también además después así aquí allí ahí según través quizás jamás atrás detrás todavía recién ningún algún común
más día días mediodía país países policía policías alcaldía energía garantía categoría mayoría minoría vías tubería tuberías
batería baterías lotería ciudadanía guía guías economía tecnología compañía compañías todavía sequía cercanía estadía
librería lavandería guardería tesorería fiscalía auditoría asesoría mercadería cafetería ferretería panadería
geografía fotografía fotografías biología psicología ecología cirugía pediatría
teléfono teléfonos telefónico telefónica telefónicas número números página páginas kilómetro kilómetros árbol árboles
automóvil automóviles móvil móviles difícil difíciles fácil fáciles útil útiles débil frágil dólar dólares azúcar
lápiz líder líderes miércoles sábado sábados imágenes jóvenes víctima víctimas víveres vehículo vehículos
rápido rápida rápidos rápidas próximo próxima próximos próximas último últimos últimas mínimo mínima mínimos máxima máximos
básico básica básicos básicas eléctrico eléctrica eléctricos eléctricas electrónico electrónica electrónicos electrónicas técnico técnica técnicos técnicas
histórico histórica históricos turístico turística económico económica económicos económicas único única únicos únicas
químico química químicos químicas orgánico orgánica plástico plásticos cívico cívica académico académica gráfico gráfica
 política políticas república océano huracán volcán sótano sótanos relámpago relámpagos
peatón buzón jabón algodón cartón callejón portón almacén camión avión 
conexión millón razón estación huésped césped pájaro cámara cámaras lámpara título títulos artículo artículos
crédito créditos débito préstamo párrafo código códigos método métodos héroe héroes línea líneas aéreo aérea aéreos petróleo
décimo séptimo música músico físico física físicos estadística estadísticas informática logística característica características
matemáticas comité ojalá sofá sillón balón colchón botón botiquín interés autobús japonés
síntoma síntomas exámenes máquina máquinas estómago oxígeno farmacéutico clínica clínicas clínico década índice éxito éxitos época
étnico anónimo anónima olímpico artístico pediátrico pediátrica atlético patriótico energético científico científicos científica
hispánico católico autónomo crónico crónica crónicas epidémico pandémico sísmico sísmica meteorológico meteorológica térmico ácido cálido cálida
húmedo húmeda sólido líquido líquidos tóxico tóxica tóxicos tóxicas eléctricamente
rápidamente próximamente públicamente únicamente automáticamente electrónicamente específicamente prácticamente físicamente fácilmente difícilmente
habrá habrán estará estarán será serán podrá podrán tendrá tendrán deberá deberán hará harán vendrá vendrán saldrá saldrán
abrirá abrirán recibirá recibirán permanecerá permanecerán están debería deberían podría podrían tendría tendrían habría serían
infórmese comuníquese regístrese inscríbase manténgase quédese resguárdese vacúnese asegúrese prepárese póngase acérquese aléjese
diríjase protéjase abríguese hidrátese únase únete afíliese suscríbase actúe llámenos visítenos síganos contáctenos
dígale hágalo avísenos ayúdenos cuídese lávese regístrate inscríbete infórmate comunícate quédate prepárate protégete vacúnate suscríbete
ayúdanos cuídate llámanos síguenos visítanos entérese evítelo úselo téngalo repórtelo repórtela
español española españoles niños niñas años mañana señales señor señora señores compañero compañeros pequeño pequeña pequeños pequeñas
otoño cumpleaños desempeño diseño enseñar enseñanza acompáñenos baño baños dañado dañada dañados dañadas montañas cabaña cabañas
bilingüe bilingües lingüístico lingüística averigüe averigüen vergüenza antigüedad tamaño máscara máscaras
`
  .trim()
  .split(/\s+/);

/** The same, for words that are names when they start with a capital: 'La Nina', 'Montana', 'Rio Grande'. */
export const accentedLow =
  `niño niña montaña señal máximo unión región opinión religión reunión limón salón francés café político corazón jardín vía área áreas`.split(
    ' ',
  );

/** Words that are right without the mark too: what must stand before them where they are not. */
export const accentedAfter: Readonly<Record<string, string>> = {
  año: 'este el un cada próximo proximo pasado nuevo al del por nuestro primer último ultimo',
  río: 'el del al un nuestro',
  inglés: 'en habla hablan hablar el al',
  público:
    'el al del transporte servicio espacio tránsito transito orden defensor ministerio interés interes estacionamiento aviso parque',
  pública:
    'salud vía via biblioteca seguridad reunión reunion audiencia escuela obra opinión opinion asistencia vivienda reunión sesión sesion',
  públicas: 'obras escuelas reuniones audiencias bibliotecas vías vias áreas areas sesiones',
  médico: 'el un su al del centro servicio personal seguro equipo',
  médica: 'atención atencion ayuda asistencia emergencia cita unidad clínica clinica',
  médicas: 'citas unidades emergencias',
  médicos: 'los servicios centros equipos sus suministros',
  tránsito: 'de el del al',
  tráfico: 'de el del al hay mucho',
  última: 'la una',
  próspero: 'y un',
  daños: 'los de hay causa causó causo por sin reportar reporte reporta evaluar evaluación evaluacion',
  doméstica: 'violencia',
  crítica: 'infraestructura condición condicion',
  límite: 'el la fecha sin del al velocidad',
  trámite: 'el un su al del este cada',
  trámites: 'los sus estos de',
  depósito: 'el un del al su',
};

/** Words people give an accent they do not have: as they write them, and as they are. */
export const overmarked: Readonly<Record<string, string>> = {
  fué: 'fue',
  fuí: 'fui',
  vió: 'vio',
  dió: 'dio',
  tí: 'ti',
  ésto: 'esto',
  éso: 'eso',
  exámen: 'examen',
  imágen: 'imagen',
  volúmen: 'volumen',
  órden: 'orden',
  jóven: 'joven',
  orígen: 'origen',
  resúmen: 'resumen',
  crímen: 'crimen',
  gratuíto: 'gratuito',
  gratuíta: 'gratuita',
  gratuítos: 'gratuitos',
  gratuítas: 'gratuitas',
  incluído: 'incluido',
  incluída: 'incluida',
  construído: 'construido',
  destruído: 'destruido',
};
