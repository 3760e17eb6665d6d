/** Spanish words (small letters) that stand in nearly every post of an agency: what a slip of the fingers most likely meant. */
export const everydaySpanish = `
abierto abierta abiertos abiertas acceso accidente actividad actividades actualización actualizaciones agencia agua ahora
aire alcalde alcaldesa alcantarillado alerta alertas algunos alrededor ambiente ambulancia antes apoyo aprenda área áreas
asistencia asistir atención aunque autobús autobuses autoridades aviso avisos ayuda ayudar ayuntamiento barrio basura
biblioteca bibliotecas bomberos cada calle calles calor cambio cambios camino carretera carreteras carril carriles casa
casas caso casos centro centros cerca cerrada cerradas cerrado cerrados cierre cierres cita citas ciudad ciudadanos clases
clima clínica comida compartir comunidad comunidades comuníquese con condado condiciones conducir conozca consejo consejos
construcción consulte contacto coordinación correo correr cualquier cuando cuidado cuidar daños debe deben debido decir
dejar departamento deportes desde desastre desastres descubra desechos después desvío desvíos detalles día días dinero
dirección director directora disponible disponibles distancia documentos donde durante edificio edificios educación
efectivo ejemplo elecciones electricidad electrónico emergencia emergencias empleo empleos empresas encontrar encuentra
enfermedad enlace entrada entrar entre enviar equipo equipos escuela escuelas espacio español especial esperar esperamos
estación estaciones estacionamiento estado estados estamos estudiantes evacuación evacuaciones evacuar eventos evento
evitar evite explosión familia familias favor fecha fechas formulario frente frío fuego fuera fuerte fuertes funcionarios
fundación gobernador gobernadora gobierno gracias grande grandes gratis gratuita gratuitas gratuito gratuitos grupo grupos
habitantes hasta hijos hogar hogares hola hora horario horarios horas hospital hospitales huracán importante importantes
impuestos incendio incendios información informar informe inglés ingreso inmediatamente inscripción inspección
instrucciones intersección inundación inundaciones invierno invitamos jóvenes jueves junta juntos lado lavar ley licencia
línea líneas limpieza lluvia lluvias llamada llamadas llamar llame llegar llevar lugar lugares lunes madrugada maestros
mantenga mantenimiento manténgase mañana martes máxima mayor mayores medianoche médica médico médicos medidas mejor
mensaje mensajes menos mercado meses mientras miembros miércoles minutos misma mismo momento muchas muchos municipal
municipio mujeres mundo museo nacional necesario necesidad necesita necesitan niña niñas niño niños ninguna ninguno noche
noches nombre nosotros noticias nueva nuevas nuevo nuevos número números ofrece ofrecemos oficial oficiales oficina
oficinas oportunidad oportunidades orden otra otras otro otros padre padres página páginas pago pagos para parque parques
parte participar pasado paso pedir peligro peligrosa peligroso permiso permisos permanezca pero persona personal personas
planes plaza población poder policía policías por preguntas prensa preparado preparados prepárese presión prevención
prevenir primavera primer primera primero problema problemas programa programas pronto propiedad protección protege
proteger proteja próxima próximas próximo próximos proyecto proyectos prueba pruebas pública públicas público públicos
pueblo puede pueden puerta puertas puente puentes puesto quedarse quédese rápido recibir recoger recolección recordamos
recordatorio recreación recursos red refugio refugios registrarse registro regístrese regreso renta reporte reportar
reporta requisitos residencia residente residentes respuesta restaurante resultados reunión reuniones revisar riesgo
riesgos río ruta rutas sábado salida salir salud segunda segundo seguir segura seguras seguridad seguro seguros semana
semanas señal señales servicio servicios siempre siga siguiente siguientes síntomas sistema situación sobre sociales
solamente solicitar solicitud solicitudes solo su suspendido suspendidos también tarde tarifa tarjeta teléfono teléfonos
televisión temperatura temperaturas temporada temprano tiempo tienda tiendas tiene tienen toda todas todavía todo todos
tormenta tormentas trabajadores trabajar trabajo trabajos tráfico traiga tránsito transporte tratamiento través última
últimas último últimos ubicación urgente usar use usted ustedes vacaciones vacuna vacunación vacunas válido vecindario
vecino vecinos vehículo vehículos venga ventana verano verdad viaje viajes vida vidas video viento vientos viernes
vivienda viviendas vivir voluntario voluntarios votación votar voto zona zonas
`;

/**
 * Misspellings people type every day in Spanish, each with what was meant. Marks that are missing are another rule's:
 * these have one too many, another letter, or two words in one.
 */
