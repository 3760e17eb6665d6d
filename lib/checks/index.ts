export { type Check, type CheckerEvents, type CheckRequest, createChecker } from './check';
export { countLength } from './count-length';
export { applyFix } from './fix';
export type { Issue, IssueFix, Report } from './report';
export type { Kind, LengthRule, Rule, Severity } from './rule';
export { rules } from './rules';
export { overlaps, type Span } from './span';
export { defaultStyleGuide, type RuleSetting, type StyleGuide } from './style-guide';
export { type InterfaceLanguage, type Parameters, say, type Texts } from './texts';
