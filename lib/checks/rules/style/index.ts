import type { Rule } from '@/lib/checks/rule';
import diacriticsMissing from './diacritics-missing';
import esAccentCaps from './es-accent-caps';
import esAcronym from './es-acronym';
import esDateOrder from './es-date-order';
import esFalseFriend from './es-false-friend';
import esLowercaseDays from './es-lowercase-days';
import esNumber from './es-number';
import esOpeningMark from './es-opening-mark';
import frTypography from './fr-typography';
import relativeDate from './relative-date';
import repeatedWord from './repeated-word';
import zhPunct from './zh-punct';
import zhScriptMix from './zh-script-mix';

/** The rules about style. Where two say the same of the same words, the one listed first speaks. */
export const styleRules: readonly Rule[] = [
  relativeDate,
  repeatedWord,
  esDateOrder,
  esLowercaseDays,
  esAccentCaps,
  esFalseFriend,
  esNumber,
  esAcronym,
  esOpeningMark,
  diacriticsMissing,
  frTypography,
  zhPunct,
  zhScriptMix,
];
