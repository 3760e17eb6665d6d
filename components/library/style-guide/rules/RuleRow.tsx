import { useContext, useId, useState } from 'react';
import { severityNames } from '@/components/library/marked/severity-names';
import { SharedGuide } from '@/components/library/style-guide/Changeable';
import { changeRule, effectiveSetting, isChanged } from '@/components/library/style-guide/effective-setting';
import type { ChangeGuide } from '@/components/library/style-guide/use-guide';
import { useSay } from '@/components/ui/language';
import { Prescribed } from '@/components/ui/Prescribed';
import { SeverityIcon } from '@/components/ui/SeverityIcon';
import { Tag } from '@/components/ui/Tag';
import { usePolicy } from '@/components/use-policy';
import type { Rule } from '@/lib/checks';
import type { Guide } from '@/lib/library';
import { RuleDetails } from './RuleDetails';
import { texts } from './texts';

interface Given {
  readonly rule: Rule;
  readonly guide: Guide;
  readonly change: ChangeGuide;
}

/** A rule in a line: its switch, what it asks for, how serious it is; the rest opens below it. */
export function RuleRow({ rule, guide, change }: Given) {
  const say = useSay();
  const id = useId();
  const [open, setOpen] = useState(false);
  const isRequired = usePolicy().requiredRules?.includes(rule.id) ?? false;
  const isShared = useContext(SharedGuide);
  const { on: chosen, severity } = effectiveSetting(rule, guide);
  const on = chosen || isRequired;
  const title = say(rule.title);
  return (
    <li className={on ? 'rule' : 'rule is-off'} data-rule={rule.id}>
      <div className="rule-head">
        <input
          type="checkbox"
          className="guide-switch"
          aria-label={say(texts.on, { title })}
          checked={on}
          disabled={isRequired || isShared}
          onChange={(event) => {
            const { checked } = event.target;
            change((now) => changeRule(now, rule, { on: checked }));
          }}
        />
        <button
          type="button"
          className="rule-title"
          aria-expanded={open}
          aria-controls={`${id}-details`}
          onClick={() => setOpen(!open)}
        >
          <span>{title}</span>
        </button>
        <span className="rule-tags">
          {isRequired && <Prescribed />}
          {isChanged(rule, guide) && <Tag tone="caution">{say(texts.changed)}</Tag>}
          <span className="rule-severity">
            <SeverityIcon severity={severity} />
            {say(severityNames[severity])}
          </span>
        </span>
      </div>
      <div id={`${id}-details`} hidden={!open}>
        {open && <RuleDetails rule={rule} guide={guide} change={change} />}
      </div>
    </li>
  );
}
