/** A Spanish word used as its English look-alike is. */
export interface FalseFriend {
  /** Each form with what may stand for it: 'someta>envíe|presente'. */
  readonly forms: string;
  /** Regular expression of what must follow, blanks included. */
  readonly after?: string;
  /** Regular expression of what must stand before. */
  readonly before?: string;
  /** The other verb takes 'a': “accesar el sitio”, “acceder al sitio”. */
  readonly takesA?: true;
  /** The other noun has the other gender, and so its article. */
  readonly gender?: 'f' | 'm';
  /** It goes with the word: “aplique para el curso”, “solicite el curso”. */
  readonly drops?: string;
  /** Capital and small letters count in `after`. */
  readonly cased?: true;
  readonly mild?: true;
}

const papers =
  'solicitud|solicitudes|formulario|formularios|documento|documentos|documentación|queja|quejas|comentario|comentarios|aplicación|aplicaciones|pago|pagos|información|petición|peticiones|reclamo|reclamos|reclamación|propuesta|propuestas|evidencia|prueba|pruebas|reporte|reportes|informe|pregunta|preguntas|trabajo|trabajos|foto|fotos|ensayo|oferta|ofertas|planilla|apelación|nominación|nominaciones|ideas|sugerencias|declaración';
const few = '(?:[\\p{L}]+\\s+){0,2}';
const aid =
  'empleo|empleos|trabajo|trabajos|beca|becas|ayuda|asistencia|permiso|licencia|vivienda|beneficios|subvención|subvenciones|préstamo|préstamos|ciudadanía|inscripción|ingreso|SNAP|Medicaid|Medicare';
const meetings =
  'reunión|reuniones|junta|juntas|clase|clases|feria|audiencia|audiencias|evento|eventos|sesión|sesiones|escuela|conferencia|taller|talleres|ceremonia|curso|cursos|foro|cita|universidad';

/**
 * After "Frequently mistranslated English terms" of the Spanish-language style guide of Digital.gov (US public domain,
 * CC0), with others of their kind that we know.
 */
