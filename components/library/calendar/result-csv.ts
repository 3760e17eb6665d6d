import { type InterfaceLanguage, type Issue, say } from '@/lib/checks';
import { writeRows } from '@/lib/table';
import type { CalendarState } from './calendar-state';
import { allPosts } from './shown-posts';
import { addedColumns } from './texts';

/** One issue as a cell holds it: “utilize”: Use “use”. */
const line = ({ words, message }: Issue): string => (words === '' ? message : `“${words}”: ${message}`);

/** The calendar as it was, with what was found in columns of their own beside it, as CSV that no spreadsheet runs. */
export function resultCsv(state: CalendarState, language: InterfaceLanguage): string {
  const { file } = state;
  if (file === undefined) return '';
  const head = (name: keyof typeof addedColumns) => say(addedColumns[name], language);
  const byRow = new Map(allPosts(state).map((one) => [one.post.row, one]));
  const rows = file.table.rows.map((cells, row) => {
    const found = byRow.get(row);
    if (found?.report === undefined) {
      const stand = found === undefined ? 'noText' : 'unchecked';
      return [...cells, head(stand), '', '', '', '', found?.isChanged ? found.text : ''];
    }
    const { counts, report, isChanged, text } = found;
    const numbers = [counts.error, counts.warning, counts.suggestion].map(String);
    return [...cells, head('checked'), ...numbers, report.issues.map(line).join('\n'), isChanged ? text : ''];
  });
  const added = (['state', 'error', 'warning', 'suggestion', 'issues', 'changed'] as const).map(head);
  return writeRows([[...file.table.columns, ...added], ...rows]);
}
