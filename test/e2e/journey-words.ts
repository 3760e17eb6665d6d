/** What a person writes on a journey, and what Plainpost says to them, in the language they chose. */
export interface JourneyWords {
  readonly language: 'en' | 'es';
  readonly draft: string;
  /** What the list says of the draft, line by line: rule, words, title. */
  readonly listed: readonly (readonly [rule: string, words: string, title: string])[];
  readonly needs: string;
  /** What the issue that is mended says of its words, and those that take their place. */
  readonly why: string;
  readonly fix: readonly [button: string, before: string, after: string];
  /** What is mended at one press: the button's name, and what becomes of the words. */
  readonly safe: readonly [button: string, ...changes: (readonly [before: string, after: string])[]];
  readonly undoAll: string;
  readonly spoken: string;
  readonly tabs: { readonly issues: string; readonly preview: string; readonly templates: string };
  readonly look: string;
  readonly search: string;
  readonly choose: string;
  readonly title: string;
  /** The form's labels and what is put there; a choice by the number of its line. */
  readonly agency: readonly [label: string, value: string];
  readonly street: readonly [label: string, value: string];
  readonly reason: readonly [label: string, line: number];
  readonly startDate: string;
  readonly startTime: string;
  readonly action: readonly [label: string, line: number];
  readonly insert: string;
  readonly inserted: string;
  /** The template's text as it is inserted. */
  readonly filled: string;
  readonly profile: string;
  readonly checklist: readonly (readonly [element: string, said: string])[];
  readonly bar: string;
  readonly toFix: string;
  readonly held: string;
  readonly blank: string;
  readonly close: string;
}

const en: JourneyWords = {
  language: 'en',
  draft: 'You may utilize Elm St. prior to 5:00PM on Friday. Meet at [LOCATION]. #roadclosure',
  listed: [
    ['unfilled-placeholder', '[LOCATION]', 'Fill in the blank'],
    ['complex-word', 'utilize', 'Use a simpler word'],
    ['wordy-phrase', 'prior to', 'Say it in fewer words'],
    ['time-format', '5:00PM', 'Write times one way'],
    ['hashtag-camel-case', '#roadclosure', 'Capitalize each word in a hashtag'],
  ],
  needs: '1 to fix, 4 to look at',
  why: 'Source',
  fix: ['Use “use” for “utilize”', 'utilize', 'use'],
  safe: ['Fix 2 safe ones', ['5:00PM', '5 p.m.'], ['#roadclosure', '#RoadClosure']],
  undoAll: 'Undo all',
  spoken: 'You may use Elm St. prior to 5 p.m. on Friday. Meet at [LOCATION]. hashtag Road Closure',
  tabs: { issues: 'Issues', preview: 'Preview', templates: 'Templates' },
  look: 'How it will look',
  search: 'Find a template',
  choose: 'road clo',
  title: 'Road closure',
  agency: ['Agency', 'City of Maple Falls'],
  street: ['Street', 'Oak Street'],
  reason: ['Reason', 1],
  startDate: 'Start date',
  startTime: 'Start time',
  action: ['What people should do', 2],
  insert: 'Insert',
  inserted: '“Road closure” is in your post.',
  filled:
    'City of Maple Falls: Oak Street is closed because of flooding. When: from 5:30 p.m. on Thursday, May 6, until further notice. Turn around. Do not drive through water. #RoadClosure',
  profile: 'Check as',
  checklist: [
    ['source', 'City of Maple Falls'],
    ['hazard', 'flooding'],
    ['location', '“[LOCATION]” is still a blank.'],
    ['time', '“from 5:30 p.m. on Thursday, May 6”'],
    ['action', '“Turn around'],
  ],
  bar: 'Before you post',
  toFix: '1 to fix',
  held: 'Not posted yet. 1 thing is still open:',
  blank: '[LOCATION]',
  close: 'Close and go on writing',
};

const es: JourneyWords = {
  language: 'es',
  draft: 'Deben utilizar la calle Elm el Viernes. Cómo llegar? Vea el mapa en [LUGAR]. #cierredecalle',
  listed: [
    ['unfilled-placeholder', '[LUGAR]', 'Complete el espacio en blanco'],
    ['complex-word', 'utilizar', 'Use una palabra más sencilla'],
    ['es-lowercase-days', 'Viernes', 'Escriba los días y los meses en minúscula'],
    ['es-opening-mark', 'Cómo llegar?', 'Abra la pregunta o la exclamación'],
    ['hashtag-camel-case', '#cierredecalle', 'Escriba con mayúscula cada palabra de la etiqueta'],
  ],
  needs: '1 por corregir, 4 por revisar',
  why: 'Fuente',
  fix: ['Usar “usar” para “utilizar”', 'utilizar', 'usar'],
  safe: [
    'Corregir 3 seguras',
    ['Viernes', 'viernes'],
    ['Cómo llegar?', '¿Cómo llegar?'],
    ['#cierredecalle', '#CierreDeCalle'],
  ],
  undoAll: 'Deshacer todo',
  spoken:
    'Deben usar la calle Elm el viernes. ¿Cómo llegar? Vea el mapa en [ LUGAR ]. etiqueta Cierre De Calle',
  tabs: { issues: 'Observaciones', preview: 'Vista previa', templates: 'Plantillas' },
  look: 'Cómo se verá',
  search: 'Buscar una plantilla',
  choose: 'cierre de',
  title: 'Cierre de calle',
  agency: ['Dependencia', 'Ciudad de Maple Falls'],
  street: ['Calle', 'Oak Street'],
  reason: ['Motivo', 1],
  startDate: 'Fecha de inicio',
  startTime: 'Hora de inicio',
  action: ['Qué debe hacer la gente', 2],
  insert: 'Insertar',
  inserted: '«Cierre de calle» ya está en su publicación.',
  filled:
    'Ciudad de Maple Falls: Cierre de Oak Street por inundación. Horario: desde las 5:30 p. m. del jueves, 6 de mayo, hasta nuevo aviso. Dé la vuelta. No maneje por el agua. #CierreDeCalle',
  profile: 'Revisar como',
  checklist: [
    ['source', 'Ciudad de Maple Falls'],
    ['hazard', 'inundación'],
    ['location', '“[LUGAR]” sigue en blanco.'],
    ['time', '5:30 p. m.'],
    ['action', '“usar la calle Elm el viernes”'],
  ],
  bar: 'Antes de publicar',
  toFix: '1 por corregir',
  held: 'Todavía no se ha publicado. Queda 1 asunto abierto:',
  blank: '[LUGAR]',
  close: 'Cerrar y seguir escribiendo',
};

/** A person's words in English and in Spanish. */
export const journeys: readonly JourneyWords[] = [en, es];

/** The draft with words changed. */
export const changed = (text: string, ...changes: readonly (readonly [string, string])[]): string =>
  changes.reduce((so, [before, after]) => so.replace(before, after), text);
