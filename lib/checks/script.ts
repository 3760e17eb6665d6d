import { scriptOf } from './data/chinese-scripts';

/** Ranges of letters, by ISO 15924 code. */
const ranges: readonly (readonly [script: string, first: number, last: number])[] = [
  ['Latn', 0x1e00, 0x1eff],
  ['Grek', 0x370, 0x3ff],
  ['Cyrl', 0x400, 0x52f],
  ['Armn', 0x530, 0x58f],
  ['Hebr', 0x590, 0x5ff],
  ['Arab', 0x600, 0x77f],
  ['Arab', 0xfb50, 0xfdff],
  ['Arab', 0xfe70, 0xfeff],
  ['Deva', 0x900, 0x97f],
  ['Beng', 0x980, 0x9ff],
  ['Guru', 0xa00, 0xa7f],
  ['Gujr', 0xa80, 0xaff],
  ['Taml', 0xb80, 0xbff],
  ['Telu', 0xc00, 0xc7f],
  ['Knda', 0xc80, 0xcff],
  ['Mlym', 0xd00, 0xd7f],
  ['Thai', 0xe00, 0xe7f],
  ['Laoo', 0xe80, 0xeff],
  ['Mymr', 0x1000, 0x109f],
  ['Geor', 0x10a0, 0x10ff],
  ['Hang', 0x1100, 0x11ff],
  ['Ethi', 0x1200, 0x139f],
  ['Khmr', 0x1780, 0x17ff],
  ['Kana', 0x3040, 0x30ff],
  ['Hani', 0x3400, 0x9fff],
  ['Hang', 0xac00, 0xd7a3],
];

const scriptAt = (code: number): string | undefined => {
  if (code < 0x250) return 'Latn';
  return ranges.find(([, first, last]) => code >= first && code <= last)?.[0];
};

/** Which script most of a text is written in, blanks and letters only; a Chinese character counts for more than a letter. */
export function mainScript(letters: string): string | undefined {
  const counts = new Map<string, number>();
  let latin = 0;
  for (let at = 0; at < letters.length; at += 1) {
    const code = letters.charCodeAt(at);
    if (code < 0x80) {
      if (code > 0x40) latin += 1;
      continue;
    }
    const script = scriptAt(code);
    if (script !== undefined) counts.set(script, (counts.get(script) ?? 0) + (script === 'Hani' ? 2 : 1));
  }
  if (counts.size === 0) return latin > 0 ? 'Latn' : undefined;
  counts.set('Latn', latin + (counts.get('Latn') ?? 0));
  // Japanese mixes its own letters with Chinese characters, Chinese never does.
  const kana = counts.get('Kana') ?? 0;
  if (kana * 10 > (counts.get('Hani') ?? 0)) counts.set('Kana', kana + (counts.get('Hani') ?? 0));
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The languages of scripts that several share come first where a letter tells them. */
const tellingLetters: readonly (readonly [language: string, letters: RegExp])[] = [
  ['be', /[ўЎ]/],
  ['kk', /[әғқңөұүӘҒҚҢӨҰҮ]/],
  ['uk', /[іїєґІЇЄҐ]/],
  ['ru', /[ыэёЫЭЁ]/],
  ['ur', /[ٹڈڑںے]/],
  ['ps', /[ټډړښځڅۍ]/],
  ['fa', /[پچژگ]/],
];
const byScript: Readonly<Record<string, readonly string[]>> = {
  Cyrl: ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'mn'],
  Arab: ['ar', 'fa', 'ur', 'ps', 'ku'],
  Deva: ['hi', 'ne', 'mr'],
  Hang: ['ko'],
  Kana: ['ja'],
  Hani: ['zh'],
  Ethi: ['am', 'ti'],
  Hebr: ['he', 'yi'],
  Thai: ['th'],
  Grek: ['el'],
  Beng: ['bn'],
  Guru: ['pa'],
  Gujr: ['gu'],
  Taml: ['ta'],
  Telu: ['te'],
  Knda: ['kn'],
  Mlym: ['ml'],
  Khmr: ['km'],
  Laoo: ['lo'],
  Mymr: ['my'],
  Armn: ['hy'],
  Geor: ['ka'],
};

/** The likeliest languages of a text in this script, out of `languages` (without region); a telling letter decides. */
export function languagesOfScript(
  script: string,
  letters: string,
  languages: readonly string[],
): readonly string[] {
  const spoken = byScript[script] ?? [];
  const told = tellingLetters.find(
    ([language, sign]) => spoken.includes(language) && sign.test(letters),
  )?.[0];
  return (told === undefined ? spoken : [told]).filter((language) => languages.includes(language));
}

/** Of an agency's codes for Chinese the one for these characters: 'zh-Hant', or plain 'zh'; undefined for none. */
export function chineseOf(letters: string, codes: readonly string[]): string | undefined {
  let simplified = 0;
  let traditional = 0;
  for (const character of letters) {
    const script = scriptOf(character);
    if (script === 'Hans') simplified += 1;
    else if (script === 'Hant') traditional += 1;
  }
  const chinese = codes.filter((code) => /^zh(?:-|$)/i.test(code));
  if (simplified === traditional) return chinese[0];
  const own = simplified > traditional ? /-(?:Hans|CN|SG|MY)\b/i : /-(?:Hant|TW|HK|MO)\b/i;
  return chinese.find((code) => own.test(code)) ?? chinese.find((code) => code.length === 2);
}
