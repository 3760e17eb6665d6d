import { useContext } from 'react';
import { policyTexts } from '@/components/permissions/policy-texts';
import { LanguageContext, useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import { usePolicy } from '@/components/use-policy';
import { rules } from '@/lib/checks';

/** Says so where the policy requires checks that there are none of: a slip in an id would go unseen. */
export function UnknownRequired() {
  const say = useSay();
  const language = useContext(LanguageContext);
  const { requiredRules = [] } = usePolicy();
  const unknown = requiredRules.filter((id) => !rules.some((rule) => rule.id === id));
  if (unknown.length === 0) return null;
  const names = new Intl.ListFormat(language).format(unknown);
  return <Notice tone="caution">{say(policyTexts.unknownRules, { names })}</Notice>;
}
