import { Labelled } from '@/components/library/Labelled';
import { useSay } from '@/components/ui/language';
import type { Texts } from '@/lib/checks';
import { matchTexts, measureTexts, scopeTexts } from './form-texts';
import { type FormValues, fieldsOf, type RuleForm } from './rule-form';
import { texts } from './texts';

interface Given {
  readonly form: RuleForm;
  readonly onChange: (form: RuleForm) => void;
}

const isScope = (name: string): name is FormValues['scope'] => Object.hasOwn(scopeTexts, name);

/** A title is what no site has: it is offered only where an entry names it. */
const offered = (scope: string): Readonly<Record<string, Texts>> =>
  Object.fromEntries(Object.entries(scopeTexts).filter(([name]) => name !== 'title' || scope === 'title'));

/** How many, where, with which capitals, and what is measured: those that a kind of own rule asks for. */
export function LimitFields({ form, onChange }: Given) {
  const say = useSay();
  const { kind, values } = form;
  const set = (change: Partial<FormValues>) => onChange({ ...form, values: { ...values, ...change } });
  const has = (field: keyof FormValues) => fieldsOf[kind].includes(field);
  if (!(['match', 'formula', 'most', 'scope'] as const).some(has)) return null;
  return (
    <div className="guide-controls">
      {has('match') && (
        <Choice
          label={say(texts.match)}
          value={values.match}
          choices={matchTexts}
          onChoose={(match) => set({ match })}
        />
      )}
      {has('formula') && (
        <Choice
          label={say(texts.measure)}
          value={values.formula}
          choices={measureTexts}
          onChoose={(formula) => set({ formula })}
        />
      )}
      {has('most') && (
        <Figure
          label={say(texts.most)}
          value={values.most}
          onChange={(most) => set({ most, condition: '' })}
        />
      )}
      {has('least') && (
        <Figure label={say(texts.least)} value={values.least} onChange={(least) => set({ least })} />
      )}
      {has('scope') && (
        <Choice
          label={say(texts.scope)}
          value={values.scope}
          choices={offered(values.scope)}
          onChoose={(scope) => isScope(scope) && set({ scope })}
        />
      )}
    </div>
  );
}

function Figure({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  return (
    <Labelled label={label}>
      {(props) => (
        <input
          {...props}
          className="ui-control"
          inputMode="numeric"
          maxLength={6}
          autoComplete="off"
          value={value}
          onChange={({ target }) => onChange(target.value.replace(/\D/g, ''))}
        />
      )}
    </Labelled>
  );
}

function Choice({
  label,
  value,
  choices,
  onChoose,
}: {
  readonly label: string;
  readonly value: string;
  readonly choices: Readonly<Record<string, Texts>>;
  readonly onChoose: (value: string) => void;
}) {
  const say = useSay();
  return (
    <Labelled label={label}>
      {(props) => (
        <select
          {...props}
          className="ui-control"
          value={value}
          onChange={({ target }) => onChoose(target.value)}
        >
          {/* What comes from elsewhere may be none of ours. */}
          {!Object.hasOwn(choices, value) && <option value={value}>{value}</option>}
          {Object.entries(choices).map(([name, words]) => (
            <option key={name} value={name}>
              {say(words)}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
