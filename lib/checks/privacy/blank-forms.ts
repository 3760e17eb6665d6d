import { inRound, inSquare, namesBlank } from './names-blank';

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const counted =
  'people|residents|homes|households|acres|cases|deaths|percent|miles|mph|degrees|inches|feet|hours|minutes|days|weeks|dollars|customers|personas|horas|casos|millas';
/** A detail in capitals right after the word that leads to it: 'until TIME', but no 'CITY HALL'. */
const shouted = [
  ['on|by|until|before|after|from|el|hasta|del?', 'DATE|FECHA'],
  ['at|as of|until|by|before|a las?|hasta las?', 'TIME|HORA'],
  ['at|in|near|from|en', 'LOCATION|LUGAR'],
  ['at|visit|see|to|en|visite', 'URL|LINK|ADDRESS|ENLACE|DIRECCIÓN'],
  ['call|at|to|al', 'PHONE(?: NUMBER)?|NUMBER|TELÉFONO'],
  ['contact|by|from|con', 'NAME|AGENCY|NOMBRE'],
]
  .map(([lead, detail]) => `(?<=(?<!\\p{L})(?:${lead}) )(?:${detail})`)
  .join('|');

const inCapitals =
  / (?:DATE|FECHA|TIME|HORA|LOCATION|LUGAR|URL|LINK|ADDRESS|ENLACE|DIRECCI|PHONE|NUMBER|TEL|NAME|AGENCY|NOMBRE)/;

/** A way to write a blank: run only where its sign stands, and believed only where its first group passes. */
export interface BlankForm {
  readonly sign: RegExp;
  readonly pattern: RegExp;
  readonly believed?: (content: string) => boolean;
  /** Also inside a hashtag or a handle. */
  readonly marks?: true;
}

