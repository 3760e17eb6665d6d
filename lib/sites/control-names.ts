/**
 * What controls that publish say on sites whose markup tells them apart by nothing else, in the languages an agency in
 * the Americas or Europe is likely to have its account in. Compared without capitals.
 */
export const controlNames = {
  post: [
    ...['Post', 'Publicar', 'Publier', 'Pubblica', 'Posten', 'Postar', 'Plaatsen'],
    ...['Опублікувати', 'Đăng', '發佈', '发帖', '发布'],
  ],
  publish: [
    'Publish',
    'Publicar',
    'Publier',
    'Pubblica',
    'Veröffentlichen',
    'Publiceren',
    'Đăng',
    '發佈',
    '发布',
  ],
  next: [
    ...['Next', 'Siguiente', 'Suivant', 'Avanti', 'Weiter', 'Avançar', 'Seguinte', 'Volgende'],
    ...['Далі', 'Tiếp', '下一步', '繼續', '继续'],
  ],
  schedule: ['Schedule', 'Programar', 'Programmer', 'Programma', 'Planen', 'Agendar', 'Plannen', 'Inplannen'],
  share: ['Share', 'Compartir', 'Partager', 'Condividi', 'Teilen', 'Compartilhar', 'Partilhar', 'Delen'],
  save: ['Save', 'Guardar', 'Enregistrer', 'Salva', 'Speichern', 'Salvar', 'Opslaan', 'Зберегти', 'Lưu'],
} as const satisfies Record<string, readonly string[]>;

/** What a control does, by which its names are found. */
export type ControlName = keyof typeof controlNames;
