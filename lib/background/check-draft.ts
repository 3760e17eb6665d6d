import { createChecker, defaultStyleGuide } from '@/lib/checks';
import type { InterfaceLanguage } from '@/lib/checks/texts';
import { siteById } from '@/lib/sites';
import type { Dictionaries } from './dictionaries';
import type { Handlers } from './serve';

/** Prepares the one engine of all tabs, and gives what answers 'check' with it. */
export function createDraftCheck(
  speaks: () => InterfaceLanguage,
  dictionaries?: Dictionaries,
): Handlers<unknown>['check'] {
  // Until an agency says otherwise, its clock is the one of the machine its people write on.
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const guide = { ...defaultStyleGuide, agency: { ...defaultStyleGuide.agency, timeZone } };
  const check = createChecker(guide, {
    ...(dictionaries && { dictionary: dictionaries.of }),
    onRuleError: (rule, error) => console.error(`The rule ${rule} failed and was passed over.`, error),
  });
  return ({ text, site, language, profile, media }) => {
    const known = siteById(site);
    const report = check(text, {
      now: Date.now(),
      interfaceLanguage: speaks(),
      ...(known && { platform: known.platform }),
      ...(language !== undefined && { language }),
      ...(profile !== undefined && { profile }),
      ...(media !== undefined && { media }),
    });
    const coming = report.spelling === 'none' && dictionaries?.isComing(report.language);
    return coming ? { ...report, spelling: 'loading' } : report;
  };
}
