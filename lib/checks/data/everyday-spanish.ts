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
acesible accesible, aceso acceso, acesso acceso, agensia agencia, almenos al|menos, apartir a|partir,
asistensia asistencia, atencíon atención, atensión atención, através a|través, bacuna vacuna, bacunas vacunas,
basuara basura, bibliteca biblioteca, biblotea biblioteca, bibloteca biblioteca, cituación situación,
ciuda ciudad, ciudá ciudad, comición comisión, comunicasión comunicación, comunidá comunidad, conección conexión,
decición decisión, derrepente de|repente, desiciones decisiones, desición decisión, direcciónes direcciones,
direción dirección, dió dio, educasión educación, elecciónes elecciones, emergensia emergencia,
emergensias emergencias, emerjencia emergencia, enbarazada embarazada, enbarazadas embarazadas, enserio en|serio,
escases escasez, evacuacíon evacuación, evacuasión evacuación, exelente excelente, exeso exceso, exámen examen,
fué fue, fuí fui, gobiermo gobierno, govierno gobierno, grátis gratis, haiga haya, huracanés huracanes,
imágen imagen, informacíon información, informacón información, informasión información,
inundaciónes inundaciones, inundacíon inundación, inundasión inundación, invitámos invitamos, jóven joven,
nececita necesita, nesecita necesita, nesesario necesario, nesesita necesita, nesesitan necesitan,
oficna oficina, ofisina oficina, orígen origen, porfavor por|favor, preveer prever, projecto proyecto,
projectos proyectos, proyeto proyecto, reciclage reciclaje, reciva reciba, recivir recibir, recivirá recibirá,
recivirán recibirán, recoleccíon recolección, recolecíon recolección, refujio refugio, refujios refugios,
resiva reciba, resivir recibir, reunionés reuniones, reuníon reunión, rrutas rutas, saludd salud,
seguridá seguridad, servisio servicio, servisios servicios, situasión situación,
tambíen también, tanbién también, tormeta tormenta, trabajdores trabajadores, trafíco tráfico,
vacacciones vacaciones, vacumas vacunas, vacunasión vacunación, vehíclo vehículo, vió vio, volúmen volumen,
zerrado cerrado, órden orden
`;
