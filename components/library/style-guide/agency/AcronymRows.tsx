import { useSay } from '@/components/ui/language';
import type { AgencyFacts } from '@/lib/checks';
import { factNames } from './fact-names';
import { type ReadRows, RowsField } from './RowsField';
import { factHelp, texts } from './texts';

type Acronyms = AgencyFacts['acronyms'];

const longestShort = 40;
const longestLong = 200;

/** The table of short forms and what they stand for. */
export function AcronymRows({
  acronyms,
  onChange,
}: {
  readonly acronyms: Acronyms;
  readonly onChange: (acronyms: Acronyms) => void;
}) {
  const say = useSay();
  const read: ReadRows<Acronyms> = (rows) => {
    const seen = new Map<string, string>();
    for (const [index, [first, second]] of rows.entries()) {
      const [short, long] = [first.trim(), second.trim()];
      if (short === '') return { why: say(texts.noShort, { number: index + 1 }) };
      if (seen.has(short)) return { why: say(texts.twice, { name: short }) };
      if (short.length > longestShort || long.length > longestLong) return { why: say(texts.tooLong) };
      seen.set(short, long);
    }
    return { value: Object.fromEntries(seen) };
  };
  return (
    <RowsField
      words={{
        legend: say(factNames.acronyms),
        help: factHelp.acronyms ? say(factHelp.acronyms) : '',
        columns: [say(texts.short), say(texts.long)],
        add: say(texts.addAcronym),
        remove: (name) => say(texts.removeRow, { name }),
        row: (number) => say(texts.row, { number }),
      }}
      value={acronyms}
      rowsOf={(value) => Object.entries(value)}
      read={read}
      onChange={onChange}
    />
  );
}
