import type { Readable } from './passage';

/** Orders on which a life may hang; the rest may ask politely. */
const english =
  /^(?:do not|don['’]t|never)?\s*(?:evacuate|leave|vacate|go|get|move|stay|remain|shelter|take|seek|boil|avoid|turn|close|lock|keep (?:away|out|off|back|clear|your|windows|doors|children|pets)|drink|drive|enter|return|approach|touch|cross|walk|use|attempt|travel|open|swim|hide|run|drop|call\s+9|pack|pull|slow\s+down|bring\s+(?:pets|water)|shut|climb|exit|head)(?!\p{L})/iu;
const spanish =
  /^(?:no\s+)?(?:evac[uú]\p{L}+|salga\p{L}*|abandone|busque|resguárdese|refúgiese|hierva|evite|quédese|permanezca|manténgase|aléjese|vaya|diríjase|muévase|beba|maneje|conduzca|cierre|entre|cruce|toque|suba|corra|desaloje|agáchese|cúbrase|métase|váyan?se|camine|intente|llame al 9)/iu;

/** Whether words that give an order give one on which a life may hang. */
export const isVital = (words: string, language: Readable): boolean =>
  (language === 'es' ? spanish : english).test(words);
