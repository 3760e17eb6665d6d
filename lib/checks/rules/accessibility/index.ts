import type { Rule } from '@/lib/checks/rule';
import allCapsRun from './all-caps-run';
import altQuality from './alt-quality';
import alternatingCaps from './alternating-caps';
import captionsReminder from './captions-reminder';
import combiningAbuse from './combining-abuse';
import emojiAsWord from './emoji-as-word';
import emojiBullet from './emoji-bullet';
import emojiCount from './emoji-count';
import emojiPosition from './emoji-position';
import emojiRepeat from './emoji-repeat';
import emoticonAscii from './emoticon-ascii';
import fancyUnicode from './fancy-unicode';
import hashtagBroken from './hashtag-broken';
import hashtagCamelCase from './hashtag-camel-case';
import hashtagCount from './hashtag-count';
import hashtagPosition from './hashtag-position';
import invisibleLayout from './invisible-layout';
import linkCount from './link-count';
import mediaLabel from './media-label';
import missingAlt from './missing-alt';
import mixedLanguage from './mixed-language';
import repeatedPunct from './repeated-punct';
import sensoryReference from './sensory-reference';
import symbolSubstitute from './symbol-substitute';
import textInImage from './text-in-image';
import vagueLinkText from './vague-link-text';

/** The rules about accessibility. Where two say the same of the same words, the one listed first speaks. */
export const accessibilityRules: readonly Rule[] = [
  missingAlt,
  altQuality,
  captionsReminder,
  combiningAbuse,
  fancyUnicode,
  alternatingCaps,
  allCapsRun,
  hashtagBroken,
  hashtagCamelCase,
  hashtagPosition,
  hashtagCount,
  emojiBullet,
  emojiAsWord,
  emojiRepeat,
  emojiPosition,
  emojiCount,
  emoticonAscii,
  textInImage,
  vagueLinkText,
  sensoryReference,
  linkCount,
  mediaLabel,
  symbolSubstitute,
  invisibleLayout,
  repeatedPunct,
  mixedLanguage,
];
