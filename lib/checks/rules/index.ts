import type { Rule } from '@/lib/checks/rule';
import { accessibilityRules } from './accessibility';
import { emergencyRules } from './emergency';
import { inclusiveRules } from './inclusive';
import { plainLanguageRules } from './plain-language';
import { platformRules } from './platform';
import { privacyRules } from './privacy';
import { styleRules } from './style';

/** Every rule. Where two say the same of the same words, the one listed first speaks. */
export const rules: readonly Rule[] = [
  ...privacyRules,
  ...platformRules,
  ...emergencyRules,
  ...inclusiveRules,
  ...plainLanguageRules,
  ...accessibilityRules,
  ...styleRules,
];
