import { LinesField } from '@/components/library/LinesField';
import { RowsField } from '@/components/library/style-guide/agency/RowsField';
import { useSay } from '@/components/ui/language';
import { kindTexts } from './form-texts';
import { LimitFields } from './LimitFields';
import type { RuleForm } from './rule-form';
import { fieldsOf } from './rule-form';
import { texts } from './texts';

interface Given {
  readonly form: RuleForm;
  readonly onChange: (form: RuleForm) => void;
}

/** The fields that a kind of own rule asks for. */
export function RuleFields({ form, onChange }: Given) {
  const say = useSay();
  const { kind, values } = form;
  const { words, others, pairs } = kindTexts[kind];
  const set = (change: Partial<RuleForm['values']>) =>
    onChange({ ...form, values: { ...values, ...change } });
  const has = (field: keyof RuleForm['values']) => fieldsOf[kind].includes(field);
  return (
    <div className="own-fields">
      {pairs && (
        <RowsField
          words={{
            legend: say(kindTexts[kind].title),
            help: say(kindTexts[kind].example),
            columns: [say(pairs[0]), say(pairs[1])],
            add: say(texts.addRow),
            remove: (name) => say(texts.removeNamed, { name }),
            row: (number) => say(texts.rowNumber, { number }),
          }}
          value={values.pairs}
          rowsOf={(rows) => (rows.length > 0 ? rows : [['', '']])}
          read={(rows) => ({ value: rows })}
          onChange={(rows) => set({ pairs: rows })}
        />
      )}
      {words && (
        <LinesField
          label={say(words)}
          help={say(texts.onePerLine)}
          lines={values.words}
          onChange={(lines) => set({ words: lines })}
        />
      )}
      {others && (
        <LinesField
          label={say(others)}
          help={say(texts.onePerLine)}
          lines={values.others}
          onChange={(lines) => set({ others: lines })}
        />
      )}
      <LimitFields form={form} onChange={onChange} />
      {has('exceptions') && (
        <LinesField
          label={say(texts.exceptions)}
          help={say(texts.exceptionsHelp)}
          lines={values.exceptions}
          onChange={(lines) => set({ exceptions: lines })}
        />
      )}
    </div>
  );
}
