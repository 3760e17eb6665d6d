import { useSay } from '@/components/ui/language';
import type { AgencyFacts } from '@/lib/checks';
import { factNames } from './fact-names';
import { type ReadRows, RowsField } from './RowsField';
import { factHelp, texts } from './texts';

type Terms = AgencyFacts['terms'];

const longest = 200;
const mostInstead = 50;

/** Commas stand between words, unless a word has one of its own. */
const cellOf = (words: readonly string[]): string =>
  words.some((word) => word.includes(',')) ? `${words.join('; ')};` : words.join(', ');

const wordsOf = (cell: string): readonly string[] =>
  cell
    .split(cell.includes(';') ? ';' : ',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** The table of settled wordings and what they are written instead of. */
export function TermRows({
  terms,
  onChange,
}: {
  readonly terms: Terms;
  readonly onChange: (terms: Terms) => void;
}) {
  const say = useSay();
  const read: ReadRows<Terms> = (rows) => {
    const value = rows.map(([use, cell]) => ({ use: use.trim(), instead: wordsOf(cell) }));
    const half = value.findIndex(({ use, instead }) => use === '' || instead.length === 0);
    if (half >= 0) return { why: say(texts.halfTerm, { number: half + 1 }) };
    const long = value.some(
      ({ instead }) => instead.length > mostInstead || instead.some((one) => one.length > longest),
    );
    return long ? { why: say(texts.tooLong) } : { value };
  };
  return (
    <RowsField
      words={{
        legend: say(factNames.terms),
        help: factHelp.terms ? say(factHelp.terms) : '',
        columns: [say(texts.use), say(texts.instead)],
        add: say(texts.addTerm),
        remove: (name) => say(texts.removeRow, { name }),
        row: (number) => say(texts.row, { number }),
      }}
      value={terms}
      rowsOf={(value) => value.map(({ use, instead }) => [use, cellOf(instead)] as const)}
      read={read}
      onChange={onChange}
    />
  );
}