export const falseFriends: readonly FalseFriend[] = [
  {
    forms:
      'accesar>acceder accese>acceda accesen>accedan accesa>accede accesan>acceden accesando>accediendo accesó>accedió accesado>accedido',
    takesA: true,
  },
  {
    forms:
      'selectar>seleccionar selecte>seleccione selecten>seleccionen selecta>selecciona selectado>seleccionado selectando>seleccionando',
    after: '^\\s+(?:el|la|los|las|un|una|su|sus|esta|este|estas|otra|cualquier)(?!\\p{L})',
  },
  { forms: 'selectar>seleccionar selectado>seleccionado selectando>seleccionando' },
  {
    forms:
      'someter>enviar|presentar someta>envíe|presente sometan>envíen|presenten somete>envía|presenta someten>envían|presentan sometió>envió|presentó sometieron>enviaron|presentaron sometiendo>enviando|presentando someterá>enviará|presentará sometido>enviado|presentado sometemos>enviamos|presentamos',
    after: `^\\s+${few}(?:${papers})(?!\\p{L}|\\s+a\\s)`,
  },
  {
    forms:
      'someterla>enviarla|presentarla someterlo>enviarlo|presentarlo someterlas>enviarlas|presentarlas someterlos>enviarlos|presentarlos sométala>envíela|preséntela sométalo>envíelo|preséntelo',
    after: '^(?!\\s+a(?:l?\\s|$))',
  },
  {
    forms:
      'sometido>enviado|presentado sometida>enviada|presentada sometidos>enviados|presentados sometidas>enviadas|presentadas',
    before: `(?:${papers})\\s+(?:\\p{L}+\\s+){0,3}$`,
    after: '^(?!\\s+a(?:l?\\s|$))',
  },
  {
    forms:
      'calificar>reunir@los@requisitos|tener@derecho califica>reúne@los@requisitos|tiene@derecho califican>reúnen@los@requisitos|tienen@derecho calificó>reunió@los@requisitos calificaron>reunieron@los@requisitos califique>reúna@los@requisitos|tenga@derecho califiquen>reúnan@los@requisitos|tengan@derecho calificaría>reuniría@los@requisitos calificarían>reunirían@los@requisitos',
    after:
      '^\\s+para(?!\\p{L}|\\s+(?:el|la|las|los)\\s+(?:final|finales|semifinal|semifinales|torneo|mundial|juegos|campeonato|olimpiadas|eliminatorias)(?!\\p{L}))',
  },
  {
    forms: 'califica>reúne@los@requisitos|tiene@derecho califican>reúnen@los@requisitos|tienen@derecho',
    before: 'si\\s+(?:usted\\s+|ustedes\\s+|su\\s+\\p{L}+\\s+|ya\\s+|no\\s+)?$',
    after: '^(?:\\s*[.,;:!?)]|\\s*$|\\s+y\\s)',
    mild: true,
  },
  { forms: 'sugestión>sugerencia sugestion>sugerencia sugestiones>sugerencias' },
  {
    forms: 'acta>ley',
    after:
      '^\\s+(?:de(?:l|\\s+la|\\s+las|\\s+los)?\\s+(?!Nacimiento|Matrimonio|Defunción|Divorcio|Independencia|Reunión|Sesión|Asamblea|Entrega|Constitu)\\p{Lu}|\\p{Lu}\\p{L}+)',
    gender: 'f',
    cased: true,
  },
  {
    forms: 'aplicar>solicitar aplique>solicite apliquen>soliciten aplicando>solicitando',
    before: '(?<!(?<!\\p{L})se\\s)$',
    after:
      '^\\s+para\\s+(?:el|la|los|las|un|una|su|este|esta|estos|estas|becas?|ayuda|vivienda|empleos?|beneficios|asistencia|SNAP|Medicaid)(?!\\p{L})',
    drops: ' para',
  },
  {
    forms:
      'aplicar>presentar@una@solicitud aplique>presente@su@solicitud apliquen>presenten@su@solicitud aplicando>presentando@una@solicitud',
    after: '^\\s+(?:para\\s+\\p{Ll}+r|en\\s+(?:línea|linea|persona|internet|nuestro sitio))(?!\\p{L})',
  },
  {
    forms: 'aplicar>postularse aplique>postúlese apliquen>postúlense',
    after: `^\\s+a\\s+(?:un|una|el|la|este|esta|los|las)?\\s*(?:${aid}|puesto|puestos|vacante|vacantes)(?!\\p{L})`,
  },
  {
    forms: 'aplicación>solicitud aplicaciones>solicitudes',
    before:
      '(?:llen|complet|envi|enví|present|somet|entreg|firm|descargu|recib|acept)\\p{L}*\\s+(?:la|su|una|esta|las|sus|nuestra)\\s+$',
    after: '^(?!\\s+(?:móvil|móviles|gratuita|de\\s+(?:la\\s+vacuna|celular|teléfono)))',
  },
  {
    forms: 'aplicación>solicitud aplicaciones>solicitudes',
    after: `^\\s+(?:de|para)\\s+(?:un\\s+|una\\s+|el\\s+|la\\s+|los\\s+|las\\s+)?(?:${aid})(?!\\p{L})`,
  },
  { forms: 'aplicante>solicitante aplicantes>solicitantes' },
  {
    forms:
      'atender>asistir atienda>asista atiendan>asistan atendió>asistió atendieron>asistieron atendiendo>asistiendo',
    after: `^\\s+(?:a\\s+)?(?:al|el|la|una|un|esta|este|nuestra|nuestro|las|los|nuestras|nuestros)\\s+(?:próxima\\s+|próximo\\s+)?(?:${meetings})(?!\\p{L})`,
    takesA: true,
  },
  {
    forms:
      'comprensivo>completo|integral comprensiva>completa|integral comprensivos>completos|integrales comprensivas>completas|integrales',
    before:
      '(?:plan|planes|programa|programas|enfoque|evaluación|lista|guía|reforma|cobertura|estrategia|análisis|informe|estudio|revisión|servicios|atención|seguro)\\s+$',
  },
  { forms: 'direcciones>indicaciones', after: '^\\s+(?:para\\s+llegar|de\\s+manejo|de\\s+cómo\\s+llegar)' },
  { forms: 'discrimen>discriminación', gender: 'f', mild: true },
  {
    forms: 'autoritativo>confiable autoritativa>confiable autoritativos>confiables autoritativas>confiables',
  },
  {
    forms:
      'americano>estadounidense americana>estadounidense americanos>estadounidenses americanas>estadounidenses',
    before:
      '(?:ciudadan[oa]s?|gobierno|ejército|economía|pueblo|soldados|familias|empresas|trabajadores|trabajadoras|agricultores|veteranos|contribuyentes)\\s+$',
    mild: true,
  },
  {
    forms: 'forma>formulario formas>formularios',
    before: '(?:llen|complet|firm|envíe|envíen|descargu)\\p{L}*\\s+(?:la|esta|una|las|estas)\\s+$',
    after: '^(?!\\s+(?:de\\s+(?!inscripción|solicitud|registro)|en\\s+que|correcta|segura))',
    gender: 'm',
  },
  {
    forms:
      'remover>retirar|quitar remueve>retira|quita remueven>retiran|quitan removió>retiró|quitó removieron>retiraron|quitaron remueva>retire|quite remuevan>retiren|quiten removerá>retirará|quitará removerán>retirarán|quitarán removiendo>retirando|quitando removimos>retiramos|quitamos removemos>retiramos|quitamos',
    after:
      '^\\s+(?:el|la|los|las|un|una|unos|unas|su|sus|este|esta|esos|más|todo|toda|todos|todas)?(?:\\s+(?:los|las|el|la))?\\s*(?:\\p{L}+\\s+de\\s+)?(?:árbol|árboles|ramas?|escombros|nieve|hielo|basura|basuras|vehículos?|autos?|carros?|coches?|obstáculos?|grafitis?|graffiti|lodo|arena|desechos|residuos|muebles|letreros?|plomo|asbesto|tuberías?|pintura|maleza|hojas|bote|botes|objetos|contenidos?|barreras?)(?!\\p{L})',
  },
  {
    forms:
      'removido>retirado|quitado removida>retirada|quitada removidos>retirados|quitados removidas>retiradas|quitadas',
    before:
      '(?:árbol|árboles|ramas?|escombros|nieve|basura|vehículos?|autos?|carros?|obstáculos?)\\s+(?:\\p{L}+\\s+){0,3}(?:fue|fueron|ser|será|serán|sido)\\s+$',
  },
  { forms: 'registración>inscripción registraciones>inscripciones registracion>inscripción' },
  { forms: 'librería>biblioteca librerías>bibliotecas', after: '^\\s+públicas?(?!\\p{L})' },
  {
    forms: 'facilidades>instalaciones',
    after:
      '^\\s+(?:recreativas|deportivas|médicas|públicas|escolares|educativas|municipales|del\\s+parque|de\\s+la\\s+ciudad)',
    mild: true,
  },
  {
    forms: 'tomará>tendrá tomarán>tendrán tomó>tuvo tomaron>tuvieron tomar>tener toma>tiene',
    after: '^\\s+lugar(?:\\s+(?:el|la|en|a|hoy|mañana|este|esta|los|las)(?!\\p{L})|\\s*[.,;:!)]|\\s*$)',
  },
  { forms: 'hace>tiene hacer>tener hizo>tuvo', after: '^\\s+sentido(?:\\s+(?:que|para)|\\s*[.,;:!)]|\\s*$)' },
  {
    forms: 'tome>aproveche tomen>aprovechen tomar>aprovechar tomando>aprovechando',
    after: '^\\s+ventaja\\s+de(?:l)?(?!\\p{L})',
    drops: ' ventaja de',
  },
];
