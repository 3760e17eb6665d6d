import type { NameOf, Voice } from './spoken-piece';

const flag = { en: 'flag', es: 'bandera' };
const key = { en: 'keycap', es: 'tecla' };
const unnamed = { en: 'emoji', es: 'emoji' };
const tone = /[\u{1F3FB}-\u{1F3FF}]/u;
const firstRegion = 0x1f1e6;

/** Flags are made of the letters of a region's code, so that no list has to hold them. */
function flagName(emoji: string, voice: Voice): string | undefined {
  if (!/^\p{RI}{2}$/u.test(emoji)) return undefined;
  const code = [...emoji].map((one) => String.fromCharCode(65 + (one.codePointAt(0) ?? 0) - firstRegion));
  const region = code.join('');
  const name = new Intl.DisplayNames(voice, { type: 'region' }).of(region) ?? region;
  return `${flag[voice]}: ${name}`;
}

/** What is said for an emoji: its name in Unicode CLDR, that of a skin tone behind it, or the names of its parts. */
export function emojiName(emoji: string, voice: Voice, nameOf: NameOf): string {
  const plain = emoji.replaceAll('\uFE0F', '');
  if (/^[0-9#*]\u20E3$/.test(plain)) return `${key[voice]}: ${plain.charAt(0)}`;
  const skin = tone.exec(plain)?.[0];
  const untoned = plain.length > 2 ? plain.replace(new RegExp(tone, 'gu'), '') : plain;
  const parts = untoned.split('\u200D').map(nameOf);
  const whole = nameOf(untoned) ?? flagName(untoned, voice);
  const name = whole ?? (parts.includes(undefined) ? unnamed[voice] : parts.join(', '));
  const skinName = skin !== undefined && untoned !== plain ? nameOf(skin) : undefined;
  return skinName === undefined ? name : `${name}: ${skinName}`;
}
