import { useContext, useEffect, useState } from 'react';
import { LanguageContext, useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import { type CheckedPolicy, followPolicy, type PolicyName, readManaged } from '@/lib/policy';
import { policyTexts, prescribedTexts } from './policy-texts';

/** What the agency's IT department prescribes, and what of it could not be used; nothing where nobody does. */
export function PolicyList() {
  const say = useSay();
  const language = useContext(LanguageContext);
  const [checked, setChecked] = useState<CheckedPolicy>();
  useEffect(() => followPolicy(() => void readManaged().then(setChecked)), []);
  if (checked === undefined) return null;
  const names = Object.keys(checked.policy) as PolicyName[];
  const { faults } = checked;
  return (
    <>
      {names.length > 0 && (
        <details className="permissions">
          <summary>{say(policyTexts.title)}</summary>
          <ul>
            {names.map((name) => (
              <li key={name}>{say(prescribedTexts[name])}</li>
            ))}
          </ul>
        </details>
      )}
      {faults.length > 0 && (
        <Notice tone="caution">
          {say(policyTexts.faults, { names: new Intl.ListFormat(language).format(faults) })}
        </Notice>
      )}
    </>
  );
}
