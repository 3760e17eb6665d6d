import type { Rule } from '@/lib/checks/rule';
import ampersand from './ampersand';
import articleAAn from './article-a-an';
import capitalization from './capitalization';
import dateNumeric from './date-numeric';
import dateOrdinal from './date-ordinal';
import datePast from './date-past';
import diacriticsMissing from './diacritics-missing';
import esAccentCaps from './es-accent-caps';
import esAcronym from './es-acronym';
import esDateOrder from './es-date-order';
import esFalseFriend from './es-false-friend';
import esLowercaseDays from './es-lowercase-days';
import esNumber from './es-number';
import esOpeningMark from './es-opening-mark';
import frTypography from './fr-typography';
import handleCheck from './handle-check';
import misspelling from './misspelling';
import noonMidnight from './noon-midnight';
import numberStyle from './number-style';
import phoneFormat from './phone-format';
import preferredTerm from './preferred-term';
import relativeDate from './relative-date';
import repeatedWord from './repeated-word';
import spacingQuotes from './spacing-quotes';
import spellingVariant from './spelling-variant';
import time24h from './time-24h';
import timeFormat from './time-format';
import timeRange from './time-range';
import timeRedundant from './time-redundant';
import weekdayMismatch from './weekday-mismatch';
import zhPunct from './zh-punct';
import zhScriptMix from './zh-script-mix';

/** The rules about style. Where two say the same of the same words, the one listed first speaks. */
export const styleRules: readonly Rule[] = [
  weekdayMismatch,
  datePast,
  relativeDate,
  timeRange,
  time24h,
  noonMidnight,
  timeFormat,
  timeRedundant,
  repeatedWord,
  esDateOrder,
  dateNumeric,
  dateOrdinal,
  phoneFormat,
  numberStyle,
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
  preferredTerm,
  handleCheck,
  misspelling,
  spellingVariant,
  articleAAn,
  capitalization,
  ampersand,
  spacingQuotes,
];