export const everydaySpanishMisspellings = `
abiso aviso, abisos avisos, abitantes habitantes, accecible accesible, acesible accesible, aceso acceso,
acesso acceso, acsesible accesible, acsidente accidente, actibidad actividad, actibidades actividades,
agensia agencia, ahorar ahorrar, alcade alcalde, alcaldeza alcaldesa, alluda ayuda, alludar ayudar, alluden ayuden,
almenos al|menos, almuerso almuerzo, alrrededor alrededor, ambulansia ambulancia, anbiente ambiente,
anbulancia ambulancia, apartir a|partir, aprobechar aprovechar, aprobeche aproveche, asepta acepta,
aseptamos aceptamos, aserca acerca, asistensia asistencia, atencíon atención, atensión atención, através a|través,
avierta abierta, aviertas abiertas, avierto abierto, aviertos abiertos, bacuna vacuna, bacunación vacunación,
bacunarse vacunarse, bacunas vacunas, basuara basura, basuera basura, basurra basura, becinos vecinos,
behículo vehículo, behículos vehículos, beneficioos beneficios, benefisios beneficios, besindario vecindario,
bibliteca biblioteca, biblotea biblioteca, bibloteca biblioteca, bienbenidos bienvenidos, biernes viernes,
bisite visite, bivienda vivienda, bivlioteca biblioteca, boluntario voluntario, boluntarios voluntarios,
bomveros bomberos, bonberos bomberos, calendrio calendario, camvio cambio, canbio cambio, canbios cambios,
cancelda cancelada, cansela cancela, canselada cancelada, canselado cancelado, canselados cancelados,
capasitación capacitación, caretera carretera, careteras carreteras, cituaciones situaciones, cituación situación,
ciuda ciudad, ciudanos ciudadanos, ciudá ciudad, colejio colegio, comensará comenzará, comición comisión,
comiensa comienza, comiensan comienzan, comunicasión comunicación, comunidá comunidad, comunidda comunidad,
condisiones condiciones, conección conexión, consentrar concentrar, construcion construcción,
construción construcción, construcsión construcción, constucción construcción, contrucción construcción,
cualquer cualquier, cuidadanos ciudadanos, cuidaddo cuidado, decición decisión, departamneto departamento,
depatamento departamento, derrepente de|repente, desaste desastre, desastrez desastres, desbio desvío, desbío desvío,
desbíos desvíos, desiciones decisiones, desición decisión, dió dio, direcciónes direcciones, direcion dirección,
direción dirección, dirrección dirección, discapasidad discapacidad, discapasidades discapacidades,
disponble disponible, disponivle disponible, distrivución distribución, documetos documentos, domigo domingo,
edifisio edificio, edifisios edificios, educasion educación, educasión educación, elecciónes elecciones,
elecsiones elecciones, electrisidad electricidad, embarasada embarazada, embarasadas embarazadas,
emergecia emergencia, emergenica emergencia, emergensia emergencia, emergensias emergencias, emerjencia emergencia,
emerjencias emergencias, empesar empezar, empesará empezará, empiesa empieza, empiesan empiezan,
enbarazada embarazada, enbarazadas embarazadas, enfemedad enfermedad, enserio en|serio, entrenamineto entrenamiento,
escases escasez, escuala escuela, espasio espacio, espasios espacios, esperiencia experiencia,
estacionamento estacionamiento, estacionamineto estacionamiento, estasionamiento estacionamiento, estasión estación,
estubieron estuvieron, estubo estuvo, esxelente excelente, evacuacíon evacuación, evacuasiones evacuaciones,
evacuasión evacuación, evnto evento, exámen examen, exelente excelente, exelentes excelentes, exeso exceso,
extención extensión, extrangera extranjera, extrangero extranjero, extrangeros extranjeros, famila familia,
familas familias, fammilia familia, farmasia farmacia, farmasias farmacias, felicitasiones felicitaciones,
felisidades felicidades, felizidades felicidades, fuertez fuertes, fué fue, fuí fui, funsionarios funcionarios,
gobiermo gobierno, governador gobernador, governadora gobernadora, govierna gobierna, govierno gobierno,
gracías gracias, grasias gracias, grátis gratis, habierta abierta, habierto abierto, haiga haya, hambiente ambiente,
haora ahora, haorrar ahorrar, haorre ahorre, hasia hacia, havitantes habitantes, horaio horario, horrario horario,
horrarios horarios, hospial hospital, huracanés huracanes, hurracán huracán, identificasión identificación,
idrante hidrante, imágen imagen, imbitamos invitamos, imediatamente inmediatamente, importate importante,
impuetos impuestos, inbierno invierno, inbitados invitados, inbitamos invitamos, incedio incendio,
infomación información, informacíon información, informacón información, informaicón información,
informasión información, inmediatamete inmediatamente, inportante importante, inpuestos impuestos,
inscribáse inscríbase, inscripsión inscripción, inscrivase inscríbase, inscrivirse inscribirse, inscrívase inscríbase,
insendio incendio, insendios incendios, inspecsión inspección, intersecsión intersección, inundaciónes inundaciones,
inundacíon inundación, inundasiones inundaciones, inundasión inundación, investigasión investigación,
invitámos invitamos, jóven joven, jóvenez jóvenes, juebes jueves, lávece lávese, licensia licencia,
licensias licencias, limpeza limpieza, limpiesa limpieza, lisencia licencia, lisencias licencias, llubia lluvia,
llubias lluvias, mantengáse manténgase, mantenimieno mantenimiento, mantenimineto mantenimiento, máscotas mascotas,
medicameto medicamento, medisina medicina, medisinas medicinas, mienbros miembros, mietras mientras,
mobimiento movimiento, municipo municipio, munisipal municipal, munisipio municipio, nececita necesita,
nececitan necesitan, necesarrio necesario, necesitn necesitan, nesecita necesita, nesecitan necesitan,
nesesario necesario, nesesidad necesidad, nesesidades necesidades, nesesita necesita, nesesitan necesitan,
nesesitas necesitas, nessesita necesita, nueba nueva, nuebas nuevas, nuebo nuevo, nuebos nuevos, nusetro nuestro,
nustro nuestro, oficna oficina, oficnas oficinas, ofisina oficina, ofisinas oficinas, ofrese ofrece,
ofresemos ofrecemos, ofresen ofrecen, oportundad oportunidad, oportunidá oportunidad, organisaciones organizaciones,
organisación organización, organizasión organización, orígen origen, ospital hospital, ospitales hospitales,
órden orden, parqeu parque, participasión participación, particpar participar, partisipar participar,
partisipe participe, peatónes peatones, peligo peligro, peligrosso peligroso, peligrozo peligroso, peliigro peligro,
permanesca permanezca, permanescan permanezcan, permanezaca permanezca, personsa personas, poblasión población,
polícia policía, porfavor por|favor, prebención prevención, preparasión preparación, presentasión presentación,
preveer prever, prevensión prevención, primabera primavera, primevera primavera, progama programa, projecto proyecto,
projectos proyectos, proseso proceso, prosesos procesos, proteción protección, protecsión protección,
protejáse protéjase, proximmo próximo, proyeto proyecto, prueva prueba, pruevas pruebas, puvlico público,
qualquier cualquier, quédece quédese, reciclage reciclaje, recidente residente, recidentes residentes, reciva reciba,
recivieron recibieron, recivir recibir, recivirá recibirá, recivirán recibirán, recivo recibo, recojemos recogemos,
recojer recoger, recojida recogida, recoleccíon recolección, recolecíon recolección, recolecsión recolección,
recuerdde recuerde, recurssos recursos, recusos recursos, refujio refugio, refujios refugios, rejistrarse registrarse,
rejistro registro, renobar renovar, renuebe renueve, reparasiones reparaciones, reparasión reparación,
requicitos requisitos, resibir recibir, resibirá recibirá, resibo recibo, resiclaje reciclaje, resiclar reciclar,
resicle recicle, residetes residentes, resiva reciba, resivir recibir, resivirá recibirá, reuinón reunión,
reunin reunión, reunionés reuniones, reuníon reunión, reúnion reunión, riezgo riesgo, riezgos riesgos,
rrecuerde recuerde, rrutas rutas, sabádo sábado, saludd salud, savado sábado, sávado sábado, seguirdad seguridad,
segurdiad seguridad, seguridá seguridad, segurirdad seguridad, serbicio servicio, serbicios servicios,
servcio servicio, serviciso servicios, servisio servicio, servisios servicios, siguente siguiente,
siguentes siguientes, situasiones situaciones, situasión situación, solicitd solicitud, soliciut solicitud,
solisitar solicitar, solisite solicite, solisitud solicitud, solisitudes solicitudes, suspedido suspendido,
suspencion suspensión, suspención suspensión, tambíen también, tamvién también, tanbien también, tanbién también,
tanpoco tampoco, telefóno teléfono, temparatura temperatura, temporda temporada, tenperatura temperatura,
tenperaturas temperaturas, tenporada temporada, tenprano temprano, tormennta tormenta, tormeta tormenta,
tormetas tormentas, trabajaddores trabajadores, trabajdores trabajadores, trabjo trabajo, trafíco tráfico,
tranporte transporte, transportte transporte, travéz través, tránsitto tránsito, tromenta tormenta, tubieron tuvieron,
tuvería tubería, tuverías tuberías, ubicaicón ubicación, ubicasión ubicación, uracán huracán, urjente urgente,
utilisar utilizar, utilise utilice, vacacciones vacaciones, vacasiones vacaciones, vacuanción vacunación,
vacumas vacunas, vacunasión vacunación, vacunción vacunación, vecidario vecindario, vehíclo vehículo,
veículo vehículo, veículos vehículos, venefisios beneficios, vesindario vecindario, vesino vecino, vesinos vecinos,
vienvenidos bienvenidos, viernez viernes, vió vio, visíte visite, vivienads viviendas, voluntaros voluntarios,
volúmen volumen, yuvia lluvia, zerrado cerrado
`;
