import { type Attachment, isPlatform, type Platform, type Profile, profiles } from '@/lib/checks';
import { isLanguage, readMoment, readZone } from './options';
import { platformNames } from './platform-names';

/** One post of the input, with what its row says of it. */
export interface Post {
  /** The line of the input it starts on, from 1. */
  readonly line: number;
  readonly text: string;
  readonly platform?: Platform;
  readonly language?: string;
  readonly profile?: Profile;
  /** ms since 1970. */
  readonly now?: number;
  /** The clock `now` was read from. */
  readonly timeZone?: string;
  readonly media?: readonly Attachment[];
}

/** A line that is no post, and why. */
export interface Unusable {
  readonly line: number;
  readonly why: string;
}

export type Row = Post | Unusable;

/** Longest text that is checked, UTF-16 units. */
const longest = 2_000_000;
const kinds: readonly Attachment['kind'][] = ['image', 'gif', 'video', 'audio', 'document'];

/** What calendars call a profile. */
const profileNames: Readonly<Record<string, Profile>> = {
  standard: 'standard',
  default: 'standard',
  general: 'standard',
  normal: 'standard',
  routine: 'standard',
  emergency: 'emergency',
  alert: 'emergency',
  drill: 'drill',
  exercise: 'drill',
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An attachment as a row gives it: without "alt" its description is not known, with an empty one there is none. */
function attachmentOf(value: unknown): Attachment | undefined {
  if (typeof value === 'string') return kindOf(value);
  if (!isRecord(value)) return undefined;
  const { kind = 'image', type = kind, alt, fileName } = value;
  const known = typeof type === 'string' ? kindOf(type) : undefined;
  if (known === undefined) return undefined;
  return {
    ...known,
    ...(typeof alt === 'string' && { alt }),
    ...(alt === null && { alt: '' }),
    ...(typeof fileName === 'string' && { fileName }),
  };
}

function kindOf(name: string): Attachment | undefined {
  const lower = name.trim().toLowerCase();
  const kind =
    kinds.find((one) => one === lower) ?? (lower === 'photo' || lower === 'picture' ? 'image' : undefined);
  return kind && { kind, alt: { knowable: false } };
}

function mediaOf(value: unknown): readonly Attachment[] | undefined {
  const all = (Array.isArray(value) ? value : [value]).map(attachmentOf);
  const media = all.filter((one) => one !== undefined);
  return media.length === all.length ? media : undefined;
}

const given = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

/** Makes a post of a row's fields, or says why it is none. */
export function postOf(fields: Readonly<Record<string, unknown>>, line: number): Row {
  const unusable = (why: string): Unusable => ({ line, why });
  const { text, platform, language, profile, now, media } = fields;
  if (typeof text !== 'string') return unusable('it has no “text”');
  if (text.length > longest)
    return unusable(`its text has over ${longest.toLocaleString('en-US')} characters`);
  const site = typeof platform === 'string' ? platform.trim().toLowerCase() : platform;
  if (given(site) && !(typeof site === 'string' && isPlatform(site)))
    return unusable(`its platform “${String(platform)}” is none of ${platformNames}`);
  if (given(language) && !(typeof language === 'string' && isLanguage(language.trim())))
    return unusable(`its language “${String(language)}” is no code such as en`);
  const wanted = typeof profile === 'string' ? profileNames[profile.trim().toLowerCase()] : undefined;
  if (given(profile) && wanted === undefined)
    return unusable(`its profile “${String(profile)}” is none of ${profiles.join(', ')}`);
  const moment = typeof now === 'string' ? readMoment(now.trim()) : typeof now === 'number' ? now : undefined;
  if (given(now) && moment === undefined)
    return unusable(`its time “${String(now)}” is no moment in ISO 8601`);
  const timeZone = typeof now === 'string' ? readZone(now.trim()) : undefined;
  const attached = given(media) ? mediaOf(media) : undefined;
  if (given(media) && attached === undefined) return unusable('its “media” is no list of {"kind", "alt"}');
  return {
    line,
    text,
    ...(typeof site === 'string' && isPlatform(site) && { platform: site }),
    ...(typeof language === 'string' && given(language) && { language: language.trim().toLowerCase() }),
    ...(wanted !== undefined && { profile: wanted }),
    ...(moment !== undefined && given(now) && { now: moment }),
    ...(timeZone !== undefined && { timeZone }),
    ...(attached !== undefined && { media: attached }),
  };
}
