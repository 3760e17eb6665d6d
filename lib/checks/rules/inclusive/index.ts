import type { Rule } from '@/lib/checks/rule';
import ageNoun from './age-noun';
import citizenGeneric from './citizen-generic';
import deviceAssumption from './device-assumption';
import familyAssumption from './family-assumption';
import genderedTerm from './gendered-term';
import groupNoun from './group-noun';
import heShe from './he-she';
import immigrationTerm from './immigration-term';
import personFirst from './person-first';
import profanity from './profanity';
import raceAsNoun from './race-as-noun';
import stigmaHealth from './stigma-health';

/** The rules about inclusive. Where two say the same of the same words, the one listed first speaks. */
export const inclusiveRules: readonly Rule[] = [
  profanity,
  stigmaHealth,
  personFirst,
  ageNoun,
  groupNoun,
  genderedTerm,
  heShe,
  raceAsNoun,
  immigrationTerm,
  citizenGeneric,
  familyAssumption,
  deviceAssumption,
];
