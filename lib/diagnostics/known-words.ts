import { controlNames } from '@/lib/sites/control-names';

/**
 * The words that labels of boxes and controls are made of, in the languages of `control-names`. Whatever else a label
 * says, such as a name, is left out of diagnostics; so no word belongs here that is also what somebody may be called.
 */
const words = `
  a about account add all alt an and anyone anything are article as attach attachment attachments audience audio back bold
  boost box browse button calendar camera cancel caption choose clear close comment comments compose composer content
  conversation create customize date default delete describe description details dialog dialogue discard document done
  draft drafts drag drop edit editor emoji enter event everyone expand facebook feed feeling field file files find first
  font for format formatting gallery gif group happening hashtag hashtags here hide home how image images in include
  insert instagram into is italic item language later letter link linkedin list live location make media member members
  mention menu message messages mind more neighbor neighborhood neighborhoods new next nextdoor note notifications off
  on open option options or page people photo photos picture pictures poll post posts preview privacy private public
  publish quote reel remove replies reply repost review rich save say schedule scheduled search see select selected send
  set settings share shared show something start status sticker story submit suggestions switch tag text textarea
  the thread threads time title to toggle toolbar topic type undo update upload url video videos view visibility
  want warning what what's who with write your youtube
  abrir adjuntar agregar añadir archivo archivos atrás aquí borrador buscar cancelar cerrar comentar comentario
  comentarios compartir con contenido crear cuadro cuenta de descripción diálogo documento editar editor el elegir
  eliminar en enlace enviar escribe escriba escribir estás etiquetar evento foto fotos fecha grupo guardar hora
  imagen imágenes incluir insertar la las los mensaje más menú multimedia nueva nuevo opciones para pensando pie
  programar pregunta publicación publicaciones publicar público qué quitar responder respuesta siguiente texto tu título
  tus un una ubicación vídeo vídeos video videos vista
  ajouter annuler commentaire créer écrire fermer image lien légende message modifier nouvelle partager photo publication
  publier répondre retirer suivant supprimer texte une un vidéo votre vos
  aggiungi allegato annulla avanti chiudi commento crea didascalia foto immagine messaggio modifica nuovo pubblica
  rimuovi rispondi scrivi testo
  abbrechen anhang antworten beitrag bild bilder entfernen erstellen foto hinzufügen kommentar nachricht schließen
  schreiben speichern teilen text veröffentlichen weiter
  adicionar anexo cancelar comentário criar escreva escrever fechar foto imagem legenda mensagem nova novo publicação
  remover responder texto
  annuleren bericht bijschrift foto maken plaatsen reactie reageren sluiten tekst toevoegen verwijderen`;

const fold = (word: string): string => word.toLowerCase().replaceAll('’', "'");

const known = new Set(
  [words, ...Object.values(controlNames).flat()].flatMap((all) => all.trim().split(/\s+/)).map(fold),
);

/** Whether a word, its punctuation taken off, is one that sites write on controls. */
export const isKnownWord = (word: string): boolean => known.has(fold(word));
