import type { Rule } from '@/lib/checks/rule';
import badUrl from './bad-url';
import crossPlatformWording from './cross-platform-wording';
import invalidChar from './invalid-char';
import leadingMention from './leading-mention';
import lengthLimit from './length-limit';
import threadMarker from './thread-marker';

/** The rules about platform. Where two say the same of the same words, the one listed first speaks. */
export const platformRules: readonly Rule[] = [
  lengthLimit,
  badUrl,
  invalidChar,
  crossPlatformWording,
  leadingMention,
  threadMarker,
];
