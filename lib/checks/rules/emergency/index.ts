import type { Rule } from '@/lib/checks/rule';
import em911Misuse from './em-911-misuse';
import emAllClearWhat from './em-all-clear-what';
import emDrillLabel from './em-drill-label';
import emFirst110 from './em-first-110';
import emHedge from './em-hedge';
import emImageOnly from './em-image-only';
import emJargon from './em-jargon';
import emLanguageParity from './em-language-parity';
import emMissingAction from './em-missing-action';
import emMissingHazardImpact from './em-missing-hazard-impact';
import emMissingLocation from './em-missing-location';
import emMissingSource from './em-missing-source';
import emMissingTime from './em-missing-time';
import emNoTimestamp from './em-no-timestamp';
import emOverAssure from './em-over-assure';
import emSoftPlease from './em-soft-please';
import emTone from './em-tone';

/** The rules about emergency. Where two say the same of the same words, the one listed first speaks. */
export const emergencyRules: readonly Rule[] = [
  emDrillLabel,
  emMissingAction,
  emMissingLocation,
  emMissingTime,
  emMissingHazardImpact,
  emMissingSource,
  emImageOnly,
  emNoTimestamp,
  emAllClearWhat,
  em911Misuse,
  emTone,
  emOverAssure,
  emHedge,
  emJargon,
  emFirst110,
  emSoftPlease,
  emLanguageParity,
];
