/**
 * Words that are no words, or other words, without their marks, written without them: a text in which they stand so was
 * typed on a keyboard that lacks them. Our own lists.
 */
export const withoutMarks: Readonly<Record<string, string>> = {
  fr: `ecole ecoles fermee fermees ete etes etre evenement evenements evacuation evacuations evacuez evitez securite sante
  deja apres tres meme voila reouverture reouvrira prefecture departement departements reunion reunions decembre fevrier aout
  numero numeros telephone bibliotheque hopital hopitaux eleves annee annees journee matinee soiree prevu prevue reseau
  electricite meteo tempete inondee inondees degats bientot peut-etre jusqu'a francais francaise francaises probleme problemes
  necessaire necessaires arret arrete arretes derniere premiere verifiez preparez protegez depeche
  etait etaient celebre generale federale immediatement different energie economie societe`,
  ht: `avetisman lekol fe fet fos telefon enfomasyon fenet pwoblem lot avek pre kek le sevis efe seten dezyem
  met selman pemet pep entenet konsey fom tre bet tet let femen enteripsyon tanpet pot`,
};

/** Vietnamese small words as they look without marks. */
export const vietnamesePlain =
  'cua va khong nguoi duoc cho den tai co cac nay voi tu ngay thang gio xin vui long quy vi thu vien dong mo cua nuoc duong trung tam benh truong hoc ban chung toi se da khi neu hay goi so';
