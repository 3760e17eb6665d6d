import type { Rule } from '@/lib/checks/rule';
import acronymCount from './acronym-count';
import bureaucraticPassive from './bureaucratic-passive';
import buriedLead from './buried-lead';
import chatAbbrev from './chat-abbrev';
import complexWord from './complex-word';
import contractionPolicy from './contraction-policy';
import doubleNegative from './double-negative';
import doublet from './doublet';
import govJargon from './gov-jargon';
import hiddenVerb from './hidden-verb';
import idiom from './idiom';
import latinAbbrev from './latin-abbrev';
import needlessIntensifier from './needless-intensifier';
import noCallToAction from './no-call-to-action';
import nounString from './noun-string';
import readingGrade from './reading-grade';
import sentenceLength from './sentence-length';
import shall from './shall';
import slash from './slash';
import termConsistency from './term-consistency';
import thirdPersonReader from './third-person-reader';
import undefinedAcronym from './undefined-acronym';
import unexplainedNumber from './unexplained-number';
import wallOfText from './wall-of-text';
import wordyPhrase from './wordy-phrase';

/** The rules about plain language. Where two say the same of the same words, the one listed first speaks. */
export const plainLanguageRules: readonly Rule[] = [
  bureaucraticPassive,
  thirdPersonReader,
  doublet,
  hiddenVerb,
  wordyPhrase,
  complexWord,
  govJargon,
  idiom,
  needlessIntensifier,
  doubleNegative,
  shall,
  slash,
  latinAbbrev,
  chatAbbrev,
  undefinedAcronym,
  contractionPolicy,
  termConsistency,
  unexplainedNumber,
  nounString,
  sentenceLength,
  wallOfText,
  buriedLead,
  readingGrade,
  acronymCount,
  noCallToAction,
];