const anyMark = /[{[(<«［〔【%$#@*]|__|MM|DD|HH|YYYY|TB[ADC]|TK| HERE| AQU/;
const anyWord = /xx|x%|x:\d|x\s?[ap]\.?m|lorem|insert|paste/i;

/** Whether any of the signs below may stand in a text: most have none. */
export const mayHoldBlank = (text: string): boolean =>
  anyMark.test(text) || anyWord.test(text) || inCapitals.test(text);

/** Every way to write a blank. */
export const blankForms: readonly BlankForm[] = [
  {
    sign: /\{/,
    pattern:
      /\{\{[^{}\n]{0,80}\}\}|\$\{[^{}\n]{1,80}\}|\{%[^{}\n]{1,80}%\}|\{[\p{L}_][\p{L}\p{N}_ ’'./-]{0,40}\}/gu,
  },
  { sign: /__/, pattern: /_{2,}:_{2,}(?:\s?[ap]\.?m\b\.?)?/gi },
  { sign: /\[\[/, pattern: /\[\[[\p{L}_][^[\]\n]{0,60}\]\]/gu },
  { sign: /\[/, pattern: /\[([^[\]\n]{2,80})\]/g, believed: inSquare },
  { sign: /[［〔]/, pattern: /[［〔]([^［］〔〕\n]{2,40})[］〕]/g, believed: inSquare },
  { sign: /【/, pattern: /【([^【】\n]{2,40})】/g, believed: namesBlank },
  { sign: /<</, pattern: /<<[\p{L}_][^<>\n]{0,60}>>/gu },
  { sign: /</, pattern: /<([^<>\n]{2,80})>/g, believed: inSquare },
  { sign: /«/, pattern: /«\s?([^«»\n]{2,40}?)\s?»/g, believed: namesBlank },
  { sign: /\(/, pattern: /\(([^()\n]{2,60})\)/g, believed: inRound },
  { sign: /%/, pattern: /%{1,2}[A-Z][A-Z_]{2,30}%{1,2}/g },
  { sign: /\*\|/, pattern: /\*\|[A-Z][A-Z0-9_:]{1,30}\|\*/g },
  { sign: /\$[\p{L}]/u, pattern: /\$(\p{L}[\p{L}_]{2,30})(?![\p{L}\p{N}])/gu, believed: namesBlank },
  { sign: /\$[Xx]/, pattern: /\$(?:X{1,6}(?:[,.]X{2,3})*|x{2,6}(?:[,.]x{2,3})*)(?![\p{L}\p{N}])/gu },
  {
    sign: /x\s?[ap]\.?m|:xx|x:\d\d/i,
    pattern:
      /(?<![\p{L}\p{N}])X{1,2}(?::(?:XX|\d\d))?(?:\s?[-–]\s?X{1,2}(?::(?:XX|\d\d))?)?\s?[ap]\.?m\b\.?|(?<![\p{L}\p{N}:])\d{1,2}:XX(?:\s?[ap]\.?m\b\.?)?|(?<![\p{L}\p{N}])X{1,2}:(?:XX|\d\d)\b/giu,
  },
  {
    sign: /xx/i,
    pattern: /(?:\(XXX\)\s?|\b(?:XXX|\d{3})[-. ])XXX[-.]X{4}\b|\bXXX-X{4}\b|\bXX\/XX(?:\/(?:XX){1,2})?\b/gi,
  },
  {
    sign: /x%|xx /i,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:X+%|XX+(?= (?:${counted})(?!\\p{L})))`, 'giu'),
  },
  {
    sign: /XX/,
    pattern:
      /\bX{4,}\b|\b20XX\b|\bXX XX\b|\b(?:XXX?|X{2,3}(?:st|nd|rd|th)) (?:Street|St\b|Avenue|Ave\b|Road|Rd\b|Drive|Dr\b|Highway|Lane|Blvd|County|City|Department|Park|School)\.?|\b(?:Route|Highway|Hwy|Exit|Zone|Room|Suite) XX+\b/g,
  },
  { sign: /XX|DD/, pattern: new RegExp(`\\b(?:${months})\\.? (?:XX|DD)\\b`, 'gi') },
  {
    sign: /##/,
    pattern:
      /(?<![\p{L}\p{N}#])#{1,3}:#{2}(?:\s?[ap]\.?m\b\.?)?|(?<![\p{L}\p{N}#])#{2}\/#{2}(?:\/#{2,4})?|(?<![\p{L}\p{N}#])#{3}[-.]#{3}[-.]#{4}|(?<![\p{L}\p{N}#])#{2,4}(?=\s\p{Ll})/gu,
  },
  {
    sign: /MM|DD|HH|YYYY/,
    pattern: /\b(?:MM\/DD(?:\/YY(?:YY)?)?|DD\/MM(?:\/A{4}|\/YYYY)?|HH:MM|YYYY-MM-DD)\b/g,
  },
  { sign: /TB[DC]/, pattern: /(?<![\p{L}\p{N}_#@])TB[DC](?![\p{L}\p{N}_])/gu },
  { sign: /TK/, pattern: /\bTK(?: ?TK)+\b/g },
  { sign: /lorem/i, pattern: /lorem ipsum(?: dolor(?: sit amet)?)?/gi },
  {
    sign: / HERE| AQU[ÍI]/,
    pattern:
      /\b(?:INSERT|PASTE|ADD|INSERTAR|INSERTE|AGREGAR)(?: [\p{Lu}’'/]{2,20}){1,5}(?: HERE| AQUÍ| AQUI)(?!\p{L})|\b(?:YOUR |SU )?(?:NAME|DATE|LINK|URL|TEXT|NOMBRE|FECHA|ENLACE) (?:HERE|AQUÍ|AQUI)(?!\p{L})/gu,
  },
  {
    sign: /\b(?:insert|paste)/i,
    pattern:
      /\b(?:insert|paste|inserte|insertar) (?:(?:the|your|a|an|el|la|su) )?((?:[\p{L}’']{1,20} ){0,2}(?:name|date|time|link|url|location|address|photo|image|text|nombre|fecha|hora|enlace|lugar|dirección|foto|texto) (?:here|aquí))(?!\p{L})/giu,
  },
  {
    sign: /\b(?:insert|paste)/i,
    pattern:
      /(?<=^|[.:!?]\s|\n)(?:Insert|Paste|INSERT) (?:the |your )?(?:link|url|name|date|time|location|LINK|URL|NAME|DATE|TIME|LOCATION)(?=\s*(?:[.!?)]|$))/gmu,
  },
  {
    sign: inCapitals,
    pattern: new RegExp(`(?:${shouted})(?![\\p{L}\\p{N}_]|[ -]\\p{Lu}{2})`, 'gu'),
  },
  {
    sign: /#\w*hashtag/i,
    marks: true,
    pattern: /#(?:HASHTAG|(?:your|insert|agency)_?hashtag|hashtag_?here)\b/gi,
  },
  {
    sign: /@\w*(?:handle|username)/i,
    marks: true,
    pattern: /@(?:(?:your|insert|agency)_?(?:handle|username|account)|handle|username)\b/gi,
  },
];
