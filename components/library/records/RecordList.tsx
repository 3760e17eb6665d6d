import { useContext, useDeferredValue, useId, useState } from 'react';
import { useLibrary } from '@/components/library/library-context';
import { useWatched } from '@/components/library/use-watched';
import { Announced } from '@/components/ui/Announced';
import { Button } from '@/components/ui/Button';
import { LanguageContext, useSay } from '@/components/ui/language';
import { type FoundRecord, findRecords } from '@/lib/evidence';
import { dayOf } from '@/lib/library';
import { sites } from '@/lib/sites';
import { dayInWords } from './moments';
import { RecordLine } from './RecordLine';
import { recordsCount, recordsTexts as texts } from './records-texts';

/** How many more are shown at a time. */
const page = 100;

/** The records by day, newest first, with a search and one site at a time. */
export function RecordList() {
  const say = useSay();
  const language = useContext(LanguageContext);
  const library = useLibrary();
  const id = useId();
  const [query, setQuery] = useState('');
  const [site, setSite] = useState('');
  const [most, setMost] = useState(page);
  const asked = useDeferredValue(query);
  const { value } = useWatched(`records ${most} ${site} ${asked}`, () =>
    findRecords(library, { query: asked, site, most }),
  );
  const records = value?.records ?? [];
  const isFiltered = query.trim() !== '' || site !== '';
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{say(texts.listHeading)}</h2>
      <div className="records-tools">
        <label>
          {say(texts.search)}
          <input
            type="search"
            className="ui-control"
            value={query}
            onChange={({ target }) => setQuery(target.value)}
          />
        </label>
        <label>
          {say(texts.site)}
          <select className="ui-control" value={site} onChange={({ target }) => setSite(target.value)}>
            <option value="">{say(texts.allSites)}</option>
            {sites.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      {value && records.length === 0 && <p>{say(isFiltered ? texts.nothingFound : texts.none)}</p>}
      {isFiltered && value && (
        <Announced
          text={records.length === 0 ? say(texts.nothingFound) : say(recordsCount, { count: records.length })}
        />
      )}
      {byDay(records).map(([day, of]) => (
        <section key={day} className="records-day" aria-label={dayInWords(of[0]?.at ?? 0, language)}>
          <h3>{dayInWords(of[0]?.at ?? 0, language)}</h3>
          <ul>
            {of.map((record) => (
              <RecordLine key={record.number} record={record} />
            ))}
          </ul>
        </section>
      ))}
      {value?.hasMore && (
        <p className="records-more">
          {say(texts.newest, { count: records.length })}{' '}
          <Button onClick={() => setMost(most + page)}>{say(texts.more)}</Button>
        </p>
      )}
    </section>
  );
}

/** Those of one day that stand together; a day may come twice where the clock was set back. */
function byDay(records: readonly FoundRecord[]): readonly (readonly [string, FoundRecord[]])[] {
  const days: [string, FoundRecord[]][] = [];
  for (const record of records) {
    const day = dayOf(record.at);
    const last = days.at(-1);
    if (last?.[1][0] && dayOf(last[1][0].at) === day) last[1].push(record);
    else days.push([`${day} ${record.number}`, [record]]);
  }
  return days;
}
