/** Words that Spanish hashtags of governments are made of, besides the everyday ones; without those that end others. Written for Plainpost. */
export const spanishTagWords = `
abran adopte adopta ahorra ahorrar ahorre ahorremos alto amigos amor año años apoya apoye bienvenidos bosque bosques
campaña cambiemos celebra celebremos cero ciencia clases conduce conduzca conoce conoces contigo corazón cuida cuide
cuidemos cuidado cultura cumple defiende denuncia deporte derecho derechos descarga despierta día domingo dona done
donemos energía época escucha escuche ellas ellos empleo emprende familiar feliz feria festival fiesta fiestas futuro
ganamos gente héroes hispana hogar igualdad infancia inglés incendios infórmate infórmese invierno jóvenes joven juega
juegos jugar juntas juntos justicia latina latino latinos lava lávese lávate lea leamos lee leer libre libres libros limpia
limpias limpio limpios listos llama lucha luz madres maneja maneje mano manos mantente mascarilla mascotas mayores mejor
meta migrantes mira mujer mujeres mundo música navidad nieve niñez nuestra nuestras nuestro nuestros nunca orgullo otoño
padres patria paz perros piensa pide playa playas plantas planta positivo premios prepárate prepárese prevenga previene
protégete protégase quédate quédese recicla reciclaje recicle reciclemos regreso respeta respete respeto sabor saludable
saludables salva salvemos salvar seamos segura seguros sin sismo sismos solidaridad somos suma súmate súmese teatro tierra
tradición trabajamos transporte triunfo tu unidos usa usemos vacúnate vacúnese valor vamos vecinal verde verdes vida violencia
vive vivamos vivo volver vota vote votemos zika dengue
huracanes muertos potable sanitaria sanitario reduzca reuse méxico tormentas inundaciones temblor cáncer diabetes hambre digno digna
barrios hay haya somos lluvioso caliente fría frío blanca blanco abierta abierto cerrada cerrado responsable responsables sana sano
activa activo consciente plástico plásticos comparte compra compre local locales visita visite lejos alerta juntémonos ayúdanos
`;

/** Single words that can be taken for two. */
export const wholeSpanishWords: ReadonlySet<string> = new Set(
  `aguafiestas aguafuerte aguafuertes aguamanos aguanieve aguaverde aguaviento casatienda conciencia cumpleaños entreabierto
entreabierta jovencita lavamanos librecambio mayorcita medioambiente metacentro padrenuestro parasismo paraluz sinnúmero
sinsabor sinrazón supuesto salvavidas salvamanos videojuego videojuegos quitanieves aguardiente parabrisas paraguas`
    .trim()
    .split(/\s+/),
);
